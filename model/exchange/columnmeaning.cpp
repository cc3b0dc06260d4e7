// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/columnmeaning.h"

#include "model/exchange/headerwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

struct MeaningWord {
    Meaning meaning;
    const char *text;
    const char *sentence;
};

constexpr std::array meaningWords{
    MeaningWord{Meaning::Ignore, "ignore", QT_TRANSLATE_NOOP("ColumnMeaning", "Do not import")},
    MeaningWord{Meaning::Name, "name", QT_TRANSLATE_NOOP("ColumnMeaning", "Name")},
    MeaningWord{Meaning::SourceKey, "sourceKey", QT_TRANSLATE_NOOP("ColumnMeaning", "Key in the source")},
    MeaningWord{Meaning::Type, "type", QT_TRANSLATE_NOOP("ColumnMeaning", "Type")},
    MeaningWord{Meaning::Description, "description", QT_TRANSLATE_NOOP("ColumnMeaning", "Description")},
    MeaningWord{Meaning::Owner, "owner", QT_TRANSLATE_NOOP("ColumnMeaning", "{Owner}")},
    MeaningWord{Meaning::Team, "team", QT_TRANSLATE_NOOP("ColumnMeaning", "Team")},
    MeaningWord{Meaning::FormerGroup, "group", QT_TRANSLATE_NOOP("ColumnMeaning", "Former group")},
    MeaningWord{Meaning::Lifecycle, "lifecycle", QT_TRANSLATE_NOOP("ColumnMeaning", "Lifecycle")},
    MeaningWord{Meaning::AnnualCost, "annualCost", QT_TRANSLATE_NOOP("ColumnMeaning", "Annual cost")},
    MeaningWord{Meaning::Users, "users", QT_TRANSLATE_NOOP("ColumnMeaning", "Users")},
    MeaningWord{Meaning::Criticality, "criticality", QT_TRANSLATE_NOOP("ColumnMeaning", "Criticality")},
    MeaningWord{Meaning::Satisfaction, "satisfaction", QT_TRANSLATE_NOOP("ColumnMeaning", "Satisfaction")},
    MeaningWord{Meaning::Note, "note", QT_TRANSLATE_NOOP("ColumnMeaning", "Note")},
    MeaningWord{Meaning::DependsOn, "dependsOn", QT_TRANSLATE_NOOP("ColumnMeaning", "Depends on")},
    MeaningWord{Meaning::Capabilities, "capabilities", QT_TRANSLATE_NOOP("ColumnMeaning", "Capabilities")},
};

bool mayRepeat(Meaning meaning)
{
    return meaning == Meaning::Ignore || meaning == Meaning::DependsOn || meaning == Meaning::Capabilities;
}

struct Candidate {
    std::size_t column;
    HeaderMeaning header;
};

bool isNumber(const QString &text)
{
    return !text.isEmpty()
        && std::none_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

/// What share of the first rows has text in the column, numbers, and how many values differ.
struct ColumnContents {
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::size_t different = 0;
};

ColumnContents contentsOf(const ImportTable &table, std::size_t column)
{
    ColumnContents contents;
    std::unordered_set<QString> values;
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 500); ++row) {
        const QString &text = table.rows[row].text(column);
        contents.filled += !text.isEmpty();
        contents.numbers += isNumber(text);
        values.insert(text);
    }
    contents.different = values.size();
    return contents;
}

bool looksLikeNames(const ImportTable &table, std::size_t column)
{
    const ColumnContents contents = contentsOf(table, column);
    return contents.filled > 0 && contents.numbers * 2 < contents.filled
        && contents.different * 10 >= contents.filled * 9;
}

/// The first column that could be names, and a column of numbers before it as the key.
void recogniseByContents(const ImportTable &table, ColumnMapping &mapping)
{
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        if (mapping[column] != Meaning::Ignore || !looksLikeNames(table, column))
            continue;
        mapping[column] = Meaning::Name;
        const bool hasKey = std::find(mapping.begin(), mapping.end(), Meaning::SourceKey) != mapping.end();
        const ColumnContents first = contentsOf(table, 0);
        if (!hasKey && column > 0 && mapping[0] == Meaning::Ignore && first.different >= table.rows.size()
            && first.numbers == first.filled)
            mapping[0] = Meaning::SourceKey;
        return;
    }
}

} // namespace

const char *textOf(Meaning meaning) { return meaningWords[static_cast<std::size_t>(meaning)].text; }

bool readText(const QString &text, Meaning &meaning)
{
    for (const MeaningWord &word : meaningWords) {
        if (text.compare(QLatin1StringView(word.text), Qt::CaseInsensitive) == 0) {
            meaning = word.meaning;
            return true;
        }
    }
    return false;
}

QString sentenceOf(Meaning meaning)
{
    return QCoreApplication::translate("ColumnMeaning", meaningWords[static_cast<std::size_t>(meaning)].sentence);
}

HeaderMeaning meaningOfHeader(const QString &header)
{
    const std::vector<HeaderMeaning> all = meaningsOfHeader(header);
    return all.empty() ? HeaderMeaning{} : all.front();
}

ColumnMapping recogniseColumns(const ImportTable &table)
{
    ColumnMapping mapping(static_cast<std::size_t>(table.columns.size()), Meaning::Ignore);
    if (table.form.header == HeaderRow::Absent) {
        recogniseByContents(table, mapping);
        return mapping;
    }
    if (std::count_if(table.columns.begin(), table.columns.end(), isRelationHeader) >= 2)
        return mapping;
    const bool fromArchi = table.columns.contains(u"Specialization"_s, Qt::CaseInsensitive);
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        for (HeaderMeaning header : meaningsOfHeader(table.columns.at(static_cast<qsizetype>(column)))) {
            if (header.meaning == Meaning::Type && fromArchi)
                header.rank = 0;
            candidates.push_back({column, header});
        }
    }
    // Names first: a list without them is of no use, whatever else the column could mean.
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        const bool leftNames = left.header.meaning == Meaning::Name;
        const bool rightNames = right.header.meaning == Meaning::Name;
        return leftNames != rightNames ? leftNames : left.header.rank < right.header.rank;
    });
    for (const Candidate &candidate : candidates) {
        const Meaning meaning = candidate.header.meaning;
        const bool taken = std::find(mapping.begin(), mapping.end(), meaning) != mapping.end();
        if (mapping[candidate.column] == Meaning::Ignore && (!taken || mayRepeat(meaning)))
            mapping[candidate.column] = meaning;
    }
    const bool hasName = std::find(mapping.begin(), mapping.end(), Meaning::Name) != mapping.end();
    const bool knowsAny = std::any_of(mapping.begin(), mapping.end(), [](Meaning m) { return m != Meaning::Ignore; });
    if (!hasName && knowsAny)
        recogniseByContents(table, mapping);
    return mapping;
}

void setMeaning(ColumnMapping &mapping, std::size_t column, Meaning meaning)
{
    if (!mayRepeat(meaning))
        std::replace(mapping.begin(), mapping.end(), meaning, Meaning::Ignore);
    mapping[column] = meaning;
}

} // namespace zuschnitt
