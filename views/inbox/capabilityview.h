// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QListView>

#include "model/portfolio/rows.h"

namespace zuschnitt {

class CapabilityModel;
class DragBadge;
class Workspace;

/// The list of capabilities to drag from, with the selection of the window. One that is dropped on
/// another stands below it from then on; below all of them, on its own.
class CapabilityView final : public QListView {
    Q_OBJECT

public:
    CapabilityView(Workspace &workspace, CapabilityModel &model, QWidget *parent = nullptr);

    std::vector<CapabilityId> selectedCapabilities() const;

protected:
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;

private:
    void takeSelection();
    std::optional<CapabilityId> parentAt(QPoint point) const;
    std::vector<CapabilityId> movedBy(const QDropEvent &event) const;
    QString nameOf(CapabilityId capability) const;
    QString sentenceFor(const std::vector<CapabilityId> &moved, std::optional<CapabilityId> parent) const;

    Workspace &m_workspace;
    CapabilityModel &m_model;
    QPointer<DragBadge> m_badge; ///< while one is dragged over the list
    bool m_following = false; ///< while the shared selection is taken over
};

} // namespace zuschnitt
