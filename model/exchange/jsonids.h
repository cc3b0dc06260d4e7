// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/jsontree.h"
#include "model/portfolio/schema.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace zuschnitt {

/// The first pass over a neutral JSON: gives every object with an id of its own its UUID, so that
/// the second pass can resolve references in any direction.
class JsonIds final {
public:
    JsonIds(const JsonNode &root, ImportProblems &problems);

    /// The id of an object; nothing for one that has the id of another and is left out.
    std::optional<Uuid> of(const JsonNode &object) const;
    /// What a text refers to. `scope` is the id of the cut in which a name may stand for an id.
    template <typename Row>
    Uuid resolve(const QString &text, const Uuid &scope) const
    {
        const Uuid plain = uuidOf(RowTraits<Row>::table, text, {});
        const Uuid scoped = uuidOf(RowTraits<Row>::table, text, scope);
        return !m_declared.contains(plain) && m_declared.contains(scoped) ? scoped : plain;
    }
    bool contains(const Uuid &id) const { return m_declared.contains(id); }
    /// The cut that a declared product or product group lies in.
    std::optional<Uuid> cutOf(const Uuid &id) const;

private:
    static Uuid uuidOf(const char *kind, const QString &text, const Uuid &scope);
    void declare(const JsonNode &object, const char *kind, const Uuid &scope, ImportProblems &problems);
    template <typename Row, typename Inside>
    void declareAll(const JsonNode &parent, const Uuid &scope, ImportProblems &problems, Inside &&inside);

    std::unordered_map<const JsonNode *, Uuid> m_ids;
    std::unordered_set<Uuid> m_declared;
    std::unordered_map<Uuid, Uuid> m_cuts;
};

} // namespace zuschnitt
