// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/journey/journeyfixture.h"

#include "views/workspace/servicedrag.h"

#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zuschnitt::test {

JourneyFixture::JourneyFixture()
{
    file.must(edits::moveServices({{file.service(u"Notebook"_s).id, {}}}, file.mail()));
    file.must(edits::moveServices({{file.service(u"Desk"_s).id, {}}}, file.phone()));
    file.must(edits::addPhase(inform, u"Get informed"_s));
    file.must(edits::addPhase(use, u"Use"_s));
    file.must(edits::addJourney(joining, u"Joining"_s));
    file.must(edits::addMoment(letter, joining, u"Letter"_s, inform));
    file.must(edits::addMoment(device, joining, u"Device"_s, use));
    file.must(edits::addMoment(login, joining, u"Login"_s, use));
    file.must(edits::useService(letter, file.service(u"Fax"_s).id));
    file.must(edits::useService(device, file.service(u"Notebook"_s).id));
    file.must(edits::useService(login, file.service(u"Notebook"_s).id));
    file.must(edits::useService(login, file.service(u"Desk"_s).id));
    page = std::make_unique<JourneyPage>(file.workspace());
    page->resize(1000, 700);
    page->QWidget::show();
    page->open(joining);
    view().setMotion(Canvas::Motion::Reduced);
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the window did not come up");
    view().setFocus();
}

QString JourneyFixture::order() const
{
    QStringList names;
    for (const Moment *row : file.portfolio().where<&Moment::journey>(joining))
        names << row->name;
    return names.join(u", "_s);
}

std::optional<ProductId> JourneyFixture::decided(MomentId moment) const
{
    const Lead *lead = file.portfolio().find(leadId(file.cut(), moment));
    return lead ? std::optional(lead->product) : std::nullopt;
}

void JourneyFixture::press(QPoint at, Qt::KeyboardModifiers modifiers) const
{
    QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, at);
}

void JourneyFixture::moveTo(QPoint to) const
{
    QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(view().viewport()->mapToGlobal(to)), Qt::NoButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &event);
}

void JourneyFixture::release(QPoint at) const { QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at); }

void JourneyFixture::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) const
{
    press(from, modifiers);
    moveTo((from + to) / 2);
    moveTo(to);
    release(to);
}

void JourneyFixture::click(QPoint at) const
{
    press(at);
    release(at);
}

void JourneyFixture::type(const QString &text, Qt::Key last)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), last);
}

void JourneyFixture::carry(const QString &service, QPoint at) const
{
    const auto data = mimeOfServices({{file.service(service).id, {}}}, {service});
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &enter);
    QDragMoveEvent over(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &over);
}

void JourneyFixture::leave() const
{
    QDragLeaveEvent leave;
    QApplication::sendEvent(view().viewport(), &leave);
}

void JourneyFixture::drop(const QString &service, QPoint at, Qt::KeyboardModifiers modifiers)
{
    drop(*mimeOfServices({{file.service(service).id, {}}}, {service}), at, modifiers);
}

bool JourneyFixture::drop(const QMimeData &data, QPoint at, Qt::KeyboardModifiers modifiers)
{
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(view().viewport(), &enter);
    QDragMoveEvent over(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(view().viewport(), &over);
    if (over.isAccepted()) {
        QDropEvent let(QPointF(at), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view().viewport(), &let);
    } else {
        QDragLeaveEvent leave;
        QApplication::sendEvent(view().viewport(), &leave);
    }
    return enter.isAccepted();
}

} // namespace zuschnitt::test
