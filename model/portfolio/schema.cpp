// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/schema.h"

#include <array>
#include <utility>

namespace zuschnitt {

namespace {

template <typename Enum, std::size_t count>
using Words = std::array<std::pair<Enum, const char *>, count>;

constexpr Words<Gender, 3> genderWords{
    {{Gender::Masculine, "masculine"}, {Gender::Feminine, "feminine"}, {Gender::Neuter, "neuter"}}};
constexpr Words<ProductKind, 2> productKindWords{
    {{ProductKind::Customer, "customer"}, {ProductKind::Platform, "platform"}}};
constexpr Words<Degree, 3> degreeWords{
    {{Degree::Standard, "standard"}, {Degree::Options, "options"}, {Degree::Individual, "individual"}}};
constexpr Words<Role, 2> roleWords{{{Role::Main, "main"}, {Role::Supporting, "supporting"}}};
constexpr Words<Fate, 2> fateWords{{{Fate::Kept, "kept"}, {Fate::Retired, "retired"}}};
constexpr Words<FieldKind, 6> fieldKindWords{{{FieldKind::Text, "text"},
                                              {FieldKind::Number, "number"},
                                              {FieldKind::Money, "money"},
                                              {FieldKind::Date, "date"},
                                              {FieldKind::Choice, "choice"},
                                              {FieldKind::Link, "link"}}};

template <typename Enum, std::size_t count>
const char *wordOf(const Words<Enum, count> &words, Enum value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return word;
    }
    return "";
}

template <typename Enum, std::size_t count>
bool readWord(const Words<Enum, count> &words, const QString &text, Enum &value)
{
    for (const auto &[candidate, word] : words) {
        if (text == QLatin1StringView(word)) {
            value = candidate;
            return true;
        }
    }
    return false;
}

} // namespace

const char *textOf(Gender value) { return wordOf(genderWords, value); }
const char *textOf(ProductKind value) { return wordOf(productKindWords, value); }
const char *textOf(Degree value) { return wordOf(degreeWords, value); }
const char *textOf(Role value) { return wordOf(roleWords, value); }
const char *textOf(Fate value) { return wordOf(fateWords, value); }
const char *textOf(FieldKind value) { return wordOf(fieldKindWords, value); }

bool readText(const QString &text, Gender &value) { return readWord(genderWords, text, value); }
bool readText(const QString &text, ProductKind &value) { return readWord(productKindWords, text, value); }
bool readText(const QString &text, Degree &value) { return readWord(degreeWords, text, value); }
bool readText(const QString &text, Role &value) { return readWord(roleWords, text, value); }
bool readText(const QString &text, Fate &value) { return readWord(fateWords, text, value); }
bool readText(const QString &text, FieldKind &value) { return readWord(fieldKindWords, text, value); }

} // namespace zuschnitt
