// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace zuschnitt {

/// The name under which a source is remembered where nobody chose one: that of its file without what
/// changes from month to month, so that "cmdb 2026-03 (1).csv" is the same source as last month's; for
/// the clipboard (an empty name) its own.
QString sourceNamed(const QString &fileName);

} // namespace zuschnitt
