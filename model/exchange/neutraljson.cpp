// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/neutraljson.h"

#include "model/exchange/contentreader.h"
#include "model/exchange/jsonobject.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

Result<NeutralJson> NeutralJson::parse(const QByteArray &bytes)
{
    Result<JsonNode> root = parseJson(bytes);
    if (!root)
        return root.error();
    const JsonNode *version = memberOf(*root, u"zuschnitt"_s);
    const std::optional<qint64> number = version ? wholeNumberIn(*version) : std::nullopt;
    if (!number) {
        return Error{QCoreApplication::translate(
            "NeutralJson",
            "This JSON is not a Zuschnitt export: the key “zuschnitt” with a version number is missing.")};
    }
    if (*number != 1) {
        return Error{QCoreApplication::translate("NeutralJson",
                                                 "This JSON was written by a newer version of Zuschnitt (format %1). "
                                                 "Update Zuschnitt, then import it.")
                         .arg(*number)};
    }
    NeutralJson json;
    json.m_root = std::make_shared<const JsonNode>(std::move(root).value());
    return json;
}

JsonContent NeutralJson::over(const Portfolio &base) const { return ContentReader(base).read(*m_root); }

Result<JsonContent> readJson(const QByteArray &bytes)
{
    const Result<NeutralJson> json = NeutralJson::parse(bytes);
    if (!json)
        return json.error();
    return json->over(Portfolio());
}

} // namespace zuschnitt
