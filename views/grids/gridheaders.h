// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QHeaderView>

namespace zuschnitt {

class GridModel;

/// The columns of a grid: names from bottom to top, so that long ones are read, with the number of
/// their cells at the foot.
class GridColumnHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit GridColumnHeader(const GridModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const GridModel &m_model;
};

/// The rows of a grid: name, what is muted beside it, and the number of their cells.
class GridRowHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit GridRowHeader(const GridModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const GridModel &m_model;
};

} // namespace zuschnitt
