// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/outlook.h"
#include "model/document/history.h"
#include "views/map/dropplan.h"

#include <QtCore/QString>

namespace zuschnitt {

class Workspace;

/// A line of the badge beside the pointer.
struct BadgeLine {
    QString text;
    Verdict verdict = Verdict::Same;

    friend bool operator==(const BadgeLine &, const BadgeLine &) = default;
};

/// What the change does, in three lines at most; one that says so if nothing changes for journeys
/// that are there.
std::vector<BadgeLine> badgeLines(const Outlook &outlook, const Vocabulary &vocabulary);

/// The edit of a drop in a cut, as it will be made.
EditFunction editOfDrop(const DropPlan &plan, DropMode mode, const std::vector<edits::Moving> &services, CutId cut);
/// The edit that brings services into a product. The rest of a service is added either way; with
/// Also the others are, too.
EditFunction arrivalOf(const std::vector<edits::Moving> &services, ProductId product, DropMode mode,
                       std::optional<ServiceId> before);

/// The badge of the drop under way, worked out anew only where the target or the portfolio differs.
class DropBadge final {
public:
    const std::vector<BadgeLine> &lines(const Workspace &workspace, const DropPlan &plan, DropMode mode,
                                        const std::vector<edits::Moving> &services);

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
