// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/formats/reading.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

const QString file = QStringLiteral("catalog-info.yaml");
const std::vector<Meaning> ends{Meaning::From, Meaning::To, Meaning::DependencyKind};

QByteArray entity(const QByteArray &kind, const QByteArray &name, const QByteArray &spec,
                  const QByteArray &metadata = {})
{
    return "---\napiVersion: backstage.io/v1alpha1\nkind: " + kind + "\nmetadata:\n  name: " + name + "\n" + metadata
        + "spec:\n  owner: team-a\n" + spec;
}

/// Mail in the system Messages in the domain Office, an API, a database and who uses them.
QByteArray catalogue()
{
    return entity("Component", "mail",
                  "  type: service\n  lifecycle: production\n  system: messages\n  providesApis: [mail-api]\n"
                  "  dependsOn:\n    - resource:store\n    - component:default/dns\n",
                  "  title: Mail box\n  description: Sends.\n  tags: [old, green]\n  annotations:\n    "
                  "example.org/cost: \"7\"\n")
        + entity("Component", "web", "  type: website\n  consumesApis: [mail-api, gone-api]\n")
        + entity("Component", "dns", "  type: service\n  system: other/net\n")
        + entity("API", "mail-api", "  type: openapi\n  system: messages\n")
        + entity("Resource", "store", "  type: database\n")
        + entity("System", "messages", "  domain: office\n", "  title: Messages\n")
        + entity("Domain", "office", "", "  title: Office\n") + entity("Group", "team-a", "", "  title: Team A\n");
}

} // namespace

class TestBackstage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void componentsBecomeServices();
    void dependenciesLeadOverApis();
    void kindsAndTypesAreChosen();
    void systemsAndDomainsAreGroups();
    void repeatedAndForeignEntriesAreCounted();
};

void TestBackstage::componentsBecomeServices()
{
    const SourceContent content = read(file, catalogue());
    QCOMPARE(content.format, u"Backstage catalogue"_s);
    QCOMPARE(told(content, ListKind::Services,
                  {Meaning::SourceKey, Meaning::Name, Meaning::Description, Meaning::Owner, Meaning::Team,
                   Meaning::FormerGroup, Meaning::Lifecycle}),
             (QStringList{u"component:default/mail | Mail box | Sends. | Team A | Team A | Messages | production"_s,
                          u"component:default/web | web |  | Team A | Team A |  | "_s,
                          u"component:default/dns | dns |  | Team A | Team A | net | "_s}));
    const ImportList &list = *listOf(content, ListKind::Services);
    QCOMPARE(list.table->columns.back(), u"example.org/cost"_s);
    QCOMPARE(list.table->rows.front().text(9), u"7"_s);
    QCOMPARE(list.table->rows.front().text(8), u"old, green"_s);
    QByteArray owned = catalogue();
    owned.replace("owner: team-a\n  type: website", "owner: user:ada\n  type: website");
    QVERIFY(told(read(file, owned), ListKind::Services, {Meaning::Owner, Meaning::Team}).contains(u"ada | "_s));
}

void TestBackstage::dependenciesLeadOverApis()
{
    const SourceContent content = read(file, catalogue());
    QCOMPARE(told(content, ListKind::Dependencies, ends),
             (QStringList{u"component:default/mail | component:default/dns | dependsOn"_s,
                          u"component:default/web | component:default/mail | consumesApis"_s}));
    QVERIFY2(content.remarks.join(u' ').contains(u"left out: 2."_s), qPrintable(content.remarks.join(u'\n')));
    const SourceContent withApis = read(file, catalogue(), {{u"kinds"_s, {u"Component"_s, u"API"_s}}});
    QVERIFY(told(withApis, ListKind::Dependencies, ends)
                .contains(u"component:default/web | api:default/mail-api | consumesApis"_s));
    const SourceContent some = read(file, catalogue(), {{u"dependencies"_s, {u"dependsOn"_s}}});
    QCOMPARE(rowsOf(some, ListKind::Dependencies), 1);
}

void TestBackstage::kindsAndTypesAreChosen()
{
    const SourceContent content = read(file, catalogue());
    QCOMPARE(offered(content, u"kinds"_s), (QStringList{u"API 1"_s, u"Component 3*"_s, u"Resource 1"_s}));
    QCOMPARE(offered(content, u"types"_s), (QStringList{u"service 2*"_s, u"website 1*"_s}));
    const SourceContent some
        = read(file, catalogue(),
               {{u"kinds"_s, {u"Component"_s, u"Resource"_s}}, {u"types"_s, {u"website"_s, u"database"_s}}});
    QCOMPARE(told(some, ListKind::Services, {Meaning::Name}), (QStringList{u"web"_s, u"store"_s}));
    const SourceContent apis = read(file, entity("API", "a", "") + entity("API", "b", ""));
    QCOMPARE(rowsOf(apis, ListKind::Services), 2);
}

void TestBackstage::systemsAndDomainsAreGroups()
{
    QCOMPARE(offered(read(file, catalogue()), u"groups"_s), (QStringList{u"system 2*"_s, u"domain 1"_s, u"none 0"_s}));
    const SourceContent content = read(file, catalogue(), {{u"groups"_s, {u"domain"_s}}, {u"cut"_s, {u"yes"_s}}});
    QCOMPARE(told(content, ListKind::Products, {Meaning::Cut, Meaning::ProductGroup, Meaning::Product}),
             QStringList{u"catalog-info |  | Office"_s});
    const SourceContent systems = read(file, catalogue(), {{u"cut"_s, {u"yes"_s}}});
    QCOMPARE(told(systems, ListKind::Products, {Meaning::ProductGroup, Meaning::Product}),
             (QStringList{u"Office | Messages"_s, u" | net"_s}));
    QCOMPARE(told(systems, ListKind::Assignments, {Meaning::Product, Meaning::Service}),
             (QStringList{u"Messages | component:default/mail"_s, u"net | component:default/dns"_s}));
}

void TestBackstage::repeatedAndForeignEntriesAreCounted()
{
    const SourceContent content
        = read(file, catalogue() + entity("Component", "Mail", "") + "---\nhello: world\n---\n");
    QCOMPARE(rowsOf(content, ListKind::Services), 3);
    QVERIFY2(content.remarks.contains(
                 u"Entries that are in no list: API (1), Domain (1), Group (1), Resource (1), System (1)."_s),
             qPrintable(content.remarks.join(u'\n')));
    QVERIFY(content.remarks.contains(u"Entries that repeat the name of another one; the first one counts: 1."_s));
    QVERIFY(content.remarks.contains(u"Documents that are no entries of a catalogue: 1."_s));
}

ZUSCHNITT_TEST(TestBackstage)

#include "tst_backstage.moc"
