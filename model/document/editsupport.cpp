// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/editsupport.h"

#include "model/portfolio/vocabulary.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt::edits {

namespace {

constexpr double sharesPerWhole = 1e9; ///< as fine as shares are stored

} // namespace

EditFunction editFunction(EditKind kind, EditBody body)
{
    return [kind, body = std::move(body)](const Portfolio &portfolio) -> Result<Edit> {
        EditBuilder builder(portfolio);
        Result<QStringList> arguments = body(builder);
        if (!arguments)
            return arguments.error();
        return builder.edit(kind, std::move(*arguments));
    };
}

QString inWords(const EditBuilder &builder, const QString &sentence)
{
    return Vocabulary(builder.portfolio().info(), translatedLanguage()).say(sentence);
}

Error noLongerThere()
{
    return {
        QCoreApplication::translate("Edits", "This is no longer possible: what it is about was removed meanwhile.")};
}

Result<QString> checkedName(const QString &name)
{
    const QString cleaned = name.simplified();
    if (cleaned.isEmpty())
        return Error{QCoreApplication::translate("Edits", "A name must not be empty.")};
    return cleaned;
}

std::vector<Assignment> assignmentsIn(const EditBuilder &builder, CutId cut, ServiceId service)
{
    std::vector<Assignment> found = builder.where<&Assignment::service>(service);
    std::erase_if(found, [&](const Assignment &assignment) {
        const Product *product = builder.find(assignment.product);
        return !product || product->cut != cut;
    });
    std::sort(found.begin(), found.end(), [&](const Assignment &left, const Assignment &right) {
        return inOrder(builder.find(left.product), builder.find(right.product));
    });
    return found;
}

double totalShare(const std::vector<Assignment> &assignments)
{
    if (assignments.empty())
        return 1.0;
    double total = 0;
    for (const Assignment &assignment : assignments)
        total += assignment.share;
    // Thirds are stored rounded; together they are one again.
    return std::max(std::round(total * 1e6) / 1e6, 1e-6);
}

double roundedShare(double share)
{
    return std::max(std::round(share * sharesPerWhole) / sharesPerWhole, 1 / sharesPerWhole);
}

void rescale(EditBuilder &builder, std::vector<Assignment> assignments, double total)
{
    if (assignments.empty())
        return;
    double current = 0;
    for (const Assignment &assignment : assignments)
        current += assignment.share;
    if (std::abs(current - total) * sharesPerWhole < 1 && assignments.size() > 1)
        return;
    // The largest takes what rounding leaves: however often this happens, nothing is lost.
    const auto largest
        = std::max_element(assignments.begin(), assignments.end(),
                           [](const Assignment &left, const Assignment &right) { return left.share < right.share; });
    double left = total;
    for (auto assignment = assignments.begin(); assignment != assignments.end(); ++assignment) {
        if (assignment == largest)
            continue;
        assignment->share = roundedShare(assignment->share / current * total);
        left -= assignment->share;
    }
    largest->share = assignments.size() == 1 ? total : roundedShare(left);
    for (const Assignment &assignment : assignments)
        builder.put(assignment);
}

void removeAssignment(EditBuilder &builder, const Assignment &assignment)
{
    const Product *product = builder.find(assignment.product);
    const CutId cut = product ? product->cut : CutId();
    const double total = totalShare(assignmentsIn(builder, cut, assignment.service));
    builder.remove(assignment.id);
    rescale(builder, assignmentsIn(builder, cut, assignment.service), total);
}

void clearService(EditBuilder &builder, CutId cut, ServiceId service)
{
    for (const Assignment &assignment : assignmentsIn(builder, cut, service))
        builder.remove(assignment.id);
    builder.remove(fateId(cut, service));
}

} // namespace zuschnitt::edits
