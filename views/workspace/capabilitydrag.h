// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/rows.h"

#include <QtCore/QMimeData>

#include <memory>
#include <vector>

namespace zuschnitt {

/// A capability on its way: from a product that promises it, or from the list of all (no product).
struct Promised {
    CapabilityId capability;
    std::optional<ProductId> from;

    friend bool operator==(const Promised &, const Promised &) = default;
};

/// Capabilities on their way by drag and drop between views and windows, with their names as plain
/// text for other programs.
std::unique_ptr<QMimeData> mimeOfCapabilities(const std::vector<Promised> &capabilities, const QStringList &names);
/// Empty if the data carries none.
std::vector<Promised> capabilitiesOfMime(const QMimeData *data);

/// The edits that let the product promise them; a product that they come from no longer does.
std::vector<EditFunction> promisesOf(const std::vector<Promised> &capabilities, ProductId product);

} // namespace zuschnitt
