// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/formats/reading.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

/// A model as Archi writes it. Elements are "id Type Name"; relations "Type source target"; the rest as it is.
QByteArray native(const QStringList &elements, const QStringList &relations = {}, const QString &more = {})
{
    QString xml
        = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<archimate:model xmlns:xsi="
          "\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:archimate=\"http://www.archimatetool.com/archimate\" "
          "name=\"Town\" version=\"5.0.0\">\n<folder name=\"Business\" id=\"f1\" type=\"business\">\n"_s;
    for (const QString &element : elements)
        xml += u"<element xsi:type=\"archimate:%2\" id=\"%1\" name=\"%3\"/>\n"_s.arg(
            element.section(u' ', 0, 0), element.section(u' ', 1, 1), element.section(u' ', 2));
    xml += u"</folder>\n<folder name=\"Relations\" id=\"f2\" type=\"relations\">\n"_s;
    for (int index = 0; index < relations.size(); ++index)
        xml += u"<element xsi:type=\"archimate:%2Relationship\" id=\"r%1\" source=\"%3\" target=\"%4\"/>\n"_s.arg(index)
                   .arg(relations[index].section(u' ', 0, 0), relations[index].section(u' ', 1, 1),
                        relations[index].section(u' ', 2));
    return (xml + u"</folder>\n"_s + more + u"</archimate:model>\n"_s).toUtf8();
}

QByteArray exchange(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"m\"><name "
           "xml:lang=\"en\">Town</name>\n"
        + inside + "</model>\n";
}

const QString file = QStringLiteral("town.archimate");
const QStringList twoServices{u"a BusinessService Fax"_s, u"b BusinessService Mail"_s};
const std::vector<Meaning> ends{Meaning::From, Meaning::To, Meaning::DependencyKind};

} // namespace

class TestArchimate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExchangeFileBecomesLists();
    void everySpellingOfAVersionIsTheSameModel();
    void eachRelationSaysWhichEndDepends_data();
    void eachRelationSaysWhichEndDepends();
    void onlyRelationsThatAreMeantSoAreProposed();
    void aJunctionPassesThrough();
    void junctionsInARingEnd();
    void anElementInBetweenIsOffered();
    void servicesAreComponentsWhereThereAreNoOthers_data();
    void servicesAreComponentsWhereThereAreNoOthers();
    void groupsComeFromWhatGroupsMost();
    void aViewGroupsByBoxesInsideBoxes();
    void foldersGroupBelowTheLayers();
    void groupsBecomeACutIfWanted();
    void capabilitiesFormATreeAndAreProvided();
    void aRingOfCapabilitiesIsOpened();
    void namesComeInTheLanguageChosen();
    void propertiesBecomeColumns();
    void whatNoListSaysIsCounted();
    void aModelWithoutServicesSaysSo();
    void aZippedModelIsRead();
    void theTablesOfArchiAreOneModel();
    void whatArchiPutsAroundCellsForExcelGoes();
    void aTableThatIsNoModelStaysAPlainTable();
    void brokenFilesAreRefusedWithAPlace_data();
    void brokenFilesAreRefusedWithAPlace();
};

