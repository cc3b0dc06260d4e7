// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/ownfieldplan.h"
#include "tests/model/document/importing.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace zuschnitt;
using namespace zuschnitt::test;
using namespace Qt::StringLiterals;

namespace {

ImportChoices onDay(const QString &day)
{
    ImportChoices choices;
    choices.day = day;
    return choices;
}

/// What the workshop decided about services: everything but the facts that a source may change.
QStringList decisions(const Portfolio &portfolio)
{
    QStringList all;
    for (const Assignment *row : portfolio.all<Assignment>())
        all += u"%1 in %2: %3 %4"_s.arg(row->service.toText(), row->product.toText(), row->position).arg(row->share)
            + QLatin1StringView(textOf(row->role));
    for (const ServiceFate *row : portfolio.all<ServiceFate>())
        all += row->service.toText() + QLatin1StringView(textOf(row->fate)) + row->reason;
    for (const Service *row : portfolio.all<Service>())
        all += row->id.toText() + row->position;
    all.sort();
    return all;
}

} // namespace

class TestSourceImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListsOfASourceAreOneImport();
    void aSourceOfTwoListsOfServicesMissesOnlyWhatNeitherHas();
    void oneUsableListIsEnough();
    void newOnesArriveAndThoseGoneAreMarked();
    void aFieldThatBothChangedStaysUnlessChosen();
    void whatWasFilledInHereIsAsked();
    void theWorkshopsDecisionsStay();
    void anOwnFieldComesFromAColumn();
    void anOwnValueThatBothChangedIsAsked();
    void anOwnFieldIsFoundAgainByItsHeader();
    void aMergedServiceIsFoundByBothKeys();
    void aMergedServiceIsFoundByBothNames();
    void aRowIsTheSameAsAServiceIfAPersonSaysSo();
    void aNewRowCarriesWhatItResembles();
};

void TestSourceImport::theListsOfASourceAreOneImport()
{
    Importing importing;
    ListToImport services{listOf(u"services.csv"_s, "ID;Name\n1;Fax\n2;Mail\n"), {}};
    ListToImport links{listOf(u"links.csv"_s, "From;To\n1;2\n1;9\n"), {}};
    ListToImport assignments{listOf(u"cut.csv"_s, "Product;Service;Share\nCalling;1;1\n"), {}};
    importing.import({services, links, assignments});
    QCOMPARE(importing.states(), u"new, new, new, refused, new"_s);
    QCOMPARE(importing.dependencies(), u"Fax > Mail"_s);
    QCOMPARE(importing.products(), u"Calling: Fax"_s);
    QCOMPARE(importing.report().counts.at(u"services"_s).created, 2);
    importing.import({services, links, assignments});
    QCOMPARE(importing.states(), u"same, same, same, refused, same"_s);
    QVERIFY(importing.changes().empty());
}

void TestSourceImport::aSourceOfTwoListsOfServicesMissesOnlyWhatNeitherHas()
{
    Importing importing;
    const auto lists = [](const QByteArray &first, const QByteArray &second) {
        ImportChoices choices = onDay(u"2026-02-01"_s);
        choices.source = u"EAM"_s;
        return std::vector<ListToImport>{{listOf(u"applications.csv"_s, first), choices},
                                         {listOf(u"components.csv"_s, second), choices}};
    };
    importing.import(lists("ID;Name\na;Fax\nb;Mail\n", "ID;Name\nc;Server\nd;Disk\n"));
    importing.import(lists("ID;Name\na;Fax\nb;Mail\n", "ID;Name\nc;Server\nd;Disk\n"));
    QVERIFY(importing.changes().empty());
    QVERIFY(importing.report().remarks.isEmpty());
    importing.import(lists("ID;Name\na;Fax\n", "ID;Name\nd;Disk\n"));
    QCOMPARE(importing.named<Service>(u"Mail"_s)->vanished, u"2026-02-01"_s);
    QCOMPARE(importing.named<Service>(u"Server"_s)->vanished, u"2026-02-01"_s);
    QVERIFY(importing.named<Service>(u"Fax"_s)->vanished.isEmpty());
    QCOMPARE(importing.report().counts.at(u"services"_s).gone, 2);
}

void TestSourceImport::oneUsableListIsEnough()
{
    Importing importing;
    ListToImport services{listOf(u"services.csv"_s, "ID;Name\n1;Fax\n"), {}};
    ListToImport links{listOf(u"links.csv"_s, "From;To\n8;9\n"), {}};
    importing.import({links, services});
    QCOMPARE(importing.states(), u"refused, new"_s);
    QVERIFY(!importing.perform(edits::importLists({u"x"_s, {links}, {}, {}})).isEmpty());
}

