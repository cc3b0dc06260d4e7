// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace zuschnitt {

/// A sentence for the person, and one thing to do about it.
struct Notice {
    enum class Kind { Told, Warning };
    Kind kind = Kind::Told;
    QString sentence;
    QString actionText;
    std::function<void()> action;
};

/// Sentences in place, floating over the lower edge of what they are about, where cards seldom are: newest on top, two
/// at a time, older ones folded behind "+3". What is only told goes by itself after a while; warnings stay until they
/// are closed (also with Esc) or their action is taken.
class NoticeArea final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    /// It floats over the first of them that is visible; all lie within its parent.
    void floatOver(std::vector<QWidget *> places);
    void show(const Notice &notice);
    /// Takes away the notice with that sentence, if it is still there.
    void withdraw(const QString &sentence);
    void clear();
    /// What is shown now, newest first.
    QStringList sentences() const;
    void retranslate();

Q_SIGNALS:
    /// The last notice was closed by key, so nothing has the focus.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar(const Notice &notice);
    void remove(QWidget *bar);
    void arrange();
    void place();

    std::vector<QWidget *> m_places;
    std::vector<QWidget *> m_bars; ///< newest first
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    bool m_unfolded = false;
};

} // namespace zuschnitt
