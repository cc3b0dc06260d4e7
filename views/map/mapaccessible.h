// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace zuschnitt {

/// Lets screen readers read the map: a list of cards, each with its chips, named by the sentences
/// of the shapes. Installs itself once; call before the first MapView is shown.
void installMapAccessibility();

} // namespace zuschnitt
