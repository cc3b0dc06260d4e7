// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <vector>

namespace zuschnitt {

/// Something in a source that could not be taken over, as a whole sentence. Lines and columns
/// count from 1, columns in characters (JSON) or cells (tables); 0 where there is none.
struct ImportProblem {
    QString file;
    int line = 0;
    int column = 0;
    QString message;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

using ImportProblems = std::vector<ImportProblem>;

/// In the order in which they are read; those of one line stay as they are.
inline void sortByLine(ImportProblems &problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const ImportProblem &left, const ImportProblem &right) { return left.line < right.line; });
}

} // namespace zuschnitt
