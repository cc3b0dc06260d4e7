// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace zuschnitt {

/// Where there is nothing yet: a sentence that says what to do, and the field to do it.
class FirstName final : public QWidget {
    Q_OBJECT

public:
    explicit FirstName(QWidget *parent = nullptr);

    void setWords(const QString &sentence, const QString &hint);

Q_SIGNALS:
    void named(const QString &name);

private:
    QLabel *const m_sentence;
    QLineEdit *const m_field;
};

} // namespace zuschnitt
