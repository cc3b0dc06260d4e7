// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/controls/badgelines.h"

#include "views/controls/look.h"
#include "views/diagram/figures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr double lineGap = 4;
constexpr double signWidth = 18;
constexpr qsizetype longestName = 26; ///< of a journey, in letters

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DropBadge)
};

/// As many digits as it takes to see a difference.
QString shift(double before, double after, const QLocale &locale, const QString &unit)
{
    for (int digits = 0;; ++digits) {
        const QString left = locale.toString(before, 'f', digits);
        const QString right = locale.toString(after, 'f', digits);
        if (left != right || digits == 2)
            return shiftText(left + unit, right + unit);
    }
}

/// ": “Joining” and 2 more"; nothing without journeys.
QString where(const std::vector<JourneyId> &journeys, const Portfolio &portfolio, const QLocale &locale)
{
    const Journey *most = journeys.empty() ? nullptr : portfolio.find(journeys.front());
    if (!most)
        return {};
    QString name = most->name;
    if (name.size() > longestName)
        name = name.left(longestName - 1).trimmed() + QChar(0x2026);
    if (journeys.size() == 1)
        return Words::tr(": “%1”").arg(name);
    return Words::tr(": “%1” and %2 more").arg(name, locale.toString(journeys.size() - 1));
}

QPalette::ColorRole colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return panelcolour::good;
    case Verdict::Worse:
        return panelcolour::bad;
    case Verdict::Same:
    case Verdict::Trade:
        return panelcolour::muted;
    }
    return panelcolour::muted;
}

/// A tick, a cross, two bars for a trade; nothing where all stays the same.
QPainterPath signOf(Verdict verdict)
{
    QPainterPath path;
    switch (verdict) {
    case Verdict::Better:
        path.moveTo(0, 5);
        path.lineTo(3.5, 8.5);
        path.lineTo(10, 1);
        break;
    case Verdict::Worse:
        path.moveTo(1, 1);
        path.lineTo(9, 9);
        path.moveTo(9, 1);
        path.lineTo(1, 9);
        break;
    case Verdict::Trade:
        path.moveTo(0, 3);
        path.lineTo(10, 3);
        path.moveTo(0, 7);
        path.lineTo(10, 7);
        break;
    case Verdict::Same:
        break;
    }
    return path;
}

double lineHeight() { return QFontMetricsF(diagramFont(FontRole::Body)).height() + lineGap; }

double indentOf(const BadgeLine &line) { return line.verdict == Verdict::Same ? 0 : signWidth; }

} // namespace

QString shiftText(const QString &before, const QString &after) { return before + QStringLiteral(" → ") + after; }

std::vector<BadgeLine> badgeLines(const Outlook &outlook, const Portfolio &portfolio, const Vocabulary &vocabulary)
{
    const QLocale locale = localeOf(vocabulary.language());
    std::vector<BadgeLine> lines;
    if (outlook.covered.verdict != Verdict::Same)
        lines.push_back(
            {Words::tr("%1 moments covered")
                     .arg(shiftText(locale.toString(outlook.covered.before), locale.toString(outlook.covered.after)))
                 + where(outlook.coveredIn, portfolio, locale),
             outlook.covered.verdict});
    else if (!outlook.coveredIn.empty())
        lines.push_back({Words::tr("As many moments covered, but others") + where(outlook.coveredIn, portfolio, locale),
                         Verdict::Trade});
    if (const auto &handOvers = outlook.handOversPerMonth; handOvers && handOvers->verdict != Verdict::Same)
        lines.push_back({Words::tr("%1 hand-overs a month").arg(shift(handOvers->before, handOvers->after, locale, {}))
                             + where(outlook.handOversIn, portfolio, locale),
                         handOvers->verdict});
    if (const auto &crossing = outlook.crossing; crossing && crossing->verdict != Verdict::Same)
        lines.push_back({vocabulary.say(Words::tr("%1 of the dependencies leave their {product}"))
                             .arg(shift(crossing->before * 100, crossing->after * 100, locale, QStringLiteral(" %"))),
                         crossing->verdict});
    if (lines.empty() && (outlook.handOversPerMonth || outlook.crossing))
        lines.push_back({Words::tr("Changes nothing for journeys and dependencies"), Verdict::Same});
    return lines;
}

QSizeF sizeOf(const std::vector<BadgeLine> &lines)
{
    const QFontMetricsF metrics(diagramFont(FontRole::Body));
    double width = 0;
    for (const BadgeLine &line : lines)
        width = std::max(width, indentOf(line) + metrics.horizontalAdvance(line.text));
    return {width, static_cast<double>(lines.size()) * lineHeight()};
}

void paintBadgeLines(QPainter &painter, QPointF corner, const std::vector<BadgeLine> &lines, const QPalette &palette)
{
    painter.setFont(diagramFont(FontRole::Body));
    painter.setBrush(Qt::NoBrush);
    QRectF row(corner, QSizeF(sizeOf(lines).width() + 1, lineHeight() - lineGap));
    for (const BadgeLine &line : lines) {
        painter.setPen(QPen(palette.color(colourOf(line.verdict)), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(signOf(line.verdict).translated(row.left(), row.center().y() - 5));
        painter.setPen(palette.color(line.verdict == Verdict::Same ? panelcolour::muted : panelcolour::ink));
        painter.drawText(row.adjusted(indentOf(line), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         line.text);
        row.translate(0, lineHeight());
    }
}

} // namespace zuschnitt