void TestSourceImport::newOnesArriveAndThoseGoneAreMarked()
{
    Importing importing;
    importing.import("ID;Name\n1;Fax\n2;Mail\n", onDay(u"2026-01-01"_s));
    QCOMPARE(importing.named<Service>(u"Fax"_s)->arrived, u"2026-01-01"_s);
    importing.import("ID;Name\n1;Fax\n3;Pager\n", onDay(u"2026-02-01"_s));
    QCOMPARE(importing.named<Service>(u"Pager"_s)->arrived, u"2026-02-01"_s);
    QCOMPARE(importing.named<Service>(u"Fax"_s)->arrived, u"2026-01-01"_s);
    QCOMPARE(importing.named<Service>(u"Mail"_s)->vanished, u"2026-02-01"_s);
    importing.import("ID;Name\n1;Fax\n3;Pager\n", onDay(u"2026-03-01"_s));
    QVERIFY(importing.changes().empty());
    importing.import("ID;Name\n1;Fax\n2;Mail\n3;Pager\n", onDay(u"2026-04-01"_s));
    QCOMPARE(importing.named<Service>(u"Mail"_s)->vanished, QString());
    QCOMPARE(importing.report().remarks, QStringList{u"Back in the list: “Mail” (1)."_s});
    importing.import("ID;Name\n1;Fax\n");
    QCOMPARE(importing.named<Service>(u"Mail"_s)->vanished, QString());
}

void TestSourceImport::aFieldThatBothChangedStaysUnlessChosen()
{
    Importing importing;
    importing.import("ID;Name;Owner;Team\n1;Fax;Ada;A\n2;Mail;Bo;B\n");
    for (const QString &name : {u"Fax"_s, u"Mail"_s}) {
        importing.perform(edits::setField<&Service::owner>(importing.service(name), u"Eve"_s));
        importing.perform(edits::setField<&Service::team>(importing.service(name), u"Z"_s));
    }
    ImportChoices choices;
    choices.fromSource = {{1, Meaning::Team}};
    importing.import("ID;Name;Owner;Team\n1;Fax;Cy;C\n2;Mail;Cy;C\n", choices);
    QCOMPARE(importing.states(), u"same asks, changed asks"_s);
    QCOMPARE(importing.named<Service>(u"Fax"_s)->owner, u"Eve"_s);
    QCOMPARE(importing.named<Service>(u"Fax"_s)->team, u"Z"_s);
    QCOMPARE(importing.named<Service>(u"Mail"_s)->owner, u"Eve"_s);
    QCOMPARE(importing.named<Service>(u"Mail"_s)->team, u"C"_s);
    // What was decided is not asked again.
    importing.import("ID;Name;Owner;Team\n1;Fax;Cy;C\n2;Mail;Cy;C\n");
    QCOMPARE(importing.states(), u"same, same"_s);
    QVERIFY(importing.changes().empty());
}

void TestSourceImport::whatWasFilledInHereIsAsked()
{
    Importing importing;
    importing.import("ID;Name\n1;Fax\n2;Mail\n");
    importing.perform(edits::setField<&Service::owner>(importing.service(u"Fax"_s), u"Eve"_s));
    importing.import("ID;Name;Owner\n1;Fax;Ada\n2;Mail;Ada\n");
    QCOMPARE(importing.states(), u"same asks, changed"_s);
    QCOMPARE(importing.named<Service>(u"Fax"_s)->owner, u"Eve"_s);
    QCOMPARE(importing.named<Service>(u"Mail"_s)->owner, u"Ada"_s);
}

