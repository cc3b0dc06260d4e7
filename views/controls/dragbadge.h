// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace zuschnitt {

/// Says beside the pointer what letting go will do; floats over the whole window.
class DragBadge final : public QWidget {
    Q_OBJECT

public:
    explicit DragBadge(QWidget &window);

    void say(const QString &sentence, QPoint globalPointer);
    QString sentence() const { return accessibleName(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace zuschnitt
