// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsonobject.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace zuschnitt {

const JsonNode *memberOf(const JsonNode &object, const QString &key)
{
    for (const JsonMember &member : object.members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

void report(ImportProblems &problems, const JsonNode &node, const QString &message)
{
    problems.push_back({{}, node.line, node.column, message});
}

JsonObject::JsonObject(const JsonNode &node, QString path, ImportProblems &problems)
    : m_node(node), m_path(std::move(path)), m_problems(problems), m_taken(node.members.size(), false)
{
    if (node.kind != JsonNode::Kind::Object) {
        report(problems, node,
               QCoreApplication::translate("NeutralJson", "%1 should be an object in braces; it was left out.")
                   .arg(m_path));
    }
}

QString JsonObject::pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }

const JsonNode *JsonObject::take(const QString &key)
{
    for (std::size_t index = 0; index < m_node.members.size(); ++index) {
        if (m_node.members[index].key == key && !m_taken[index]) {
            m_taken[index] = true;
            return &m_node.members[index].value;
        }
    }
    return nullptr;
}

const std::vector<JsonNode> *JsonObject::takeArray(const QString &key)
{
    const JsonNode *node = take(key);
    if (!node)
        return nullptr;
    if (node->kind == JsonNode::Kind::Array)
        return &node->items;
    report(m_problems, *node,
           QCoreApplication::translate("NeutralJson", "%1 should be an array in brackets; it was left out.")
               .arg(pathOf(key)));
    return nullptr;
}

void JsonObject::reportUnknown() const
{
    for (std::size_t index = 0; index < m_node.members.size(); ++index) {
        const JsonMember &member = m_node.members[index];
        if (m_taken[index])
            continue;
        const bool twice = memberOf(m_node, member.key) != &member.value;
        const QString message = twice
            ? QCoreApplication::translate("NeutralJson", "%1 is there twice; the first one was taken.")
            : QCoreApplication::translate("NeutralJson", "%1 is not a known key; it was left out.");
        m_problems.push_back({{}, member.line, member.column, message.arg(pathOf(member.key))});
    }
}

std::optional<QString> textIn(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::String && node.kind != JsonNode::Kind::Number)
        return std::nullopt;
    return node.text;
}

std::optional<bool> truthIn(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Bool ? std::optional<bool>(node.truth) : std::nullopt;
}

std::optional<double> numberIn(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Number)
        return std::nullopt;
    const double value = node.text.toDouble();
    return std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

std::optional<qint64> wholeNumberIn(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Number)
        return std::nullopt;
    bool ok = false;
    const qint64 whole = node.text.toLongLong(&ok);
    if (ok)
        return whole;
    const double value = node.text.toDouble();
    if (value != std::floor(value) || std::abs(value) > 9e15)
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace zuschnitt
