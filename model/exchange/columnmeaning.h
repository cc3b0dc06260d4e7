// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importtable.h"
#include "model/portfolio/rows.h"

#include <array>

namespace zuschnitt {

/// What the rows of a list are about.
enum class ListKind {
    Services,
    Journeys, ///< one row a moment
    Capabilities,
    Dependencies, ///< one row a dependency between two services
    Products, ///< of cuts
    Assignments, ///< one row a service in a product, or a service that a cut keeps or retires
};

inline constexpr std::array listKinds{ListKind::Services,     ListKind::Journeys, ListKind::Capabilities,
                                      ListKind::Dependencies, ListKind::Products, ListKind::Assignments};

/// What a column says about the thing of its row. A service, product or capability is named by its
/// name or by the key that the source knows it by.
enum class Meaning {
    Ignore,
    Note,
    // of a service
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
    DependsOn, ///< a list of names or keys
    Capabilities, ///< a list of names
    // of a moment, and of its journey
    Journey,
    Persona,
    Goal,
    Frequency,
    Phase,
    Moment,
    Activity,
    Channel,
    Feeling,
    FeelingWanted,
    Pain,
    Evidence,
    Tickets,
    Changing,
    ChangingWhen,
    Needs, ///< a list of names of capabilities
    Uses, ///< a list of names of services
    // of a capability
    Parent,
    // of a dependency
    From,
    To,
    DependencyKind,
    Weight,
    // of a product
    Cut,
    ProductGroup,
    Product,
    ProductKind,
    CustomerNeed,
    CoreBenefit,
    Audience,
    Degree,
    Inform,
    TryFirst,
    Booking,
    Use,
    Support,
    Price,
    ServiceLevel,
    Promises, ///< a list of names of capabilities
    // of an assignment
    Service,
    Role,
    Share,
    CapabilitiesWith, ///< a list of names of capabilities that go with it
    Fate,
    Reason,
    /// A field of the file's own; ColumnMeaning says which.
    OwnField,
};

/// What a column means: one of the facts the program knows, or a field of the file's own, which is
/// found by its name and made with that kind if there is none.
struct ColumnMeaning {
    Meaning meaning = Meaning::Ignore;
    QString ownField; ///< its name; empty for all other meanings
    FieldKind kind = FieldKind::Text; ///< of an own field that is made

    ColumnMeaning() = default;
    ColumnMeaning(Meaning known) : meaning(known) { }
    ColumnMeaning(QString field, FieldKind fieldKind)
        : meaning(Meaning::OwnField), ownField(std::move(field)), kind(fieldKind)
    {
    }

    friend bool operator==(const ColumnMeaning &, const ColumnMeaning &) = default;
    friend bool operator==(const ColumnMeaning &left, Meaning right) { return left.meaning == right; }
};

/// What columns of such a list can mean, Ignore first, in the order in which people choose.
const std::vector<Meaning> &meaningsOf(ListKind kind);

/// What the columns of a table mean, one entry a column. A meaning may occur once, an own field too,
/// except Ignore and those that are lists of names.
using ColumnMapping = std::vector<ColumnMeaning>;

/// The word for command lines and for Service::imported: "name", "annualCost", "dependsOn" …
const char *textOf(Meaning meaning);
bool readText(const QString &text, Meaning &meaning);
/// The word for people, in their language; with placeholders of the vocabulary (vocabulary.h).
QString sentenceOf(Meaning meaning);
/// The same; for an own field its name.
QString sentenceOf(const ColumnMeaning &meaning);

/// The meaning that a header has by itself; Ignore if it is not known. `rank` tells how good the
/// word is: 0 is best.
struct HeaderMeaning {
    Meaning meaning = Meaning::Ignore;
    int rank = 0;
};
HeaderMeaning meaningOfHeader(const QString &header, ListKind kind);
/// What the rows of a list with such headers are about. Only headers that no list of services has make
/// it a list of another kind:
/// - journeys: one for journeys and one for moments;
/// - dependencies: from and to, and no names of services;
/// - assignments: service and product, one of cut, role, share and fate, and no fact about services;
/// - products: one for products and one of what only products have (need, benefit, promises …);
/// - capabilities: one called so, with a parent or a description and no names of services.
ListKind kindOfHeaders(const QStringList &headers);
ListKind recogniseKind(const ImportTable &table);
/// How many cells of a row head a column in the kind of list that it heads as a whole.
std::size_t knownHeadersIn(const TableRow &row);

/// Recognises the columns of a table by their headers; those of services without any, by their contents.
ColumnMapping recogniseColumns(const ImportTable &table, ListKind kind);
ColumnMapping recogniseColumns(const ImportTable &table);

/// Gives a column a meaning, and takes it from the column that had it before.
void setMeaning(ColumnMapping &mapping, std::size_t column, const ColumnMeaning &meaning);

} // namespace zuschnitt
