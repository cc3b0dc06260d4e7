// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/journey/journeyfixture.h"
#include "views/canvas/inplaceeditor.h"
#include "views/controls/dragbadge.h"
#include "views/journey/journeyheader.h"
#include "views/journey/journeyoverview.h"
#include "views/workspace/capabilitydrag.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace zuschnitt;
using namespace zuschnitt::test;

class TestJourneyView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFeelingIsDraggedInOneEdit();
    void withShiftTheWantedFeelingIsDragged();
    void keysChangeTheFeelingOfTheSelectedMoment();
    void aClickDecidesWhoLeadsAndAnotherTakesItBack();
    void aPersonaIsChosenAndMadeAboveTheJourney();
    void theWholeJourneyStaysInSightUntilAPersonZooms();
    void aServiceDroppedOnALaneIsAssigned();
    void aServiceDroppedOnAMomentIsUsedByIt();
    void aCapabilityDroppedOnAMomentIsNeededByIt();
    void aCapabilityDroppedOnALaneIsPromised();
    void nothingIsDroppedBesideLanesAndMoments();
    void momentsAreAddedOneAfterTheOther();
    void aMomentIsAddedBetweenTwoOthers();
    void aMomentIsRenamedInPlace();
    void aMomentIsDraggedIntoAnotherPhase();
    void keysMoveAndRemoveTheSelectedMoment();
    void aJourneyWithoutMomentsAsksForTheFirst();
    void whatIsDraggedOverALaneTellsWhatItWouldChange();
    void nothingIsLeftOfAPreviewAfterTheDrag();
    void whatIsNotSeenWaitsAndIsRightWhenShown();
    void allJourneysWaitUntilTheyAreSeen();
    void whatIsSelectedElsewhereIsScrolledIntoView();
    void aClickDoesNotScroll();
    void aMomentOfAnotherJourneyBringsItAlong();
    void onAProjectorLettersAreLarge();
    void aScreenReaderFindsMomentsNeedsAndLanes();
    void aScreenReaderDecidesWhoLeads();
    void aScreenReaderFindsAllJourneys();
};

namespace {

QPoint onLane(const JourneyFixture &fixture, ProductId product)
{
    const QRect lane = fixture.view().rectOf({Part::Lane, product.uuid});
    return QPoint(fixture.at(Part::Moment, fixture.letter).x(), lane.center().y());
}

/// The child of that name.
QAccessibleInterface *childOf(QAccessibleInterface *parent, const QString &name)
{
    for (int index = 0; index < parent->childCount(); ++index) {
        if (parent->child(index)->text(QAccessible::Name).startsWith(name))
            return parent->child(index);
    }
    return nullptr;
}

void press(QAccessibleInterface *item) { item->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); }

} // namespace

void TestJourneyView::aFeelingIsDraggedInOneEdit()
{
    JourneyFixture fixture;
    const std::size_t edits = fixture.file.editCount();
    const int column = 1;
    const QPoint target = fixture.view().toWidget(fixture.view().geometry().feelingPoint(column, -2)).toPoint();
    fixture.drag(fixture.at(Part::Feeling, fixture.device), target);
    QCOMPARE(fixture.moment(fixture.device).feeling, std::optional<qint64>(-2));
    QCOMPARE(fixture.file.editCount(), edits + 1);
    fixture.undo();
    QVERIFY(!fixture.moment(fixture.device).feeling);
}

void TestJourneyView::withShiftTheWantedFeelingIsDragged()
{
    JourneyFixture fixture;
    const QPoint target = fixture.view().toWidget(fixture.view().geometry().feelingPoint(1, 2)).toPoint();
    fixture.drag(fixture.at(Part::Feeling, fixture.device), target, Qt::ShiftModifier);
    QCOMPARE(fixture.moment(fixture.device).feelingWanted, std::optional<qint64>(2));
    QVERIFY(!fixture.moment(fixture.device).feeling);
    fixture.drag(fixture.at(Part::FeelingWanted, fixture.device),
                 fixture.view().toWidget(fixture.view().geometry().feelingPoint(1, 1)).toPoint());
    QCOMPARE(fixture.moment(fixture.device).feelingWanted, std::optional<qint64>(1));
}

