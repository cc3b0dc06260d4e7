// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/outlook.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

class QPainter;
class QPalette;

namespace zuschnitt {

/// A line of the badge beside the pointer.
struct BadgeLine {
    QString text;
    Verdict verdict = Verdict::Same;

    friend bool operator==(const BadgeLine &, const BadgeLine &) = default;
};

/// What the change does, in three lines at most, and in which journey most of it; one that says so if
/// nothing changes for journeys that are there.
std::vector<BadgeLine> badgeLines(const Outlook &outlook, const Portfolio &portfolio, const Vocabulary &vocabulary);

/// "12 → 13"
QString shiftText(const QString &before, const QString &after);

/// The room that the lines take, one below the other.
QSizeF sizeOf(const std::vector<BadgeLine> &lines);
/// Tells better, worse and trade apart by sign and colour; the palette is that of a panel.
void paintBadgeLines(QPainter &painter, QPointF corner, const std::vector<BadgeLine> &lines, const QPalette &palette);

} // namespace zuschnitt
