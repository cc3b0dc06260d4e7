// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/sentence.h"

namespace zuschnitt {

QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype index = 0; index < sentence.size(); ++index) {
        const int place
            = sentence[index] == u'%' && index + 1 < sentence.size() ? sentence[index + 1].digitValue() : -1;
        if (place >= 1) {
            text += arguments.value(place - 1);
            ++index;
        } else {
            text += sentence[index];
        }
    }
    return text;
}

} // namespace zuschnitt
