// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edit.h"

#include <array>
#include <utility>

namespace zuschnitt {

namespace {

constexpr std::array kindWords{
    std::pair{EditKind::CreatePortfolio, "create-portfolio"},
    std::pair{EditKind::Import, "import"},
    std::pair{EditKind::ImportJourneys, "import-journeys"},
    std::pair{EditKind::AddServices, "add-services"},
    std::pair{EditKind::DeleteServices, "delete-services"},
    std::pair{EditKind::MergeServices, "merge-services"},
    std::pair{EditKind::AddOwnField, "add-own-field"},
    std::pair{EditKind::RemoveOwnField, "remove-own-field"},
    std::pair{EditKind::ReorderOwnFields, "reorder-own-fields"},
    std::pair{EditKind::SetOwnFieldKind, "set-own-field-kind"},
    std::pair{EditKind::SetOwnValue, "set-own-value"},
    std::pair{EditKind::SaveImportProfile, "save-import-profile"},
    std::pair{EditKind::RemoveImportProfile, "remove-import-profile"},
    std::pair{EditKind::MoveServices, "move-services"},
    std::pair{EditKind::ReorderServices, "reorder-services"},
    std::pair{EditKind::AlsoAssign, "also-assign"},
    std::pair{EditKind::SetAssignment, "set-assignment"},
    std::pair{EditKind::TakeOut, "take-out"},
    std::pair{EditKind::SetFate, "set-fate"},
    std::pair{EditKind::AddProduct, "add-product"},
    std::pair{EditKind::DissolveProduct, "dissolve-product"},
    std::pair{EditKind::ReorderProducts, "reorder-products"},
    std::pair{EditKind::AddGroup, "add-group"},
    std::pair{EditKind::RemoveGroup, "remove-group"},
    std::pair{EditKind::MoveToGroup, "move-to-group"},
    std::pair{EditKind::ReorderGroups, "reorder-groups"},
    std::pair{EditKind::AddOffer, "add-offer"},
    std::pair{EditKind::RemoveOffer, "remove-offer"},
    std::pair{EditKind::ReorderOffers, "reorder-offers"},
    std::pair{EditKind::AddBacklogItem, "add-backlog-item"},
    std::pair{EditKind::RemoveBacklogItem, "remove-backlog-item"},
    std::pair{EditKind::ReorderBacklog, "reorder-backlog"},
    std::pair{EditKind::AddCut, "add-cut"},
    std::pair{EditKind::DuplicateCut, "duplicate-cut"},
    std::pair{EditKind::RemoveCut, "remove-cut"},
    std::pair{EditKind::SelectCut, "select-cut"},
    std::pair{EditKind::ReorderCuts, "reorder-cuts"},
    std::pair{EditKind::AddDependency, "add-dependency"},
    std::pair{EditKind::SetDependencyKind, "set-dependency-kind"},
    std::pair{EditKind::RemoveDependency, "remove-dependency"},
    std::pair{EditKind::AddCapability, "add-capability"},
    std::pair{EditKind::RemoveCapability, "remove-capability"},
    std::pair{EditKind::Provide, "provide"},
    std::pair{EditKind::StopProviding, "stop-providing"},
    std::pair{EditKind::PromiseCapability, "promise"},
    std::pair{EditKind::WithdrawPromise, "withdraw-promise"},
    std::pair{EditKind::AddPersona, "add-persona"},
    std::pair{EditKind::RemovePersona, "remove-persona"},
    std::pair{EditKind::ReorderPersonas, "reorder-personas"},
    std::pair{EditKind::AddPhase, "add-phase"},
    std::pair{EditKind::RemovePhase, "remove-phase"},
    std::pair{EditKind::ReorderPhases, "reorder-phases"},
    std::pair{EditKind::AddJourney, "add-journey"},
    std::pair{EditKind::RemoveJourney, "remove-journey"},
    std::pair{EditKind::ReorderJourneys, "reorder-journeys"},
    std::pair{EditKind::AddMoment, "add-moment"},
    std::pair{EditKind::RemoveMoment, "remove-moment"},
    std::pair{EditKind::MoveMoment, "move-moment"},
    std::pair{EditKind::SetNeeds, "set-needs"},
    std::pair{EditKind::FillIn, "fill-in"},
    std::pair{EditKind::DecideLead, "decide-lead"},
    std::pair{EditKind::AcceptFinding, "accept-finding"},
    std::pair{EditKind::WithdrawAcceptance, "withdraw-acceptance"},
    std::pair{EditKind::EvenShares, "even-shares"},
    std::pair{EditKind::SetVocabulary, "set-vocabulary"},
    std::pair{EditKind::SetField, "set-field"},
    std::pair{EditKind::ArrangeCards, "arrange-cards"},
    std::pair{EditKind::FoldCards, "fold-cards"},
    std::pair{EditKind::LockCards, "lock-cards"},
};

} // namespace

bool isArranging(EditKind kind)
{
    return kind == EditKind::ArrangeCards || kind == EditKind::FoldCards || kind == EditKind::LockCards;
}

const char *textOf(EditKind kind)
{
    for (const auto &[candidate, word] : kindWords) {
        if (candidate == kind)
            return word;
    }
    return "";
}

bool readText(const QString &text, EditKind &kind)
{
    for (const auto &[candidate, word] : kindWords) {
        if (text == QLatin1StringView(word)) {
            kind = candidate;
            return true;
        }
    }
    return false;
}

} // namespace zuschnitt
