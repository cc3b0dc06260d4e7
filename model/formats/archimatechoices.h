// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/archimategroups.h"
#include "model/formats/sourceformat.h"

namespace zuschnitt {

/// What of a model becomes which list, as chosen or proposed. Flags are by index of the element.
struct ArchimateChoices {
    QString language; ///< of names and texts; empty where the model has one alone
    std::vector<bool> isService; ///< of a chosen type and with a name
    std::vector<bool> isCapability; ///< of a chosen type, with a name and no service
    QStringList provisionTypes; ///< relations between a service and a capability that say that one provides the other
    std::vector<ArchimateDependency> dependencies;
    ArchimateMemberships memberships;
    bool hasCut = false; ///< groups also become the products of a cut
    qsizetype viewsRead = 0;
    std::vector<SourceQuestion> questions;
};

/// Asks about a model, and answers with `said` or else with what is proposed:
/// - services: the service types; components where there are none of these or ten times as many of those
/// - dependencies: Serving, Flow, Triggering and Access between services (dependingEnd says which end depends)
/// - between: nothing over an element in between
/// - groups: relations where plateaus hold groups, else whatever groups most services
/// - capabilities: the type of that name
/// - cut: the plateaus, else none
ArchimateChoices chooseFrom(const ArchimateModel &model, const ArchimateLinks &links, const SourceChoices &said);

} // namespace zuschnitt
