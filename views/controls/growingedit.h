// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace zuschnitt {

enum class Lines { One, Several };

/// Plain text that wraps and grows with its content, without a frame of its own. Enter accepts;
/// with several lines Shift+Enter begins another one, with one line pasted breaks become spaces.
class GrowingEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingEdit(Lines lines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void accepted();
    void left();
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int contentHeight() const;
    void adjustHeight();

    const Lines m_lines;
};

} // namespace zuschnitt
