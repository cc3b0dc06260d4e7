// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/archimatemodel.h"

namespace zuschnitt {

/// A relation from one element to another, or what several make of it across junctions. Ends and
/// relations are indexes in the model.
struct ArchimateLink {
    QString type; ///< of the relation that leaves `source`
    int source = 0;
    int target = 0;
    std::vector<int> relations;
};

struct ArchimateLinks {
    std::vector<ArchimateLink> links; ///< in the order of the relations they begin with
    qsizetype atRelations = 0; ///< relations with an end that is a relation
    qsizetype dangling = 0; ///< relations with an end that the file lacks
    bool isCutShort = false; ///< junctions join more than anybody can read
};

/// All relations between elements; a junction is no element, what comes in goes out on all other sides.
ArchimateLinks linksOf(const ArchimateModel &model);

enum class DependingEnd { Source, Target };
/// Which end of a relation depends on the other one. What is served, informed by a flow, triggered,
/// realized, influenced or carried out depends on the source: a Serving from A to B means that B
/// depends on A. What reads or writes, has parts, specializes or is associated depends on the target.
DependingEnd dependingEnd(const QString &relationType);

/// One service that depends on another; indexes of elements.
struct ArchimateDependency {
    int from = 0; ///< depends on `to`
    int to = 0;
    QString kind; ///< the type of the relation
    int over = -1; ///< the element in between
    std::vector<int> relations;
};

/// The dependencies that links make between elements of `isService`, once for each pair and type.
std::vector<ArchimateDependency> dependenciesIn(const ArchimateLinks &links, const std::vector<bool> &isService);

/// Dependencies over one element that is no service: the first depends on it, and it on the second. A
/// pair is named once for each type of such elements. At most `most`.
std::vector<ArchimateDependency> dependenciesOver(const ArchimateModel &model, const ArchimateLinks &links,
                                                  const std::vector<bool> &isService, const QStringList &relationTypes,
                                                  std::size_t most);

} // namespace zuschnitt
