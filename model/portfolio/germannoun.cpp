// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/germannoun.h"

#include <array>

namespace zuschnitt {

namespace {

/// Columns: masculine, feminine, neuter, plural. Rows: nominative, accusative, dative, genitive.
using Endings = std::array<std::array<const char *, 4>, 4>;

constexpr Endings definite{{{"der", "die", "das", "die"},
                            {"den", "die", "das", "die"},
                            {"dem", "der", "dem", "den"},
                            {"des", "der", "des", "der"}}};
constexpr Endings indefinite{{{"ein", "eine", "ein", ""},
                              {"einen", "eine", "ein", ""},
                              {"einem", "einer", "einem", ""},
                              {"eines", "einer", "eines", ""}}};
constexpr Endings negative{{{"kein", "keine", "kein", "keine"},
                            {"keinen", "keine", "kein", "keine"},
                            {"keinem", "keiner", "keinem", "keinen"},
                            {"keines", "keiner", "keines", "keiner"}}};

bool endsWithAny(const QString &noun, std::initializer_list<const char *> endings)
{
    for (const char *ending : endings) {
        if (noun.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool endsInHiss(const QString &noun) { return endsWithAny(noun, {"s", "x", "z", "sch", "st"}) || noun.endsWith(u'ß'); }

} // namespace

QString germanArticle(Article article, Gender gender, Number number, GrammaticalCase grammaticalCase)
{
    const auto row = static_cast<std::size_t>(grammaticalCase);
    const std::size_t column = number == Number::Plural ? 3 : static_cast<std::size_t>(gender);
    switch (article) {
    case Article::None:
        return {};
    case Article::Definite:
        return QLatin1StringView(definite[row][column]);
    case Article::Indefinite:
        return QLatin1StringView(indefinite[row][column]);
    case Article::Negative:
        return QLatin1StringView(negative[row][column]);
    }
    return {};
}

QString germanNoun(const QString &noun, Gender gender, Number number, GrammaticalCase grammaticalCase)
{
    if (number == Number::Plural) {
        const bool takesEnding = grammaticalCase == GrammaticalCase::Dative && endsWithAny(noun, {"e", "el", "er"});
        return takesEnding ? noun + u'n' : noun;
    }
    if (grammaticalCase != GrammaticalCase::Genitive || gender == Gender::Feminine)
        return noun;
    return noun + (endsInHiss(noun) ? QStringLiteral("es") : QStringLiteral("s"));
}

} // namespace zuschnitt