void TestArchimate::anExchangeFileBecomesLists()
{
    const SourceContent content = read(u"town.xml"_s, exchange(R"(<elements>
<element identifier="a" xsi:type="ApplicationService"><name xml:lang="en">Fax
 service</name><documentation>Sends.</documentation><properties><property propertyDefinitionRef="p"><value>Ada</value>
</property></properties></element>
<element identifier="b" xsi:type="BusinessService"><name>Mail</name></element></elements>
<relationships><relationship identifier="r" xsi:type="Serving" source="a" target="b"/></relationships>
<organizations><item><label>Business</label><item><label>Post</label><item identifierRef="b"/></item></item>
</organizations><propertyDefinitions><propertyDefinition identifier="p" type="string"><name>Owner</name>
</propertyDefinition></propertyDefinitions>)"));
    QCOMPARE(content.format, u"ArchiMate Model Exchange 3.x"_s);
    QCOMPARE(told(content, ListKind::Services,
                  {Meaning::SourceKey, Meaning::Name, Meaning::Description, Meaning::Owner, Meaning::FormerGroup}),
             (QStringList{u"a | Fax service | Sends. | Ada | "_s, u"b | Mail |  |  | Post"_s}));
    QCOMPARE(told(content, ListKind::Dependencies, ends), QStringList{u"b | a | Serving"_s});
    QCOMPARE(content.lists.front().table->rows.front().line, 4);
    QCOMPARE(content.remarks, QStringList());
}

void TestArchimate::everySpellingOfAVersionIsTheSameModel()
{
    const QByteArray old = R"(<model xmlns="http://www.opengroup.org/xsd/archimate"
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>Town</name><elements>
<element identifier="a" xsi:type="InfrastructureService"><label>Fax</label></element>
<element identifier="b" xsi:type="ApplicationService"><label>Mail</label><properties>
<property identifierref="p"><value>Ada</value></property></properties></element></elements>
<relationships><relationship identifier="r" xsi:type="UsedByRelationship" source="a" target="b"/></relationships>
<propertydefs><propertydef identifier="p" name="Owner" type="string"/></propertydefs>
<views><view identifier="v"><label>V</label><node identifier="n" type="group"><label>Post</label>
<node identifier="o" elementref="b"/></node></view></views></model>)";
    const SourceContent content = read(u"town.xml"_s, old);
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::Owner, Meaning::FormerGroup}),
             (QStringList{u"Fax |  | "_s, u"Mail | Ada | Post"_s}));
    QCOMPARE(told(content, ListKind::Dependencies, ends), QStringList{u"b | a | Serving"_s});
    QCOMPARE(offered(content, u"services"_s), (QStringList{u"ApplicationService 1*"_s, u"TechnologyService 1*"_s}));

    QByteArray bolton = native({u"a InfrastructureService Fax"_s, u"b ApplicationService Mail"_s}, {u"UsedBy a b"_s});
    bolton.replace("archimatetool.com", "bolton.ac.uk");
    QCOMPARE(told(read(file, bolton), ListKind::Dependencies, ends), QStringList{u"b | a | Serving"_s});
}

void TestArchimate::eachRelationSaysWhichEndDepends_data()
{
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("told");
    for (const QString &type :
         {u"Serving"_s, u"Flow"_s, u"Triggering"_s, u"Realization"_s, u"Assignment"_s, u"Influence"_s})
        QTest::newRow(qPrintable(type)) << type << u"b | a | "_s + type;
    for (const QString &type : {u"Access"_s, u"Composition"_s, u"Aggregation"_s, u"Specialization"_s, u"Association"_s})
        QTest::newRow(qPrintable(type)) << type << u"a | b | "_s + type;
}

void TestArchimate::eachRelationSaysWhichEndDepends()
{
    QFETCH(QString, relation);
    const SourceContent content
        = read(file, native(twoServices, {relation + u" a b"_s}), {{u"dependencies"_s, {relation}}});
    QTEST(told(content, ListKind::Dependencies, ends).join(u'\n'), "told");
}

void TestArchimate::onlyRelationsThatAreMeantSoAreProposed()
{
    const SourceContent content = read(file,
                                       native(twoServices,
                                              {u"Association a b"_s, u"Realization a b"_s, u"Flow a b"_s, u"Flow a b"_s,
                                               u"Serving b a"_s, u"Serving a a"_s}));
    QCOMPARE(offered(content, u"dependencies"_s),
             (QStringList{u"Serving 1*"_s, u"Flow 1*"_s, u"Association 1"_s, u"Realization 1"_s}));
    QCOMPARE(told(content, ListKind::Dependencies, ends), (QStringList{u"b | a | Flow"_s, u"a | b | Serving"_s}));
    QVERIFY2(content.remarks.join(u' ').contains(u"Association (1), Realization (1), Serving (1)"_s),
             qPrintable(content.remarks.join(u'\n')));
}

