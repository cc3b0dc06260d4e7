// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/contentrules.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

/// The second pass over a neutral JSON: makes its rows over those of a portfolio.
class ContentReader final {
    Q_DECLARE_TR_FUNCTIONS(NeutralJson)

public:
    explicit ContentReader(const Portfolio &base) : m_base(base) { }

    JsonContent read(const JsonNode &root);

private:
    void problem(const JsonNode &node, const QString &message) { report(m_content.problems, node, message); }

    // ---- values
    void readValue(QString &target, const JsonNode &node, const QString &path);
    void readValue(bool &target, const JsonNode &node, const QString &path);
    void readValue(double &target, const JsonNode &node, const QString &path);
    void readValue(qint64 &target, const JsonNode &node, const QString &path);
    void readValue(ProductIdentity &target, const JsonNode &node, const QString &path);
    template <typename Row>
    void readValue(Id<Row> &target, const JsonNode &node, const QString &path);
    template <typename Value>
    void readValue(std::optional<Value> &target, const JsonNode &node, const QString &path);
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void readValue(Enum &target, const JsonNode &node, const QString &path);

    // ---- rows
    template <typename Row>
    void readColumns(JsonObject &object, Row &row);
    template <typename Row>
    bool readArray(JsonObject &parent, const Uuid &owner = {});
    template <typename Row>
    bool readRow(const JsonNode &node, const QString &path, const Uuid &owner);
    template <typename Row>
    bool readLinkColumns(JsonObject &object, Row &row);
    template <typename Row, typename Target>
    void readEnds(JsonObject &parent, Id<Target> Row::*end, const Uuid &owner);
    template <typename Placement, typename Owner>
    void readPlacement(JsonObject &parent, Id<Owner> owner);
    template <typename Row>
    void givePositions(std::size_t first, const Uuid &owner);
    template <typename Row>
    bool hasAllEnds(const Row &row, const JsonObject &object);

    // ---- what lies inside a row
    template <typename Row>
    void readParts(JsonObject &, const Row &)
    {
    }
    void readParts(JsonObject &object, const Service &service);
    void readParts(JsonObject &object, const Journey &journey);
    void readParts(JsonObject &object, const Moment &moment);
    void readParts(JsonObject &object, const Cut &cut);
    void readParts(JsonObject &object, const ProductGroup &group);
    void readParts(JsonObject &object, const Product &product);
    void readParts(JsonObject &object, const Assignment &assignment);

    const Portfolio &m_base;
    std::optional<JsonIds> m_ids;
    std::optional<ContentRules> m_rules;
    JsonContent m_content;
    std::unordered_set<Uuid> m_links; ///< link rows read so far
    Uuid m_cut; ///< the cut being read
};

} // namespace zuschnitt
