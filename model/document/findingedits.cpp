// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/edits.h"

#include "model/analysis/findings.h"
#include "model/document/editsupport.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt::edits {

namespace {

void setSubject(AcceptedFinding &row, ServiceId id) { row.service = id; }
void setSubject(AcceptedFinding &row, ProductId id) { row.product = id; }
void setSubject(AcceptedFinding &row, MomentId id) { row.moment = id; }
void setSubject(AcceptedFinding &row, CapabilityId id) { row.capability = id; }

AcceptedFinding rowOf(CutId cut, const Finding &finding)
{
    AcceptedFinding row;
    row.cut = cut;
    row.rule = textOf(finding.rule);
    std::visit([&row](const auto &id) { setSubject(row, id); }, finding.subject);
    row.id = acceptedFindingId(cut, row.rule, subjectOf(row));
    return row;
}

/// The name of what a finding is about, or an Error if that, or something that makes it, is gone.
Result<QString> checkedSubject(const EditBuilder &builder, CutId cut, const Finding &finding)
{
    const auto isThere = [&](const FindingSubject &of) {
        return std::visit([&](auto id) { return builder.find(id) != nullptr; }, of);
    };
    if (!builder.find(cut) || !isThere(finding.subject)
        || !std::all_of(finding.others.begin(), finding.others.end(), isThere))
        return noLongerThere();
    return std::visit([&](auto id) { return builder.find(id)->name; }, finding.subject);
}

} // namespace

EditFunction acceptFinding(CutId cut, const Finding &finding, QString reason)
{
    return editFunction(EditKind::AcceptFinding, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<QString> subject = checkedSubject(builder, cut, finding);
        if (!subject)
            return subject.error();
        AcceptedFinding row = rowOf(cut, finding);
        row.reason = reason.simplified();
        if (row.reason.isEmpty())
            return Error{QCoreApplication::translate("Edits", "Say why this is accepted.")};
        row.ground = groundOf(finding, builder.portfolio());
        builder.put(row);
        return QStringList{*subject};
    });
}

EditFunction withdrawAcceptance(CutId cut, const Finding &finding)
{
    return editFunction(EditKind::WithdrawAcceptance, [=](EditBuilder &builder) -> Result<QStringList> {
        const Result<QString> subject = checkedSubject(builder, cut, finding);
        if (!subject)
            return subject.error();
        builder.remove(rowOf(cut, finding).id);
        return QStringList{*subject};
    });
}

EditFunction evenShares(CutId cut, ServiceId service)
{
    return editFunction(EditKind::EvenShares, [=](EditBuilder &builder) -> Result<QStringList> {
        if (const Result<void> there = checkThere(builder, cut, service); !there)
            return there.error();
        const std::vector<Assignment> assignments = assignmentsIn(builder, cut, service);
        for (Assignment assignment : assignments) {
            assignment.share = roundedShare(1.0 / static_cast<double>(assignments.size()));
            builder.put(assignment);
        }
        return QStringList{builder.find(service)->name};
    });
}

} // namespace zuschnitt::edits
