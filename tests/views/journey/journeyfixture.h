// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/workspacefixture.h"
#include "views/journey/journeypage.h"
#include "views/journey/journeyview.h"

#include <QtTest/QTest>

namespace zuschnitt::test {

/// The journey "Joining" in a window, with the moments Letter, Device and Login: Letter uses Fax,
/// which is in the inbox, Device uses Notebook of Mail, and Login uses both that and Desk of Phone.
class JourneyFixture final {
public:
    JourneyFixture();

    WorkspaceFixture file{{QStringLiteral("Fax"), QStringLiteral("Notebook"), QStringLiteral("Desk")}};
    const JourneyId joining = JourneyId::random();
    const PhaseId inform = PhaseId::random();
    const PhaseId use = PhaseId::random();
    const MomentId letter = MomentId::random();
    const MomentId device = MomentId::random();
    const MomentId login = MomentId::random();
    std::unique_ptr<JourneyPage> page;

    JourneyView &view() const { return page->view(); }
    const Moment &moment(MomentId id) const { return *file.portfolio().find(id); }
    /// The names of the moments, in order.
    QString order() const;
    std::optional<ProductId> decided(MomentId moment) const;
    void undo() { QVERIFY(file.document().undo().ok()); }

    QPoint at(const ShapeId &shape) const { return view().rectOf(shape).center(); }
    QPoint at(Part part, MomentId moment) const { return at(ShapeId{part, moment.uuid}); }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) const;
    void moveTo(QPoint to) const;
    void release(QPoint at) const;
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const;
    void click(QPoint at) const;
    /// Types into whatever has the focus.
    static void type(const QString &text, Qt::Key last);
    /// Services of the inbox, dragged over the picture and let go.
    void drop(const QString &service, QPoint at, Qt::KeyboardModifiers modifiers = {});
    /// The same with anything that can be dragged. False: the window would get it.
    bool drop(const QMimeData &data, QPoint at, Qt::KeyboardModifiers modifiers = {});
    /// The same, without letting go.
    void carry(const QString &service, QPoint at) const;
    void leave() const;
};

} // namespace zuschnitt::test
