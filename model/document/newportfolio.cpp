// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/newportfolio.h"

#include "model/portfolio/orderkey.h"

namespace zuschnitt {

namespace {

QStringList phaseNames(const QString &language)
{
    if (language == QLatin1StringView("de"))
        return {QStringLiteral("Informieren"), QStringLiteral("Buchen"), QStringLiteral("Nutzen"),
                QStringLiteral("Störung"), QStringLiteral("Bezahlen")};
    return {QStringLiteral("Inform"), QStringLiteral("Book"), QStringLiteral("Use"), QStringLiteral("Fault"),
            QStringLiteral("Pay")};
}

} // namespace

Edit newPortfolio(PortfolioInfo info)
{
    if (info.id.isNull())
        info.id = PortfolioId::random();
    if (info.language.isEmpty())
        info.language = QStringLiteral("en");
    if (info.currency.isEmpty())
        info.currency = QStringLiteral("EUR");
    Edit edit{{EditKind::CreatePortfolio, {info.title}}, {Change<PortfolioInfo>{{}, info}}};
    const QStringList names = phaseNames(info.language);
    const std::vector<QString> positions = orderKeysBetween({}, {}, names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        edit.changes.push_back(
            Change<Phase>{{}, Phase{PhaseId::random(), positions[static_cast<std::size_t>(i)], names[i]}});
    return edit;
}

} // namespace zuschnitt
