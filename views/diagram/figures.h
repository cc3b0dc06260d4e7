// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

#include <QtCore/QLocale>

// The figures a card shows and how they are written.

namespace zuschnitt {

struct CardFigures {
    std::optional<double> annualCost; ///< by share; nothing where no service has a cost
    std::optional<qint64> users; ///< the largest among the services, never a sum
};

CardFigures cardFigures(const Portfolio &portfolio, ProductId product);

QLocale localeOf(Language language);
/// Short, for a card: "1,21 M€", "850 T€", "8.400 €".
QString shortMoney(double amount, const QString &currency, Language language);
/// "60 %"
QString shareText(double share, Language language);
/// "1 service", "12 services", in the words of the file.
QString servicesText(int count, const Vocabulary &vocabulary);

} // namespace zuschnitt
