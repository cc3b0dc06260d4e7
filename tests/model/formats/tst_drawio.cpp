// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/formats/reading.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Meaning> ends{Meaning::From, Meaning::To, Meaning::DependencyKind};
const std::vector<Meaning> nameAndGroup{Meaning::Name, Meaning::FormerGroup};

QByteArray box(const QByteArray &id, const QByteArray &label, const QByteArray &parent, const QByteArray &place,
               const QByteArray &style = "rounded=1;html=1")
{
    return "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"" + style + "\" vertex=\"1\" parent=\"" + parent
        + "\"><mxGeometry " + place + " as=\"geometry\"/></mxCell>\n";
}

QByteArray arrow(const QByteArray &source, const QByteArray &target, const QByteArray &style = "html=1",
                 const QByteArray &label = {})
{
    return "<mxCell id=\"" + source + target + "\" value=\"" + label + "\" style=\"" + style
        + "\" edge=\"1\" parent=\"1\" source=\"" + source + "\" target=\"" + target + "\"/>\n";
}

QByteArray graph(const QByteArray &cells)
{
    return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>\n" + cells + "</root></mxGraphModel>";
}

QByteArray page(const QByteArray &name, const QByteArray &cells)
{
    return "<diagram id=\"" + name + "\" name=\"" + name + "\">" + graph(cells) + "</diagram>";
}

const QByteArray small = "x=\"10\" y=\"10\" width=\"80\" height=\"40\"";
const QByteArray below = "x=\"10\" y=\"60\" width=\"80\" height=\"40\"";
const QByteArray inner = "x=\"10\" y=\"40\" width=\"300\" height=\"200\"";
const QByteArray large = "x=\"100\" y=\"100\" width=\"400\" height=\"300\"";
const QByteArray aside = "x=\"700\" y=\"100\" width=\"400\" height=\"300\"";

/// Mail and Fax in Messages in Office, and Phone outside.
QByteArray office()
{
    return box("o", "Office", "1", large, "swimlane;html=1") + box("m", "Messages", "o", inner, "container=1")
        + box("a", "&lt;b&gt;Mail&lt;/b&gt;&amp;nbsp;&lt;div&gt;box&lt;/div&gt;", "m", small)
        + box("b", "Fax", "m", below) + box("c", "Phone", "1", small);
}

} // namespace

class TestDrawio final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesInContainersAreServicesInProducts();
    void arrowsAreDependencies();
    void boxesOnLargerBoxesMayBeGroups();
    void aContainerIsCalledByTheOnlyTextInIt();
    void theSameNameIsTheSameService();
    void whatIsWrittenToABoxBecomesColumns();
    void factSheetsKeepTheirIds();
    void pagesAreChosen();
    void boxesAreChosenByShape();
    void packedPagesReadAsPlainOnes();
    void whatNoListSaysIsCounted();
    void brokenDrawingsAreRefused_data();
    void brokenDrawingsAreRefused();
};

void TestDrawio::boxesInContainersAreServicesInProducts()
{
    const SourceContent content = read(u"office.drawio"_s, graph(office()));
    QCOMPARE(offered(content, u"groups"_s), (QStringList{u"containers 2*"_s, u"areas 2"_s, u"none 0"_s}));
    QCOMPARE(told(content, ListKind::Services, {Meaning::SourceKey, Meaning::Name, Meaning::FormerGroup}),
             (QStringList{u"a | Mail box | Messages"_s, u"b | Fax | Messages"_s, u"c | Phone | "_s}));
    QCOMPARE(told(content, ListKind::Products, {Meaning::Cut, Meaning::ProductGroup, Meaning::Product}),
             QStringList{u"office | Office | Messages"_s});
    QCOMPARE(told(content, ListKind::Assignments, {Meaning::Product, Meaning::Service}),
             (QStringList{u"Messages | a"_s, u"Messages | b"_s}));
    const SourceContent flat = read(u"office.drawio"_s, graph(office()), {{u"groups"_s, {u"none"_s}}});
    QCOMPARE(rowsOf(flat, ListKind::Services), 5);
    QVERIFY(!listOf(flat, ListKind::Products));
    QVERIFY(!listOf(read(u"o"_s, graph(office()), {{u"cut"_s, {u"no"_s}}}), ListKind::Products));
}

