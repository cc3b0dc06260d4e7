// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/jsonids.h"
#include "model/exchange/jsonobject.h"
#include "model/exchange/neutraljson.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

/// The rules of the model that a neutral JSON may break. What breaks one is mended or left out, and
/// told among the problems of the content.
class ContentRules final {
    Q_DECLARE_TR_FUNCTIONS(NeutralJson)

public:
    /// `content` is what was read so far; it grows while rows are asked about.
    ContentRules(const Portfolio &base, const JsonIds &ids, JsonContent &content)
        : m_base(base), m_ids(ids), m_content(content)
    {
    }

    /// False leaves the row out.
    template <typename Row>
    bool obeys(Row &, const JsonNode &)
    {
        return true;
    }
    bool obeys(Dependency &dependency, const JsonNode &node);
    bool obeys(Moment &moment, const JsonNode &node);
    bool obeys(Product &product, const JsonNode &node);
    bool obeys(Assignment &assignment, const JsonNode &node);
    bool obeys(Lead &lead, const JsonNode &node);
    bool obeys(ServiceFate &fate, const JsonNode &node);
    bool obeys(AcceptedFinding &accepted, const JsonNode &node);

    /// Once all capabilities are read: one that lies below itself is put on top.
    void breakCapabilityCircles(const JsonNode &root);

private:
    void problem(const JsonNode &node, const QString &message) { report(m_content.problems, node, message); }
    std::optional<Uuid> cutOf(const Uuid &productOrGroup) const;

    const Portfolio &m_base;
    const JsonIds &m_ids;
    JsonContent &m_content;
};

} // namespace zuschnitt
