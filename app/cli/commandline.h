// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

ExitCode runCommandLine(const QStringList &words, Console &console);

/// Translates what is said from now on: German where the system speaks German, else English.
void speakLanguageOfSystem();
void speak(Language language);

} // namespace zuschnitt
