// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/columnmeaning.h"

#include "model/exchange/cellvalues.h"
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

/// In the order of the enum.
constexpr std::array meaningWords{
    MeaningWord{Meaning::Ignore, "ignore", QT_TRANSLATE_NOOP("ColumnMeaning", "Do not import")},
    MeaningWord{Meaning::Note, "note", QT_TRANSLATE_NOOP("ColumnMeaning", "Note")},
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
    MeaningWord{Meaning::DependsOn, "dependsOn", QT_TRANSLATE_NOOP("ColumnMeaning", "Depends on")},
    MeaningWord{Meaning::Capabilities, "capabilities", QT_TRANSLATE_NOOP("ColumnMeaning", "Capabilities")},
    MeaningWord{Meaning::Journey, "journey", QT_TRANSLATE_NOOP("ColumnMeaning", "Journey")},
    MeaningWord{Meaning::Persona, "persona", QT_TRANSLATE_NOOP("ColumnMeaning", "Persona")},
    MeaningWord{Meaning::Goal, "goal", QT_TRANSLATE_NOOP("ColumnMeaning", "Goal of the journey")},
    MeaningWord{Meaning::Frequency, "frequency", QT_TRANSLATE_NOOP("ColumnMeaning", "Journeys per month")},
    MeaningWord{Meaning::Phase, "phase", QT_TRANSLATE_NOOP("ColumnMeaning", "Phase")},
    MeaningWord{Meaning::Moment, "moment", QT_TRANSLATE_NOOP("ColumnMeaning", "Moment")},
    MeaningWord{Meaning::Activity, "activity", QT_TRANSLATE_NOOP("ColumnMeaning", "What the person does")},
    MeaningWord{Meaning::Channel, "channel", QT_TRANSLATE_NOOP("ColumnMeaning", "Channel")},
    MeaningWord{Meaning::Feeling, "feeling", QT_TRANSLATE_NOOP("ColumnMeaning", "Feeling today")},
    MeaningWord{Meaning::FeelingWanted, "feelingWanted", QT_TRANSLATE_NOOP("ColumnMeaning", "Feeling wanted")},
    MeaningWord{Meaning::Pain, "pain", QT_TRANSLATE_NOOP("ColumnMeaning", "Pain")},
    MeaningWord{Meaning::Evidence, "evidence", QT_TRANSLATE_NOOP("ColumnMeaning", "Evidence")},
    MeaningWord{Meaning::Tickets, "tickets", QT_TRANSLATE_NOOP("ColumnMeaning", "Tickets per month")},
    MeaningWord{Meaning::Changing, "changing", QT_TRANSLATE_NOOP("ColumnMeaning", "What is changing")},
    MeaningWord{Meaning::ChangingWhen, "changingWhen", QT_TRANSLATE_NOOP("ColumnMeaning", "When it changes")},
    MeaningWord{Meaning::Needs, "needs", QT_TRANSLATE_NOOP("ColumnMeaning", "Needs (capabilities)")},
    MeaningWord{Meaning::Uses, "uses", QT_TRANSLATE_NOOP("ColumnMeaning", "Uses ({services})")},
    MeaningWord{Meaning::Parent, "parent", QT_TRANSLATE_NOOP("ColumnMeaning", "Lies below")},
    MeaningWord{Meaning::From, "from", QT_TRANSLATE_NOOP("ColumnMeaning", "From ({service})")},
    MeaningWord{Meaning::To, "to", QT_TRANSLATE_NOOP("ColumnMeaning", "To ({service})")},
    MeaningWord{Meaning::DependencyKind, "dependencyKind", QT_TRANSLATE_NOOP("ColumnMeaning", "Kind of dependency")},
    MeaningWord{Meaning::Weight, "weight", QT_TRANSLATE_NOOP("ColumnMeaning", "Weight")},
    MeaningWord{Meaning::Cut, "cut", QT_TRANSLATE_NOOP("ColumnMeaning", "Cut")},
    MeaningWord{Meaning::ProductGroup, "productGroup", QT_TRANSLATE_NOOP("ColumnMeaning", "{Product} group")},
    MeaningWord{Meaning::Product, "product", QT_TRANSLATE_NOOP("ColumnMeaning", "{Product}")},
    MeaningWord{Meaning::ProductKind, "productKind", QT_TRANSLATE_NOOP("ColumnMeaning", "Customer-facing or platform")},
    MeaningWord{Meaning::CustomerNeed, "customerNeed", QT_TRANSLATE_NOOP("ColumnMeaning", "Customer need")},
    MeaningWord{Meaning::CoreBenefit, "coreBenefit", QT_TRANSLATE_NOOP("ColumnMeaning", "Core benefit")},
    MeaningWord{Meaning::Audience, "audience", QT_TRANSLATE_NOOP("ColumnMeaning", "For whom")},
    MeaningWord{Meaning::Degree, "degree", QT_TRANSLATE_NOOP("ColumnMeaning", "Degree of standardisation")},
    MeaningWord{Meaning::Inform, "inform", QT_TRANSLATE_NOOP("ColumnMeaning", "How to get informed")},
    MeaningWord{Meaning::TryFirst, "tryFirst", QT_TRANSLATE_NOOP("ColumnMeaning", "How to try it first")},
    MeaningWord{Meaning::Booking, "booking", QT_TRANSLATE_NOOP("ColumnMeaning", "How to book")},
    MeaningWord{Meaning::Use, "use", QT_TRANSLATE_NOOP("ColumnMeaning", "How to use it")},
    MeaningWord{Meaning::Support, "support", QT_TRANSLATE_NOOP("ColumnMeaning", "How to get help")},
    MeaningWord{Meaning::Price, "price", QT_TRANSLATE_NOOP("ColumnMeaning", "Price")},
    MeaningWord{Meaning::ServiceLevel, "serviceLevel", QT_TRANSLATE_NOOP("ColumnMeaning", "Service level")},
    MeaningWord{Meaning::Promises, "promises", QT_TRANSLATE_NOOP("ColumnMeaning", "Promised capabilities")},
    MeaningWord{Meaning::Service, "service", QT_TRANSLATE_NOOP("ColumnMeaning", "{Service}")},
    MeaningWord{Meaning::Role, "role", QT_TRANSLATE_NOOP("ColumnMeaning", "Role")},
    MeaningWord{Meaning::Share, "share", QT_TRANSLATE_NOOP("ColumnMeaning", "Share")},
    MeaningWord{Meaning::CapabilitiesWith, "capabilitiesWith",
                QT_TRANSLATE_NOOP("ColumnMeaning", "Capabilities that go with it")},
    MeaningWord{Meaning::Fate, "fate", QT_TRANSLATE_NOOP("ColumnMeaning", "Kept or retired")},
    MeaningWord{Meaning::Reason, "reason", QT_TRANSLATE_NOOP("ColumnMeaning", "Reason")},
    MeaningWord{Meaning::OwnField, "ownField", QT_TRANSLATE_NOOP("ColumnMeaning", "A field of your own")},
};

