// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/importkinds.h"

#include <map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

QString importKindOf(const char *table)
{
    static const std::map<QString, QString> kinds{{u"service"_s, u"services"_s},
                                                  {u"dependency"_s, u"dependencies"_s},
                                                  {u"capability"_s, u"capabilities"_s},
                                                  {u"provision"_s, u"provides"_s},
                                                  {u"persona"_s, u"personas"_s},
                                                  {u"phase"_s, u"phases"_s},
                                                  {u"journey"_s, u"journeys"_s},
                                                  {u"moment"_s, u"moments"_s},
                                                  {u"moment_need"_s, u"needs"_s},
                                                  {u"moment_use"_s, u"uses"_s},
                                                  {u"cut"_s, u"cuts"_s},
                                                  {u"product_group"_s, u"groups"_s},
                                                  {u"product"_s, u"products"_s},
                                                  {u"offer"_s, u"offers"_s},
                                                  {u"backlog_item"_s, u"backlog"_s},
                                                  {u"promise"_s, u"promises"_s},
                                                  {u"assignment"_s, u"assignments"_s},
                                                  {u"lead"_s, u"leads"_s},
                                                  {u"fate"_s, u"fates"_s},
                                                  {u"own_field"_s, u"fields"_s},
                                                  {u"own_value"_s, u"values"_s}};
    const QString name = QLatin1StringView(table);
    const auto found = kinds.find(name);
    return found == kinds.end() ? name : found->second;
}

} // namespace zuschnitt
