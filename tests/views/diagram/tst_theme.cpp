// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/diagram/diagramfont.h"
#include "views/diagram/theme.h"

#include <QtGui/QFontInfo>
#include <QtTest/QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace zuschnitt;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data();
    void textIsLegible();
    void paletteColoursDiffer_data();
    void paletteColoursDiffer();
    void theFontIsCompiledIn();
    void elidedTextFits();
};

namespace {

double linear(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// As an eye without the red receptors, then without the green ones, sees it (Viénot, Brettel and
/// Mollon 1999), in linear light.
std::array<double, 3> seenWithoutRed(const QColor &colour)
{
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double mixed = 0.11238 * r + 0.88762 * g;
    return {mixed, mixed, 0.00401 * r - 0.00401 * g + b};
}

std::array<double, 3> seenWithoutGreen(const QColor &colour)
{
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double mixed = 0.29275 * r + 0.70725 * g;
    return {mixed, mixed, -0.02234 * r + 0.02234 * g + b};
}

double distance(const std::array<double, 3> &one, const std::array<double, 3> &other)
{
    double sum = 0;
    for (std::size_t index = 0; index < 3; ++index) {
        const double step = std::cbrt(std::max(0.0, one[index])) - std::cbrt(std::max(0.0, other[index]));
        sum += step * step;
    }
    return std::sqrt(sum);
}

void addThemes()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeName::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeName::Dark);
    QTest::newRow("print") << static_cast<int>(ThemeName::Print);
}

} // namespace

void TestTheme::textIsLegible_data() { addThemes(); }

void TestTheme::textIsLegible()
{
    QFETCH(const int, theme);
    const Theme &colours = Theme::of(static_cast<ThemeName>(theme));
    for (const QColor &below : {colours.ground, colours.panel, colours.card, colours.chip}) {
        QVERIFY(contrast(colours.ink, below) >= 7);
        for (const QColor &words : {colours.mutedInk, colours.good, colours.warning, colours.bad})
            QVERIFY2(contrast(words, below) >= 4.5, qPrintable(words.name() + u" on "_s + below.name()));
    }
    for (const QColor &colour : colours.palette)
        QVERIFY2(contrast(colour, colours.card) >= 2, qPrintable(colour.name()));
}

void TestTheme::paletteColoursDiffer_data() { addThemes(); }

void TestTheme::paletteColoursDiffer()
{
    QFETCH(const int, theme);
    const std::vector<QColor> &palette = Theme::of(static_cast<ThemeName>(theme)).palette;
    QVERIFY(palette.size() >= 12);
    for (std::size_t one = 0; one < palette.size(); ++one) {
        for (std::size_t other = one + 1; other < palette.size(); ++other) {
            const double red = distance(seenWithoutRed(palette[one]), seenWithoutRed(palette[other]));
            const double green = distance(seenWithoutGreen(palette[one]), seenWithoutGreen(palette[other]));
            QVERIFY2(
                std::min(red, green) > 0.1,
                qPrintable(u"%1 and %2: %3 %4"_s.arg(palette[one].name(), palette[other].name()).arg(red).arg(green)));
        }
    }
}

void TestTheme::theFontIsCompiledIn()
{
    const QString family = QFontInfo(diagramFont(FontRole::Body)).family();
    QVERIFY2(family == u"Inter" || family == u"DejaVu Sans", qPrintable(family));
    const FontMeasure &measure = FontMeasure::shared();
    QVERIFY(measure.width(u"Smart"_s, FontRole::BodyStrong) > measure.width(u"Smart"_s, FontRole::Body));
}

void TestTheme::elidedTextFits()
{
    const FontMeasure &measure = FontMeasure::shared();
    const QString text = u"Festplattenverschlüsselung"_s;
    const QString elided = measure.elided(text, FontRole::Body, 100);
    QVERIFY(elided.endsWith(u'…'));
    QVERIFY(measure.width(elided, FontRole::Body) <= 100);
    QCOMPARE(measure.elided(text, FontRole::Body, 1000), text);
}

ZUSCHNITT_TEST(TestTheme)
#include "tst_theme.moc"