bool mayRepeat(Meaning meaning)
{
    return meaning == Meaning::Ignore || meaning == Meaning::DependsOn || meaning == Meaning::Capabilities
        || meaning == Meaning::Needs || meaning == Meaning::Uses || meaning == Meaning::Promises
        || meaning == Meaning::CapabilitiesWith;
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

/// Every column takes the best meaning that no other one has.
ColumnMapping recogniseByHeaders(const ImportTable &table, ListKind kind)
{
    ColumnMapping mapping(static_cast<std::size_t>(table.columns.size()), Meaning::Ignore);
    const bool joinsThings = std::count_if(table.columns.begin(), table.columns.end(), isRelationHeader) >= 2;
    if (table.form.header == HeaderRow::Absent || (joinsThings && kind != ListKind::Dependencies))
        return mapping;
    const bool fromArchi = table.columns.contains(u"Specialization"_s, Qt::CaseInsensitive);
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        for (HeaderMeaning header : meaningsOfHeader(table.columns.at(static_cast<qsizetype>(column)), kind)) {
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
    return mapping;
}

/// What headers may mean in lists of each kind, by words that stand for that kind alone: "name" heads
/// lists of everything.
class HeaderFacts final {
public:
    explicit HeaderFacts(const QStringList &headers) : m_headers(headers) { }

    bool have(ListKind kind, Meaning meaning) const
    {
        return std::any_of(m_headers.begin(), m_headers.end(), [&](const QString &header) {
            const bool anyName = kind != ListKind::Services && isAnyName(header);
            return !anyName && meaningOfHeader(header, kind).meaning == meaning;
        });
    }
    bool haveOne(ListKind kind, std::initializer_list<Meaning> meanings) const
    {
        return std::any_of(meanings.begin(), meanings.end(), [&](Meaning meaning) { return have(kind, meaning); });
    }

private:
    const QStringList &m_headers;
};

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

QString sentenceOf(const ColumnMeaning &meaning)
{
    return meaning == Meaning::OwnField ? meaning.ownField : sentenceOf(meaning.meaning);
}

const std::vector<Meaning> &meaningsOf(ListKind kind)
{
    using enum Meaning;
    static const std::vector services{Ignore,       Name,        SourceKey, Type,        Description, Owner,
                                      Team,         FormerGroup, Lifecycle, AnnualCost,  Users,       Criticality,
                                      Satisfaction, Note,        DependsOn, Capabilities};
    static const std::vector journeys{Ignore,   Journey, Persona,  Goal,         Frequency, Phase,         Moment,
                                      Activity, Needs,   Uses,     Channel,      Feeling,   FeelingWanted, Pain,
                                      Evidence, Tickets, Changing, ChangingWhen, Note};
    static const std::vector capabilities{Ignore, Name, SourceKey, Parent, Description, Note};
    static const std::vector dependencies{Ignore, From, To, DependencyKind, Weight, Note};
    static const std::vector products{Ignore,       Cut,      ProductGroup, Product, ProductKind, CustomerNeed,
                                      CoreBenefit,  Audience, Owner,        Team,    Degree,      Inform,
                                      TryFirst,     Booking,  Use,          Support, Price,       ServiceLevel,
                                      Satisfaction, Promises, Note};
    static const std::vector assignments{Ignore,           Cut,  ProductGroup, Product, Service, Role, Share,
                                         CapabilitiesWith, Fate, Reason,       Note};
    switch (kind) {
    case ListKind::Services:
        return services;
    case ListKind::Journeys:
        return journeys;
    case ListKind::Capabilities:
        return capabilities;
    case ListKind::Dependencies:
        return dependencies;
    case ListKind::Products:
        return products;
    case ListKind::Assignments:
        return assignments;
    }
    return services;
}

HeaderMeaning meaningOfHeader(const QString &header, ListKind kind)
{
    const std::vector<HeaderMeaning> all = meaningsOfHeader(header, kind);
    return all.empty() ? HeaderMeaning{} : all.front();
}

ListKind kindOfHeaders(const QStringList &headers)
{
    const HeaderFacts facts(headers);
    using enum Meaning;
    if (facts.have(ListKind::Journeys, Journey) && facts.have(ListKind::Journeys, Moment))
        return ListKind::Journeys;
    const bool namesServices = facts.have(ListKind::Services, Name);
    if (facts.have(ListKind::Dependencies, From) && facts.have(ListKind::Dependencies, To) && !namesServices)
        return ListKind::Dependencies;
    const bool namesProducts = facts.have(ListKind::Products, Product);
    if (facts.have(ListKind::Assignments, Service) && namesProducts
        && facts.haveOne(ListKind::Assignments, {Cut, Role, Share, Fate})
        && !facts.haveOne(ListKind::Services, {Description, Lifecycle, AnnualCost, Users, Criticality, DependsOn}))
        return ListKind::Assignments;
    if (namesProducts && !facts.have(ListKind::Assignments, Service)
        && facts.haveOne(ListKind::Products, {CustomerNeed, CoreBenefit, Promises, Degree, Inform, TryFirst}))
        return ListKind::Products;
    if (std::any_of(headers.begin(), headers.end(), isCapabilityParentHeader))
        return ListKind::Capabilities;
    if (facts.have(ListKind::Capabilities, Name) && facts.haveOne(ListKind::Capabilities, {Parent, Description})
        && !namesServices)
        return ListKind::Capabilities;
    return ListKind::Services;
}

ListKind recogniseKind(const ImportTable &table)
{
    return table.form.header == HeaderRow::Absent ? ListKind::Services : kindOfHeaders(table.columns);
}

std::size_t knownHeadersIn(const TableRow &row)
{
    QStringList headers;
    for (const TableCell &cell : row.cells)
        headers += cell.text;
    const ListKind kind = kindOfHeaders(headers);
    return static_cast<std::size_t>(std::count_if(headers.begin(), headers.end(), [&](const QString &header) {
        return !meaningsOfHeader(header, kind).empty();
    }));
}

ColumnMapping recogniseColumns(const ImportTable &table, ListKind kind)
{
    ColumnMapping mapping = recogniseByHeaders(table, kind);
    if (kind != ListKind::Services)
        return mapping;
    const auto known = std::count_if(mapping.begin(), mapping.end(),
                                     [](const ColumnMeaning &meaning) { return meaning != Meaning::Ignore; });
    const bool hasName = std::find(mapping.begin(), mapping.end(), Meaning::Name) != mapping.end();
    if (table.form.header == HeaderRow::Absent || (!hasName && known > 0))
        recogniseByContents(table, mapping);
    return mapping;
}

ColumnMapping recogniseColumns(const ImportTable &table) { return recogniseColumns(table, recogniseKind(table)); }

void setMeaning(ColumnMapping &mapping, std::size_t column, const ColumnMeaning &meaning)
{
    if (meaning == Meaning::OwnField) {
        std::replace_if(
            mapping.begin(), mapping.end(),
            [&](const ColumnMeaning &other) {
                return other == Meaning::OwnField && nameKey(other.ownField) == nameKey(meaning.ownField);
            },
            ColumnMeaning(Meaning::Ignore));
    } else if (!mayRepeat(meaning.meaning)) {
        std::replace(mapping.begin(), mapping.end(), meaning, ColumnMeaning(Meaning::Ignore));
    }
    mapping[column] = meaning;
}

} // namespace zuschnitt
