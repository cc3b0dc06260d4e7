// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace zuschnitt {

class Workspace;

/// Paints the lines of the capabilities: name and, below it, how the cut stands with it. What is not
/// met has a dashed outline.
class CapabilityDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CapabilityDelegate(const Workspace &workspace, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_workspace(workspace)
    {
    }

    /// How far a line of this depth stands in.
    static int indentOf(int depth);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Workspace &m_workspace;
};

} // namespace zuschnitt
