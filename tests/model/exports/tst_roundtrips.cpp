// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/jsonimport.h"
#include "model/exchange/ownfieldplan.h"
#include "model/exports/dataexport.h"
#include "model/formats/sourceformat.h"
#include "tests/model/exports/fullportfolio.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

Portfolio sample(const QString &language)
{
    QFile file(QStringLiteral(ZUSCHNITT_SOURCE_DIR "/resources/samples/workplace.%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const Result<JsonContent> content = readJson(file.readAll());
    return content->rows.toPortfolio();
}

/// One without content that is otherwise the same.
Portfolio emptied(const Portfolio &portfolio)
{
    Portfolio empty;
    empty.load(std::vector{portfolio.info()});
    return empty;
}

QByteArray written(const Portfolio &portfolio, DataFormat format, std::optional<TableKind> table = {})
{
    const Language language = portfolio.info().language == u"de"_s ? Language::German : Language::English;
    const CutId cut = portfolio.currentCut()->id;
    const Result<QByteArray> bytes = writeData(portfolio, {format, table, cut, Vocabulary(portfolio.info(), language)});
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().message));
    return *bytes;
}

std::vector<ListToImport> listsIn(const QByteArray &bytes, const Portfolio &into)
{
    const std::vector<TableSource> files{{u"source"_s, bytes, {}}};
    const Result<SourceContent> content = readSource(files);
    if (!content)
        qFatal("%s", qPrintable(content.error().message));
    std::vector<ListToImport> lists;
    for (ImportList list : content->lists) {
        if (list.kind == ListKind::Services)
            recogniseOwnFields(*list.table, into, list.mapping);
        lists.push_back({std::move(list), {}});
    }
    return lists;
}

Portfolio imported(const std::vector<ListToImport> &lists, const Portfolio &into)
{
    const Result<Edit> edit = edits::importLists({u"source"_s, lists, {}, {}})(into);
    if (!edit)
        qFatal("%s", qPrintable(edit.error().message));
    Portfolio after = into;
    after.apply(edit->changes);
    return after;
}

/// What plans would do other than leave everything as it is.
QStringList changesOf(const std::vector<ImportPlan> &plans)
{
    static const QStringList words{u"new"_s, u"changed"_s, u"same"_s, u"refused"_s};
    QStringList told;
    for (std::size_t list = 0; list < plans.size(); ++list) {
        for (std::size_t index = 0; index < plans[list].size(); ++index) {
            const PlannedRow &row = plans[list].row(index);
            QStringList changes{row.reason};
            for (const FieldChange &change : row.changes)
                changes += u"%1 → %2"_s.arg(change.before, change.after);
            if (row.state != RowState::Same || row.asks())
                told += u"list %1, row %2 is %3: %4"_s.arg(list).arg(index).arg(words.at(static_cast<int>(row.state)),
                                                                                changes.join(u"; "_s));
        }
        for (const ImportProblem &problem : plans[list].problems())
            told += problem.message;
    }
    return told;
}

/// What a portfolio says, whatever its ids and its order: a line for each thing, the first word its kind.
class Told final {
public:
    explicit Told(const Portfolio &portfolio) : m_portfolio(portfolio)
    {
        tellServices();
        tellCuts();
        tellJourneys();
        m_lines.sort();
    }

    /// Those of these kinds.
    QStringList lines(const QStringList &kinds) const
    {
        QStringList some;
        for (const QString &line : m_lines) {
            if (kinds.contains(line.section(u':', 0, 0)))
                some += line;
        }
        return some;
    }

private:
    template <typename... Texts>
    void tell(const char *kind, const Texts &...texts)
    {
        m_lines += QLatin1StringView(kind) + u": "_s + QStringList{texts...}.join(u" | "_s);
    }

    template <typename Row>
    QString nameOf(Id<Row> id) const
    {
        return m_portfolio.find(id)->name;
    }
    template <typename Row>
    QString nameOf(const std::optional<Id<Row>> &id) const
    {
        return id ? nameOf(*id) : QString();
    }
    template <typename Value>
    static QString number(const std::optional<Value> &value)
    {
        return value ? QString::number(static_cast<double>(*value), 'g', 12) : QString();
    }

