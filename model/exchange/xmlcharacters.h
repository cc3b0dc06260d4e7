// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace zuschnitt {

/// XML has no way to write control characters and halves of surrogate pairs; they are replaced.
QString xmlCharacters(const QString &text);

} // namespace zuschnitt
