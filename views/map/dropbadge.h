// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/history.h"
#include "views/map/dropplan.h"
#include "views/workspace/preview.h"

namespace zuschnitt {

class Workspace;

/// The edit of a drop in a cut, as it will be made; `fresh` becomes the id of a new product.
EditFunction editOfDrop(const DropPlan &plan, ProductId fresh, const std::vector<edits::Moving> &services,
                        DropMode mode, CutId cut);
/// The edit that brings services into a product. The rest of a service is added either way; with
/// Also the others are, too.
EditFunction arrivalOf(const std::vector<edits::Moving> &services, ProductId product, DropMode mode,
                       std::optional<ServiceId> before);

/// The badge of the drop under way, worked out anew only where the target or the portfolio differs.
class DropBadge final {
public:
    /// Also tells the workspace what would come of it.
    const std::vector<BadgeLine> &lines(Workspace &workspace, const DropPlan &plan, DropMode mode,
                                        const std::vector<edits::Moving> &services);
    /// The drop was made, or the drag is elsewhere.
    void clear(Workspace &workspace);

private:
    struct Key {
        DropPlan::Kind kind = DropPlan::Kind::None;
        ProductId product;
        std::optional<ProductGroupId> group;
        DropMode mode = DropMode::Move;
        EditId head;
        std::vector<ServiceId> services;

        friend bool operator==(const Key &, const Key &) = default;
    };
    std::optional<Key> m_key;
    std::vector<BadgeLine> m_lines;
};

} // namespace zuschnitt
