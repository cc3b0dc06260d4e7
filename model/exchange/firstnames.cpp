// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/firstnames.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

QString firstNames(const QStringList &names)
{
    constexpr qsizetype most = 5;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown += QCoreApplication::translate("ImportPlan", "“%1”").arg(name);
    if (names.size() > most)
        shown += QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

} // namespace zuschnitt
