// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

/// "No longer in “CMDB” since 27 Nov 2026."; empty for a service that its source still has.
QString vanishedSentence(const Service &service, Language language);

} // namespace zuschnitt
