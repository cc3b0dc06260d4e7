// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

namespace zuschnitt {

std::unique_ptr<Verb> makeNewVerb();
std::unique_ptr<Verb> makeInfoVerb();
std::unique_ptr<Verb> makeImportVerb();
std::unique_ptr<Verb> makeExportVerb();
std::unique_ptr<Verb> makeMetricsVerb();
std::unique_ptr<Verb> makeCheckVerb();
std::unique_ptr<Verb> makeEditVerb();
std::unique_ptr<Verb> makeHistoryVerb();
std::unique_ptr<Verb> makeUndoVerb();
std::unique_ptr<Verb> makeRedoVerb();

} // namespace zuschnitt