    void tellServices()
    {
        for (const Service *row : m_portfolio.all<Service>())
            tell("service", row->name, row->description, row->owner, row->team, row->formerGroup, row->lifecycle,
                 number(row->annualCost), number(row->users), row->criticality, row->satisfaction, row->note);
        for (const Dependency *row : m_portfolio.all<Dependency>())
            tell("dependency", nameOf(row->from), nameOf(row->to), row->kind, QString::number(row->weight), row->note);
        for (const Capability *row : m_portfolio.all<Capability>())
            tell("capability", nameOf(row->parent), row->name, row->description);
        for (const Provision *row : m_portfolio.all<Provision>())
            tell("provides", nameOf(row->service), nameOf(row->capability));
    }

    void tellCuts()
    {
        for (const Product *row : m_portfolio.all<Product>()) {
            const QString cut = nameOf(row->cut);
            tell("product", cut, nameOf(row->group), row->name);
            tell("facts", cut, row->name, row->customerNeed, row->coreBenefit, row->audience, row->owner, row->team,
                 row->price, row->note);
            for (const Promise *promise : m_portfolio.where<&Promise::product>(row->id))
                tell("promise", cut, row->name, nameOf(promise->capability));
            for (const Assignment *chip : m_portfolio.where<&Assignment::product>(row->id))
                tell("assignment", cut, row->name, nameOf(chip->service), QString::fromLatin1(textOf(chip->role)),
                     QString::number(chip->share));
        }
        for (const ServiceFate *row : m_portfolio.all<ServiceFate>())
            tell("fate", nameOf(row->cut), nameOf(row->service), QString::fromLatin1(textOf(row->fate)), row->reason);
    }

    void tellJourneys()
    {
        for (const Moment *row : m_portfolio.all<Moment>()) {
            const Journey &journey = *m_portfolio.find(row->journey);
            tell("moment", journey.name, nameOf(journey.persona), journey.goal, nameOf(row->phase), row->name,
                 row->activity, row->channel, number(row->feeling), row->pain, number(row->tickets));
            for (const MomentNeed *need : m_portfolio.where<&MomentNeed::moment>(row->id))
                tell("need", row->name, nameOf(need->capability));
            for (const MomentUse *use : m_portfolio.where<&MomentUse::moment>(row->id))
                tell("use", row->name, nameOf(use->service));
        }
    }

    const Portfolio &m_portfolio;
    QStringList m_lines;
};

/// What is in one of two and not in the other.
QString difference(const QStringList &before, const QStringList &after)
{
    QStringList told;
    for (const QString &line : before) {
        if (!after.contains(line))
            told += u"lost "_s + line;
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            told += u"made "_s + line;
    }
    return told.join(u'\n');
}

const QStringList ofServices{u"service"_s, u"dependency"_s, u"capability"_s, u"provides"_s};
const QStringList ofCuts{u"product"_s, u"assignment"_s};
const QStringList ofTables
    = ofServices + ofCuts + QStringList{u"facts"_s, u"promise"_s, u"fate"_s, u"moment"_s, u"need"_s, u"use"_s};

} // namespace

/// What leaves comes back: into the file that it came from without a change, and into an empty one with all that
/// the format promises.
class TestRoundTrips final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameFileStaysAsItIs_data();
    void theSameFileStaysAsItIs();
    void anEmptyFileGetsWhatTheFormatPromises_data();
    void anEmptyFileGetsWhatTheFormatPromises();
    void tablesFillAnEmptyFileOneAfterTheOther();
    void jsonLosesNothing();
    void aDrawingFillsAnEmptyFileWithItsCut();
    void aBoxMovedToAnotherContainerIsAsked();
    void aBoxPutIntoAContainerIsAssigned();
    void aRenamedBoxIsTheSameService();
};

void TestRoundTrips::theSameFileStaysAsItIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("format");
    for (const QString &language : {u"de"_s, u"en"_s}) {
        for (const DataFormat format : {DataFormat::Xlsx, DataFormat::Archimate, DataFormat::Drawio})
            QTest::addRow("%s %s", qPrintable(suffixOf(format)), qPrintable(language))
                << language << static_cast<int>(format);
    }
}

