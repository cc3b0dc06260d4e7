// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/findings.h"
#include "model/document/edits.h"

namespace zuschnitt {

class Workspace;

/// Asks where a service shall go.
struct MoveService {
    ServiceId service;
};
/// Puts the cursor into a field of a product's sheet.
struct FillField {
    ProductId product;
    QString column; ///< "product.owner"
};
/// Asks which platform shall bundle a capability.
struct ChoosePlatform {
    CapabilityId capability;
    std::vector<ProductId> platforms;
};

/// An obvious way out of a finding: one edit, or what a person goes on with.
struct Remedy {
    QString words; ///< on its button
    std::variant<EditFunction, MoveService, FillField, ChoosePlatform> what;
};

/// The best one first; none where only people can tell.
std::vector<Remedy> remediesFor(const Finding &finding, const Workspace &workspace);

} // namespace zuschnitt
