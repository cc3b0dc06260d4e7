// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QAbstractButton>

namespace zuschnitt {

/// The mark of an open question: a ring with a question mark, filled when it is set, and words
/// that say which of both.
class QuestionToggle final : public QAbstractButton {
    Q_OBJECT

public:
    explicit QuestionToggle(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void updateWords();
};

} // namespace zuschnitt
