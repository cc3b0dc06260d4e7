// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

/// A day (ISO 8601) for people, with the month as a word: "27 Nov 2026", "27. Nov. 2026". What is no day
/// stays as it is.
QString dayText(const QString &iso, Language language);

} // namespace zuschnitt