void TestArchimate::aJunctionPassesThrough()
{
    const QByteArray model
        = native(twoServices + QStringList{u"c BusinessService Post"_s, u"j Junction "_s, u"k OrJunction "_s},
                 {u"Triggering a j"_s, u"Triggering b j"_s, u"Triggering j k"_s, u"Triggering k c"_s});
    const SourceContent content = read(file, model);
    QCOMPARE(told(content, ListKind::Dependencies, ends),
             (QStringList{u"c | a | Triggering"_s, u"c | b | Triggering"_s}));
    QCOMPARE(content.remarks, QStringList());
}

void TestArchimate::junctionsInARingEnd()
{
    const SourceContent content = read(file,
                                       native(twoServices + QStringList{u"j Junction "_s, u"k Junction "_s},
                                              {u"Flow a j"_s, u"Flow j k"_s, u"Flow k j"_s, u"Flow k b"_s}));
    QCOMPARE(told(content, ListKind::Dependencies, ends), QStringList{u"b | a | Flow"_s});
}

void TestArchimate::anElementInBetweenIsOffered()
{
    const QByteArray model
        = native(twoServices + QStringList{u"p BusinessProcess Send"_s}, {u"Serving a p"_s, u"Serving p b"_s});
    const SourceContent proposed = read(file, model);
    QCOMPARE(offered(proposed, u"between"_s), QStringList{u"BusinessProcess 1"_s});
    QCOMPARE(rowsOf(proposed, ListKind::Dependencies), 0);
    const SourceContent content = read(file, model, {{u"between"_s, {u"BusinessProcess"_s}}});
    QCOMPARE(told(content, ListKind::Dependencies, {Meaning::From, Meaning::To, Meaning::Note}),
             QStringList{u"b | a | over “Send” (BusinessProcess)"_s});
}

void TestArchimate::servicesAreComponentsWhereThereAreNoOthers_data()
{
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("services") << QStringList{u"ApplicationComponent"_s, u"TechnologyService"_s}
                              << QStringList{u"TechnologyService 1*"_s, u"ApplicationComponent 1"_s};
    QTest::newRow("components") << QStringList{u"ApplicationComponent"_s, u"Node"_s}
                                << QStringList{u"ApplicationComponent 1*"_s, u"Node 1"_s};
    QTest::newRow("neither") << QStringList{u"Node"_s} << QStringList{u"Node 1"_s};
    QTest::newRow("a stray service") << QStringList(11, u"ApplicationComponent"_s) + QStringList{u"BusinessService"_s}
                                     << QStringList{u"BusinessService 1*"_s, u"ApplicationComponent 11*"_s};
}

void TestArchimate::servicesAreComponentsWhereThereAreNoOthers()
{
    QFETCH(QStringList, types);
    QStringList elements;
    for (int index = 0; index < types.size(); ++index)
        elements += u"e%1 %2 Name %1"_s.arg(index).arg(types[index]);
    QTEST(offered(read(file, native(elements)), u"services"_s), "told");
}

