// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include <unordered_map>

namespace zuschnitt {

class Workspace;

/// Paints the lines of the inbox: services as chips with the bar of their former group, groups as
/// captions with a count.
class InboxDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit InboxDelegate(const Workspace &workspace, QObject *parent = nullptr);

    /// Finds the colours of the former groups anew.
    void updateColours();
    QColor colourOf(const QString &formerGroup) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintService(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Workspace &m_workspace;
    std::unordered_map<QString, std::size_t> m_colours;
};

} // namespace zuschnitt