void TestJourneyView::keysChangeTheFeelingOfTheSelectedMoment()
{
    JourneyFixture fixture;
    fixture.click(fixture.at(Part::Moment, fixture.device));
    QCOMPARE(fixture.view().selectedColumn(), std::optional(1));
    QTest::keyClick(&fixture.view(), Qt::Key_Down);
    QTest::keyClick(&fixture.view(), Qt::Key_Down);
    QTest::keyClick(&fixture.view(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(fixture.moment(fixture.device).feeling, std::optional<qint64>(-2));
    QCOMPARE(fixture.moment(fixture.device).feelingWanted, std::optional<qint64>(1));
    QTest::keyClick(&fixture.view(), Qt::Key_Right);
    QCOMPARE(fixture.view().selectedColumn(), std::optional(2));
}

void TestJourneyView::aClickDecidesWhoLeadsAndAnotherTakesItBack()
{
    JourneyFixture fixture;
    const ShapeId cell = laneCell(fixture.login, fixture.file.phone().uuid);
    QVERIFY(fixture.view().drawing().find({Part::Contested, fixture.login.uuid}));
    QSignalSpy told(fixture.page.get(), &JourneyPage::decided);
    fixture.click(fixture.at(cell));
    QCOMPARE(told.takeFirst().first().toString(), u"Decided: Phone leads “Login”."_s);
    QCOMPARE(fixture.decided(fixture.login), std::optional(fixture.file.phone()));
    QVERIFY(fixture.view().drawing().find(cell)->name.contains(u"decided"_s));
    QVERIFY(!fixture.view().drawing().find({Part::Contested, fixture.login.uuid}));
    fixture.click(fixture.at(cell));
    QCOMPARE(told.takeFirst().first().toString(), u"Who leads “Login” is open again."_s);
    QVERIFY(!fixture.decided(fixture.login));
}

void TestJourneyView::aPersonaIsChosenAndMadeAboveTheJourney()
{
    JourneyFixture fixture;
    auto &header = *fixture.page->findChild<JourneyHeader *>();
    const auto chosen = [&] { return fixture.file.portfolio().find(fixture.joining)->persona; };
    const auto choose = [&](const QString &text) {
        for (auto *button : header.findChildren<QToolButton *>()) {
            if (button->text() != u"For whom?"_s && button->text() != u"Lea"_s)
                continue;
            Q_EMIT button->menu()->aboutToShow();
            for (QAction *action : button->menu()->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(text));
    };
    choose(u"New persona"_s);
    JourneyFixture::type(u"Lea"_s, Qt::Key_Return);
    QVERIFY(chosen());
    QCOMPARE(fixture.file.portfolio().find(*chosen())->name, u"Lea"_s);
    choose(u"Nobody in particular"_s);
    QVERIFY(!chosen());
    choose(u"Lea"_s);
    QVERIFY(chosen());
    fixture.undo();
    fixture.undo();
    fixture.undo();
    QVERIFY(fixture.file.portfolio().all<Persona>().empty());
}

void TestJourneyView::theWholeJourneyStaysInSightUntilAPersonZooms()
{
    JourneyFixture fixture;
    const auto isWhole = [&] {
        const QRectF all = fixture.view().toWidget(fixture.view().drawing().bounds());
        return QRectF(fixture.view().viewport()->rect()).adjusted(-1, -1, 1, 1).contains(all);
    };
    QVERIFY(isWhole());
    for (const QString &name : {u"Leaving"_s, u"Going"_s, u"Gone"_s}) {
        fixture.view().addMoment();
        JourneyFixture::type(name, Qt::Key_Return);
        JourneyFixture::type({}, Qt::Key_Escape);
    }
    fixture.drop(u"Fax"_s, fixture.at(Part::Moment, fixture.device));
    QTRY_VERIFY(isWhole());
    fixture.view().zoomIn();
    const double zoom = fixture.view().zoom();
    fixture.file.must(edits::addMoment(MomentId::random(), fixture.joining, u"After"_s));
    QCOMPARE(fixture.view().zoom(), zoom);
}

void TestJourneyView::aServiceDroppedOnALaneIsAssigned()
{
    JourneyFixture fixture;
    QVERIFY(fixture.view().drawing().find({Part::Gap, fixture.letter.uuid}));
    const QRect lane = fixture.view().rectOf({Part::Lane, fixture.file.phone().uuid});
    fixture.drop(u"Fax"_s, QPoint(fixture.at(Part::Moment, fixture.letter).x(), lane.center().y()));
    QVERIFY(fixture.file.portfolio().find(assignmentId(fixture.file.phone(), fixture.file.service(u"Fax"_s).id)));
    QVERIFY(!fixture.view().drawing().find({Part::Gap, fixture.letter.uuid}));
    QVERIFY(fixture.view().drawing().find(laneCell(fixture.letter, fixture.file.phone().uuid)));
}

void TestJourneyView::aServiceDroppedOnAMomentIsUsedByIt()
{
    JourneyFixture fixture;
    fixture.drop(u"Fax"_s, fixture.at(Part::Moment, fixture.device));
    QVERIFY(fixture.file.portfolio().find(momentUseId(fixture.device, fixture.file.service(u"Fax"_s).id)));
}

void TestJourneyView::aCapabilityDroppedOnAMomentIsNeededByIt()
{
    JourneyFixture fixture;
    const CapabilityId capability = CapabilityId::random();
    QVERIFY(fixture.file.document().perform(edits::addCapability(capability, u"Unlock the door"_s)).ok());
    const auto data = mimeOfCapabilities({{capability, {}}}, {u"Unlock the door"_s});
    QVERIFY(fixture.drop(*data, fixture.at(Part::Moment, fixture.device)));
    QVERIFY(fixture.file.portfolio().find(momentNeedId(fixture.device, capability)));
}

void TestJourneyView::aCapabilityDroppedOnALaneIsPromised()
{
    JourneyFixture fixture;
    const CapabilityId capability = CapabilityId::random();
    QVERIFY(fixture.file.document().perform(edits::addCapability(capability, u"Unlock the door"_s)).ok());
    const auto data = mimeOfCapabilities({{capability, {}}}, {u"Unlock the door"_s});
    const QRect lane = fixture.view().rectOf({Part::Lane, fixture.file.phone().uuid});
    fixture.drop(*data, QPoint(fixture.at(Part::Moment, fixture.letter).x(), lane.center().y()));
    QVERIFY(fixture.file.portfolio().find(promiseId(fixture.file.phone(), capability)));
}

void TestJourneyView::nothingIsDroppedBesideLanesAndMoments()
{
    JourneyFixture fixture;
    const std::size_t edits = fixture.file.editCount();
    fixture.drop(u"Fax"_s, QPoint(3, 3));
    QCOMPARE(fixture.file.editCount(), edits);
}

void TestJourneyView::momentsAreAddedOneAfterTheOther()
{
    JourneyFixture fixture;
    fixture.click(fixture.view().plusOf(3).center().toPoint());
    QTRY_VERIFY(fixture.view().findChild<InPlaceEditor *>());
    JourneyFixture::type(u"Wiki"_s, Qt::Key_Return);
    QCOMPARE(fixture.order(), u"Letter, Device, Login, Wiki"_s);
    JourneyFixture::type(u"Lunch"_s, Qt::Key_Return);
    JourneyFixture::type(u""_s, Qt::Key_Return);
    QCOMPARE(fixture.order(), u"Letter, Device, Login, Wiki, Lunch"_s);
    QTRY_VERIFY(!fixture.view().findChild<InPlaceEditor *>());
    fixture.undo();
    QCOMPARE(fixture.order(), u"Letter, Device, Login, Wiki"_s);
}

void TestJourneyView::aMomentIsAddedBetweenTwoOthers()
{
    JourneyFixture fixture;
    fixture.click(fixture.view().plusOf(1).center().toPoint());
    JourneyFixture::type(u"Contract"_s, Qt::Key_Escape);
    QCOMPARE(fixture.order(), u"Letter, Device, Login"_s);
    fixture.click(fixture.view().plusOf(1).center().toPoint());
    JourneyFixture::type(u"Contract"_s, Qt::Key_Return);
    JourneyFixture::type(u""_s, Qt::Key_Escape);
    QCOMPARE(fixture.order(), u"Letter, Contract, Device, Login"_s);
    const auto added = fixture.file.portfolio().where<&Moment::journey>(fixture.joining);
    QCOMPARE((*std::next(added.begin()))->phase, std::optional(fixture.inform));
}

void TestJourneyView::aMomentIsRenamedInPlace()
{
    JourneyFixture fixture;
    QTest::mouseDClick(fixture.view().viewport(), Qt::LeftButton, {}, fixture.at(Part::Moment, fixture.device));
    QTRY_VERIFY(fixture.view().findChild<InPlaceEditor *>());
    JourneyFixture::type(u"Laptop"_s, Qt::Key_Return);
    QCOMPARE(fixture.moment(fixture.device).name, u"Laptop"_s);
}

void TestJourneyView::aMomentIsDraggedIntoAnotherPhase()
{
    JourneyFixture fixture;
    const QPoint left = fixture.view().rectOf({Part::Moment, fixture.letter.uuid}).bottomLeft();
    fixture.drag(fixture.at(Part::Moment, fixture.login), QPoint(left.x() + 4, left.y()));
    QCOMPARE(fixture.order(), u"Login, Letter, Device"_s);
    QCOMPARE(fixture.moment(fixture.login).phase, std::optional(fixture.inform));
    fixture.undo();
    QCOMPARE(fixture.order(), u"Letter, Device, Login"_s);
    QCOMPARE(fixture.moment(fixture.login).phase, std::optional(fixture.use));
}

void TestJourneyView::keysMoveAndRemoveTheSelectedMoment()
{
    JourneyFixture fixture;
    fixture.click(fixture.at(Part::Moment, fixture.login));
    QTest::keyClick(&fixture.view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.order(), u"Letter, Login, Device"_s);
    QTest::keyClick(&fixture.view(), Qt::Key_Delete);
    QCOMPARE(fixture.order(), u"Letter, Device"_s);
    QCOMPARE(fixture.view().selectedColumn(), std::optional(1));
}

void TestJourneyView::aJourneyWithoutMomentsAsksForTheFirst()
{
    JourneyFixture fixture;
    const JourneyId leaving = JourneyId::random();
    fixture.file.must(edits::addJourney(leaving, u"Leaving"_s));
    fixture.page->open(leaving);
    QTest::qWait(0);
    JourneyFixture::type(u"Notice"_s, Qt::Key_Return);
    QCOMPARE(fixture.file.portfolio().where<&Moment::journey>(leaving).size(), std::size_t(1));
    QTRY_VERIFY(fixture.view().isVisible());
}

void TestJourneyView::whatIsDraggedOverALaneTellsWhatItWouldChange()
{
    JourneyFixture fixture;
    Workspace &workspace = fixture.file.workspace();
    const CutMetrics before = workspace.metrics();
    fixture.carry(u"Fax"_s, onLane(fixture, fixture.file.phone()));
    const auto *badge = fixture.page->findChild<DragBadge *>();
    QVERIFY(badge);
    const std::vector<BadgeLine> told = badge->lines();
    QCOMPARE(badge->sentence(), u"Into Phone"_s);
    QCOMPARE(told.front().verdict, Verdict::Better);
    QVERIFY(workspace.preview());
    fixture.drop(u"Fax"_s, onLane(fixture, fixture.file.phone()));
    QCOMPARE(badgeLines(outlookOf(before, workspace.metrics()), workspace.portfolio(), workspace.vocabulary()), told);
}

void TestJourneyView::nothingIsLeftOfAPreviewAfterTheDrag()
{
    JourneyFixture fixture;
    const Workspace &workspace = fixture.file.workspace();
    fixture.carry(u"Fax"_s, onLane(fixture, fixture.file.phone()));
    QVERIFY(workspace.preview());
    fixture.carry(u"Fax"_s, QPoint(3, 3)); // nothing can be dropped there
    QVERIFY(!workspace.preview());
    fixture.carry(u"Fax"_s, onLane(fixture, fixture.file.phone()));
    fixture.leave(); // so Escape ends a drag, too
    QVERIFY(!workspace.preview());
    QVERIFY(!fixture.page->findChild<DragBadge *>());
    fixture.drop(u"Fax"_s, onLane(fixture, fixture.file.mail()));
    QVERIFY(!workspace.preview());
    QVERIFY(!fixture.page->findChild<DragBadge *>());
}

void TestJourneyView::whatIsNotSeenWaitsAndIsRightWhenShown()
{
    JourneyFixture fixture;
    const Drawing *seen = &fixture.view().drawing();
    fixture.page->hide();
    fixture.file.must(edits::moveServices({{fixture.file.service(u"Fax"_s).id, {}}}, fixture.file.phone()));
    fixture.file.must(edits::setField<&Moment::name>(fixture.letter, u"Contract"_s));
    QCOMPARE(&fixture.view().drawing(), seen);
    fixture.page->QWidget::show();
    QVERIFY(fixture.view().drawing().find({Part::Moment, fixture.letter.uuid})->name.startsWith(u"Contract"_s));
    QVERIFY(!fixture.view().drawing().find({Part::Gap, fixture.letter.uuid}));
    seen = &fixture.view().drawing();
    fixture.page->hide();
    fixture.page->QWidget::show();
    QCOMPARE(&fixture.view().drawing(), seen); // nothing had changed
}

void TestJourneyView::allJourneysWaitUntilTheyAreSeen()
{
    JourneyFixture fixture;
    const JourneyOverview &overview = fixture.page->overview();
    const JourneyId leaving = JourneyId::random();
    fixture.file.must(edits::addJourney(leaving, u"Leaving"_s));
    QVERIFY(overview.drawing().shapes().empty());
    fixture.page->showAll();
    QVERIFY(overview.drawing().find({Part::JourneyCard, leaving.uuid}));
    const Drawing *blueprint = &fixture.view().drawing();
    fixture.file.must(edits::setField<&Journey::name>(leaving, u"Going"_s));
    QVERIFY(overview.drawing().find({Part::JourneyCard, leaving.uuid})->name.startsWith(u"Going"_s));
    QCOMPARE(&fixture.view().drawing(), blueprint);
}

void TestJourneyView::whatIsSelectedElsewhereIsScrolledIntoView()
{
    JourneyFixture fixture;
    Workspace &workspace = fixture.file.workspace();
    fixture.view().setZoom(3, QPointF());
    fixture.view().scrollBy(QPointF(-4000, -4000));
    const auto isSeen = [&](const ShapeId &shape) {
        return fixture.view().viewport()->rect().contains(fixture.view().rectOf(shape));
    };
    const ShapeId last{Part::Moment, fixture.login.uuid};
    QVERIFY(!isSeen(last));
    workspace.selection().set(fixture.login);
    QVERIFY(isSeen(last));
    const ShapeId lane{Part::Lane, fixture.file.phone().uuid};
    QVERIFY(!fixture.view().viewport()->rect().intersects(fixture.view().rectOf(lane)));
    workspace.selection().set(fixture.file.phone());
    QVERIFY(fixture.view().viewport()->rect().intersects(fixture.view().rectOf(lane)));
    fixture.view().scrollBy(QPointF(-4000, -4000));
    fixture.page->hide();
    workspace.selection().set(fixture.login);
    fixture.page->QWidget::show();
    QVERIFY(isSeen(last));
}

void TestJourneyView::aClickDoesNotScroll()
{
    JourneyFixture fixture;
    fixture.view().setZoom(3, QPointF());
    const QRect title = fixture.view().rectOf({Part::Moment, fixture.letter.uuid});
    fixture.view().scrollBy(QPointF(title.center().x() - 2, 0));
    const QRectF before = fixture.view().viewRect();
    fixture.click(QPoint(6, fixture.at(Part::Moment, fixture.letter).y()));
    QCOMPARE(fixture.view().selectedColumn(), std::optional(0));
    QCOMPARE(fixture.view().viewRect(), before);
}

void TestJourneyView::aMomentOfAnotherJourneyBringsItAlong()
{
    JourneyFixture fixture;
    const JourneyId leaving = JourneyId::random();
    const MomentId notice = MomentId::random();
    fixture.file.must(edits::addJourney(leaving, u"Leaving"_s));
    fixture.file.must(edits::addMoment(notice, leaving, u"Notice"_s));
    fixture.page->hide();
    fixture.file.workspace().selection().set(notice);
    QCOMPARE(fixture.file.workspace().journey(), fixture.joining);
    fixture.page->QWidget::show();
    QCOMPARE(fixture.file.workspace().journey(), leaving);
    fixture.file.workspace().selection().set(fixture.login);
    QCOMPARE(fixture.file.workspace().journey(), fixture.joining);
    QCOMPARE(fixture.view().selectedColumn(), std::optional(2));
    fixture.page->hide();
    fixture.file.workspace().showJourney(leaving); // chosen after the moment was
    fixture.page->QWidget::show();
    QCOMPARE(fixture.file.workspace().journey(), leaving);
}

void TestJourneyView::onAProjectorLettersAreLarge()
{
    JourneyFixture fixture;
    fixture.page->resize(700, 500);
    QVERIFY(fixture.view().textSize() < 18);
    fixture.view().setLeastTextSize(18);
    QVERIFY(fixture.view().textSize() >= 17.9);
    fixture.page->resize(1900, 1000);
    QVERIFY(fixture.view().textSize() > 20); // there is room for more
    fixture.view().setTextSize(30);
    QCOMPARE(fixture.view().textSize(), 30.0);
    fixture.view().setLeastTextSize(0);
    fixture.page->resize(700, 500);
    QTRY_VERIFY(fixture.view().textSize() < 18);
}

void TestJourneyView::aScreenReaderFindsMomentsNeedsAndLanes()
{
    JourneyFixture fixture;
    fixture.file.must(edits::setField<&Moment::feeling>(fixture.device, std::optional<qint64>(-1)));
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&fixture.view());
    QVERIFY(view);
    QCOMPARE(view->childCount(), 5); // three moments, two lanes
    QAccessibleInterface *device = view->child(1);
    QVERIFY(device->text(QAccessible::Name).startsWith(u"Device"_s));
    QVERIFY(device->parent() == view);
    QCOMPARE(view->indexOfChild(device), 1);
    QCOMPARE(device->role(), QAccessible::ListItem);
    QVERIFY(device->rect().contains(fixture.view().viewport()->mapToGlobal(fixture.at(Part::Moment, fixture.device))));
    QVERIFY(childOf(device, u"Device, today"_s));
    QAccessibleInterface *need = childOf(device, u"Notebook"_s);
    QVERIFY(need && need->parent() == device);
    QVERIFY(!need->state().selected);
    press(need);
    QVERIFY(need->state().selected);
    press(device);
    QCOMPARE(fixture.view().selectedColumn(), std::optional(1));
    QVERIFY(device->state().selected && !need->state().selected);
    QAccessibleInterface *lane = childOf(view, u"Phone"_s);
    QVERIFY(lane && !lane->state().offscreen);
    press(lane);
    QCOMPARE(fixture.file.workspace().selection().items(), std::vector<Selectable>{fixture.file.phone()});
    const QPoint middle = lane->rect().center();
    QVERIFY(view->childAt(middle.x(), middle.y()) == lane);
    fixture.file.must(edits::removeMoment(fixture.device));
    QCOMPARE(view->childCount(), 4);
    QVERIFY(!device->isValid() && !need->isValid());
}

void TestJourneyView::aScreenReaderDecidesWhoLeads()
{
    JourneyFixture fixture;
    QAccessibleInterface *login = QAccessible::queryAccessibleInterface(&fixture.view())->child(2);
    const ShapeId cell = laneCell(fixture.login, fixture.file.phone().uuid);
    QAccessibleInterface *phone = childOf(login, fixture.view().drawing().find(cell)->name);
    QVERIFY(phone && phone->parent() == login);
    QCOMPARE(phone->role(), QAccessible::CheckBox);
    QVERIFY(phone->state().checkable && !phone->state().checked);
    press(phone);
    QCOMPARE(fixture.decided(fixture.login), std::optional(fixture.file.phone()));
    QVERIFY(phone->state().checked);
}

void TestJourneyView::aScreenReaderFindsAllJourneys()
{
    JourneyFixture fixture;
    const JourneyId leaving = JourneyId::random();
    fixture.file.must(edits::addJourney(leaving, u"Leaving"_s));
    fixture.page->showAll();
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&fixture.page->overview());
    QCOMPARE(all->childCount(), 2);
    QVERIFY(childOf(all, u"Joining"_s)->state().selected);
    QAccessibleInterface *other = childOf(all, u"Leaving"_s);
    QVERIFY(!other->state().selected && other->rect().isValid());
    press(other);
    QCOMPARE(fixture.file.workspace().journey(), leaving);
    QCOMPARE(fixture.page->shown(), JourneyPage::Shown::One);
}

ZUSCHNITT_TEST(TestJourneyView)

#include "tst_journeyview.moc"
