// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/figures.h"
#include "model/layout/home.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

QString currencySign(const QString &currency)
{
    static const std::pair<QStringView, QStringView> signs[] = {{u"EUR", u"€"}, {u"USD", u"$"}, {u"GBP", u"£"}};
    for (const auto &[code, sign] : signs) {
        if (currency == code)
            return sign.toString();
    }
    return currency.isEmpty() ? u"€"_s : currency;
}

} // namespace

CardFigures cardFigures(const Portfolio &portfolio, ProductId product)
{
    CardFigures figures;
    for (const Assignment *assignment : portfolio.where<&Assignment::product>(product)) {
        const Service *service = portfolio.find(assignment->service);
        if (!service)
            continue;
        if (service->annualCost)
            figures.annualCost
                = figures.annualCost.value_or(0) + *service->annualCost * shareOf(portfolio, *assignment);
        if (service->users)
            figures.users = std::max(figures.users.value_or(0), *service->users);
    }
    return figures;
}

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString shortMoney(double amount, const QString &currency, Language language)
{
    const QLocale locale = localeOf(language);
    const QString sign = currencySign(currency);
    if (amount >= 999'500)
        return u"%1 M%2"_s.arg(locale.toString(amount / 1e6, 'f', 2), sign);
    if (amount >= 9'950) {
        const QString thousand = language == Language::German ? u"T"_s : u"k"_s;
        return u"%1 %2%3"_s.arg(locale.toString(amount / 1e3, 'f', 0), thousand, sign);
    }
    return u"%1 %2"_s.arg(locale.toString(amount, 'f', 0), sign);
}

QString shareText(double share, Language language)
{
    return u"%1 %"_s.arg(localeOf(language).toString(share * 100, 'f', 0));
}

QString servicesText(int count, const Vocabulary &vocabulary)
{
    const QString sentence = count == 1 ? QCoreApplication::translate("Diagram", "1 {service}")
                                        : QCoreApplication::translate("Diagram", "%1 {services}");
    const QString said = vocabulary.say(sentence);
    return count == 1 ? said : said.arg(localeOf(vocabulary.language()).toString(count));
}

} // namespace zuschnitt
