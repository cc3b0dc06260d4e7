// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/layout/textmeasure.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>

#include <array>
#include <memory>

namespace zuschnitt {

/// The diagram font in a role, at `scale` 1 (13 px body). The font is compiled in, so that lines
/// break alike everywhere; needs a QGuiApplication.
const QFont &diagramFont(FontRole role);
QFont diagramFont(FontRole role, double scale);

/// Its name and what to take where it is missing, as SVG and CSS write it.
QString diagramFontFamilies();
bool isSemiBold(FontRole role);
/// In pixels at scale 1.
double fontSize(FontRole role);
/// How far the baseline lies below the middle of a line, at scale 1.
double baselineBelowMiddle(FontRole role);

/// Widths and elision in the diagram font. Remembers what it measured, since the same few names
/// are drawn again and again.
class FontMeasure final : public TextMeasure {
public:
    FontMeasure();
    ~FontMeasure() override;

    double width(const QString &text, FontRole role) const override;
    /// The text, or as much of it as fits into `room` with "…" at its end.
    QString elided(const QString &text, FontRole role, double room) const;
    /// The text broken into lines of that width, at most `most` of them; the last is elided if more
    /// would follow.
    QStringList lines(const QString &text, FontRole role, double room, int most) const;

    /// One for all drawings.
    static const FontMeasure &shared();

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace zuschnitt
