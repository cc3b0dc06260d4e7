// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QListView>

#include "views/inbox/capabilityplaces.h"

namespace zuschnitt {

class CapabilityModel;
class DragBadge;
class Workspace;

/// The list of capabilities to drag from, with the selection of the window. One that is dropped on
/// another stands below it from then on; between two, beside them; below all of them, on its own. Alt
/// with an arrow key moves the selected ones among those they stand beside.
class CapabilityView final : public QListView {
    Q_OBJECT

public:
    CapabilityView(Workspace &workspace, CapabilityModel &model, QWidget *parent = nullptr);

    std::vector<CapabilityId> selectedCapabilities() const;

    /// A place to drop something, and the line that shows it: none where it goes onto a row.
    struct Target {
        CapabilityPlace place;
        QRect line;
    };
    Target targetAt(QPoint point) const;

protected:
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;

private:
    void takeSelection();
    Target targetBehind(const QModelIndex &index) const;
    QRect lineAt(int y, int depth) const;
    void removeSelected();
    void stepSelected(Step step);
    void showTarget(const QRect &line);
    void stopShowing();
    std::vector<CapabilityId> movedBy(const QDropEvent &event) const;
    QString nameOf(CapabilityId capability) const;
    QString sentenceFor(const std::vector<CapabilityId> &moved, const CapabilityPlace &place) const;

    Workspace &m_workspace;
    CapabilityModel &m_model;
    QPointer<DragBadge> m_badge; ///< while one is dragged over the list
    QRect m_line; ///< where it would go between two rows
    bool m_following = false; ///< while the shared selection is taken over
};

} // namespace zuschnitt
