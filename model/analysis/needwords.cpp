// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/needwords.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

QString wordOf(NeedState state)
{
    switch (state) {
    case NeedState::Met:
        return QCoreApplication::translate("NeedWords", "met");
    case NeedState::Promised:
        return QCoreApplication::translate("NeedWords", "promised");
    case NeedState::Unplaced:
        return QCoreApplication::translate("NeedWords", "unplaced");
    case NeedState::Missing:
        return QCoreApplication::translate("NeedWords", "missing");
    }
    return {};
}

QString wordOf(const MomentMetrics &moment)
{
    switch (moment.state) {
    case MomentState::Open:
        return QCoreApplication::translate("NeedWords", "open");
    case MomentState::Gap:
        return QCoreApplication::translate("NeedWords", "a gap");
    case MomentState::Covered:
        break;
    }
    return moment.contested ? QCoreApplication::translate("NeedWords", "contested")
                            : QCoreApplication::translate("NeedWords", "covered");
}

} // namespace zuschnitt
