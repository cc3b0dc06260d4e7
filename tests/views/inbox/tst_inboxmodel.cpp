// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/inbox/inboxmodel.h"
#include "views/workspace/servicedrag.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

namespace {

Uuid uuid(quint64 number) { return {1, number}; }

/// A portfolio with a cut and a product "Kommunikation", and services as lines of
/// "name | former group | owner".
struct Fixture {
    Portfolio portfolio;
    CutId cut{uuid(1)};
    ProductId product{uuid(2)};
    std::vector<Service> services;

    explicit Fixture(const QString &lines)
    {
        PortfolioInfo info;
        info.id = PortfolioId{uuid(3)};
        info.currentCut = cut;
        portfolio.load<PortfolioInfo>({info});
        Cut row;
        row.id = cut;
        portfolio.load<Cut>({row});
        Product bundle;
        bundle.id = product;
        bundle.cut = cut;
        bundle.name = u"Kommunikation"_s;
        portfolio.load<Product>({bundle});
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
            addService(line.split(u'|'));
        portfolio.load<Service>(services);
    }

    void addService(const QStringList &cells)
    {
        Service service;
        service.id = ServiceId{uuid(100 + services.size())};
        service.position = u"a%1"_s.arg(services.size(), 5, 10, QChar(u'0'));
        service.name = cells.value(0).trimmed();
        service.formerGroup = cells.value(1).trimmed();
        service.owner = cells.value(2).trimmed();
        services.push_back(service);
    }

    ServiceId named(const QString &name) const
    {
        for (const Service &service : services) {
            if (service.name == name)
                return service.id;
        }
        return {};
    }

    Assignment assignment(const QString &service) const
    {
        Assignment row;
        row.id = assignmentId(product, named(service));
        row.product = product;
        row.service = named(service);
        return row;
    }

    RowChanges apply(RowChanges changes)
    {
        portfolio.apply(changes);
        return changes;
    }

    RowChanges assign(const QString &service) { return apply({Change<Assignment>{std::nullopt, assignment(service)}}); }

    RowChanges setFate(const QString &service, Fate fate, const QString &reason)
    {
        ServiceFate row;
        row.id = fateId(cut, named(service));
        row.cut = cut;
        row.service = named(service);
        row.fate = fate;
        row.reason = reason;
        return apply({Change<ServiceFate>{std::nullopt, row}});
    }
};

const QString sixServices = uR"(
Fax                | Telefonie    | Berger
Anrufbeantworter   | Telefonie    | Okafor
Umfragen           | Web          | Berger
Größenrechner      | Web          |
Archiv             | Rechenzentrum| Novak
Backup             |              | Novak)"_s;

/// Groups as "title count", services below them, details in brackets.
QString asText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString();
        if (index.data(InboxModel::CountRole).isValid())
            text += u' ' + index.data(InboxModel::CountRole).toString();
        const QString detail = index.data(InboxModel::DetailRole).toString();
        text += detail.isEmpty() ? u"\n"_s : u" [%1]\n"_s.arg(detail);
        text += asText(model, index, depth + 1);
    }
    return text;
}

} // namespace

class InboxModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsUnplacedByFormerGroup()
    {
        Fixture fixture(sixServices);
        fixture.assign(u"Umfragen"_s);
        fixture.setFate(u"Archiv"_s, Fate::Kept, {});
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(fixture.portfolio);
        QCOMPARE(asText(model),
                 u"Telefonie 2\n"
                 "  Fax\n"
                 "  Anrufbeantworter\n"
                 "Web 1\n"
                 "  Größenrechner\n"
                 "Without a former group 1\n"
                 "  Backup\n"_s);
        QCOMPARE(model.serviceCount(), 4);
    }

    void followsAnEditServiceByService()
    {
        Fixture fixture(sixServices);
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(fixture.portfolio);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.update(fixture.assign(u"Archiv"_s));
        model.update(fixture.assign(u"Fax"_s));
        QCOMPARE(asText(model),
                 u"Telefonie 1\n"
                 "  Anrufbeantworter\n"
                 "Web 2\n"
                 "  Umfragen\n"
                 "  Größenrechner\n"
                 "Without a former group 1\n"
                 "  Backup\n"_s);
        model.update(fixture.apply({Change<Assignment>{fixture.assignment(u"Archiv"_s), std::nullopt},
                                    Change<Assignment>{fixture.assignment(u"Fax"_s), std::nullopt}}));
        QCOMPARE(asText(model),
                 u"Rechenzentrum 1\n"
                 "  Archiv\n"
                 "Telefonie 2\n"
                 "  Fax\n"
                 "  Anrufbeantworter\n"
                 "Web 2\n"
                 "  Umfragen\n"
                 "  Größenrechner\n"
                 "Without a former group 1\n"
                 "  Backup\n"_s);
        QCOMPARE(resets.count(), 0);
    }

    void movesAServiceWhoseGroupWasRenamed()
    {
        Fixture fixture(sixServices);
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(fixture.portfolio);
        const Service before = *fixture.portfolio.find(fixture.named(u"Backup"_s));
        Service after = before;
        after.formerGroup = u"Rechenzentrum"_s;
        model.update(fixture.apply({Change<Service>{before, after}}));
        QCOMPARE(asText(model).left(43),
                 u"Rechenzentrum 2\n"
                 "  Archiv\n"
                 "  Backup\n"
                 "Telefonie 2\n"_s.left(43));
        QVERIFY(!asText(model).contains(u"Without"_s));
    }

    void goesAnewWithAnotherCut()
    {
        Fixture fixture(sixServices);
        fixture.assign(u"Fax"_s);
        Cut other;
        other.id = CutId{uuid(9)};
        fixture.apply({Change<Cut>{std::nullopt, other}});
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(fixture.portfolio);
        QCOMPARE(model.serviceCount(), 5);
        const PortfolioInfo before = fixture.portfolio.info();
        PortfolioInfo after = before;
        after.currentCut = other.id;
        model.update(fixture.apply({Change<PortfolioInfo>{before, after}}));
        QCOMPARE(model.serviceCount(), 6);
    }

    void groupsByOwnerOrNotAtAll()
    {
        Fixture fixture(sixServices);
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(fixture.portfolio);
        model.setGroupBy(Classification{Classification::Fact::Owner, {}});
        QVERIFY(asText(model).startsWith(u"Berger 2\n  Fax\n  Umfragen\nNovak 2\n"_s));
        model.setGroupBy({});
        QCOMPARE(asText(model), u"Fax\nAnrufbeantworter\nUmfragen\nGrößenrechner\nArchiv\nBackup\n"_s);
        for (const Service &service : fixture.services)
            model.update(fixture.assign(service.name));
        QCOMPARE(model.rowCount(), 0);
        model.update(fixture.apply({Change<Assignment>{fixture.assignment(u"Fax"_s), std::nullopt}}));
        QCOMPARE(asText(model), u"Fax\n"_s);
    }

    void groupsByAnOwnFieldUntilItIsGone()
    {
        Fixture fixture(u"Fax|Telefonie\nSMS|Telefonie"_s);
        OwnField field;
        field.id = OwnFieldId::random();
        field.name = u"Site"_s;
        const ServiceId fax = fixture.services.front().id;
        fixture.apply({Change<OwnField>{std::nullopt, field}});
        InboxModel model;
        model.setPortfolio(fixture.portfolio);
        model.setGroupBy(Classification{Classification::Fact::OwnField, field.id});
        QCOMPARE(model.rowCount(), 1);
        const OwnValue bonn{ownValueId(field.id, fax), field.id, fax, u"Bonn"_s};
        model.update(fixture.apply({Change<OwnValue>{std::nullopt, bonn}}));
        QVERIFY(asText(model).startsWith(u"Bonn 1\n  Fax\n"_s));
        QCOMPARE(model.rowCount(), 2);
        model.update(fixture.apply({Change<OwnValue>{bonn, std::nullopt}, Change<OwnField>{field, std::nullopt}}));
        QVERIFY(asText(model).startsWith(u"Telefonie 2\n"_s));
    }

    void saysWhereThingsLieWhenAllAreShown()
    {
        Fixture fixture(u"Fax|Telefonie\nSMS|Telefonie\nTelex|Telefonie"_s);
        fixture.assign(u"Fax"_s);
        fixture.setFate(u"Telex"_s, Fate::Retired, u"Nobody has one"_s);
        InboxModel model;
        model.setPortfolio(fixture.portfolio);
        model.setShow(InboxModel::Show::All);
        QCOMPARE(asText(model),
                 u"Telefonie 3\n"
                 "  Fax [Kommunikation]\n"
                 "  SMS\n"
                 "  Telex [retired]\n"_s);
        model.setShow(InboxModel::Show::Retired);
        QCOMPARE(asText(model),
                 u"Telefonie 1\n"
                 "  Telex [Nobody has one]\n"_s);
    }

    void keepsAServiceOfWhichACapabilityIsLeft()
    {
        Fixture fixture(u"Fax|Telefonie"_s);
        const ServiceId fax = fixture.named(u"Fax"_s);
        Capability send;
        send.id = CapabilityId{uuid(50)};
        send.name = u"Send"_s;
        Capability receive;
        receive.id = CapabilityId{uuid(51)};
        receive.name = u"Receive"_s;
        fixture.portfolio.load<Capability>({send, receive});
        fixture.portfolio.load<Provision>(
            {{provisionId(fax, send.id), fax, send.id}, {provisionId(fax, receive.id), fax, receive.id}});
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(fixture.portfolio);
        const AssignmentId id = assignmentId(fixture.product, fax);
        const AssignmentCapability link{assignmentCapabilityId(id, send.id), id, send.id};
        model.update(fixture.apply({Change<Assignment>{std::nullopt, fixture.assignment(u"Fax"_s)},
                                    Change<AssignmentCapability>{std::nullopt, link}}));
        QCOMPARE(asText(model), u"Telefonie 1\n  Fax [left: Receive]\n"_s);
        model.update(fixture.apply({Change<AssignmentCapability>{link, std::nullopt}}));
        QCOMPARE(asText(model), QString());
    }

    void findsByEveryWordWithoutCaseAndUmlauts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("part of a name") << u"fra"_s << u"Umfragen"_s;
        QTest::newRow("umlaut as vowel") << u"grossen"_s << u"Größenrechner"_s;
        QTest::newRow("umlaut as vowel and e") << u"GROESSEN"_s << u"Größenrechner"_s;
        QTest::newRow("umlaut itself") << u"größ"_s << u"Größenrechner"_s;
        QTest::newRow("owner and group") << u"berger tele"_s << u"Fax"_s;
        QTest::newRow("nothing") << u"zeppelin"_s << QString();
    }

    void findsByEveryWordWithoutCaseAndUmlauts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        Fixture fixture(sixServices);
        InboxModel model;
        model.setGroupBy({});
        model.setPortfolio(fixture.portfolio);
        model.setSearch(typed);
        QCOMPARE(asText(model).trimmed(), found);
    }

    void whatTheNewestListBroughtStandsFirst()
    {
        Fixture fixture(sixServices);
        for (const Service &service : fixture.services) {
            Service arrived = service;
            arrived.source = u"CMDB"_s;
            arrived.arrived = u"2026-11-02"_s;
            fixture.apply({Change<Service>{service, arrived}});
        }
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPortfolio(fixture.portfolio);
        QVERIFY(asText(model).startsWith(u"Rechenzentrum"_s)); // a first list is no news
        RowChanges second;
        for (const QString &name : {u"Umfragen"_s, u"Fax"_s}) {
            Service before = *fixture.portfolio.find(fixture.named(name));
            Service after = before;
            after.arrived = u"2026-11-27"_s;
            second.push_back(Change<Service>{before, after});
        }
        model.update(fixture.apply(second));
        QVERIFY(asText(model).startsWith(u"New since 27 Nov 2026 2\n  Fax\n  Umfragen\nRechenzentrum 1\n"_s));
        model.update(fixture.assign(u"Fax"_s));
        QVERIFY(asText(model).startsWith(u"New since 27 Nov 2026 1\n  Umfragen\nRechenzentrum 1\n"_s));
        model.setShow(InboxModel::Show::All);
        QVERIFY(asText(model).contains(u"Telefonie 2\n  Fax"_s));
    }

    void whatServicesSayInOwnFieldsIsFound()
    {
        Fixture fixture(sixServices);
        OwnField field;
        field.id = OwnFieldId{uuid(70)};
        field.name = u"Contract ends"_s;
        field.kind = FieldKind::Date;
        InboxModel model;
        model.setGroupBy({});
        model.setPortfolio(fixture.portfolio);
        model.setSearch(u"dec 2026"_s);
        QCOMPARE(asText(model), QString());
        const ServiceId fax = fixture.named(u"Fax"_s);
        const OwnValue value{ownValueId(field.id, fax), field.id, fax, u"2026-12-31"_s};
        model.update(fixture.apply({Change<OwnField>{std::nullopt, field}, Change<OwnValue>{std::nullopt, value}}));
        QCOMPARE(asText(model), u"Fax\n"_s);
        model.setSearch(u"2026-12"_s);
        QCOMPARE(asText(model), u"Fax\n"_s);
        model.update(fixture.apply({Change<OwnValue>{value, std::nullopt}}));
        QCOMPARE(asText(model), QString());
    }

    void whatVanishedIsSaid()
    {
        Fixture fixture(sixServices);
        InboxModel model;
        model.setPortfolio(fixture.portfolio);
        const Service fax = *fixture.portfolio.find(fixture.named(u"Fax"_s));
        QVERIFY(!model.indexOf(fax.id).data(InboxModel::VanishedRole).toBool());
        Service vanished = fax;
        vanished.source = u"CMDB"_s;
        vanished.vanished = u"2026-11-27"_s;
        model.update(fixture.apply({Change<Service>{fax, vanished}}));
        const QModelIndex index = model.indexOf(fax.id);
        QVERIFY(index.data(InboxModel::VanishedRole).toBool());
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"Fax\nNo longer in “CMDB” since 27 Nov 2026."_s);
    }

    void handsServicesToADrag()
    {
        Fixture fixture(sixServices);
        InboxModel model;
        model.setPortfolio(fixture.portfolio);
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.indexOf(fixture.named(u"Fax"_s)), model.indexOf(fixture.named(u"Archiv"_s))}));
        const std::vector<edits::Moving> moving = servicesOfMime(data.get());
        QCOMPARE(moving.size(), std::size_t(2));
        QVERIFY(moving[0].service == fixture.named(u"Fax"_s));
        QVERIFY(!moving[0].from);
        QCOMPARE(data->text(), u"Fax\nArchiv"_s);
    }
};

ZUSCHNITT_TEST(InboxModelTest)

#include "tst_inboxmodel.moc"
