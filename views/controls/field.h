// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"
#include "views/controls/growingedit.h"

#include <QtCore/QTimer>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace zuschnitt {

class TextButton;

/// One value that is edited in place. It is written on Enter, on leaving and after a short rest;
/// what cannot be written stays in the field, with the reason below it and "Try again".
class Field final : public QWidget {
    Q_OBJECT

public:
    /// Of one run of typing, the first write makes an edit and further ones belong to it.
    enum class Step { First, Further };
    using Write = std::function<Result<void>(const QString &text, Step step)>;

    explicit Field(Lines lines, QWidget *parent = nullptr);
    ~Field() override;

    /// Above the field, and its accessible name.
    void setCaption(const QString &caption);
    /// Without a caption above: the name is only heard.
    void setSpokenName(const QString &name);
    /// Large, flush with captions, without a frame.
    void setTitleLook();
    void setHint(const QString &hint);
    /// Outlines the field in the colour of warnings while it is empty, with this text in it.
    void setMissingHint(const QString &hint);
    void setEmptyMarks(QStringList marks);
    void setWrite(Write write);

    /// The stored value. What is being typed or was refused is left alone.
    void setValue(const QString &value);
    QString text() const;
    /// Puts a text that was refused before back, to be tried again.
    void restoreRefused(const QString &text);
    bool isRefused() const { return m_refused; }
    /// Writes what has been typed and not yet written.
    void flush();

    GrowingEdit *editor() const { return m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect frameRect() const;
    bool isMissing() const;
    void updateHint();
    void noteTyping();
    void noteLeaving();
    void showRefusal(const QString &sentence);
    void setEditorText(const QString &text);

    GrowingEdit *const m_editor;
    QVBoxLayout *const m_inner; ///< the room of the editor within its frame
    QLabel *const m_caption;
    QLabel *const m_sentence;
    TextButton *const m_tryAgain;
    QTimer m_rest;
    Write m_write;
    QString m_value; ///< as stored
    QString m_clean; ///< what the editor shows when nothing is unwritten
    QString m_hint;
    QString m_missingHint;
    QStringList m_emptyMarks;
    Step m_step = Step::First;
    bool m_title = false;
    bool m_writing = false;
    bool m_refused = false;
};

} // namespace zuschnitt
