// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importprofile.h"
#include "model/exchange/ownfieldplan.h"
#include "model/exchange/tableformat.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace Qt::StringLiterals;

namespace {

ImportList listOf(const QByteArray &bytes)
{
    const Result<ImportTable> table = readTable({u"list.csv"_s, bytes, {}});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    ImportList list;
    list.table = std::make_shared<const ImportTable>(*table);
    list.kind = recogniseKind(*table);
    list.mapping = recogniseColumns(*table, list.kind);
    return list;
}

QString meanings(const ImportList &list)
{
    QStringList words{QString::fromLatin1(textOf(list.kind))};
    for (const ColumnMeaning &meaning : list.mapping)
        words += meaning == Meaning::OwnField ? meaning.ownField : QString::fromLatin1(textOf(meaning.meaning));
    return words.join(u' ');
}

} // namespace

class TestImportProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsOfEveryKindAreRecognised_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("kind");
        QTest::newRow("services") << u"Name;Owner;Product"_s << u"services"_s;
        QTest::newRow("services by name, with from") << u"Name;From;To"_s << u"services"_s;
        QTest::newRow("services with products") << u"Service;Produkt;Kosten;Rolle"_s << u"services"_s;
        QTest::newRow("services that have capabilities") << u"Service;Capability;Description"_s << u"services"_s;
        QTest::newRow("a tree of departments") << u"Name;Parent"_s << u"services"_s;
        QTest::newRow("Archi's relations") << u"ID;Type;Name;Documentation;Source;Target"_s << u"services"_s;
        QTest::newRow("journeys") << u"Journey;Moment;Needs"_s << u"journeys"_s;
        QTest::newRow("dependencies") << u"From;To;Kind"_s << u"dependencies"_s;
        QTest::newRow("dependencies in German") << u"Von;Nach;Gewicht"_s << u"dependencies"_s;
        QTest::newRow("capabilities") << u"Capability;Parent"_s << u"capabilities"_s;
        QTest::newRow("our capabilities") << u"Name;Key in the source;Lies below"_s << u"capabilities"_s;
        QTest::newRow("our capabilities in German") << u"Name;Liegt unter;Beschreibung"_s << u"capabilities"_s;
        QTest::newRow("products") << u"Cut;Product group;Product;Customer need"_s << u"products"_s;
        QTest::newRow("products in German") << u"Zuschnitt;Produkt;Kernnutzen"_s << u"products"_s;
        QTest::newRow("assignments") << u"Cut;Product;Service;Share"_s << u"assignments"_s;
        QTest::newRow("assignments in German") << u"Produkt;Alt-Service;Rolle"_s << u"assignments"_s;
    }

    void listsOfEveryKindAreRecognised()
    {
        QFETCH(QString, headers);
        QFETCH(QString, kind);
        QCOMPARE(QString::fromLatin1(textOf(kindOfHeaders(headers.split(u';')))), kind);
    }

    void aProfileSurvivesItsJson()
    {
        SourceProfile profile;
        profile.name = u"Ours"_s;
        profile.source = u"CMDB"_s;
        profile.answers = {{u"sheets"_s, {u"Services"_s, u"Links"_s}}};
        profile.form.separator = u';';
        profile.form.encoding = TextEncoding::Windows1252;
        profile.form.decimalMark = DecimalMark::Comma;
        profile.form.header = HeaderRow::Present;
        profile.columns = {{ListKind::Services, u"Kosten"_s, Meaning::AnnualCost},
                           {ListKind::Services, u"Region"_s, {u"Region"_s, FieldKind::Choice}},
                           {ListKind::Dependencies, u"Von"_s, Meaning::From}};
        profile.recognisedBy = {{u"Kosten"_s, u"Region"_s}};
        const Result<SourceProfile> read = readProfile(u"Ours"_s, toJson(profile));
        QVERIFY(read);
        QCOMPARE(read->columns, profile.columns);
        QCOMPARE(read->answers, profile.answers);
        QCOMPARE(read->recognisedBy, profile.recognisedBy);
        QCOMPARE(read->source, profile.source);
        QCOMPARE(toJson(*read), toJson(profile));
        QVERIFY(!readProfile(u"x"_s, u"{"_s));
        QVERIFY(!readProfile(u"x"_s, uR"({"columns":[{"list":"services","column":"a","meaning":"nonsense"}]})"_s));
    }

    void whatWasChosenIsDoneAgain()
    {
        ImportList list = listOf("Bezeichner;Wer;Region\nFax;Ada;North\n");
        list.mapping = {Meaning::Name, Meaning::Owner, {u"Region"_s, FieldKind::Choice}};
        const SourceProfile profile = profileOf(u"Ours"_s, {list});
        ImportList next = listOf("Wer;Neu;Region;bezeichner\nAda;1;North;Mail\n");
        applyProfile(profile, next);
        QCOMPARE(meanings(next), u"services owner ignore Region name"_s);
        const std::vector<SourceProfile> profiles{profile};
        QCOMPARE(proposedProfile(profiles, {next}), &profiles.front());
        QVERIFY(!proposedProfile(profiles, {listOf("Name;Owner\nFax;Ada\n")}));
    }

    void exportsOfOtherProgramsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ServiceNow, CSV")
            << QByteArray("name,short_description,owned_by,managed_by,support_group,busines_criticality,"
                          "operational_status,sys_id")
            << u"ServiceNow"_s << u"services name description owner ignore team criticality lifecycle sourceKey"_s;
        QTest::newRow("ServiceNow, Excel")
            << QByteArray("Name,Service classification,Operational status,Business criticality,Support group,Owned by")
            << u"ServiceNow"_s << u"services name group lifecycle criticality team owner"_s;
        QTest::newRow("ServiceNow, relations")
            << QByteArray("parent,child,type") << u"ServiceNow"_s << u"dependencies from to dependencyKind"_s;
        QTest::newRow("iTop, codes") << QByteArray("id,name,org_id->name,servicefamily_id->name,description,status")
                                     << u"iTop"_s << u"services sourceKey name owner group description lifecycle"_s;
        QTest::newRow("iTop, German") << QByteArray("Name,Anbieter,Service-Familie,Status") << u"iTop"_s
                                      << u"services name owner group lifecycle"_s;
        QTest::newRow("LeanIX") << QByteArray(
            "id,type,name,displayName,description,businessCriticality,relToRequires,tags")
                                << u"LeanIX"_s
                                << u"services sourceKey type name ignore description criticality dependsOn ignore"_s;
        QTest::newRow("a plain list") << QByteArray("Name,Owner,Cost") << QString()
                                      << u"services name owner annualCost"_s;
    }

    void exportsOfOtherProgramsAreRecognised()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QString, profile);
        QFETCH(QString, expected);
        ImportList list = listOf(headers + "\na,b,c,d,e,f,g,h\n");
        const SourceProfile *proposed = proposedProfile(shippedProfiles(), {list});
        QCOMPARE(proposed ? proposed->name : QString(), profile);
        if (proposed)
            applyProfile(*proposed, list);
        QCOMPARE(meanings(list), expected);
    }

    void theKindOfAnOwnFieldIsProposed_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QString>("kind");
        QTest::newRow("text") << QByteArray("One\nTwo\nThree\n") << u"text"_s;
        QTest::newRow("numbers") << QByteArray("1.200\n3,5\n-\n12\n") << u"number"_s;
        QTest::newRow("telephone") << QByteArray("0151 23\n0152 24\n0153 25\n") << u"text"_s;
        QTest::newRow("money") << QByteArray("1.200,00 EUR\n3,50 EUR\n") << u"money"_s;
        QTest::newRow("days") << QByteArray("31.3.2026\n1.4.2026\n") << u"date"_s;
        QTest::newRow("choice") << QByteArray("high\nlow\nhigh\nlow\nhigh\n") << u"choice"_s;
        QTest::newRow("links") << QByteArray("https://a.example\nwww.b.example\n") << u"link"_s;
        QTest::newRow("nothing") << QByteArray("-\n-\n") << u"text"_s;
    }

    void theKindOfAnOwnFieldIsProposed()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QString, kind);
        const ImportList list = listOf("Name;Mine\n" + QByteArray("x;" + cells).replace("\n", "\nx;").chopped(2));
        QCOMPARE(QString::fromLatin1(textOf(proposedKind(*list.table, 1))), kind);
    }
};

ZUSCHNITT_TEST(TestImportProfile)

#include "tst_importprofile.moc"
