// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/change.h"
#include "model/portfolio/result.h"

#include <QtCore/QStringList>

#include <functional>

namespace zuschnitt {

class Portfolio;

/// What an edit did, without words of a language: editname.h makes the sentence. The values are
/// stored as text (textOf), so they may be reordered but not renamed.
enum class EditKind {
    CreatePortfolio,
    Import,
    ImportJourneys,
    AddServices,
    DeleteServices,
    MergeServices,
    AddOwnField,
    RemoveOwnField,
    ReorderOwnFields,
    SetOwnFieldKind,
    SetOwnValue,
    SaveImportProfile,
    RemoveImportProfile,
    MoveServices,
    ReorderServices,
    AlsoAssign,
    SetAssignment,
    TakeOut,
    SetFate,
    AddProduct,
    DissolveProduct,
    ReorderProducts,
    AddGroup,
    RemoveGroup,
    MoveToGroup,
    ReorderGroups,
    AddOffer,
    RemoveOffer,
    ReorderOffers,
    AddBacklogItem,
    RemoveBacklogItem,
    ReorderBacklog,
    AddCut,
    DuplicateCut,
    RemoveCut,
    SelectCut,
    ReorderCuts,
    AddDependency,
    SetDependencyKind,
    RemoveDependency,
    AddCapability,
    RemoveCapability,
    Provide,
    StopProviding,
    PromiseCapability,
    WithdrawPromise,
    AddPersona,
    RemovePersona,
    ReorderPersonas,
    AddPhase,
    RemovePhase,
    ReorderPhases,
    AddJourney,
    RemoveJourney,
    ReorderJourneys,
    AddMoment,
    RemoveMoment,
    MoveMoment,
    SetNeeds,
    FillIn,
    DecideLead,
    AcceptFinding,
    WithdrawAcceptance,
    EvenShares,
    SetVocabulary,
    SetField,
    ArrangeCards,
    FoldCards,
    LockCards,
};

/// Kind and arguments of the sentence; each EditKind says in editname.cpp what it expects.
struct EditName {
    EditKind kind = EditKind::SetField;
    QStringList arguments;

    friend bool operator==(const EditName &, const EditName &) = default;
};

/// One named change of the portfolio, worked out but not yet written. The `before` of each change
/// is what the edit was worked out from.
struct Edit {
    EditName name;
    RowChanges changes;
};

/// Works an edit out from the portfolio as it is when it is applied; run again if another window
/// was faster. An Error explains to the user why it cannot be done.
using EditFunction = std::function<Result<Edit>(const Portfolio &)>;

/// True for edits that only arrange what is seen; the history gathers runs of them.
bool isArranging(EditKind kind);

const char *textOf(EditKind kind);
bool readText(const QString &text, EditKind &kind);

} // namespace zuschnitt
