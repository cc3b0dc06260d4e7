// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/editname.h"

#include "model/portfolio/sentence.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace zuschnitt {

namespace {

/// How a kind of edit reads. %1, %2 … are its arguments; where there is a sentence for many, the
/// second argument is their number. The first phrase fits whose `last` is empty or is the last
/// argument ("-": the last argument is empty).
struct Phrase {
    EditKind kind;
    const char *last;
    const char *one;
    const char *many;
};

constexpr std::array phrases{
    Phrase{EditKind::CreatePortfolio, "", QT_TRANSLATE_NOOP("EditName", "Create the file"), nullptr},
    Phrase{EditKind::Import, "", QT_TRANSLATE_NOOP("EditName", "Import %1"), nullptr},
    Phrase{EditKind::ImportJourneys, "1", QT_TRANSLATE_NOOP("EditName", "Import one journey with one moment"), nullptr},
    Phrase{EditKind::ImportJourneys, "", QT_TRANSLATE_NOOP("EditName", "Import one journey with %3 moments"),
           QT_TRANSLATE_NOOP("EditName", "Import %n journeys with %3 moments")},
    Phrase{EditKind::AddServices, "-", QT_TRANSLATE_NOOP("EditName", "Add %1"),
           QT_TRANSLATE_NOOP("EditName", "Add %n {services}")},
    Phrase{EditKind::AddServices, "", QT_TRANSLATE_NOOP("EditName", "Add %1 to %3"),
           QT_TRANSLATE_NOOP("EditName", "Add %n {services} to %3")},
    Phrase{EditKind::DeleteServices, "", QT_TRANSLATE_NOOP("EditName", "Delete %1"),
           QT_TRANSLATE_NOOP("EditName", "Delete %n {services}")},
    Phrase{EditKind::MergeServices, "", QT_TRANSLATE_NOOP("EditName", "Merge %1 into %2"), nullptr},
    Phrase{EditKind::AddOwnField, "", QT_TRANSLATE_NOOP("EditName", "Add field %1"), nullptr},
    Phrase{EditKind::RemoveOwnField, "", QT_TRANSLATE_NOOP("EditName", "Remove field %1"), nullptr},
    Phrase{EditKind::ReorderOwnFields, "", QT_TRANSLATE_NOOP("EditName", "Put field %1 in another place"), nullptr},
    Phrase{EditKind::SetOwnFieldKind, "", QT_TRANSLATE_NOOP("EditName", "Change what field %1 holds"), nullptr},
    Phrase{EditKind::SetOwnValue, "", QT_TRANSLATE_NOOP("EditName", "%1: change %2"), nullptr},
    Phrase{EditKind::SaveImportProfile, "", QT_TRANSLATE_NOOP("EditName", "Keep import profile %1"), nullptr},
    Phrase{EditKind::RemoveImportProfile, "", QT_TRANSLATE_NOOP("EditName", "Remove import profile %1"), nullptr},
    Phrase{EditKind::MoveServices, "", QT_TRANSLATE_NOOP("EditName", "Move %1 to %3"),
           QT_TRANSLATE_NOOP("EditName", "Move %n {services} to %3")},
    Phrase{EditKind::ReorderServices, "", QT_TRANSLATE_NOOP("EditName", "Move %1 within %3"),
           QT_TRANSLATE_NOOP("EditName", "Move %n {services} within %3")},
    Phrase{EditKind::AlsoAssign, "", QT_TRANSLATE_NOOP("EditName", "%1 also in %3"),
           QT_TRANSLATE_NOOP("EditName", "%n {services} also in %3")},
    Phrase{EditKind::SetAssignment, "", QT_TRANSLATE_NOOP("EditName", "Change how %1 belongs to %2"), nullptr},
    Phrase{EditKind::TakeOut, "-", QT_TRANSLATE_NOOP("EditName", "Return %1 to the inbox"),
           QT_TRANSLATE_NOOP("EditName", "Return %n {services} to the inbox")},
    Phrase{EditKind::TakeOut, "", QT_TRANSLATE_NOOP("EditName", "Take %1 out of %3"),
           QT_TRANSLATE_NOOP("EditName", "Take %n {services} out of %3")},
    Phrase{EditKind::SetFate, "retired", QT_TRANSLATE_NOOP("EditName", "Retire %1"),
           QT_TRANSLATE_NOOP("EditName", "Retire %n {services}")},
    Phrase{EditKind::SetFate, "", QT_TRANSLATE_NOOP("EditName", "Keep %1 as it is"),
           QT_TRANSLATE_NOOP("EditName", "Keep %n {services} as they are")},
    Phrase{EditKind::AddProduct, "0", QT_TRANSLATE_NOOP("EditName", "Add {product} %1"), nullptr},
    Phrase{EditKind::AddProduct, "1", QT_TRANSLATE_NOOP("EditName", "Add {product} %1 with one {service}"), nullptr},
    Phrase{EditKind::AddProduct, "", QT_TRANSLATE_NOOP("EditName", "Add {product} %1"),
           QT_TRANSLATE_NOOP("EditName", "Add {product} %1 with %n {services:dat}")},
    Phrase{EditKind::DissolveProduct, "", QT_TRANSLATE_NOOP("EditName", "Dissolve %1"),
           QT_TRANSLATE_NOOP("EditName", "Dissolve %n {products}")},
    Phrase{EditKind::ReorderProducts, "", QT_TRANSLATE_NOOP("EditName", "Put %1 in another place"), nullptr},
    Phrase{EditKind::AddGroup, "", QT_TRANSLATE_NOOP("EditName", "Add group %1"), nullptr},
    Phrase{EditKind::RemoveGroup, "", QT_TRANSLATE_NOOP("EditName", "Remove group %1"), nullptr},
    Phrase{EditKind::MoveToGroup, "-", QT_TRANSLATE_NOOP("EditName", "Take %1 out of its group"),
           QT_TRANSLATE_NOOP("EditName", "Take %n {products} out of their groups")},
    Phrase{EditKind::MoveToGroup, "", QT_TRANSLATE_NOOP("EditName", "Move %1 to group %3"),
           QT_TRANSLATE_NOOP("EditName", "Move %n {products} to group %3")},
    Phrase{EditKind::ReorderGroups, "", QT_TRANSLATE_NOOP("EditName", "Put group %1 in another place"), nullptr},
    Phrase{EditKind::AddOffer, "", QT_TRANSLATE_NOOP("EditName", "Add offer %1 to %2"), nullptr},
    Phrase{EditKind::RemoveOffer, "", QT_TRANSLATE_NOOP("EditName", "Remove offer %1 from %2"), nullptr},
    Phrase{EditKind::ReorderOffers, "", QT_TRANSLATE_NOOP("EditName", "Put offer %1 of %2 in another place"), nullptr},
    Phrase{EditKind::AddBacklogItem, "", QT_TRANSLATE_NOOP("EditName", "Add %1 to the backlog of %2"), nullptr},
    Phrase{EditKind::RemoveBacklogItem, "", QT_TRANSLATE_NOOP("EditName", "Remove %1 from the backlog of %2"), nullptr},
    Phrase{EditKind::ReorderBacklog, "", QT_TRANSLATE_NOOP("EditName", "Put %1 in another place in the backlog of %2"),
           nullptr},
    Phrase{EditKind::AddCut, "", QT_TRANSLATE_NOOP("EditName", "Add cut %1"), nullptr},
    Phrase{EditKind::DuplicateCut, "", QT_TRANSLATE_NOOP("EditName", "Duplicate cut %1 as %2"), nullptr},
    Phrase{EditKind::RemoveCut, "", QT_TRANSLATE_NOOP("EditName", "Delete cut %1"), nullptr},
    Phrase{EditKind::SelectCut, "", QT_TRANSLATE_NOOP("EditName", "Switch to cut %1"), nullptr},
    Phrase{EditKind::ReorderCuts, "", QT_TRANSLATE_NOOP("EditName", "Put cut %1 in another place"), nullptr},
    Phrase{EditKind::AddDependency, "", QT_TRANSLATE_NOOP("EditName", "%1 depends on %2"), nullptr},
    Phrase{EditKind::SetDependencyKind, "", QT_TRANSLATE_NOOP("EditName", "%1 → %2: change kind"), nullptr},
    Phrase{EditKind::RemoveDependency, "", QT_TRANSLATE_NOOP("EditName", "Remove the dependency of %1 on %3"),
           QT_TRANSLATE_NOOP("EditName", "Remove %n dependencies")},
    Phrase{EditKind::AddCapability, "", QT_TRANSLATE_NOOP("EditName", "Add capability %1"), nullptr},
    Phrase{EditKind::RemoveCapability, "", QT_TRANSLATE_NOOP("EditName", "Remove capability %1"), nullptr},
    Phrase{EditKind::Provide, "", QT_TRANSLATE_NOOP("EditName", "%1 provides %2"), nullptr},
    Phrase{EditKind::StopProviding, "", QT_TRANSLATE_NOOP("EditName", "%1 no longer provides %2"), nullptr},
    Phrase{EditKind::PromiseCapability, "", QT_TRANSLATE_NOOP("EditName", "%1 bundles %2"), nullptr},
    Phrase{EditKind::WithdrawPromise, "", QT_TRANSLATE_NOOP("EditName", "%1 no longer bundles %2"), nullptr},
    Phrase{EditKind::AddPersona, "", QT_TRANSLATE_NOOP("EditName", "Add persona %1"), nullptr},
    Phrase{EditKind::RemovePersona, "", QT_TRANSLATE_NOOP("EditName", "Remove persona %1"), nullptr},
    Phrase{EditKind::ReorderPersonas, "", QT_TRANSLATE_NOOP("EditName", "Put persona %1 in another place"), nullptr},
    Phrase{EditKind::AddPhase, "", QT_TRANSLATE_NOOP("EditName", "Add phase %1"), nullptr},
    Phrase{EditKind::RemovePhase, "", QT_TRANSLATE_NOOP("EditName", "Remove phase %1"), nullptr},
    Phrase{EditKind::ReorderPhases, "", QT_TRANSLATE_NOOP("EditName", "Put phase %1 in another place"), nullptr},
    Phrase{EditKind::AddJourney, "", QT_TRANSLATE_NOOP("EditName", "Add journey %1"), nullptr},
    Phrase{EditKind::RemoveJourney, "", QT_TRANSLATE_NOOP("EditName", "Remove journey %1"), nullptr},
    Phrase{EditKind::ReorderJourneys, "", QT_TRANSLATE_NOOP("EditName", "Put journey %1 in another place"), nullptr},
    Phrase{EditKind::AddMoment, "", QT_TRANSLATE_NOOP("EditName", "Add moment %1 to %2"), nullptr},
    Phrase{EditKind::RemoveMoment, "", QT_TRANSLATE_NOOP("EditName", "Remove moment %1"), nullptr},
    Phrase{EditKind::MoveMoment, "-", QT_TRANSLATE_NOOP("EditName", "Put moment %1 in another place"), nullptr},
    Phrase{EditKind::MoveMoment, "", QT_TRANSLATE_NOOP("EditName", "Put moment %1 into phase %2"), nullptr},
    Phrase{EditKind::SetNeeds, "needs", QT_TRANSLATE_NOOP("EditName", "%1 needs %2"), nullptr},
    Phrase{EditKind::SetNeeds, "", QT_TRANSLATE_NOOP("EditName", "%1 no longer needs %2"), nullptr},
    Phrase{EditKind::FillIn, "", QT_TRANSLATE_NOOP("EditName", "Fill in one cell"),
           QT_TRANSLATE_NOOP("EditName", "Fill in %n cells")},
    Phrase{EditKind::DecideLead, "-", QT_TRANSLATE_NOOP("EditName", "Leave open who leads %1"), nullptr},
    Phrase{EditKind::DecideLead, "", QT_TRANSLATE_NOOP("EditName", "%2 leads %1"), nullptr},
    Phrase{EditKind::AcceptFinding, "", QT_TRANSLATE_NOOP("EditName", "Accept a finding about %1"), nullptr},
    Phrase{EditKind::WithdrawAcceptance, "", QT_TRANSLATE_NOOP("EditName", "No longer accept a finding about %1"),
           nullptr},
    Phrase{EditKind::EvenShares, "", QT_TRANSLATE_NOOP("EditName", "Make the shares of %1 even"), nullptr},
    Phrase{EditKind::SetVocabulary, "", QT_TRANSLATE_NOOP("EditName", "Change the vocabulary"), nullptr},
    Phrase{EditKind::ArrangeCards, "", QT_TRANSLATE_NOOP("EditName", "Arrange %1"),
           QT_TRANSLATE_NOOP("EditName", "Arrange %n cards")},
    Phrase{EditKind::FoldCards, "unfolded", QT_TRANSLATE_NOOP("EditName", "Unfold %1"),
           QT_TRANSLATE_NOOP("EditName", "Unfold %n cards")},
    Phrase{EditKind::FoldCards, "", QT_TRANSLATE_NOOP("EditName", "Fold %1"),
           QT_TRANSLATE_NOOP("EditName", "Fold %n cards")},
    Phrase{EditKind::LockCards, "unlocked", QT_TRANSLATE_NOOP("EditName", "Unlock %1"),
           QT_TRANSLATE_NOOP("EditName", "Unlock %n cards")},
    Phrase{EditKind::LockCards, "", QT_TRANSLATE_NOOP("EditName", "Lock %1"),
           QT_TRANSLATE_NOOP("EditName", "Lock %n cards")},
};

/// Fields whose name in a sentence is not their column's. Several tables share a column's title.
struct FieldPhrase {
    const char *column;
    const char *title;
};

constexpr std::array fieldPhrases{
    FieldPhrase{"title", QT_TRANSLATE_NOOP("EditName", "title")},
    FieldPhrase{"language", QT_TRANSLATE_NOOP("EditName", "language")},
    FieldPhrase{"currency", QT_TRANSLATE_NOOP("EditName", "currency")},
    FieldPhrase{"name", QT_TRANSLATE_NOOP("EditName", "name")},
    FieldPhrase{"description", QT_TRANSLATE_NOOP("EditName", "description")},
    FieldPhrase{"owner", QT_TRANSLATE_NOOP("EditName", "{owner}")},
    FieldPhrase{"team", QT_TRANSLATE_NOOP("EditName", "team")},
    FieldPhrase{"former_group", QT_TRANSLATE_NOOP("EditName", "former group")},
    FieldPhrase{"lifecycle", QT_TRANSLATE_NOOP("EditName", "life cycle")},
    FieldPhrase{"annual_cost", QT_TRANSLATE_NOOP("EditName", "cost per year")},
    FieldPhrase{"users", QT_TRANSLATE_NOOP("EditName", "users")},
    FieldPhrase{"criticality", QT_TRANSLATE_NOOP("EditName", "criticality")},
    FieldPhrase{"satisfaction", QT_TRANSLATE_NOOP("EditName", "satisfaction")},
    FieldPhrase{"source", QT_TRANSLATE_NOOP("EditName", "source")},
    FieldPhrase{"source_key", QT_TRANSLATE_NOOP("EditName", "key in the source")},
    FieldPhrase{"note", QT_TRANSLATE_NOOP("EditName", "note")},
    FieldPhrase{"parent", QT_TRANSLATE_NOOP("EditName", "parent")},
    FieldPhrase{"weight", QT_TRANSLATE_NOOP("EditName", "weight")},
    FieldPhrase{"kind", QT_TRANSLATE_NOOP("EditName", "kind")},
    FieldPhrase{"group", QT_TRANSLATE_NOOP("EditName", "group")},
    FieldPhrase{"customer_need", QT_TRANSLATE_NOOP("EditName", "customer need")},
    FieldPhrase{"core_benefit", QT_TRANSLATE_NOOP("EditName", "core benefit")},
    FieldPhrase{"audience", QT_TRANSLATE_NOOP("EditName", "audience")},
    FieldPhrase{"degree", QT_TRANSLATE_NOOP("EditName", "degree")},
    FieldPhrase{"inform", QT_TRANSLATE_NOOP("EditName", "how to get informed")},
    FieldPhrase{"try_first", QT_TRANSLATE_NOOP("EditName", "how to try it first")},
    FieldPhrase{"booking", QT_TRANSLATE_NOOP("EditName", "how to book")},
    FieldPhrase{"use", QT_TRANSLATE_NOOP("EditName", "how to use it")},
    FieldPhrase{"support", QT_TRANSLATE_NOOP("EditName", "how to get help")},
    FieldPhrase{"price", QT_TRANSLATE_NOOP("EditName", "price")},
    FieldPhrase{"service_level", QT_TRANSLATE_NOOP("EditName", "service level")},
    FieldPhrase{"contents", QT_TRANSLATE_NOOP("EditName", "contents")},
    FieldPhrase{"state", QT_TRANSLATE_NOOP("EditName", "state")},
    FieldPhrase{"role", QT_TRANSLATE_NOOP("EditName", "role")},
    FieldPhrase{"share", QT_TRANSLATE_NOOP("EditName", "share")},
    FieldPhrase{"reason", QT_TRANSLATE_NOOP("EditName", "reason")},
    FieldPhrase{"goal", QT_TRANSLATE_NOOP("EditName", "goal")},
    FieldPhrase{"persona", QT_TRANSLATE_NOOP("EditName", "persona")},
    FieldPhrase{"frequency", QT_TRANSLATE_NOOP("EditName", "frequency")},
    FieldPhrase{"phase", QT_TRANSLATE_NOOP("EditName", "phase")},
    FieldPhrase{"activity", QT_TRANSLATE_NOOP("EditName", "activity")},
    FieldPhrase{"channel", QT_TRANSLATE_NOOP("EditName", "channel")},
    FieldPhrase{"feeling", QT_TRANSLATE_NOOP("EditName", "feeling today")},
    FieldPhrase{"feeling_wanted", QT_TRANSLATE_NOOP("EditName", "feeling wanted")},
    FieldPhrase{"pain", QT_TRANSLATE_NOOP("EditName", "pain")},
    FieldPhrase{"evidence", QT_TRANSLATE_NOOP("EditName", "evidence")},
    FieldPhrase{"tickets", QT_TRANSLATE_NOOP("EditName", "tickets per month")},
    FieldPhrase{"changing", QT_TRANSLATE_NOOP("EditName", "what is changing")},
    FieldPhrase{"most_services", QT_TRANSLATE_NOOP("EditName", "most {services} of {a product:gen}")},
    FieldPhrase{"most_teams", QT_TRANSLATE_NOOP("EditName", "most former teams of {a product:gen}")},
    FieldPhrase{"tool_words", QT_TRANSLATE_NOOP("EditName", "words for tools")},
    FieldPhrase{"changing_when", QT_TRANSLATE_NOOP("EditName", "when it changes")},
};

bool fits(const Phrase &phrase, const EditName &name)
{
    if (phrase.kind != name.kind)
        return false;
    const QLatin1StringView wanted(phrase.last);
    const QString last = name.arguments.isEmpty() ? QString() : name.arguments.last();
    return wanted.isEmpty() || (wanted == QLatin1StringView("-") ? last.isEmpty() : last == wanted);
}

QString describeField(const QStringList &arguments, const Vocabulary &vocabulary)
{
    const QString column = arguments.value(1);
    const QString subject = arguments.value(2);
    const QString value = arguments.value(3);
    if (column == QLatin1StringView("name"))
        return filled(QCoreApplication::translate("EditName", "Rename %1 to %2"), {subject, value});
    if (column == QLatin1StringView("open_question")) {
        const QString sentence = value == QLatin1StringView("yes")
            ? QCoreApplication::translate("EditName", "Mark %1 as an open question")
            : QCoreApplication::translate("EditName", "Settle the question of %1");
        return filled(sentence, {subject});
    }
    const QString field = fieldTitle(column, vocabulary);
    if (subject.isEmpty())
        return filled(QCoreApplication::translate("EditName", "Change: %1"), {field});
    return filled(QCoreApplication::translate("EditName", "%1: change %2"), {subject, field});
}

} // namespace

QString fieldTitle(const QString &column, const Vocabulary &vocabulary)
{
    for (const FieldPhrase &field : fieldPhrases) {
        if (column == QLatin1StringView(field.column))
            return vocabulary.say(QCoreApplication::translate("EditName", field.title));
    }
    return column;
}

QString describe(const EditName &name, const Vocabulary &vocabulary)
{
    if (name.kind == EditKind::SetField)
        return describeField(name.arguments, vocabulary);
    if (name.kind == EditKind::Import && name.arguments.value(0).isEmpty())
        return QCoreApplication::translate("EditName", "Import from the clipboard");
    const auto phrase
        = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &candidate) { return fits(candidate, name); });
    if (phrase == phrases.end())
        return QString::fromLatin1(textOf(name.kind));
    const int count = name.arguments.value(1).toInt();
    const bool many = phrase->many && count != 1;
    // The two phrases tell one from many; with a number, translate() would look for forms of its own.
    const QString sentence = QCoreApplication::translate("EditName", many ? phrase->many : phrase->one)
                                 .replace(QStringLiteral("%n"), QString::number(count));
    return filled(vocabulary.say(sentence), name.arguments);
}

} // namespace zuschnitt
