// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "model/document/document.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt {

/// Opens a portfolio; says on the console why not, or what was noticed.
std::unique_ptr<Document> openDocument(const QString &file, Console &console);
std::unique_ptr<Document> createDocument(const QString &file, const QString &title, Language language,
                                         Console &console);

/// The cut of --cut, else the current one; says on the console if there is none.
std::optional<CutId> askedCut(const Portfolio &portfolio, const Arguments &arguments, Console &console);

/// German where the system speaks German.
Language languageOfSystem();
/// "de" or "en".
std::optional<Language> readLanguage(const QString &text);
QString codeOf(Language language);
/// The language a file says it is in.
Language languageOf(const Portfolio &portfolio);

/// What an edit did, for --json.
QJsonObject toJson(const EditOutcome &outcome, const Vocabulary &vocabulary);

} // namespace zuschnitt
