// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QAbstractButton>

namespace zuschnitt {

/// A button that is only its words, in the accent colour.
class TextButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TextButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A small × that takes something away.
class RemoveButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RemoveButton(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace zuschnitt
