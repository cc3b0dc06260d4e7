// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

// German declension, as far as a noun with a regular ending needs it.

namespace zuschnitt {

enum class Article { None, Definite, Indefinite, Negative };
enum class Number { Singular, Plural };
enum class GrammaticalCase { Nominative, Accusative, Dative, Genitive };

/// The article's word ("dem", "eine", "keiner"); empty where German has none (the indefinite plural).
QString germanArticle(Article article, Gender gender, Number number, GrammaticalCase grammaticalCase);
/// The noun with its ending: -s or -es in the genitive singular of masculine and neuter nouns,
/// -n in the dative plural of nouns in -e, -el, -er.
QString germanNoun(const QString &noun, Gender gender, Number number, GrammaticalCase grammaticalCase);

} // namespace zuschnitt
