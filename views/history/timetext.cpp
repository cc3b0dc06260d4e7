// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/timetext.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString timeText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    const QDateTime then = time.toLocalTime();
    const QDateTime local = now.toLocalTime();
    const qint64 seconds = then.secsTo(local);
    const QString clock = locale.toString(then.time(), QLocale::ShortFormat);
    if (seconds >= 0 && seconds < 60)
        return Words::tr("just now");
    if (seconds >= 0 && seconds < 120)
        return Words::tr("a minute ago");
    if (seconds >= 0 && seconds < 3600)
        return Words::tr("%1 minutes ago").arg(seconds / 60);
    if (then.date() == local.date())
        return clock;
    if (then.date() == local.date().addDays(-1))
        return Words::tr("yesterday, %1").arg(clock);
    return Words::tr("%1, %2").arg(locale.toString(then.date(), QLocale::ShortFormat), clock);
}

} // namespace zuschnitt
