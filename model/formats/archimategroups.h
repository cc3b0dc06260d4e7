// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/archimatelinks.h"

namespace zuschnitt {

/// That a service lies in a group.
struct ArchimateMembership {
    int service = 0; ///< index of the element
    QString group; ///< its name
    QString around; ///< the name of the group around that one; may be empty
    QString cut; ///< the name of the plateau that holds the group: then it is a product of a cut
    std::vector<int> relations; ///< that say so
};

using ArchimateMemberships = std::vector<ArchimateMembership>;

/// By aggregation, composition or assignment from elements of these types. In several plateaus a group counts for each.
ArchimateMemberships groupsByRelation(const ArchimateModel &model, const ArchimateLinks &links,
                                      const std::vector<bool> &isService, const QStringList &types,
                                      const QString &language);
/// By boxes drawn inside boxes: the nearest one around a service that is none itself and has a name.
ArchimateMemberships groupsByView(const ArchimateModel &model, const ArchimateView &view,
                                  const std::vector<bool> &isService, const QString &language);
ArchimateMemberships groupsByFolder(const ArchimateModel &model, const std::vector<bool> &isService);

/// How many services lie in a group.
qsizetype servicesIn(const ArchimateMemberships &memberships);
/// Whether any of the groups is a product of a cut.
bool hasPlateau(const ArchimateMemberships &memberships);
/// Whether an aggregation, composition or assignment says that the source holds the target.
bool isHolding(const QString &relationType);

} // namespace zuschnitt
