// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/diagramfont.h"

#include <QtCore/QHash>
#include <QtGui/QFontDatabase>

using namespace Qt::StringLiterals;

// The resource lies in a static library: the linker keeps it only where it is asked for, outside
// of any namespace.
static void initialiseFontResource() { Q_INIT_RESOURCE(diagramfonts); }

namespace zuschnitt {

namespace {

constexpr std::size_t roleCount = 6;
/// Beyond this many texts a measure starts anew, so that it does not grow with a long session.
constexpr qsizetype cacheLimit = 100'000;

std::size_t indexOf(FontRole role) { return static_cast<std::size_t>(role); }

QString familyOf(const QString &resource)
{
    const int id = QFontDatabase::addApplicationFont(resource);
    const QStringList families = QFontDatabase::applicationFontFamilies(id);
    return families.isEmpty() ? u"sans-serif"_s : families.front();
}

const QString &family()
{
    static const QString name = [] {
        initialiseFontResource();
        familyOf(u":/diagram/fonts/semibold"_s);
        return familyOf(u":/diagram/fonts/regular"_s);
    }();
    return name;
}

std::array<QFont, roleCount> makeFonts()
{
    std::array<QFont, roleCount> fonts;
    for (std::size_t index = 0; index < roleCount; ++index)
        fonts[index] = diagramFont(static_cast<FontRole>(index), 1.0);
    return fonts;
}

} // namespace

bool isSemiBold(FontRole role)
{
    return role == FontRole::BodyStrong || role == FontRole::CardTitle || role == FontRole::DiagramTitle;
}

double fontSize(FontRole role)
{
    switch (role) {
    case FontRole::Body:
    case FontRole::BodyStrong:
        return 13;
    case FontRole::CardTitle:
    case FontRole::Figure:
        return 15;
    case FontRole::Caption:
        return 12;
    case FontRole::DiagramTitle:
        return 20;
    }
    return 13;
}

QFont diagramFont(FontRole role, double scale)
{
    QFont font(family());
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(isSemiBold(role) ? QFont::DemiBold : QFont::Normal);
    // setPixelSize takes whole pixels only; enlarging through the painter keeps fractions.
    font.setPixelSize(std::max(1, qRound(fontSize(role) * scale)));
    return font;
}

const QFont &diagramFont(FontRole role)
{
    static const std::array<QFont, roleCount> fonts = makeFonts();
    return fonts[indexOf(role)];
}

double baselineBelowMiddle(FontRole role)
{
    static const auto distances = [] {
        std::array<double, roleCount> values{};
        for (std::size_t index = 0; index < roleCount; ++index) {
            const QFontMetricsF metrics(diagramFont(static_cast<FontRole>(index)));
            values[index] = (metrics.ascent() - metrics.descent()) / 2;
        }
        return values;
    }();
    return distances[indexOf(role)];
}

QString diagramFontFamilies() { return u"%1, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"_s.arg(family()); }

struct FontMeasure::Cache {
    std::vector<QFontMetricsF> metrics;
    std::array<QHash<QString, double>, roleCount> widths;
    std::array<QHash<std::pair<QString, double>, QString>, roleCount> elided;
};

FontMeasure::FontMeasure() : m_cache(std::make_unique<Cache>())
{
    for (std::size_t index = 0; index < roleCount; ++index)
        m_cache->metrics.emplace_back(diagramFont(static_cast<FontRole>(index)));
}

FontMeasure::~FontMeasure() = default;

const FontMeasure &FontMeasure::shared()
{
    static const FontMeasure measure;
    return measure;
}

double FontMeasure::width(const QString &text, FontRole role) const
{
    QHash<QString, double> &widths = m_cache->widths[indexOf(role)];
    const auto found = widths.constFind(text);
    if (found != widths.cend())
        return *found;
    if (widths.size() > cacheLimit)
        widths.clear();
    const double measured = m_cache->metrics[indexOf(role)].horizontalAdvance(text);
    widths.insert(text, measured);
    return measured;
}

QString FontMeasure::elided(const QString &text, FontRole role, double room) const
{
    if (width(text, role) <= room)
        return text;
    auto &known = m_cache->elided[indexOf(role)];
    const std::pair key(text, room);
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    if (known.size() > cacheLimit)
        known.clear();
    const QString shortened = m_cache->metrics[indexOf(role)].elidedText(text, Qt::ElideRight, room);
    known.insert(key, shortened);
    return shortened;
}

QStringList FontMeasure::lines(const QString &text, FontRole role, double room, int most) const
{
    QStringList lines = brokenLines(text, role, room, most, *this);
    for (QString &line : lines)
        line = elided(line, role, room);
    return lines;
}

} // namespace zuschnitt
