// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <vector>

namespace zuschnitt {

/// A value of YAML that knows where it stood. Members keep their order; a key may come twice.
struct YamlNode {
    enum class Kind { Nothing, Text, List, Map };

    Kind kind = Kind::Nothing;
    QString text; ///< of a Text, whatever type it has
    std::vector<YamlNode> items; ///< of a List
    std::vector<std::pair<QString, YamlNode>> members; ///< of a Map
    int line = 0; ///< from 1

    // Out of line: its members are complete only after it is.
    YamlNode();
    YamlNode(const YamlNode &other);
    YamlNode(YamlNode &&other) noexcept;
    YamlNode &operator=(const YamlNode &other);
    YamlNode &operator=(YamlNode &&other) noexcept;
    ~YamlNode();

    bool isMap() const { return kind == Kind::Map; }
    bool isList() const { return kind == Kind::List; }
    /// The member of that key; a node without anything if there is none.
    const YamlNode &at(const QString &key) const;
    /// The text of that member, trimmed; empty if it is none.
    QString textAt(const QString &key) const;
    /// The texts in a list; of a single text, that one.
    QStringList texts() const;
};

/// What no catalogue needs and a reader could choke on.
struct YamlLimits {
    qsizetype bytes = 8 * 1024 * 1024;
    qsizetype nodes = 300'000; ///< with what aliases repeat
    qsizetype value = 512 * 1024; ///< bytes of one value that is written in brackets or quotes
    int depth = 40;
};

/// The documents of a YAML stream. Anchors and aliases are followed within the limits. Fails with a
/// sentence that names the line.
Result<std::vector<YamlNode>> parseYaml(const QByteArray &bytes, const YamlLimits &limits = {});

} // namespace zuschnitt
