// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/map/mapfixture.h"

#include <QtGui/QMouseEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace zuschnitt::test {

MapFixture::MapFixture()
{
    m_file = m_folder.filePath(QStringLiteral("map.zuschnitt"));
    PortfolioInfo info;
    info.title = QStringLiteral("Test");
    info.language = QStringLiteral("en");
    Result<std::unique_ptr<Document>> document = Document::create(m_file, info);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    workspace.setDocument(std::move(*document));
    fill();
    map = std::make_unique<MapView>(workspace);
    map->setMotion(Canvas::Motion::Reduced);
    map->resize(1100, 700);
    map->show();
    map->activateWindow();
    if (!QTest::qWaitForWindowActive(map.get()))
        qWarning("the map's window was not activated");
    map->setFocus();
}

void MapFixture::fill()
{
    const auto named = [](const char *name) { return edits::NewService{QString::fromLatin1(name), {}, {}}; };
    const auto perform = [this](const EditFunction &edit) {
        if (!workspace.perform(edit))
            qFatal("the fixture could not be made");
    };
    perform(edits::addCut(cut, QStringLiteral("Cut")));
    edits::NewProduct first;
    first.name = QStringLiteral("Collaboration");
    first.place = QPointF(0, 0);
    perform(edits::addProduct(collaboration, cut, first));
    edits::NewProduct second;
    second.name = QStringLiteral("Workplace");
    second.place = QPointF(360, 0);
    perform(edits::addProduct(workplace, cut, second));
    perform(edits::addServices({named("Mail"), named("Fax"), named("Chat")}, collaboration));
    perform(edits::addServices({named("Notebook")}, workplace));
    perform(edits::addServices({named("Print")}));
}

ServiceId MapFixture::service(const QString &name) const
{
    for (const Service *service : portfolio().all<Service>()) {
        if (service->name == name)
            return service->id;
    }
    return {};
}

void MapFixture::placeFaxPartly()
{
    const ServiceId fax = service(QStringLiteral("Fax"));
    workspace.perform(edits::provideNamed(fax, QStringLiteral("Sending")));
    workspace.perform(edits::provideNamed(fax, QStringLiteral("Archive")));
    const CapabilityId sending = portfolio().all<Capability>().front()->id;
    workspace.perform(edits::alsoAssign({fax}, collaboration, {{}, Role::Main, {sending}}));
}

QStringList MapFixture::in(ProductId product) const
{
    QStringList names;
    for (const Assignment *assignment : portfolio().where<&Assignment::product>(product))
        names.append(portfolio().find(assignment->service)->name);
    return names;
}

EditKind MapFixture::lastEdit() const { return workspace.document()->history().entries.back().name.kind; }

void MapFixture::undo()
{
    const Result<EditOutcome> outcome = workspace.document()->undo(Document::Beyond::Confirmed);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().message));
}

void MapFixture::reopen()
{
    workspace.setDocument(nullptr);
    Result<std::unique_ptr<Document>> document = Document::open(m_file);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    workspace.setDocument(std::move(*document));
}

QPoint MapFixture::onGround() const { return map->toWidget(QPointF(200, 420)).toPoint(); }

void MapFixture::press(QPoint from, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    moveTo(from, Qt::NoButton);
    QTest::mousePress(map->viewport(), button, modifiers, from);
}

/// Sent rather than by QTest::mouseMove(), which knows no buttons.
void MapFixture::moveTo(QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(QEvent::MouseMove, to, map->viewport()->mapToGlobal(to), Qt::NoButton, button, modifiers);
    QApplication::sendEvent(map->viewport(), &event);
}

void MapFixture::release(QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(map->viewport(), button, modifiers, at);
}

void MapFixture::drag(QPoint from, QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    press(from, button);
    for (int step = 1; step <= 4; ++step)
        moveTo(from + (to - from) * step / 4, button, modifiers);
    release(to, button, modifiers);
}

void MapFixture::click(QPoint at, Qt::KeyboardModifiers modifiers)
{
    press(at, Qt::LeftButton, modifiers);
    release(at, Qt::LeftButton, modifiers);
}

void MapFixture::type(const QString &text, Qt::Key last)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), last);
}

} // namespace zuschnitt::test
