// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <memory>

namespace zuschnitt {

/// What the program ends with.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< done, but something was found, refused or in conflict
    BadUsage = 2,
    BadInput = 3, ///< nothing was changed
};

/// One word of the command line. Small: it reads its arguments, asks the model, says the outcome.
class Verb {
public:
    virtual ~Verb() = default;

    virtual QString name() const = 0;
    /// What follows the name in the help: "FILE [--json]". Several lines for several ways.
    virtual QString usage() const = 0;
    virtual QString summary() const = 0;
    /// More for its own help, after the options; may be empty.
    virtual QString details() const { return {}; }
    virtual ArgumentRules rules() const = 0;
    /// True if these arguments need fonts, so that the program starts with a (virtual) display.
    virtual bool draws(const QStringList &) const { return false; }
    virtual ExitCode run(const Arguments &arguments, Console &console) const = 0;
};

/// Every verb there is, in the order of the help.
const std::vector<std::unique_ptr<Verb>> &allVerbs();
const Verb *verbNamed(const QString &name);

QString helpText();
QString helpText(const Verb &verb);

} // namespace zuschnitt
