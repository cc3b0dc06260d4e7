// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/controls/badgelines.h"

#include <QtWidgets/QWidget>

namespace zuschnitt {

/// Says beside the pointer what letting go will do, and what would come of it; floats over the
/// whole window.
class DragBadge final : public QWidget {
    Q_OBJECT

public:
    explicit DragBadge(QWidget &window);

    void say(const QString &sentence, const std::vector<BadgeLine> &lines, QPoint globalPointer);
    QString sentence() const { return accessibleName(); }
    const std::vector<BadgeLine> &lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BadgeLine> m_lines;
};

} // namespace zuschnitt
