// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"

namespace zuschnitt::edits {

/// Several edits as one: each is worked out from what those before it leave, and nothing is done
/// if one of them is refused. The edit has the first one's name. Copies the portfolio.
EditFunction severalEdits(std::vector<EditFunction> functions);
/// The same under a name of its own.
EditFunction severalEdits(EditName name, std::vector<EditFunction> functions);

} // namespace zuschnitt::edits
