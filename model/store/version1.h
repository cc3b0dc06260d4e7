// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace zuschnitt {

/// The statements that make a file of version 1. They never change.
extern const char *const version1;

} // namespace zuschnitt
