// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

namespace zuschnitt {

// Words that lists have for what is chosen from a few: those of the file and what people write in
// German and English, without regard to case. False if the word is not known.
bool readFactWord(const QString &text, ProductKind &kind);
bool readFactWord(const QString &text, Degree &degree);
bool readFactWord(const QString &text, Role &role);
bool readFactWord(const QString &text, Fate &fate);

} // namespace zuschnitt