void TestDrawio::arrowsAreDependencies()
{
    const QByteArray cells = office() + arrow("a", "b", "html=1", "copies") + arrow("a", "b", "html=1", "copies")
        + arrow("c", "a", "startArrow=classic;endArrow=none") + arrow("a", "m") + arrow("a", "a") + arrow("a", "gone")
        + "<mxCell id=\"l\" edge=\"1\" parent=\"1\" source=\"b\" target=\"c\"/>"
        + box("t", "rings", "l", small, "edgeLabel;html=1");
    const SourceContent content = read(u"o"_s, graph(cells));
    QCOMPARE(told(content, ListKind::Dependencies, ends),
             (QStringList{u"a | b | copies"_s, u"a | c | "_s, u"b | c | rings"_s}));
    QVERIFY2(content.remarks.join(u' ').contains(u"left out: 3."_s), qPrintable(content.remarks.join(u'\n')));
    QCOMPARE(told(read(u"o"_s, graph(cells), {{u"arrows"_s, {u"target"_s}}}), ListKind::Dependencies, ends).front(),
             u"b | a | copies"_s);
    QVERIFY(!listOf(read(u"o"_s, graph(cells), {{u"arrows"_s, {u"none"_s}}}), ListKind::Dependencies));
}

void TestDrawio::boxesOnLargerBoxesMayBeGroups()
{
    const QByteArray cells = box("g", "Messages", "1", large)
        + box("a", "Mail", "1", "x=\"110\" y=\"120\" width=\"80\" height=\"40\"")
        + box("b", "Fax", "1", "x=\"480\" y=\"120\" width=\"80\" height=\"40\"");
    const SourceContent content = read(u"o"_s, graph(cells));
    QCOMPARE(offered(content, u"groups"_s), (QStringList{u"containers 0"_s, u"areas 1*"_s, u"none 0"_s}));
    QCOMPARE(told(content, ListKind::Services, nameAndGroup), (QStringList{u"Mail | Messages"_s, u"Fax | "_s}));
}

void TestDrawio::aContainerIsCalledByTheOnlyTextInIt()
{
    const QByteArray cells = box("g", "", "1", large) + box("t", "Messages", "g", small, "text;html=1")
        + box("a", "Mail", "g", small) + box("h", "", "1", aside) + box("b", "Fax", "h", small);
    const SourceContent content = read(u"o"_s, graph(cells));
    QCOMPARE(told(content, ListKind::Services, nameAndGroup), (QStringList{u"Mail | Messages"_s, u"Fax | "_s}));
    QCOMPARE(content.remarks, QStringList{u"Boxes without a label, left out: 1."_s});
}

void TestDrawio::theSameNameIsTheSameService()
{
    const QByteArray file = "<mxfile>" + page("One", office())
        + page("Two", box("x", "mail  box", "1", small) + box("y", "Phone", "1", small) + arrow("x", "y"))
        + "</mxfile>";
    const SourceContent content = read(u"o"_s, file);
    QCOMPARE(told(content, ListKind::Services, {Meaning::SourceKey, Meaning::Name}),
             (QStringList{u"One/a | Mail box"_s, u"One/b | Fax"_s, u"One/c | Phone"_s}));
    QCOMPARE(told(content, ListKind::Dependencies, ends), QStringList{u"One/a | One/c | "_s});
    QVERIFY(content.remarks.join(u' ').contains(u"are the same: 2."_s));
}

void TestDrawio::whatIsWrittenToABoxBecomesColumns()
{
    const QByteArray cells = "<object label=\"%name% (%Owner%)\" placeholders=\"1\" name=\"Mail\" Owner=\"Ada\" "
                             "colour=\"red\" id=\"a\"><mxCell style=\"html=1\" vertex=\"1\" parent=\"1\"/></object>"
                             "<UserObject label=\"Fax\" id=\"b\"><mxCell vertex=\"1\" parent=\"1\"/></UserObject>";
    const SourceContent content = read(u"o"_s, graph(cells));
    const ImportList &list = *listOf(content, ListKind::Services);
    QCOMPARE(list.table->columns.mid(4), (QStringList{u"name"_s, u"Owner"_s, u"colour"_s}));
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::Owner}),
             (QStringList{u"Mail (Ada) | Ada"_s, u"Fax | "_s}));
}

