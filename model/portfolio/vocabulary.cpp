// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/vocabulary.h"

#include "model/portfolio/germannoun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace zuschnitt {

namespace {

Noun noun(const char16_t *singular, const char16_t *plural, Gender gender)
{
    return {QString::fromUtf16(singular), QString::fromUtf16(plural), gender};
}

const Noun &defaultOwner(Language language)
{
    static const Noun german = noun(u"Owner", u"Owner", Gender::Masculine);
    static const Noun english = noun(u"owner", u"owners", Gender::Masculine);
    return language == Language::German ? german : english;
}

/// The word a person chose, in this language if it is one of a known pair, else as it was typed.
Noun chosen(const Noun &own, Noun WordPair::*kind, Language language)
{
    if (own.singular.isEmpty())
        return wordPairs(language).front().*kind;
    for (const Language known : {Language::German, Language::English}) {
        const std::vector<WordPair> &pairs = wordPairs(known);
        for (std::size_t index = 0; index < pairs.size(); ++index) {
            const Noun &candidate = pairs[index].*kind;
            if (candidate.singular == own.singular && candidate.plural == own.plural)
                return wordPairs(language)[index].*kind;
        }
    }
    return own;
}

/// What stands between braces: an article, which of the three words, number and case.
struct Placeholder {
    Article article = Article::None;
    const Noun *noun = nullptr;
    Number number = Number::Singular;
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
};

std::optional<Article> readArticle(const QString &word)
{
    if (word == QLatin1StringView("the"))
        return Article::Definite;
    if (word == QLatin1StringView("a") || word == QLatin1StringView("an"))
        return Article::Indefinite;
    if (word == QLatin1StringView("no"))
        return Article::Negative;
    return std::nullopt;
}

std::optional<GrammaticalCase> readCase(const QString &word)
{
    static const QStringList names{QStringLiteral("nom"), QStringLiteral("acc"), QStringLiteral("dat"),
                                   QStringLiteral("gen")};
    const qsizetype index = names.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<GrammaticalCase>(index));
}

bool readNoun(const Vocabulary &vocabulary, const QString &word, Placeholder &placeholder)
{
    const std::array<std::pair<const char *, const Noun *>, 3> kinds{
        {{"product", &vocabulary.product()}, {"service", &vocabulary.service()}, {"owner", &vocabulary.owner()}}};
    for (const auto &[name, noun] : kinds) {
        const QLatin1StringView singular(name);
        if (word != singular && word != singular + QLatin1Char('s'))
            continue;
        placeholder.noun = noun;
        placeholder.number = word == singular ? Number::Singular : Number::Plural;
        return true;
    }
    return false;
}

std::optional<Placeholder> readPlaceholder(const Vocabulary &vocabulary, const QString &text)
{
    Placeholder placeholder;
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0) {
        const std::optional<GrammaticalCase> grammaticalCase = readCase(text.mid(colon + 1));
        if (!grammaticalCase)
            return std::nullopt;
        placeholder.grammaticalCase = *grammaticalCase;
    }
    const QStringList words = text.left(colon).split(u' ');
    if (words.size() == 2) {
        const std::optional<Article> article = readArticle(words.front());
        if (!article)
            return std::nullopt;
        placeholder.article = *article;
    }
    if (words.size() > 2 || !readNoun(vocabulary, words.back(), placeholder))
        return std::nullopt;
    return placeholder;
}

/// "an" before a vowel that is heard as one.
QString englishIndefinite(const QString &noun)
{
    static const QString vowels = QStringLiteral("aeiouAEIOU");
    for (const char *consonantal : {"uni", "use", "uti", "eu", "one", "U-"}) {
        if (noun.startsWith(QLatin1StringView(consonantal), Qt::CaseInsensitive))
            return QStringLiteral("a");
    }
    return !noun.isEmpty() && vowels.contains(noun.front()) ? QStringLiteral("an") : QStringLiteral("a");
}

QString englishArticle(const Placeholder &placeholder, const QString &noun)
{
    switch (placeholder.article) {
    case Article::None:
        return {};
    case Article::Definite:
        return QStringLiteral("the");
    case Article::Indefinite:
        return placeholder.number == Number::Plural ? QString() : englishIndefinite(noun);
    case Article::Negative:
        return QStringLiteral("no");
    }
    return {};
}

