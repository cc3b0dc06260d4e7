// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/history/historymodel.h"
#include "views/history/timetext.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

namespace {

EditId editId(quint64 number) { return {Uuid{7, number}}; }

/// Edits "1 2 3" in a row below one another; a letter behind a number makes it arranging ("3a"),
/// "4<2" makes 4 a child of 2.
History historyOf(const QString &edits, std::vector<quint64> current, quint64 head, quint64 sessionStart = 0)
{
    History history;
    EditId parent;
    for (QString text : edits.split(u' ')) {
        HistoryEntry entry;
        if (const qsizetype branches = text.indexOf(u'<'); branches > 0) {
            parent = editId(text.mid(branches + 1).toULongLong());
            text.truncate(branches);
        }
        const bool arranges = text.endsWith(u'a');
        entry.name.kind = arranges ? EditKind::ArrangeCards : EditKind::AddCut;
        entry.name.arguments = {text};
        entry.id = editId((arranges ? text.chopped(1) : text).toULongLong());
        entry.parent = parent;
        entry.time = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
        parent = entry.id;
        history.entries.push_back(entry);
    }
    for (const quint64 number : current)
        history.current.push_back(editId(number));
    history.head = editId(head);
    history.sessionStart = sessionStart == 0 ? EditId{} : editId(sessionStart);
    return history;
}

/// One line each: the state as a sign, the kind, the numbers of the edits.
QString asText(const History &history, const std::unordered_set<EditId> &open = {})
{
    QStringList lines;
    for (const HistoryLine &line : historyLines(history, open)) {
        const QString sign = QStringList{u" "_s, u">"_s, u"?"_s, u"|"_s}.value(static_cast<int>(line.state));
        const QString kind
            = QStringList{u"edit"_s, u"arranging"_s, u"branch"_s, u"opened"_s}.value(static_cast<int>(line.kind));
        QStringList numbers;
        for (const std::size_t position : line.entries)
            numbers.append(history.entries[position].name.arguments.first());
        lines.append((sign + kind + u' ' + numbers.join(u',')).trimmed());
    }
    return lines.join(u'\n');
}

} // namespace

class HistoryLinesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestFirstWithTheHead()
    {
        QCOMPARE(asText(historyOf(u"1 2 3"_s, {1, 2, 3}, 3)), u">edit 3\nedit 2\nedit 1"_s);
    }

    void marksWhatIsUndone() { QCOMPARE(asText(historyOf(u"1 2 3"_s, {1, 2, 3}, 1)), u"?edit 3\n?edit 2\n>edit 1"_s); }

    void gathersRunsOfArranging()
    {
        QCOMPARE(asText(historyOf(u"1 2a 3a 4a 5"_s, {1, 2, 3, 4, 5}, 5)), u">edit 5\narranging 2a,3a,4a\nedit 1"_s);
        QCOMPARE(asText(historyOf(u"1 2a 3"_s, {1, 2, 3}, 3)), u">edit 3\nedit 2a\nedit 1"_s);
    }

    void doesNotGatherBeyondTheHead()
    {
        QCOMPARE(asText(historyOf(u"1 2a 3a 4a"_s, {1, 2, 3, 4}, 3)), u"?edit 4a\n>arranging 2a,3a\nedit 1"_s);
    }

    void foldsBranchesAboveTheEditTheyLeaveFrom()
    {
        const History history = historyOf(u"1 2 3 4<1 5"_s, {1, 4, 5}, 5);
        QCOMPARE(asText(history), u">edit 5\nedit 4\n|branch 2,3\nedit 1"_s);
        QCOMPARE(asText(history, {editId(2)}), u">edit 5\nedit 4\n|branch 2,3\n|edit 3\n|edit 2\nedit 1"_s);
    }

    void marksWhereTheFileWasOpened()
    {
        QCOMPARE(asText(historyOf(u"1 2 3"_s, {1, 2, 3}, 3, 2)), u">edit 3\nopened\nedit 2\nedit 1"_s);
        QCOMPARE(asText(historyOf(u"1 2"_s, {1, 2}, 2, 2)), u">edit 2\nedit 1"_s);
    }

    void followsWithoutStartingAnew()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHistory(historyOf(u"1 2"_s, {1, 2}, 2));
        const QPersistentModelIndex oldest(model.index(1));
        model.setHistory(historyOf(u"1 2 3"_s, {1, 2, 3}, 3));
        QCOMPARE(oldest.row(), 2);
        QCOMPARE(model.headRow(), 0);
        model.setHistory(historyOf(u"1 2 3"_s, {1, 2, 3}, 2));
        QCOMPARE(model.headRow(), 1);
        model.setHistory(historyOf(u"1 2 3 4<2"_s, {1, 2, 4}, 4));
        QCOMPARE(model.rowCount(), 4);
        model.toggleBranch(1);
        QCOMPARE(model.rowCount(), 5);
        model.toggleBranch(1);
        QCOMPARE(model.rowCount(), 4);
    }

    void saysTimesAsPeopleDo()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QDateTime now(QDate(2026, 3, 10), QTime(15, 30));
        QCOMPARE(timeText(now.addSecs(-20), now, english), u"just now"_s);
        QCOMPARE(timeText(now.addSecs(-5 * 60), now, english), u"5 minutes ago"_s);
        QCOMPARE(timeText(now.addSecs(-3 * 3600), now, english), u"12:30"_s);
        QCOMPARE(timeText(now.addDays(-1), now, english), u"yesterday, 15:30"_s);
        QCOMPARE(timeText(now.addDays(-9), now, english), u"01/03/2026, 15:30"_s);
    }
};

ZUSCHNITT_TEST(HistoryLinesTest)

#include "tst_historylines.moc"
