// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/layerrules.h"

#include "tests/architecture/sourcetree.h"

#include <vector>

namespace zuschnitt::test {

using namespace Qt::StringLiterals;

namespace {

const auto store = u"model/store/"_s;

/// The Qt modules that a folder may reach; the first entry that fits decides.
struct Room {
    QString folder;
    QStringList modules;
};

const std::vector<Room> &rooms()
{
    static const QStringList core{u"QtCore"_s};
    static const QStringList gui = core + QStringList{u"QtGui"_s};
    static const QStringList widgets = gui + QStringList{u"QtWidgets"_s, u"QtSvg"_s};
    static const std::vector<Room> all{{u"model/"_s, core},    {u"views/diagram/"_s, gui}, {u"views/catalogue/"_s, gui},
                                       {u"views/"_s, widgets}, {u"app/cli/"_s, gui},       {u"app/"_s, widgets}};
    return all;
}

QStringList modulesFor(const QString &path)
{
    for (const Room &room : rooms()) {
        if (path.startsWith(room.folder))
            return room.modules;
    }
    return {};
}

QString moduleOf(const QString &include)
{
    const QString first = include.section(u'/', 0, 0);
    return include.contains(u'/') && first.startsWith(u"Qt"_s) ? first : QString();
}

bool isSqlite(const QString &include) { return include.startsWith(u"sqlite3"_s) || include.startsWith(u"SQLiteCpp"_s); }

QString through(const QStringList &chain)
{
    return chain.size() == 1 ? QString() : u" through "_s + chain.first(chain.size() - 1).join(u" → "_s);
}

QStringList qtBreaches(const QString &path, const SourceTree &tree)
{
    QStringList result;
    const QStringList allowed = modulesFor(path);
    const auto reached = tree.reachedFrom(path);
    for (auto each = reached.cbegin(); each != reached.cend(); ++each) {
        const QString module = moduleOf(each.key());
        if (!module.isEmpty() && !allowed.contains(module))
            result.append(u"%1 reaches <%2>%3"_s.arg(path, each.key(), through(each.value())));
        if (isSqlite(each.key()) && !path.startsWith(store))
            result.append(u"%1 reaches <%2>%3"_s.arg(path, each.key(), through(each.value())));
    }
    return result;
}

QStringList formBreaches(const QString &path, const SourceFile &file)
{
    QStringList result;
    for (const QString &include : file.systemIncludes) {
        if (include.startsWith(u'Q') && !include.contains(u'/'))
            result.append(u"%1 includes <%2> without naming its module"_s.arg(path, include));
    }
    for (const QString &text : file.textsLikeSql) {
        if (!path.startsWith(store))
            result.append(u"%1 speaks SQL: %2"_s.arg(path, text));
    }
    return result;
}

bool mayInclude(const QString &from, const QString &to, const SourceTree &tree)
{
    static const QStringList layers{u"model"_s, u"views"_s, u"app"_s};
    const QString fromLayer = from.section(u'/', 0, 0);
    const QString toLayer = to.section(u'/', 0, 0);
    if (!layers.contains(toLayer))
        return false;
    if (to.startsWith(store) && !from.startsWith(store) && !from.startsWith(u"model/document/"_s))
        return false;
    if (fromLayer != toLayer)
        return layers.indexOf(toLayer) < layers.indexOf(fromLayer);
    const QStringList order = tree.folderOrder(fromLayer);
    const auto fromPlace = order.indexOf(from.section(u'/', 1, 1));
    const auto toPlace = order.indexOf(to.section(u'/', 1, 1));
    return from.section(u'/', 1, 1) == to.section(u'/', 1, 1) || (toPlace >= 0 && toPlace < fromPlace);
}

QStringList orderBreaches(const QString &path, const SourceFile &file, const SourceTree &tree)
{
    QStringList result;
    for (const QString &include : file.ownIncludes) {
        const bool generated = include.endsWith(u".moc"_s) || !include.contains(u'/');
        if (!generated && !mayInclude(path, include, tree))
            result.append(u"%1 may not include %2"_s.arg(path, include));
    }
    return result;
}

} // namespace

QStringList breaches(const SourceTree &tree)
{
    QStringList result;
    for (auto each = tree.files().cbegin(); each != tree.files().cend(); ++each) {
        result += qtBreaches(each.key(), tree);
        result += formBreaches(each.key(), each.value());
        result += orderBreaches(each.key(), each.value(), tree);
    }
    return result;
}

} // namespace zuschnitt::test
