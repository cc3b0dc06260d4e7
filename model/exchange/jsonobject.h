// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/jsontree.h"

#include <optional>

namespace zuschnitt {

/// The value of the first member with this key, or null.
const JsonNode *memberOf(const JsonNode &object, const QString &key);

/// A JSON object that is being read: knows its path and which keys nobody asked for.
class JsonObject final {
public:
    /// Reports a node that is no object; it then reads like an empty one.
    JsonObject(const JsonNode &node, QString path, ImportProblems &problems);

    const JsonNode &node() const { return m_node; }
    const QString &path() const { return m_path; }
    QString pathOf(const QString &key) const;
    /// The value of a key; null if it is absent.
    const JsonNode *take(const QString &key);
    /// The elements of the array at `key`; null if it is absent or, reported, no array.
    const std::vector<JsonNode> *takeArray(const QString &key);
    void reportUnknown() const;

private:
    const JsonNode &m_node;
    QString m_path;
    ImportProblems &m_problems;
    std::vector<bool> m_taken;
};

void report(ImportProblems &problems, const JsonNode &node, const QString &message);

// Reading a value: nothing if it is of another kind. null reads as nothing too.
std::optional<QString> textIn(const JsonNode &node);
std::optional<bool> truthIn(const JsonNode &node);
std::optional<double> numberIn(const JsonNode &node);
std::optional<qint64> wholeNumberIn(const JsonNode &node);

} // namespace zuschnitt