void TestArchimate::groupsComeFromWhatGroupsMost()
{
    const QString view
        = u"<folder name=\"Views\" id=\"f3\" type=\"diagrams\"><element xsi:type="
          "\"archimate:ArchimateDiagramModel\" name=\"Map\" id=\"v\"><child xsi:type=\"archimate:Group\" "
          "id=\"n1\" name=\"Drawn\"><child xsi:type=\"archimate:DiagramObject\" id=\"n2\" "
          "archimateElement=\"a\"/></child></element></folder>"_s;
    const QStringList elements = twoServices + QStringList{u"g Grouping Post"_s, u"h Location Town"_s};
    const SourceContent byView = read(file, native(elements, {}, view));
    QCOMPARE(offered(byView, u"groups"_s), (QStringList{u"view:v 1*"_s, u"none 0"_s}));
    const SourceContent byRelation
        = read(file, native(elements, {u"Composition g a"_s, u"Aggregation g b"_s, u"Aggregation h g"_s}, view));
    QCOMPARE(offered(byRelation, u"groups"_s), (QStringList{u"relations 2*"_s, u"view:v 1"_s, u"none 0"_s}));
    QCOMPARE(told(byRelation, ListKind::Services, {Meaning::Name, Meaning::FormerGroup}),
             (QStringList{u"Fax | Post"_s, u"Mail | Post"_s}));
    const SourceContent none = read(file, native(elements, {u"Composition g a"_s}), {{u"groups"_s, {u"none"_s}}});
    QCOMPARE(told(none, ListKind::Services, {Meaning::Name, Meaning::FormerGroup}),
             (QStringList{u"Fax | "_s, u"Mail | "_s}));
    QVERIFY(none.remarks.join(u' ').contains(u"Composition (1)"_s));
    const SourceContent byLocation = read(file, native(elements, {u"Composition h a"_s}),
                                          {{u"groups"_s, {u"relations"_s}}, {u"groupTypes"_s, {u"Location"_s}}});
    QCOMPARE(told(byLocation, ListKind::Services, {Meaning::Name, Meaning::FormerGroup}),
             (QStringList{u"Fax | Town"_s, u"Mail | "_s}));
}

void TestArchimate::aViewGroupsByBoxesInsideBoxes()
{
    const auto box = [](const QString &id, const QString &inside) {
        return u"<node identifier=\"n%1\" elementRef=\"%1\" xsi:type=\"Element\">%2</node>"_s.arg(id, inside);
    };
    const auto view = [](const QString &id, const QString &inside) {
        return u"<view identifier=\"%1\" xsi:type=\"Diagram\"><name>%1</name>%2</view>"_s.arg(id, inside);
    };
    const QString group = u"<node identifier=\"x\" xsi:type=\"Container\"><label>Outer</label>%1</node>"_s.arg(
        box(u"g"_s, box(u"a"_s, box(u"b"_s, {}))));
    const QByteArray model = exchange(
        (u"<elements><element identifier=\"a\" xsi:type=\"BusinessService\"><name>Fax</name></element>"
         "<element identifier=\"b\" xsi:type=\"BusinessService\"><name>Mail</name></element>"
         "<element identifier=\"g\" xsi:type=\"Location\"><name>Town</name></element></elements><views><diagrams>"_s
         + view(u"one"_s, group) + view(u"two"_s, box(u"g"_s, box(u"a"_s, {}))) + view(u"flat"_s, box(u"a"_s, {}))
         + u"</diagrams></views>"_s)
            .toUtf8());
    const SourceContent content = read(u"town.xml"_s, model, {{u"cut"_s, {u"yes"_s}}});
    QCOMPARE(offered(content, u"groups"_s),
             (QStringList{u"views 2"_s, u"view:one 2*"_s, u"view:two 1"_s, u"none 0"_s}));
    // A service in a service lies in what is around both.
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::FormerGroup}),
             (QStringList{u"Fax | Town"_s, u"Mail | Town"_s}));
    QCOMPARE(told(content, ListKind::Products, {Meaning::Cut, Meaning::ProductGroup, Meaning::Product}),
             QStringList{u"Town | Outer | Town"_s});
    QVERIFY(content.remarks.join(u' ').contains(u"Views that nothing was read from: 2."_s));
}