/// Half of the services are placed, some are renamed and changed; the source renames, drops and adds.
void TestSourceImport::theWorkshopsDecisionsStay()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        const auto list = [&random](int from, int to, int version) {
            QByteArray bytes = "ID;Name;Owner;Team;Kosten\n";
            for (int key = from; key < to; ++key) {
                const int changed = random.bounded(3) == 0 ? version : 0;
                bytes += QByteArray::number(key) + ";Service " + QByteArray::number(key) + (changed ? " new" : "")
                    + ";Owner " + QByteArray::number(changed) + ";Team;" + QByteArray::number(100 + changed) + "\n";
            }
            return bytes;
        };
        Importing importing;
        importing.import(list(0, 20, 0), onDay(u"2026-01-01"_s));
        const CutId cut = CutId::random();
        importing.perform(edits::addCut(cut, u"Cut"_s));
        std::vector<ProductId> products;
        for (int index = 0; index < 3; ++index) {
            products.push_back(ProductId::random());
            importing.perform(edits::addProduct(products.back(), cut, {QString::number(index), {}, {}, {}, {}}));
        }
        for (const Service *service : importing.portfolio().all<Service>()) {
            const ServiceId id = service->id;
            switch (random.bounded(5)) {
            case 0:
                importing.perform(edits::moveServices({{id, {}}}, products[random.bounded(3u)]));
                break;
            case 1:
                importing.perform(edits::alsoAssign({id}, products[0], {{}, Role::Main, {}}));
                importing.perform(edits::alsoAssign({id}, products[1], {0.3, Role::Supporting, {}}));
                break;
            case 2:
                importing.perform(edits::setFate(cut, {id}, Fate::Retired, u"Old"_s));
                break;
            case 3:
                importing.perform(edits::setField<&Service::name>(id, u"Renamed %1"_s.arg(random.bounded(99))));
                break;
            default:
                importing.perform(edits::setField<&Service::owner>(id, u"Here"_s));
            }
        }
        const QStringList before = decisions(importing.portfolio());
        const QByteArray changed = list(5, 25, 1);
        importing.import(changed, onDay(u"2026-02-01"_s));
        const QStringList after = decisions(importing.portfolio());
        for (const QString &decision : before)
            QVERIFY2(after.contains(decision), qPrintable(u"seed %1: %2"_s.arg(seed).arg(decision)));
        QCOMPARE(after.size(), before.size() + 5);
        for (const Service *service : importing.portfolio().all<Service>()) {
            QVERIFY(service->owner != u"Here"_s || service->vanished.isEmpty() || service->arrived == u"2026-01-01"_s);
            const bool isGone = service->sourceKey.toInt() < 5;
            QCOMPARE(service->vanished, isGone ? u"2026-02-01"_s : QString());
        }
        importing.import(changed, onDay(u"2026-03-01"_s));
        QVERIFY2(importing.changes().empty(), qPrintable(QString::number(seed)));
    }
}

void TestSourceImport::anOwnFieldComesFromAColumn()
{
    Importing importing;
    const auto list = [](const QByteArray &bytes) {
        ImportList read = listOf(u"list.csv"_s, bytes);
        read.mapping[2] = {u"Since"_s, FieldKind::Date};
        read.mapping[3] = {u"Region"_s, FieldKind::Choice};
        return std::vector<ListToImport>{{read, {}}};
    };
    importing.import(list("ID;Name;Seit;Region\n1;Fax;31.3.2020;North\n2;Mail;soon;South\n3;Pager;;North\n"));
    const OwnField *since = importing.named<OwnField>(u"Since"_s);
    const OwnField *region = importing.named<OwnField>(u"Region"_s);
    QCOMPARE(since->kind, FieldKind::Date);
    QCOMPARE(region->choices, u"North\nSouth"_s);
    const OwnValue *value = importing.portfolio().find(ownValueId(since->id, importing.service(u"Fax"_s)));
    QCOMPARE(value->value, u"2020-03-31"_s);
    QCOMPARE(importing.portfolio().all<OwnValue>().size(), std::size_t(4));
    QCOMPARE(importing.problems(), QStringList{u"3:3 “soon” is no day, or could be two. The cell was left out."_s});
    QCOMPARE(importing.report().counts.at(u"fields"_s).created, 2);
    importing.import(list("ID;Name;Seit;Region\n1;Fax;2020-03-31;North\n2;Mail;;South\n3;Pager;;North\n"));
    QVERIFY(importing.changes().empty());
    importing.import(list("ID;Name;Seit;Region\n1;Fax;;East\n2;Mail;;South\n3;Pager;;North\n"));
    QCOMPARE(importing.states(), u"changed, same, same"_s);
    QVERIFY(!importing.portfolio().find(ownValueId(since->id, importing.service(u"Fax"_s))));
    QCOMPARE(importing.named<OwnField>(u"Region"_s)->choices, u"North\nSouth\nEast"_s);
}

void TestSourceImport::anOwnValueThatBothChangedIsAsked()
{
    Importing importing;
    const auto import = [&importing](const QByteArray &bytes) {
        ImportList read = listOf(u"list.csv"_s, bytes);
        read.mapping[2] = {u"Seats"_s, FieldKind::Number};
        importing.import({{read, {}}});
    };
    import("ID;Name;Seats\n1;Fax;10\n");
    const OwnFieldId seats = importing.named<OwnField>(u"Seats"_s)->id;
    importing.perform(edits::setOwnValue(seats, importing.service(u"Fax"_s), u"15"_s));
    import("ID;Name;Seats\n1;Fax;20\n");
    QCOMPARE(importing.states(), u"same asks"_s);
    QCOMPARE(importing.portfolio().all<OwnValue>().front()->value, u"15"_s);
    QCOMPARE(importing.plans().front().row(0).changes.front().meaning.ownField, u"Seats"_s);
}

