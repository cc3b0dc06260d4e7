// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QAbstractButton>

class QLabel;

namespace zuschnitt {

/// One of a few words, chosen from a menu; looks like a field.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    void setOptions(const QStringList &options);
    void setCurrent(int index);
    int current() const { return m_current; }
    /// Its name for those who cannot see the caption beside it.
    void setSpokenName(const QString &name);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person chose another option.
    void chosen(int index);

protected:
    /// The size at which the words of the current option are seen whole.
    QSize sizeForWords() const;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMenu();
    void updateWords();

    QStringList m_options;
    QString m_spokenName;
    int m_current = -1;
};

/// A choice with its caption above.
class ChoiceField final : public QWidget {
    Q_OBJECT

public:
    ChoiceField(const QString &caption, const QStringList &options, QWidget *parent = nullptr);

    ChoiceButton *button() const { return m_button; }

private:
    ChoiceButton *const m_button;
};

} // namespace zuschnitt
