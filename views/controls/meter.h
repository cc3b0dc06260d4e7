// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace zuschnitt {

/// How much of something is there, as a thin bar. Its accessible name must say it in words.
class Meter final : public QWidget {
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    /// From 0 to 1.
    void setPart(double part);
    QSize sizeHint() const override { return {100, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
};

} // namespace zuschnitt
