// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/diagramfont.h"
#include "views/diagram/mapdrawing.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace zuschnitt {

/// Draws cards and their chips, one after the other, into a list of shapes.
class CardDrawing final {
public:
    CardDrawing(const Portfolio &portfolio, const Theme &theme, const MapDrawingOptions &options);

    /// `index` is the place of the product in its cut; it decides the colour.
    void draw(const CardPlace &card, std::size_t index, std::vector<Shape> &shapes) const;

private:
    Shape body(const CardPlace &card, const Product &product, std::size_t index) const;
    Shape title(const CardPlace &card, const Product &product) const;
    std::optional<Shape> titleFromAfar(const CardPlace &card, const Product &product) const;
    void drawChips(const CardPlace &card, std::vector<Shape> &shapes) const;
    Shape foldMark(const CardPlace &card) const;
    Shape hint(const CardPlace &card) const;
    Shape more(const CardPlace &card) const;
    Shape chip(const ChipPlace &place) const;
    Shape promise(const PromisePlace &place) const;
    void benefit(const CardPlace &card, const QString &words, std::vector<Mark> &marks) const;
    void footer(const CardPlace &card, const Product &product, std::vector<Mark> &marks) const;
    double marksBeforeCount(const CardPlace &card, const Product &product, double right,
                            std::vector<Mark> &marks) const;
    double nameMargin() const;
    double chipEnd(const Assignment &assignment, const QRectF &rect, std::vector<Mark> &marks) const;
    void addBadges(const Assignment &assignment, const Service &service, Shape &shape) const;
    QColor classColour(const Service &service) const;
    TextMark text(const QRectF &rect, const QString &full, FontRole font, const QColor &colour) const;
    double widthOf(const QString &words, FontRole font) const;
    TextMark scaledTitle(const CardPlace &card, const QString &name) const;
    QString cardName(const Product &product, int services) const;
    QString chipName(const Assignment &assignment, const Service &service) const;
    double titleEnd(const CardPlace &card, const Product &product) const;

    const Portfolio &m_portfolio;
    const Theme &m_theme;
    const MapDrawingOptions &m_options;
    const FontMeasure &m_measure;
    QLocale m_locale;
    QHash<QString, std::size_t> m_classes;
    QString m_supportingWord;
    QString m_promisedWord;
    QString m_noteWord;
    QString m_questionWord;
};

} // namespace zuschnitt
