// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace zuschnitt {

enum class FontRole { Body, BodyStrong, CardTitle, Caption, Figure, DiagramTitle };

/// Widths of text, so that the layout needs no font. In map units (pixels at 100 %).
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    virtual double width(const QString &text, FontRole role) const = 0;
};

/// The text broken between words into lines of that width, at most `most` of them. The last one has
/// all that is left and may be too wide.
QStringList brokenLines(const QString &text, FontRole role, double room, int most, const TextMeasure &measure);

} // namespace zuschnitt
