// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"
#include "model/document/edits.h"
#include "views/controls/badgelines.h"
#include "views/inbox/dropwords.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLabel;

namespace zuschnitt {

class DragBadge;
class Field;
class InboxModel;
class InboxView;
class SectionHeader;
class Workspace;

/// Takes services that will be no part of any product: kept as they are, or retired. A drop
/// decides at once and asks for the reason in place, which joins the same edit. Opens to show what
/// lies in it, to be dragged out again.
class Tray final : public QWidget {
    Q_OBJECT

public:
    Tray(Workspace &workspace, Fate fate, QWidget *parent = nullptr);
    ~Tray() override;

    /// Decides the fate of the services, as a drop does, and asks for the reason.
    void take(const std::vector<ServiceId> &services);

    SectionHeader *header() const { return m_header; }
    Field *reason() const { return m_reason; }
    InboxView *view() const { return m_view; }
    InboxModel &model() const { return *m_model; }

Q_SIGNALS:
    void moveRequested(const std::vector<zuschnitt::ServiceId> &services);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readAll();
    void readChange(const DocumentChange &change);
    void updateWords();
    void updateCount();
    void updateOpen();
    void setTargeted(bool targeted);
    InboxDrop kindOfDrop() const;
    Result<void> writeReason(const QString &text);
    void closeReason();

    Workspace &m_workspace;
    const Fate m_fate;
    InboxModel *const m_model;
    SectionHeader *const m_header;
    QLabel *const m_hint;
    Field *const m_reason;
    InboxView *const m_view;
    std::vector<ServiceId> m_taken; ///< by the last drop
    EditId m_takenBy;
    QPointer<DragBadge> m_badge; ///< while something is dragged over it
    std::vector<BadgeLine> m_outlook; ///< of that drag
    bool m_targeted = false;
};

} // namespace zuschnitt
