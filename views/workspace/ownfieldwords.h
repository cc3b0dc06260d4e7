// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtCore/QStringList>

class QLocale;

namespace zuschnitt {

/// What fields of a file may hold, in the order of FieldKind.
QStringList fieldKindWords();
/// A value of an own field as it is typed and seen: numbers as written in the locale, days with the month as a word.
QString writtenOwnValue(FieldKind kind, const QString &value, const QLocale &locale);

} // namespace zuschnitt
