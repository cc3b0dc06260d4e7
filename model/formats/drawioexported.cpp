// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/drawioexported.h"

#include "model/exchange/servicenames.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

bool isExportedService(const DrawioCell &cell)
{
    return cell.dataValue(drawioExportedKind) == u"service"_s
        && !exportedServiceId(cell.dataValue(u"service"_s)).isNull();
}

bool isExportedHolder(const QString &kind)
{
    static const QStringList kinds{u"product"_s, u"promise"_s, u"group"_s, u"kept"_s, u"retired"_s, u"unplaced"_s};
    return kinds.contains(kind);
}

QString idOfThing(const DrawioCell &cell)
{
    return isExportedService(cell) ? cell.dataValue(u"service"_s) : cell.dataValue(drawioFactSheetId);
}

} // namespace zuschnitt