void TestDrawio::factSheetsKeepTheirIds()
{
    const QByteArray cells
        = "<object type=\"factSheet\" label=\"Mail\" factSheetType=\"Application\" factSheetId=\"f-1\" id=\"7\">"
          "<mxCell style=\"shape=label;leanix\" vertex=\"1\" parent=\"1\"/></object>"
          "<object type=\"factSheet\" label=\"Mail\" factSheetType=\"Application\" factSheetId=\"f-2\" id=\"8\">"
          "<mxCell vertex=\"1\" parent=\"1\"/></object><object type=\"relation\" relationId=\"r\" id=\"9\">"
          "<mxCell edge=\"1\" parent=\"1\" source=\"7\" target=\"8\"/></object>";
    const SourceContent content = read(u"o"_s, graph(cells));
    QCOMPARE(told(content, ListKind::Services, {Meaning::SourceKey, Meaning::Name}),
             (QStringList{u"f-1 | Mail"_s, u"f-2 | Mail"_s}));
    QCOMPARE(told(content, ListKind::Dependencies, ends), QStringList{u"f-1 | f-2 | "_s});
}

void TestDrawio::pagesAreChosen()
{
    const QByteArray file = "<mxfile>" + page("One", office()) + page("Two", box("x", "Chat", "1", small))
        + page("Empty", {}) + "</mxfile>";
    QCOMPARE(offered(read(u"o"_s, file), u"pages"_s), (QStringList{u"One 5*"_s, u"Two 1*"_s, u"Empty 0"_s}));
    const SourceContent content = read(u"o"_s, file, {{u"pages"_s, {u"Two"_s}}});
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name}), QStringList{u"Chat"_s});
    QVERIFY(content.remarks.join(u' ').contains(u"Pages that nothing was read from: 2."_s));
}

void TestDrawio::boxesAreChosenByShape()
{
    const QByteArray cells = office() + box("u", "User", "1", small, "shape=umlActor;html=1");
    const SourceContent content = read(u"o"_s, graph(cells), {{u"boxes"_s, {u"rectangle"_s}}});
    QCOMPARE(offered(content, u"boxes"_s), (QStringList{u"rectangle 3*"_s, u"umlActor 1"_s}));
    QCOMPARE(rowsOf(content, ListKind::Services), 3);
    QVERIFY(content.remarks.join(u' ').contains(u"Boxes that were not chosen: 1."_s));
}

void TestDrawio::packedPagesReadAsPlainOnes()
{
    // qCompress writes a length, a zlib header and a checksum around the deflated bytes.
    const QByteArray deflated = qCompress(graph(office()).toPercentEncoding()).mid(6).chopped(4);
    const QByteArray packed = "<mxfile><diagram id=\"p\" name=\"P\">" + deflated.toBase64() + "</diagram></mxfile>";
    const QByteArray plain = "<mxfile><diagram id=\"p\" name=\"P\">" + graph(office()) + "</diagram></mxfile>";
    QCOMPARE(told(read(u"o"_s, packed), ListKind::Services, nameAndGroup),
             told(read(u"o"_s, plain), ListKind::Services, nameAndGroup));
}

void TestDrawio::whatNoListSaysIsCounted()
{
    const QByteArray cells
        = office() + box("t", "Title", "1", large, "text;html=1") + box("n", "", "1", small) + arrow("a", "o");
    QCOMPARE(read(u"o"_s, graph(cells), {{u"groups"_s, {u"containers"_s}}}).remarks,
             (QStringList{u"Boxes without a label, left out: 1."_s, u"Texts that stand alone, left out: 1."_s,
                          u"Arrows that do not join two of the {services}, left out: 1."_s}));
    QVERIFY(read(u"o"_s, graph({})).remarks.front().contains(u"{services}"_s));
}

void TestDrawio::brokenDrawingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("cut off") << graph(office()).left(300) << u"line 3"_s;
    QTest::newRow("endless") << graph(QByteArray("<mxCell/>\n").repeated(60'000)) << u"line 50000"_s;
    QTest::newRow("no base64") << QByteArray("<mxfile><diagram>Hello, world!</diagram></mxfile>") << u"Page 1"_s;
    QTest::newRow("no deflate") << QByteArray("<mxfile><diagram>SGVsbG8=</diagram></mxfile>") << u"Page 1"_s;
    QTest::newRow("a bomb") << "<mxfile><diagram>"
            + qCompress(QByteArray(60 * 1024 * 1024, 'a'), 9).mid(6).chopped(4).toBase64() + "</diagram></mxfile>"
                            << u"MB"_s;
    QTest::newRow("packed and no XML") << "<mxfile><diagram/><diagram>"
            + qCompress(QByteArray("<a><b></a>")).mid(6).chopped(4).toBase64()
            + "</diagram></mxfile>" << u"Page 2"_s;
}

void TestDrawio::brokenDrawingsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QString refusal = refusalOf(u"o.drawio"_s, bytes);
    QVERIFY2(refusal.contains(place), qPrintable(refusal));
}

ZUSCHNITT_TEST(TestDrawio)

#include "tst_drawio.moc"