void TestSourceImport::anOwnFieldIsFoundAgainByItsHeader()
{
    Importing importing;
    importing.perform(edits::addOwnField(OwnFieldId::random(), u"Seats"_s, FieldKind::Number));
    ImportList list = listOf(u"list.csv"_s, "ID;Name;SEATS\n1;Fax;10\n");
    recogniseOwnFields(*list.table, importing.portfolio(), list.mapping);
    QVERIFY(list.mapping[2] == (ColumnMeaning{u"Seats"_s, FieldKind::Number}));
    importing.import({{list, {}}});
    QCOMPARE(importing.portfolio().all<OwnField>().size(), std::size_t(1));
    QCOMPARE(importing.portfolio().all<OwnValue>().size(), std::size_t(1));
}

void TestSourceImport::aMergedServiceIsFoundByBothKeys()
{
    Importing importing;
    const QByteArray list
        = "ID;Name;Owner;Depends on\n1;Mail;Ada;Disk\n2;E-mail;Bo;Net\n3;Net;;\n4;Disk;;\n5;Fax;;E-mail\n";
    importing.import(list, onDay(u"2026-01-01"_s));
    QVERIFY(importing.perform(edits::mergeServices(importing.service(u"Mail"_s), importing.service(u"E-mail"_s)))
                .isEmpty());
    QCOMPARE(importing.dependencies(), u"Fax > Mail, Mail > Disk, Mail > Net"_s);
    importing.import(list, onDay(u"2026-02-01"_s));
    QCOMPARE(importing.states(), u"same, same, same, same, same"_s);
    QVERIFY(importing.changes().empty());
    importing.import("ID;Name;Owner;Depends on\n2;E-mail;Bo;Net\n1;Mail;Cy;Disk\n3;Net;;\n4;Disk;;\n5;Fax;;E-mail\n");
    QCOMPARE(importing.named<Service>(u"Mail"_s)->owner, u"Cy"_s);
    QCOMPARE(importing.portfolio().all<Service>().size(), std::size_t(4));
}

void TestSourceImport::aMergedServiceIsFoundByBothNames()
{
    Importing importing;
    importing.import("Name\nMail\nE-mail\n");
    importing.perform(edits::mergeServices(importing.service(u"Mail"_s), importing.service(u"E-mail"_s)));
    importing.import("Name\nMail\nE-mail\n", onDay(u"2026-02-01"_s));
    QCOMPARE(importing.states(), u"same, same"_s);
    importing.import("Name\nE-mail\n", onDay(u"2026-02-01"_s));
    QCOMPARE(importing.portfolio().all<Service>().size(), std::size_t(1));
    QVERIFY(importing.portfolio().all<Service>().front()->vanished.isEmpty());
}

void TestSourceImport::aRowIsTheSameAsAServiceIfAPersonSaysSo()
{
    Importing importing;
    importing.import("ID;Name\n1;Mail\n");
    ImportChoices choices;
    choices.source = u"Other"_s;
    choices.sameAs = {{0, importing.service(u"Mail"_s)}};
    importing.import("ID;Name;Owner\nx;Electronic post;Ada\ny;Fax;\n", choices);
    QCOMPARE(importing.portfolio().all<Service>().size(), std::size_t(2));
    choices.sameAs.clear();
    importing.import("ID;Name;Owner\nx;Electronic post;Ada\ny;Fax;\n", choices);
    QCOMPARE(importing.states(), u"same, same"_s);
    QVERIFY(importing.changes().empty());
}

void TestSourceImport::aNewRowCarriesWhatItResembles()
{
    Importing importing;
    importing.perform(edits::addServices({{u"Document Management System"_s, {}, {}}, {u"Fax"_s, {}, {}}}));
    importing.import("Name\nSys. Document Mgmt.\nFax\nPager\n");
    const auto &plan = std::get<ServicePlan>(importing.plans().front().ofItsKind());
    QCOMPARE(plan.rows[0].candidates.size(), std::size_t(1));
    QCOMPARE(plan.rows[0].candidates.front().likeness, 1.0);
    QVERIFY(plan.rows[1].candidates.empty());
    QVERIFY(plan.rows[2].candidates.empty());
}

ZUSCHNITT_TEST(TestSourceImport)

#include "tst_sourceimport.moc"
