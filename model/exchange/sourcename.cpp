// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/sourcename.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace zuschnitt {

using namespace Qt::StringLiterals;

QString sourceNamed(const QString &fileName)
{
    if (fileName.isEmpty())
        return QCoreApplication::translate("ImportPlan", "Clipboard");
    static const QRegularExpression changing(
        u"[\\s._-]*(\\(\\d+\\)|\\d+|copy|kopie|v\\d+|final|neu|new)(?=[\\s._-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString stem = QFileInfo(fileName).completeBaseName();
    const QString steady = QString(stem).remove(changing).trimmed();
    return steady.isEmpty() ? stem : steady;
}

} // namespace zuschnitt