void TestArchimate::foldersGroupBelowTheLayers()
{
    const QString folders
        = u"<folder name=\"Application\" id=\"f4\" type=\"application\"><element xsi:type="
          "\"archimate:ApplicationService\" id=\"x\" name=\"Chat\"/><folder name=\"Post\" id=\"f5\"><folder "
          "name=\"Old\" id=\"f6\"><element xsi:type=\"archimate:ApplicationService\" id=\"y\" name=\"Telex\"/></folder>"
          "</folder><folder name=\"Applications\" id=\"f7\"><element xsi:type=\"archimate:ApplicationService\" "
          "id=\"z\" name=\"Pager\"/></folder></folder>"_s;
    const SourceContent content = read(file, native({}, {}, folders));
    QCOMPARE(offered(content, u"groups"_s), (QStringList{u"folders 1*"_s, u"none 0"_s}));
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::FormerGroup}),
             (QStringList{u"Chat | "_s, u"Telex | Post / Old"_s, u"Pager | "_s}));
}

void TestArchimate::groupsBecomeACutIfWanted()
{
    const QByteArray model
        = native(twoServices + QStringList{u"g Product Messages"_s, u"h Product Letters"_s, u"i Grouping All"_s},
                 {u"Aggregation g a"_s, u"Aggregation h a"_s, u"Aggregation h b"_s, u"Composition i h"_s});
    const SourceContent proposed = read(file, model);
    QCOMPARE(offered(proposed, u"cut"_s), (QStringList{u"no 0*"_s, u"yes 2"_s}));
    QVERIFY(!listOf(proposed, ListKind::Products));
    const SourceContent content = read(file, model, {{u"cut"_s, {u"yes"_s}}});
    QCOMPARE(told(content, ListKind::Products, {Meaning::Cut, Meaning::ProductGroup, Meaning::Product}),
             (QStringList{u"Town |  | Messages"_s, u"Town | All | Letters"_s}));
    QCOMPARE(told(content, ListKind::Assignments, {Meaning::Cut, Meaning::Product, Meaning::Service}),
             (QStringList{u"Town | Messages | a"_s, u"Town | Letters | a"_s, u"Town | Letters | b"_s}));
    QVERIFY(content.remarks.join(u' ').contains(u"the first counts as the former one: 1."_s));
}

void TestArchimate::capabilitiesFormATreeAndAreProvided()
{
    const SourceContent content = read(file,
                                       native(twoServices
                                                  + QStringList{u"c Capability Send, fast"_s, u"d Capability Talk"_s,
                                                                u"e Capability Write"_s, u"f BusinessFunction Post"_s},
                                              {u"Composition d c"_s, u"Aggregation d e"_s, u"Realization a c"_s,
                                               u"Serving a e"_s, u"Influence b e"_s}));
    QCOMPARE(content.lists.front().kind, ListKind::Capabilities);
    QCOMPARE(told(content, ListKind::Capabilities, {Meaning::SourceKey, Meaning::Name, Meaning::Parent}),
             (QStringList{u"c | Send, fast | d"_s, u"d | Talk | "_s, u"e | Write | d"_s}));
    QCOMPARE(told(content, ListKind::Services, {Meaning::Name, Meaning::Capabilities}),
             (QStringList{u"Fax | \"Send, fast\"+Write"_s, u"Mail | "_s}));
    QCOMPARE(offered(content, u"capabilities"_s), (QStringList{u"Capability 3*"_s, u"BusinessFunction 1"_s}));
    QVERIFY(content.remarks.join(u' ').contains(u"Influence (1)"_s));
}

void TestArchimate::aRingOfCapabilitiesIsOpened()
{
    const SourceContent content
        = read(file,
               native({u"c Capability C"_s, u"d Capability D"_s, u"e Capability E"_s},
                      {u"Composition c d"_s, u"Composition d e"_s, u"Composition e c"_s, u"Composition c c"_s}));
    QCOMPARE(told(content, ListKind::Capabilities, {Meaning::Name, Meaning::Parent}),
             (QStringList{u"C | "_s, u"D | c"_s, u"E | d"_s}));
    QVERIFY(content.remarks.join(u' ').contains(u"Composition (2)"_s));
}

