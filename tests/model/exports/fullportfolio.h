// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/portfolio.h"
#include "model/portfolio/vocabulary.h"

namespace zuschnitt::test {

/// A small portfolio that has something of everything, with names that tables and programs stumble
/// over: formulas, quotes, separators, markup, and two services of one name.
Portfolio fullPortfolio();
CutId fullCut();
/// One without anything, not even a cut.
Portfolio emptyPortfolio();

/// Speaks a language while it lives.
class Speaking final {
public:
    explicit Speaking(Language language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)
};

} // namespace zuschnitt::test
