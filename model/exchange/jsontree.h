// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importproblem.h"
#include "model/portfolio/result.h"

#include <QtCore/QByteArray>

namespace zuschnitt {

struct JsonMember;

/// A JSON value that knows where it stood. QJsonDocument forgets lines, the order of keys and
/// keys that come twice; a report about a file that somebody typed needs all three.
struct JsonNode {
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool truth = false;
    QString text; ///< of a string, or of a number as it was written
    std::vector<JsonNode> items;
    std::vector<JsonMember> members;
    int line = 0;
    int column = 0;
};

struct JsonMember {
    QString key;
    int line = 0;
    int column = 0;
    JsonNode value;
};

/// Reads strict JSON in UTF-8 (a byte order mark is skipped). The error names line and column.
Result<JsonNode> parseJson(const QByteArray &bytes);

} // namespace zuschnitt
