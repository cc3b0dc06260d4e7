// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importtable.h"

#include <array>

namespace zuschnitt {

/// What a column says about the service of its row.
enum class Meaning {
    Ignore,
    Name,
    SourceKey, ///< what the source knows the service by
    Type, ///< rows of a type that is no service are refused
    Description,
    Owner,
    Team,
    FormerGroup,
    Lifecycle,
    AnnualCost,
    Users,
    Criticality,
    Satisfaction,
    Note,
    DependsOn, ///< a list of names or keys
    Capabilities, ///< a list of names
};

inline constexpr std::array allMeanings{
    Meaning::Ignore,       Meaning::Name,       Meaning::SourceKey, Meaning::Type,
    Meaning::Description,  Meaning::Owner,      Meaning::Team,      Meaning::FormerGroup,
    Meaning::Lifecycle,    Meaning::AnnualCost, Meaning::Users,     Meaning::Criticality,
    Meaning::Satisfaction, Meaning::Note,       Meaning::DependsOn, Meaning::Capabilities};

/// What the columns of a table mean, one entry a column. A meaning may occur once, except Ignore,
/// DependsOn and Capabilities.
using ColumnMapping = std::vector<Meaning>;

/// The word for command lines and for Service::imported: "name", "annualCost", "dependsOn" …
const char *textOf(Meaning meaning);
bool readText(const QString &text, Meaning &meaning);
/// The word for people, in their language; with placeholders of the vocabulary (vocabulary.h).
QString sentenceOf(Meaning meaning);

/// The meaning that a header has by itself; Ignore if it is not known. `rank` tells how good the
/// word is: 0 is best.
struct HeaderMeaning {
    Meaning meaning = Meaning::Ignore;
    int rank = 0;
};
HeaderMeaning meaningOfHeader(const QString &header);

/// Recognises the columns of a table by their headers; without any, by their contents.
ColumnMapping recogniseColumns(const ImportTable &table);

/// Gives a column a meaning, and takes it from the column that had it before.
void setMeaning(ColumnMapping &mapping, std::size_t column, Meaning meaning);

} // namespace zuschnitt
