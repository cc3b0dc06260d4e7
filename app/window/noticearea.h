// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

#include <functional>

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

/// Sentences in place, above the map: newest on top, at most three. What is only told goes by
/// itself after a while; warnings stay until they are closed or their action is taken.
class NoticeArea final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void show(const Notice &notice);
    void clear();
    /// What is shown now, newest first.
    QStringList sentences() const;

private:
    void limit();

    QVBoxLayout *m_layout;
};

} // namespace zuschnitt
