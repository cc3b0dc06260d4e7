// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>

namespace zuschnitt {

/// Where the sentences of the command line are translated: Cli::tr().
class Cli final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace zuschnitt
