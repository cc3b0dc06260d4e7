// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/formats/reading.h"
#include "tests/support/mutator.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the outcome; empty if it is lists or a sentence, as it should be.
QString complaintAbout(const Result<SourceContent> &content)
{
    if (!content)
        return content.error().message.isEmpty() ? u"a refusal without a sentence"_s : QString();
    if (content->lists.empty() || content->format.isEmpty())
        return u"no list, or no format"_s;
    for (const ImportList &list : content->lists) {
        if (list.mapping.size() != static_cast<std::size_t>(list.table->columns.size()))
            return u"not a meaning for each column"_s;
        for (const TableRow &row : list.table->rows) {
            if (row.line < 0 || (row.cells.size() > list.mapping.size() && content->format != u"A list"_s))
                return u"a row that does not fit"_s;
        }
    }
    for (const SourceQuestion &question : content->questions) {
        if (question.text.isEmpty() || question.answers.empty())
            return u"a question without a text or answers"_s;
        if (!question.several && question.chosen().size() != 1)
            return u"a question without one answer"_s;
    }
    return content->remarks.contains(QString()) ? u"an empty remark"_s : QString();
}

/// Says yes to whatever is asked.
SourceChoices everything(const SourceContent &content)
{
    SourceChoices choices;
    for (const SourceQuestion &question : content.questions) {
        QStringList &answers = choices.answers[question.id];
        for (const SourceAnswer &answer : question.answers)
            answers += answer.id;
    }
    return choices;
}

} // namespace

/// Files cut off, glued together and damaged.
class TestSourceMutations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedSourceBecomesListsOrASentence_data();
    void aDamagedSourceBecomesListsOrASentence();
    void damagedTablesOfArchiBecomeListsOrASentence();
    void aDamagedArchiveBecomesListsOrASentence();
};

void TestSourceMutations::aDamagedSourceBecomesListsOrASentence_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file :
         {u"archimate/OpenConext_Invite.archimate"_s, u"archimate/epp-price.archimate"_s,
          u"archimate/jdedwardscp.xml"_s, u"archimate/GroundUpDB.xml"_s, u"drawio/archimate_1.xml"_s,
          u"drawio/ibm_microservices.xml"_s, u"drawio/data-flow.drawio"_s, u"backstage/charts.yaml"_s,
          u"yaml/repos.yml"_s, u"yaml/service-catalog.yml"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void TestSourceMutations::aDamagedSourceBecomesListsOrASentence()
{
    QFETCH(QString, file);
    QByteArray whole = contentOf(u"tests/data/"_s + file);
    if (file.endsWith(u"ml"_s) && !file.endsWith(u".xml"_s))
        whole = whole.left(20'000);
    for (int seed = 0; seed < mutationRounds(60); ++seed) {
        const QByteArray damaged = Mutator(static_cast<quint32>(seed)).damage(whole);
        const std::vector<TableSource> files{{file, damaged, {}}};
        const Result<SourceContent> content = readSource(files);
        QString complaint = complaintAbout(content);
        if (complaint.isEmpty() && content)
            complaint = complaintAbout(readSource(files, everything(*content)));
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
    }
}

void TestSourceMutations::damagedTablesOfArchiBecomeListsOrASentence()
{
    QByteArray bytes[3] = {contentOf(u"tests/data/archimate/nbility-elements.csv"_s).left(8000),
                           contentOf(u"tests/data/archimate/nbility-relations.csv"_s).left(8000),
                           contentOf(u"tests/data/archimate/nbility-properties.csv"_s)};
    for (int seed = 0; seed < mutationRounds(100); ++seed) {
        Mutator mutator(static_cast<quint32>(seed));
        std::vector<TableSource> files;
        for (const QByteArray &whole : bytes)
            files.push_back({u"x.csv"_s, mutator.below(2) > 0 ? mutator.damage(whole) : whole, {}});
        const QString complaint = complaintAbout(readSource(files));
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
    }
}

void TestSourceMutations::aDamagedArchiveBecomesListsOrASentence()
{
    const QByteArray whole
        = zipOf({{"images/a.png", "png"}, {"model.xml", contentOf(u"tests/data/archimate/LogMonitoring.archimate"_s)}});
    for (int seed = 0; seed < mutationRounds(200); ++seed) {
        const std::vector<TableSource> files{{u"a.archimate"_s, Mutator(static_cast<quint32>(seed)).damage(whole), {}}};
        const QString complaint = complaintAbout(readSource(files));
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
    }
}

ZUSCHNITT_TEST(TestSourceMutations)

#include "tst_sourcemutations.moc"