void TestArchimate::namesComeInTheLanguageChosen()
{
    const QByteArray model = exchange(
        R"(<elements><element identifier="a" xsi:type="BusinessService"><name xml:lang="de">Post</name>
<name xml:lang="en">Mail</name></element><element identifier="b" xsi:type="BusinessService"><name xml:lang="de">Fax</name>
</element></elements>)");
    QCOMPARE(offered(read(u"t.xml"_s, model), u"language"_s), (QStringList{u"de 1*"_s, u"en 1"_s}));
    QCOMPARE(told(read(u"t.xml"_s, model), ListKind::Services, {Meaning::Name}), (QStringList{u"Post"_s, u"Fax"_s}));
    QCOMPARE(told(read(u"t.xml"_s, model, {{u"language"_s, {u"en"_s}}}), ListKind::Services, {Meaning::Name}),
             (QStringList{u"Mail"_s, u"Fax"_s}));
}

void TestArchimate::propertiesBecomeColumns()
{
    const QString more
        = u"<folder name=\"Application\" id=\"f4\" type=\"application\"><element xsi:type="
          "\"archimate:ApplicationService\" id=\"x\" name=\"Chat\" profiles=\"p\"><property key=\"Owner\" "
          "value=\"Ada\"/><property key=\"Colour\" value=\"red\"/><property key=\"Colour\" value=\"blue\"/>"
          "<property key=\"Name\" value=\"other\"/><property/></element></folder>"
          "<profile name=\"Bot\" id=\"p\" conceptType=\"ApplicationService\"/>"_s;
    const SourceContent content = read(file, native({u"a BusinessService Fax"_s}, {}, more));
    const ImportList &list = *listOf(content, ListKind::Services);
    QCOMPARE(list.table->columns.mid(6), (QStringList{u"Owner"_s, u"Colour"_s, u"Name"_s, u"Specialization"_s}));
    QCOMPARE(ColumnMapping(list.mapping.begin() + 6, list.mapping.end()),
             (ColumnMapping{Meaning::Owner, Meaning::Ignore, Meaning::Ignore, Meaning::Ignore}));
    QCOMPARE(list.table->rows[1].text(7), u"red\nblue"_s);
    QCOMPARE(list.table->rows[1].text(9), u"Bot"_s);
}

void TestArchimate::whatNoListSaysIsCounted()
{
    const SourceContent content
        = read(file,
               native(twoServices
                          + QStringList{u"a BusinessService Again"_s, u"c BusinessService "_s, u"n Node Server"_s,
                                        u"o Node Disk"_s},
                      {u"Serving a b"_s, u"Association a r0"_s, u"Flow a gone"_s, u"Assignment n o"_s}));
    QCOMPARE(content.remarks,
             (QStringList{u"Elements that are in no list: Node (2)."_s,
                          u"Elements without a name, left out: BusinessService (1)."_s,
                          u"Relations that are in no list: Assignment (1)."_s,
                          u"Relations that begin or end at another relation and are in no list: 1."_s,
                          u"Relations with an end that is not in the file: 1."_s,
                          u"Elements and relations that repeat an identifier; the first one counts: 1."_s}));
    QCOMPARE(rowsOf(content, ListKind::Services), 2);
}

void TestArchimate::aModelWithoutServicesSaysSo()
{
    const SourceContent content = read(file, native({u"n Node Server"_s}));
    QCOMPARE(rowsOf(content, ListKind::Services), 0);
    QVERIFY(content.remarks.front().contains(u"{services}"_s));
    QCOMPARE(rowsOf(read(file, native({u"n Node Server"_s}), {{u"services"_s, {u"Node"_s}}}), ListKind::Services), 1);
}

void TestArchimate::aZippedModelIsRead()
{
    const QByteArray zip = zipOf({{"images/a.png", "png"}, {"model.xml", native(twoServices)}});
    QCOMPARE(rowsOf(read(file, zip), ListKind::Services), 2);
    QVERIFY(!refusalOf(file, zipOf({{"model.xml", "<project/>"}})).isEmpty());
}

