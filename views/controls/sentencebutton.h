// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QAbstractButton>

namespace zuschnitt {

/// A sentence over as many lines as it takes, with a mark that says whether what is behind it is
/// unfolded. One that cannot be checked is only read, in muted words.
class SentenceButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SentenceButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace zuschnitt
