// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtCore/QString>

#include <vector>

namespace zuschnitt {

enum class Language { German, English };

/// The language that the installed translation speaks; English without one. (The translation says
/// so itself: it translates "en" in the context "Vocabulary" as "de".)
Language translatedLanguage();

/// One noun with what German needs to decline it. In English only singular and plural count.
struct Noun {
    QString singular;
    QString plural;
    Gender gender = Gender::Neuter;

    friend bool operator==(const Noun &, const Noun &) = default;
};

/// The words for the three kinds that a file may call its own way. A noun without a singular
/// stands for the default word.
struct Wording {
    Noun product;
    Noun service;
    Noun owner;

    friend bool operator==(const Wording &, const Wording &) = default;
};

/// What a file says, and the file's row with other words in it.
Wording wordingOf(const PortfolioInfo &info);
PortfolioInfo withWording(PortfolioInfo info, const Wording &wording);

/// Words that go together, so that nobody drags a service into a service.
struct WordPair {
    Noun product;
    Noun service;
};
/// The pairs to choose from, the default first; the same ones at the same index in each language.
const std::vector<WordPair> &wordPairs(Language language);

/// The words a file uses for product, service and owner, put into sentences grammatically.
///
/// A sentence for the window or an export is written with placeholders and passed through say():
/// `{product}` `{products}` `{service}` `{services}` `{owner}` `{owners}`, with an article if
/// wanted (`{the product}`, `{a product}`, `{no product}`, `{the products}`) and, in German
/// translations, a case (`{the product:acc}` `{a product:dat}` `{the service:gen}`
/// `{products:dat}`; nominative if none is named). A capital first letter in the braces
/// (`{Product}`, `{The products}`) capitalises the result. English ignores the case.
/// Anything else in braces stays as it is.
/// Text that came from a person never goes through say(): put it in with arg() afterwards.
class Vocabulary final {
public:
    /// The default words of a language.
    explicit Vocabulary(Language language = Language::English);
    /// The words of a file, seen in the language of the window. Own words win over the defaults;
    /// words of a known pair are taken from that pair in this language.
    Vocabulary(const PortfolioInfo &info, Language language);

    Language language() const { return m_language; }
    QString say(const QString &sentence) const;

    const Noun &product() const { return m_product; }
    const Noun &service() const { return m_service; }
    const Noun &owner() const { return m_owner; }

    friend bool operator==(const Vocabulary &, const Vocabulary &) = default;

private:
    Language m_language;
    Noun m_product;
    Noun m_service;
    Noun m_owner;
};

} // namespace zuschnitt
