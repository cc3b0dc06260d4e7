// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

/// One short line for the history, menus and the projector: "Move Fax to Smart Collaboration".
/// Put into words when it is shown, so that it follows the language and the file's vocabulary.
QString describe(const EditName &name, const Vocabulary &vocabulary);

/// What a field is called in a sentence ("former group"); `column` is its name in the schema.
QString fieldTitle(const QString &column, const Vocabulary &vocabulary);

} // namespace zuschnitt
