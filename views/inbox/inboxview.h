// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "views/controls/badgelines.h"

#include <QtCore/QPointer>
#include <QtWidgets/QTreeView>

#include <set>

namespace zuschnitt {

class DragBadge;
class InboxDelegate;
class InboxModel;
class Workspace;

/// A list of services to drag from, with the selection of the window.
class InboxView final : public QTreeView {
    Q_OBJECT

public:
    InboxView(Workspace &workspace, InboxModel &model, QWidget *parent = nullptr);

    InboxDelegate &colours() const { return *m_delegate; }
    std::vector<ServiceId> selectedServices() const;
    /// How high it must be to show all lines.
    int contentHeight() const;

Q_SIGNALS:
    /// A person wants to put the selected services somewhere without a mouse.
    void moveRequested(const std::vector<zuschnitt::ServiceId> &services);
    void servicesDropped(const std::vector<zuschnitt::edits::Moving> &services);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void startDrag(Qt::DropActions supportedActions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void toggleGroup(const QModelIndex &index);
    void restoreGroups();
    void takeSelection();
    void dragEnded();
    QPixmap ghost(const std::vector<ServiceId> &services) const;

    Workspace &m_workspace;
    InboxModel &m_model;
    InboxDelegate *const m_delegate;
    std::set<QString> m_folded;
    QPersistentModelIndex m_hovered;
    QPointer<DragBadge> m_badge; ///< while something is dragged over it
    std::vector<BadgeLine> m_outlook; ///< of that drag
    bool m_following = false; ///< while the shared selection is taken over
};

} // namespace zuschnitt