void TestRoundTrips::theSameFileStaysAsItIs()
{
    QFETCH(QString, language);
    QFETCH(int, format);
    const Speaking speaking(language == u"de"_s ? Language::German : Language::English);
    for (const Portfolio &portfolio : {sample(language), fullPortfolio()}) {
        const QByteArray bytes = written(portfolio, static_cast<DataFormat>(format));
        const std::vector<ImportPlan> plans = planLists(listsIn(bytes, portfolio), portfolio);
        QVERIFY(plans.size() >= 3);
        QVERIFY2(changesOf(plans).isEmpty(), qPrintable(changesOf(plans).mid(0, 12).join(u"\n"_s)));
    }
}

void TestRoundTrips::anEmptyFileGetsWhatTheFormatPromises_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("format");
    QTest::addColumn<QStringList>("promised");
    for (const QString &language : {u"de"_s, u"en"_s}) {
        QTest::addRow("xlsx %s", qPrintable(language)) << language << static_cast<int>(DataFormat::Xlsx) << ofTables;
        QTest::addRow("archimate %s", qPrintable(language))
            << language << static_cast<int>(DataFormat::Archimate) << ofServices + ofCuts;
    }
}

void TestRoundTrips::anEmptyFileGetsWhatTheFormatPromises()
{
    QFETCH(QString, language);
    QFETCH(int, format);
    QFETCH(QStringList, promised);
    const Speaking speaking(language == u"de"_s ? Language::German : Language::English);
    const Portfolio portfolio = sample(language);
    const Portfolio empty = emptied(portfolio);
    const QByteArray bytes = written(portfolio, static_cast<DataFormat>(format));
    const Portfolio filled = imported(listsIn(bytes, empty), empty);
    QCOMPARE(difference(Told(portfolio).lines(promised), Told(filled).lines(promised)), QString());
}

void TestRoundTrips::tablesFillAnEmptyFileOneAfterTheOther()
{
    const Portfolio portfolio = sample(u"de"_s);
    const Speaking speaking(Language::German);
    for (const DataFormat format : {DataFormat::Csv, DataFormat::GermanCsv, DataFormat::Tsv}) {
        Portfolio filled = emptied(portfolio);
        for (const TableKind kind : tableKinds) {
            if (kind != TableKind::Findings && kind != TableKind::ReturnList)
                filled = imported(listsIn(written(portfolio, format, kind), filled), filled);
        }
        QCOMPARE(difference(Told(portfolio).lines(ofTables), Told(filled).lines(ofTables)), QString());
    }
}

void TestRoundTrips::jsonLosesNothing()
{
    const Portfolio portfolio = sample(u"de"_s);
    const QByteArray bytes = written(portfolio, DataFormat::Json);
    const Result<NeutralJson> json = NeutralJson::parse(bytes);
    QVERIFY(json.ok());
    const ImportReport report = reportOf(*json, portfolio, u"source"_s);
    QCOMPARE(report.created(), 0);
    QCOMPARE(report.updated(), 0);
    QCOMPARE(written(readJson(bytes)->rows.toPortfolio(), DataFormat::Json), bytes);
}

void TestRoundTrips::aDrawingFillsAnEmptyFileWithItsCut()
{
    const Portfolio portfolio = sample(u"de"_s);
    const Portfolio empty = emptied(portfolio);
    const Portfolio filled = imported(listsIn(written(portfolio, DataFormat::Drawio), empty), empty);
    const QStringList services{u"service"_s, u"dependency"_s};
    QCOMPARE(difference(Told(portfolio).lines(services), Told(filled).lines(services)), QString());
    const QString cut = u": "_s + portfolio.currentCut()->name;
    const auto ofCut = [&](const Portfolio &told) {
        return Told(told).lines({u"product"_s, u"assignment"_s, u"fate"_s}).filter(cut);
    };
    QVERIFY(ofCut(portfolio).size() > 20);
    QCOMPARE(difference(ofCut(portfolio), ofCut(filled)), QString());
}

