// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <vector>

namespace zuschnitt {

/// Keys that order siblings without renumbering them: a fraction written in base 62, compared as
/// text. Between any two different keys there is another one, so moving a row changes one row.
/// Keys never end in '0'. An empty `before` means the start, an empty `after` the end.
QString orderKeyBetween(const QString &before, const QString &after);

/// `count` keys in rising order between the two, evenly spread so that they stay short.
std::vector<QString> orderKeysBetween(const QString &before, const QString &after, qsizetype count);

} // namespace zuschnitt
