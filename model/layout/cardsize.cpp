// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/cardsize.h"

#include "model/portfolio/placement.h"

namespace zuschnitt {

using namespace mapstyle;

namespace {

/// So many letters of a caption usually fit beside each other. Counted, not measured: the layout knows no font.
constexpr qsizetype lettersInLine = 51;

double benefitHeightOf(const CardContents &contents)
{
    return contents.benefitLines == 0 ? 0 : benefitHeight + (contents.benefitLines - 1) * secondBenefitHeight;
}

double headerHeight(const CardContents &contents)
{
    return cardPaddingY + titleHeight + benefitHeightOf(contents) + headerGap;
}

bool hasFigures(const Portfolio &portfolio, const Product &product)
{
    for (const Assignment *assignment : portfolio.where<&Assignment::product>(product.id)) {
        const Service *service = portfolio.find(assignment->service);
        if (service && (service->annualCost || service->users))
            return true;
    }
    return false;
}

QRectF slotRect(const CardPlace &card, double top, int slot)
{
    const double column = slot % chipColumns;
    const double row = slot / chipColumns;
    return {card.rect.left() + cardPaddingX + column * (chipWidth + chipGap), top + row * (chipHeight + chipGap),
            chipWidth, chipHeight};
}

} // namespace

CardContents cardContents(const Portfolio &portfolio, const Product &product)
{
    CardContents contents;
    contents.chips = static_cast<int>(portfolio.where<&Assignment::product>(product.id).size());
    contents.promises = static_cast<int>(openPromises(portfolio, product.id).size());
    const qsizetype letters = product.coreBenefit.size();
    contents.benefitLines = letters == 0 ? 0 : letters <= lettersInLine ? 1 : 2;
    contents.footer = !product.owner.isEmpty() || hasFigures(portfolio, product);
    const ProductPlacement *placement = portfolio.find(placementId(product.id));
    contents.folded = placement && placement->folded;
    return contents;
}

int chipRows(const CardContents &contents)
{
    return std::max(1, (contents.chips + contents.promises + chipColumns - 1) / chipColumns);
}

double cardHeight(const CardContents &contents, int rows)
{
    if (contents.folded)
        return 2 * cardPaddingY + titleHeight;
    const double chips = rows * (chipHeight + chipGap) - chipGap;
    return headerHeight(contents) + chips + (contents.footer ? footerGap + footerHeight : 0) + cardPaddingY;
}

void placeContents(CardPlace &card, const CardContents &contents, int rows,
                   const std::vector<const Assignment *> &assignments, const std::vector<const Promise *> &promises)
{
    const QRectF inner = card.rect.adjusted(cardPaddingX, cardPaddingY, -cardPaddingX, -cardPaddingY);
    card.title = QRectF(inner.topLeft(), QSizeF(inner.width(), titleHeight));
    if (contents.folded)
        return;
    if (contents.benefitLines > 0)
        card.benefit = QRectF(inner.left(), card.title.bottom(), inner.width(), benefitHeightOf(contents));
    if (contents.footer)
        card.footer = QRectF(inner.left(), inner.bottom() - footerHeight, inner.width(), footerHeight);
    const double top = card.rect.top() + headerHeight(contents);
    const int room = rows * chipColumns;
    const int all = contents.chips + contents.promises;
    const int shown = all <= room ? all : room - 1;
    const int chips = std::min(shown, contents.chips);
    card.chips.reserve(static_cast<std::size_t>(chips));
    for (int slot = 0; slot < chips; ++slot)
        card.chips.push_back({assignments[static_cast<std::size_t>(slot)]->id, slotRect(card, top, slot)});
    for (int slot = chips; slot < shown; ++slot)
        card.promises.push_back({promises[static_cast<std::size_t>(slot - chips)]->id, slotRect(card, top, slot)});
    card.more = all - shown;
    if (card.more > 0)
        card.moreRect = slotRect(card, top, shown);
}

} // namespace zuschnitt