namespace {

/// The drawing with the first shape of a service put into another container.
QByteArray movedInto(const QByteArray &drawing, ServiceId service, const QString &container)
{
    const qsizetype shape = drawing.indexOf("service=\"" + service.toText().toLatin1());
    const qsizetype parent = drawing.indexOf("parent=\"", shape) + 8;
    QByteArray moved = drawing;
    return moved.replace(parent, drawing.indexOf('"', parent) - parent, container.toLatin1());
}

const Service *named(const Portfolio &portfolio, const QString &name)
{
    for (const Service *service : portfolio.all<Service>()) {
        if (service->name == name)
            return service;
    }
    qFatal("no %s", qPrintable(name));
}

/// Someone's service that lies in one product alone.
const Assignment &movable(const Portfolio &portfolio)
{
    const CutId cut = portfolio.currentCut()->id;
    for (const Assignment *assignment : portfolio.all<Assignment>()) {
        if (portfolio.find(assignment->product)->cut == cut
            && assignmentsIn(portfolio, cut, assignment->service).size() == 1)
            return *assignment;
    }
    qFatal("all are divided");
}

const Product &otherProduct(const Portfolio &portfolio, ProductId product)
{
    for (const Product *other : portfolio.where<&Product::cut>(portfolio.find(product)->cut)) {
        if (other->id != product)
            return *other;
    }
    qFatal("there is one product alone");
}

} // namespace

void TestRoundTrips::aBoxMovedToAnotherContainerIsAsked()
{
    const Portfolio portfolio = sample(u"de"_s);
    const Assignment &assignment = movable(portfolio);
    const Product &other = otherProduct(portfolio, assignment.product);
    std::vector<ListToImport> lists
        = listsIn(movedInto(written(portfolio, DataFormat::Drawio), assignment.service, other.id.toText()), portfolio);
    const std::vector<ImportPlan> plans = planLists(lists, portfolio);
    QStringList asked;
    for (const ImportPlan &plan : plans) {
        for (std::size_t index = 0; index < plan.size(); ++index) {
            for (const FieldChange &change : plan.row(index).changes)
                asked += change.before + u" → "_s + change.after + (change.bothChanged ? u"?"_s : QString());
        }
    }
    QCOMPARE(asked, QStringList{portfolio.find(assignment.product)->name + u" → "_s + other.name + u"?"_s});
    QVERIFY(imported(lists, portfolio).find(assignment.id));
    for (ListToImport &list : lists)
        list.choices.takeSource = true;
    const Portfolio after = imported(lists, portfolio);
    QVERIFY(!after.find(assignment.id));
    const Assignment *moved = after.find(assignmentId(other.id, assignment.service));
    QVERIFY(moved);
    QCOMPARE(moved->role, assignment.role);
    QCOMPARE(moved->share, assignment.share);
}

void TestRoundTrips::aBoxPutIntoAContainerIsAssigned()
{
    const Portfolio portfolio = fullPortfolio();
    const Service &loose = *named(portfolio, u"Telex"_s);
    const Product &product = *portfolio.all<Product>().front();
    const Cut &cut = *portfolio.find(product.cut);
    QVERIFY(fateIn(portfolio, cut.id, loose.id));
    Portfolio without = portfolio;
    without.apply({Change<ServiceFate>{*fateIn(portfolio, cut.id, loose.id), {}}});
    const Portfolio after = imported(
        listsIn(movedInto(written(without, DataFormat::Drawio), loose.id, product.id.toText()), without), without);
    QVERIFY(after.find(assignmentId(product.id, loose.id)));
}

void TestRoundTrips::aRenamedBoxIsTheSameService()
{
    const Portfolio portfolio = sample(u"de"_s);
    const Service &service = *portfolio.find(movable(portfolio).service);
    QByteArray drawing = written(portfolio, DataFormat::Drawio);
    drawing.replace("label=\"" + service.name.toHtmlEscaped().toUtf8() + '"', "label=\"Umgetauft\"");
    const Portfolio after = imported(listsIn(drawing, portfolio), portfolio);
    QCOMPARE(after.all<Service>().size(), portfolio.all<Service>().size());
    QCOMPARE(after.find(service.id)->name, u"Umgetauft"_s);
}

ZUSCHNITT_TEST(TestRoundTrips)

#include "tst_roundtrips.moc"
