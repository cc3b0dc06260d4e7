// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/commonlists.h"

#include "model/formats/listbuilder.h"

#include <QtCore/QCoreApplication>

#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("SourceFormat", text); }

} // namespace

QStringList ask(std::vector<SourceQuestion> &questions, const SourceChoices &choices, SourceQuestion question,
                const QStringList &proposed)
{
    if (question.answers.empty())
        return {};
    choose(question, choices, proposed);
    questions.push_back(std::move(question));
    return questions.back().chosen();
}

SourceQuestion groupsQuestion()
{
    return {u"groups"_s, words(QT_TRANSLATE_NOOP("SourceFormat", "Where do groups come from?")), false, {}};
}

SourceAnswer noGroups() { return {u"none"_s, words(QT_TRANSLATE_NOOP("SourceFormat", "No groups")), 0, false}; }

bool groupsBecomeCut(std::vector<SourceQuestion> &questions, const SourceChoices &choices, qsizetype count,
                     const QString &proposed)
{
    if (count == 0)
        return false;
    SourceQuestion question{u"cut"_s,
                            words(QT_TRANSLATE_NOOP("SourceFormat", "Do the groups also become {products} of a cut?")),
                            false,
                            {{u"no"_s, words(QT_TRANSLATE_NOOP("SourceFormat", "No")), 0, false},
                             {u"yes"_s, words(QT_TRANSLATE_NOOP("SourceFormat", "Yes")), count, false}}};
    return ask(questions, choices, std::move(question), {proposed}).contains(u"yes"_s);
}

QString titleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Services:
        return words(QT_TRANSLATE_NOOP("SourceFormat", "{Services}"));
    case ListKind::Journeys:
        return words(QT_TRANSLATE_NOOP("SourceFormat", "Journeys"));
    case ListKind::Capabilities:
        return words(QT_TRANSLATE_NOOP("SourceFormat", "Capabilities"));
    case ListKind::Dependencies:
        return words(QT_TRANSLATE_NOOP("SourceFormat", "Dependencies"));
    case ListKind::Products:
        return words(QT_TRANSLATE_NOOP("SourceFormat", "{Products}"));
    case ListKind::Assignments:
        return words(QT_TRANSLATE_NOOP("SourceFormat", "{Services} in {products}"));
    }
    return {};
}

void addDependencies(SourceContent &content, const QString &sourceName,
                     const std::vector<KeyedDependency> &dependencies)
{
    if (dependencies.empty())
        return;
    ListBuilder list(ListKind::Dependencies, sourceName, titleOf(ListKind::Dependencies));
    list.addColumn(u"from"_s, Meaning::From);
    list.addColumn(u"name of from"_s, Meaning::Ignore);
    list.addColumn(u"to"_s, Meaning::To);
    list.addColumn(u"name of to"_s, Meaning::Ignore);
    list.addColumn(u"kind"_s, Meaning::DependencyKind);
    list.addColumn(u"note"_s, Meaning::Note);
    list.addColumn(u"weight"_s, Meaning::Weight);
    for (const KeyedDependency &one : dependencies)
        list.addRow({one.from, one.fromName, one.to, one.toName, one.kind, one.note, one.weight}, one.line);
    content.lists.push_back(list.finish());
}

void addCut(SourceContent &content, const QString &sourceName, const std::vector<KeyedAssignment> &assignments)
{
    ListBuilder products(ListKind::Products, sourceName, titleOf(ListKind::Products));
    products.addColumn(u"cut"_s, Meaning::Cut);
    products.addColumn(u"group around"_s, Meaning::ProductGroup);
    products.addColumn(u"group"_s, Meaning::Product);
    ListBuilder list(ListKind::Assignments, sourceName, titleOf(ListKind::Assignments));
    list.addColumn(u"cut"_s, Meaning::Cut);
    list.addColumn(u"group"_s, Meaning::Product);
    list.addColumn(u"key"_s, Meaning::Service);
    list.addColumn(u"name"_s, Meaning::Ignore);
    list.addColumn(u"role"_s, Meaning::Role);
    list.addColumn(u"share"_s, Meaning::Share);
    list.addColumn(u"fate"_s, Meaning::Fate);
    list.addColumn(u"reason"_s, Meaning::Reason);
    std::set<std::pair<QString, QString>> known;
    for (const KeyedAssignment &one : assignments) {
        if (!one.product.isEmpty() && known.insert({one.cut, one.product}).second)
            products.addRow({one.cut, one.group, one.product}, one.line);
        list.addRow({one.cut, one.product, one.service, one.serviceName, one.facts.role, one.facts.share,
                     one.facts.fate, one.facts.reason},
                    one.line);
    }
    if (products.rowCount() > 0)
        content.lists.push_back(products.finish());
    content.lists.push_back(list.finish());
}

} // namespace zuschnitt
