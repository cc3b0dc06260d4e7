// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/inspector/shownpanel.h"
#include "views/controls/field.h"
#include "views/controls/section.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using zuschnitt::test::ShownPanel;
using zuschnitt::test::WorkspaceFixture;

/// Walks the schema: what a row of a kind holds can be edited in the form of that row.
class ColumnsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAServiceIsReachable() { walk<Service>(m_fax); }
    void everyFieldOfAProductIsReachable() { walk<Product>(m_fixture.mail()); }
    void everyFieldOfAGroupIsReachable() { walk<ProductGroup>(m_group); }
    void everyFieldOfACutIsReachable() { walk<Cut>(m_fixture.cut()); }
    void everyFieldOfAPlaceIsReachable() { walk<Assignment>(assignmentId(m_fixture.mail(), m_fax)); }

    void everyFieldOfADependencyIsReachable()
    {
        const DependencyId id = dependencyId(m_fax, m_gateway, {});
        ShownPanel shown(m_fixture);
        shown.select(id);
        QVERIFY(control(shown, u"dependency.kind"_s)); // part of the key, so the schema calls it no plain field
        walk<Dependency>(id);
    }

    void everyFieldOfAnOfferIsReachable() { walkItem<Offer>(m_offer, u"Basic"_s); }
    void everyFieldOfABacklogItemIsReachable() { walkItem<BacklogItem>(m_item, u"Chat"_s); }

    void everyFieldOfACapabilityIsReachable()
    {
        m_fixture.must(edits::addCapability(m_capability, u"Send"_s));
        m_fixture.must(edits::promise(m_fixture.mail(), m_capability));
        walkItem<Capability>(m_capability, u"Send"_s);
    }

    void anotherKindKeepsTheDependencySelectedAndTheFieldFocused()
    {
        ShownPanel shown(m_fixture);
        shown.select(dependencyId(m_fax, m_gateway, {}));
        const Form *form = shown.panel.form();
        const std::size_t before = m_fixture.editCount();
        GrowingEdit *kind = shown.field(u"What kind of dependency"_s);
        kind->setFocus();
        QTest::keyClicks(kind, u"da"_s);
        QTRY_VERIFY(m_fixture.portfolio().find(dependencyId(m_fax, m_gateway, u"da"_s)));
        QVERIFY(kind->hasFocus());
        QTest::keyClicks(kind, u"ta"_s);
        QTest::keyClick(kind, Qt::Key_Return);
        const DependencyId data = dependencyId(m_fax, m_gateway, u"data"_s);
        QVERIFY(m_fixture.portfolio().find(data));
        QCOMPARE(m_fixture.editCount(), before + 1);
        QVERIFY(m_fixture.workspace().selection().contains(data));
        QCOMPARE(shown.panel.form(), form);
        shown.write(u"Weight"_s, u"3"_s);
        QCOMPARE(m_fixture.portfolio().find(data)->weight, 3.0);
        QVERIFY(m_fixture.document().undo().ok());
        QVERIFY(m_fixture.document().undo().ok());
        QVERIFY(m_fixture.workspace().selection().contains(dependencyId(m_fax, m_gateway, {})));
        QCOMPARE(shown.field(u"What kind of dependency"_s)->toPlainText(), QString());
    }

    void aKindThatIsThereAlreadyIsRefusedInPlace()
    {
        m_fixture.must(edits::addDependency(m_fax, m_gateway, u"net"_s));
        ShownPanel shown(m_fixture);
        shown.select(dependencyId(m_fax, m_gateway, {}));
        shown.write(u"What kind of dependency"_s, u"net"_s);
        const QString sentence = u"“%1” already depends on “%2” in this way."_s.arg(
            m_fixture.portfolio().find(m_fax)->name, m_fixture.portfolio().find(m_gateway)->name);
        QVERIFY(shown.labels().contains(sentence));
    }

    void initTestCase()
    {
        m_fixture.must(edits::addGroup(m_group, m_fixture.cut(), u"Workplace"_s, {m_fixture.mail()}));
        m_fixture.must(edits::moveServices({{m_fax, {}}}, m_fixture.mail()));
        m_fixture.must(edits::addDependency(m_fax, m_gateway));
        m_fixture.must(edits::addOffer(m_offer, m_fixture.mail(), u"Basic"_s));
        m_fixture.must(edits::addBacklogItem(m_item, m_fixture.mail(), u"Chat"_s));
    }

private:
    static QWidget *control(const ShownPanel &shown, const QString &column)
    {
        return shown.panel.form()->findChild<QWidget *>(column);
    }

    /// A text is typed into its field, and no other column may take it; of the rest a control is there.
    template <typename Row>
    void walk(Id<Row> id)
    {
        ShownPanel shown(m_fixture);
        shown.select(id);
        walkShown<Row>(shown, id);
    }

    template <typename Row>
    void walkItem(Id<Row> id, const QString &row)
    {
        ShownPanel shown(m_fixture);
        shown.select(m_fixture.mail());
        QTest::mouseClick(shown.row(row), Qt::LeftButton);
        walkShown<Row>(shown, id);
    }

    template <typename Row>
    void walkShown(const ShownPanel &shown, Id<Row> id)
    {
        for (Section *section : shown.panel.form()->findChildren<Section *>())
            section->setOpen(true);
        constexpr std::size_t count = std::tuple_size_v<decltype(RowTraits<Row>::columns)>;
        [&]<std::size_t... index>(std::index_sequence<index...>) { (walkColumn<Row, index>(shown, id), ...); }
        (std::make_index_sequence<count>());
    }

    template <typename Row, std::size_t index>
    void walkColumn(const ShownPanel &shown, Id<Row> id)
    {
        constexpr auto column = std::get<index>(RowTraits<Row>::columns);
        if constexpr (edits::isPlainField<column.member>()) {
            const QString name = QString::fromLatin1(RowTraits<Row>::table) + u'.' + QString::fromLatin1(column.name);
            if (name == u"service.imported"_s || name == u"service.arrived"_s || name == u"service.vanished"_s)
                return; // imports alone say so
            QWidget *found = control(shown, name);
            QVERIFY2(found, qPrintable(name));
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(Row().*column.member)>, QString>) {
                auto *field = qobject_cast<Field *>(found);
                QVERIFY2(field, qPrintable(name));
                field->editor()->setFocus();
                field->editor()->selectAll();
                QTest::keyClicks(field->editor(), u"told in "_s + name);
                QTest::keyClick(field->editor(), Qt::Key_Return, Qt::ControlModifier);
                QCOMPARE(m_fixture.portfolio().find(id)->*column.member, u"told in "_s + name);
            }
        }
    }

    WorkspaceFixture m_fixture{{u"Fax"_s, u"Gateway"_s}};
    const ServiceId m_fax = m_fixture.service(u"Fax"_s).id;
    const ServiceId m_gateway = m_fixture.service(u"Gateway"_s).id;
    const ProductGroupId m_group = ProductGroupId::random();
    const CapabilityId m_capability = CapabilityId::random();
    const OfferId m_offer = OfferId::random();
    const BacklogItemId m_item = BacklogItemId::random();
};

ZUSCHNITT_TEST(ColumnsTest)

#include "tst_columns.moc"
