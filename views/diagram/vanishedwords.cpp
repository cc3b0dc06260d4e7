// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/vanishedwords.h"

#include "model/portfolio/daytext.h"
#include "model/portfolio/sentence.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

QString vanishedSentence(const Service &service, Language language)
{
    if (service.vanished.isEmpty())
        return {};
    return filled(QCoreApplication::translate("Diagram", "No longer in “%1” since %2."),
                  {service.source, dayText(service.vanished, language)});
}

} // namespace zuschnitt