void TestArchimate::theTablesOfArchiAreOneModel()
{
    const TableSource relations{
        u"x-relations.csv"_s,
        "\"ID\",\"Type\",\"Name\",\"Documentation\",\"Source\",\"Target\",\"Specialization\"\r\n"
        "\"r\",\"ServingRelationship\",\"\",\"\",\"a\",\"b\",\"\"\r\n",
        {}};
    const TableSource elements{u"x-elements.csv"_s,
                               "\xEF\xBB\xBF\"ID\",\"Type\",\"Name\",\"Documentation\",\"Specialization\"\r\n"
                               "\"m\",\"ArchimateModel\",\"Town\",\"\",\"\"\r\n"
                               "\"a\",\"BusinessService\",\"Fax\",\"Sends\r\nand \"\"gets\"\"\",\"Old\"\r\n"
                               "\"b\",\"BusinessService\",\"Mail\",\"\",\"\"\r\n",
                               {}};
    const TableSource properties{u"x-properties.csv"_s, "ID;Key;Value\na;Owner;Ada\nr;Directed;true\n", {}};
    const SourceContent content = read({relations, properties, elements});
    QCOMPARE(
        told(content, ListKind::Services, {Meaning::SourceKey, Meaning::Name, Meaning::Description, Meaning::Owner}),
        (QStringList{u"a | Fax | Sends+and \"gets\" | Ada"_s, u"b | Mail |  | "_s}));
    QCOMPARE(told(content, ListKind::Dependencies, ends), QStringList{u"b | a | Serving"_s});
    QCOMPARE(rowsOf(read({elements}), ListKind::Services), 2);
    QCOMPARE(rowsOf(read({elements, properties}), ListKind::Services), 2);
}

void TestArchimate::whatArchiPutsAroundCellsForExcelGoes()
{
    const TableSource elements{u"elements.csv"_s,
                               "\"ID\",\"Type\",\"Name\",\"Documentation\",\"Specialization\"\n"
                               "\"=\"\"0815\"\"\",\"BusinessService\",\" =Fax\",\" -\",\"\"\n",
                               {}};
    QCOMPARE(told(read({elements}), ListKind::Services, {Meaning::SourceKey, Meaning::Name}),
             QStringList{u"0815 | =Fax"_s});
}

void TestArchimate::aTableThatIsNoModelStaysAPlainTable()
{
    QVERIFY(read(u"a.csv"_s, "ID,Type,Name,Documentation,Owner\n1,x,Fax,y,Ada\n").questions.empty());
    const std::vector<TableSource> strangers{{u"elements.csv"_s, "ID,Type,Name,Documentation\na,Node,B,\n", {}},
                                             {u"other.csv"_s, "A,B\n1,2\n", {}}};
    QVERIFY(!readSource(strangers).ok());
}

void TestArchimate::brokenFilesAreRefusedWithAPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const QByteArray whole = native(twoServices, {u"Serving a b"_s});
    QTest::newRow("cut off") << whole.left(whole.indexOf("Mail")) << u"line 5"_s;
    QTest::newRow("not closed") << whole.left(whole.indexOf("</folder>")) << u"line 6"_s;
    QByteArray wrong = whole;
    QTest::newRow("closed by another") << wrong.replace("</folder>", "</element>") << u"line 6"_s;
    QByteArray unknown = whole;
    QTest::newRow("an entity") << unknown.replace("Fax", "&fax;") << u"line 4"_s;
    QTest::newRow("endless") << exchange("<elements>\n" + QByteArray("<element/>\n").repeated(160'000) + "</elements>")
                             << u"line 150004"_s;
    QTest::newRow("folders in folders") << native({}, {}, u"<folder name='x' id='y'>"_s.repeated(300)) << u"line 7"_s;
}

void TestArchimate::brokenFilesAreRefusedWithAPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QString refusal = refusalOf(file, bytes);
    QVERIFY2(refusal.contains(place), qPrintable(refusal));
}

ZUSCHNITT_TEST(TestArchimate)

#include "tst_archimate.moc"