QString spoken(const Placeholder &placeholder, Language language)
{
    QString noun = placeholder.number == Number::Plural ? placeholder.noun->plural : placeholder.noun->singular;
    QString article;
    if (language == Language::German) {
        const Gender gender = placeholder.noun->gender;
        article = germanArticle(placeholder.article, gender, placeholder.number, placeholder.grammaticalCase);
        noun = germanNoun(noun, gender, placeholder.number, placeholder.grammaticalCase);
    } else {
        article = englishArticle(placeholder, noun);
    }
    return article.isEmpty() ? noun : article + u' ' + noun;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

Language translatedLanguage()
{
    //: Not a word: the code of the language this is translated into, "de" for German.
    const QString code = QCoreApplication::translate("Vocabulary", "en");
    return code == QLatin1StringView("de") ? Language::German : Language::English;
}

Wording wordingOf(const PortfolioInfo &info)
{
    return {{info.productWord, info.productWordPlural, info.productGender},
            {info.serviceWord, info.serviceWordPlural, info.serviceGender},
            {info.ownerWord, info.ownerWordPlural, info.ownerGender}};
}

PortfolioInfo withWording(PortfolioInfo info, const Wording &wording)
{
    info.productWord = wording.product.singular;
    info.productWordPlural = wording.product.plural;
    info.productGender = wording.product.gender;
    info.serviceWord = wording.service.singular;
    info.serviceWordPlural = wording.service.plural;
    info.serviceGender = wording.service.gender;
    info.ownerWord = wording.owner.singular;
    info.ownerWordPlural = wording.owner.plural;
    info.ownerGender = wording.owner.gender;
    return info;
}

const std::vector<WordPair> &wordPairs(Language language)
{
    static const std::vector<WordPair> german{
        {noun(u"Produkt", u"Produkte", Gender::Neuter), noun(u"Alt-Service", u"Alt-Services", Gender::Masculine)},
        {noun(u"Service", u"Services", Gender::Masculine), noun(u"Altsystem", u"Altsysteme", Gender::Neuter)},
        {noun(u"Angebot", u"Angebote", Gender::Neuter), noun(u"Service", u"Services", Gender::Masculine)}};
    static const std::vector<WordPair> english{
        {noun(u"product", u"products", Gender::Neuter), noun(u"IT service", u"IT services", Gender::Neuter)},
        {noun(u"service", u"services", Gender::Neuter),
         noun(u"former IT system", u"former IT systems", Gender::Neuter)},
        {noun(u"offering", u"offerings", Gender::Neuter), noun(u"service", u"services", Gender::Neuter)}};
    return language == Language::German ? german : english;
}

Vocabulary::Vocabulary(Language language) : Vocabulary(PortfolioInfo(), language) { }

Vocabulary::Vocabulary(const PortfolioInfo &info, Language language) : m_language(language)
{
    const Wording own = wordingOf(info);
    m_product = chosen(own.product, &WordPair::product, language);
    m_service = chosen(own.service, &WordPair::service, language);
    m_owner = own.owner.singular.isEmpty() ? defaultOwner(language) : own.owner;
}

QString Vocabulary::say(const QString &sentence) const
{
    QString said;
    said.reserve(sentence.size());
    qsizetype end = 0;
    for (qsizetype open = sentence.indexOf(u'{'); open >= 0; open = sentence.indexOf(u'{', end)) {
        const qsizetype close = sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString inner = sentence.mid(open + 1, close - open - 1);
        const std::optional<Placeholder> placeholder = readPlaceholder(*this, inner.toLower());
        said += QStringView(sentence).mid(end, open - end);
        if (!placeholder)
            said += QStringView(sentence).mid(open, close - open + 1);
        else
            said += inner.front().isUpper() ? capitalised(spoken(*placeholder, m_language))
                                            : spoken(*placeholder, m_language);
        end = close + 1;
    }
    said += QStringView(sentence).mid(end);
    return said;
}

} // namespace zuschnitt
