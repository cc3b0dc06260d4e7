// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/contentreader.h"

#include "model/exchange/jsonshape.h"
#include "model/portfolio/orderkey.h"

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

// The id that the ends of a link row give.
ServiceAliasId linkId(const ServiceAlias &row)
{
    return serviceAliasId(row.service, row.source, row.sourceKey, row.name);
}
OwnValueId linkId(const OwnValue &row) { return ownValueId(row.field, row.service); }
ProvisionId linkId(const Provision &row) { return provisionId(row.service, row.capability); }
DependencyId linkId(const Dependency &row) { return dependencyId(row.from, row.to, row.kind); }
MomentNeedId linkId(const MomentNeed &row) { return momentNeedId(row.moment, row.capability); }
MomentUseId linkId(const MomentUse &row) { return momentUseId(row.moment, row.service); }
PromiseId linkId(const Promise &row) { return promiseId(row.product, row.capability); }
AssignmentId linkId(const Assignment &row) { return assignmentId(row.product, row.service); }
AssignmentCapabilityId linkId(const AssignmentCapability &row)
{
    return assignmentCapabilityId(row.assignment, row.capability);
}
LeadId linkId(const Lead &row) { return leadId(row.cut, row.moment); }
ServiceFateId linkId(const ServiceFate &row) { return fateId(row.cut, row.service); }
AcceptedFindingId linkId(const AcceptedFinding &row) { return acceptedFindingId(row.cut, row.rule, subjectOf(row)); }

} // namespace

JsonContent ContentReader::read(const JsonNode &root)
{
    m_ids.emplace(root, m_content.problems);
    m_rules.emplace(m_base, *m_ids, m_content);
    JsonObject object(root, {}, m_content.problems);
    object.take(u"zuschnitt"_s);
    PortfolioInfo &info = m_content.rows.of<PortfolioInfo>().emplace_back(m_base.info());
    readColumns(object, info);
    readArray<OwnField>(object);
    readArray<Service>(object);
    readArray<Dependency>(object);
    readArray<Capability>(object);
    m_rules->breakCapabilityCircles(root);
    readArray<Provision>(object);
    readArray<Persona>(object);
    m_content.hasPhases = readArray<Phase>(object);
    readArray<Journey>(object);
    readArray<Cut>(object);
    readArray<ImportProfile>(object);
    object.reportUnknown();
    return std::move(m_content);
}

// ---- values

void ContentReader::readValue(QString &target, const JsonNode &node, const QString &path)
{
    if (const std::optional<QString> text = textIn(node))
        target = *text;
    else
        problem(node, tr("%1 should be a text.").arg(path));
}

void ContentReader::readValue(bool &target, const JsonNode &node, const QString &path)
{
    if (const std::optional<bool> truth = truthIn(node))
        target = *truth;
    else
        problem(node, tr("%1 should be true or false.").arg(path));
}

void ContentReader::readValue(double &target, const JsonNode &node, const QString &path)
{
    if (const std::optional<double> number = numberIn(node))
        target = *number;
    else
        problem(node, tr("%1 should be a number.").arg(path));
}

void ContentReader::readValue(qint64 &target, const JsonNode &node, const QString &path)
{
    if (const std::optional<qint64> number = wholeNumberIn(node))
        target = *number;
    else
        problem(node, tr("%1 should be a whole number.").arg(path));
}

void ContentReader::readValue(ProductIdentity &target, const JsonNode &node, const QString &path)
{
    QString text;
    readValue(text, node, path);
    target.uuid = Uuid::fromText(text).value_or(Uuid::named("product_identity:" + text.toUtf8()));
}

template <typename Row>
void ContentReader::readValue(Id<Row> &target, const JsonNode &node, const QString &path)
{
    const std::optional<QString> text = textIn(node);
    if (!text) {
        problem(node, tr("%1 should be the id of something in the file.").arg(path));
        return;
    }
    const Id<Row> id{m_ids->resolve<Row>(*text, m_cut)};
    if (m_ids->contains(id.uuid) || m_base.find(id))
        target = id;
    else
        problem(node, tr("%1 names “%2”, which is not in the file.").arg(path, *text));
}

template <typename Value>
void ContentReader::readValue(std::optional<Value> &target, const JsonNode &node, const QString &path)
{
    Value value = target.value_or(Value{});
    const std::size_t problems = m_content.problems.size();
    readValue(value, node, path);
    if (problems == m_content.problems.size())
        target = value;
}

template <typename Enum>
requires std::is_enum_v<Enum>
void ContentReader::readValue(Enum &target, const JsonNode &node, const QString &path)
{
    if (!readText(textIn(node).value_or(QString()), target))
        problem(node, tr("%1 has the unknown value “%2”.").arg(path, node.text));
}

// ---- rows

template <typename Row>
void ContentReader::readColumns(JsonObject &object, Row &row)
{
    const Row defaults;
    json::forEachKey<Row>([&](const auto &column, const QString &key) {
        const JsonNode *node = object.take(key);
        if (!node)
            return;
        if (node->kind == JsonNode::Kind::Null)
            row.*column.member = defaults.*column.member;
        else
            readValue(row.*column.member, *node, object.pathOf(key));
    });
}

/// True if the row has every end it cannot be without.
template <typename Row>
bool ContentReader::hasAllEnds(const Row &row, const JsonObject &object)
{
    bool all = true;
    json::forEachKey<Row>([&](const auto &column, const QString &key) {
        using Value = std::remove_cvref_t<decltype(row.*column.member)>;
        if constexpr (!std::is_void_v<typename ReferencedRow<Value>::Type> && !requires(Value v) { v.has_value(); }) {
            if ((row.*column.member).isNull()) {
                all = false;
                if (!memberOf(object.node(), key))
                    problem(object.node(), tr("%1 is missing; the rest was left out.").arg(object.pathOf(key)));
            }
        }
    });
    return all;
}

/// Reads a link row over the one in the portfolio that has the same ends.
template <typename Row>
bool ContentReader::readLinkColumns(JsonObject &object, Row &row)
{
    JsonObject scout(object);
    readColumns(scout, row);
    if (!hasAllEnds(row, object))
        return false;
    row.id = linkId(row);
    if (!m_links.insert(row.id.uuid).second) {
        problem(object.node(), tr("%1 is there twice; the second one was left out.").arg(object.path()));
        return false;
    }
    if (const Row *known = m_base.find(row.id))
        row = *known;
    const std::size_t problems = m_content.problems.size();
    readColumns(object, row);
    m_content.problems.resize(problems);
    return true;
}

/// False if the row was left out.
template <typename Row>
bool ContentReader::readRow(const JsonNode &node, const QString &path, const Uuid &owner)
{
    JsonObject object(node, path, m_content.problems);
    if (node.kind != JsonNode::Kind::Object)
        return false;
    Row row;
    if constexpr (json::hasOwnId<Row>) {
        const std::optional<Uuid> id = m_ids->of(node);
        if (!id)
            return false;
        if (const Row *known = m_base.find(Id<Row>{*id}))
            row = *known;
        row.id.uuid = *id;
        object.take(u"id"_s);
    }
    if constexpr (json::hasOwner<Row>)
        (row.*json::owner<Row>).uuid = owner;
    if constexpr (json::hasOwnId<Row>)
        readColumns(object, row);
    else if (!readLinkColumns(object, row))
        return false;
    if (!m_rules->obeys(row, node))
        return false;
    m_content.rows.of<Row>().push_back(row);
    readParts(object, row);
    object.reportUnknown();
    return true;
}

template <typename Row>
bool ContentReader::readArray(JsonObject &parent, const Uuid &owner)
{
    const QString key = QLatin1StringView(json::arrayKey<Row>);
    const std::vector<JsonNode> *nodes = parent.takeArray(key);
    if (!nodes)
        return false;
    const std::size_t first = m_content.rows.of<Row>().size();
    const QString path = parent.pathOf(key);
    std::size_t index = 0;
    for (const JsonNode &node : *nodes) {
        if (!readRow<Row>(node, u"%1[%2]"_s.arg(path).arg(index++), owner))
            ++m_content.leftOut[QLatin1StringView(RowTraits<Row>::table)];
    }
    givePositions<Row>(first, owner);
    return true;
}

/// An array of ids: rows that say nothing but their other end.
template <typename Row, typename Target>
void ContentReader::readEnds(JsonObject &parent, Id<Target> Row::*end, const Uuid &owner)
{
    const QString key = QLatin1StringView(json::arrayKey<Row>);
    const std::vector<JsonNode> *nodes = parent.takeArray(key);
    if (!nodes)
        return;
    const std::size_t first = m_content.rows.of<Row>().size();
    std::size_t index = 0;
    for (const JsonNode &node : *nodes) {
        Row row;
        (row.*json::owner<Row>).uuid = owner;
        const QString path = u"%1[%2]"_s.arg(parent.pathOf(key)).arg(index++);
        readValue(row.*end, node, path);
        if ((row.*end).isNull())
            continue;
        row.id = linkId(row);
        if (!m_links.insert(row.id.uuid).second) {
            problem(node, tr("%1 is there twice; the second one was left out.").arg(path));
            continue;
        }
        const Row *known = m_base.find(row.id);
        m_content.rows.of<Row>().push_back(known ? *known : row);
    }
    givePositions<Row>(first, owner);
}

template <typename Placement, typename Owner>
void ContentReader::readPlacement(JsonObject &parent, Id<Owner> owner)
{
    const QString key = u"placement"_s;
    const JsonNode *node = parent.take(key);
    if (!node || node->kind == JsonNode::Kind::Null)
        return;
    JsonObject object(*node, parent.pathOf(key), m_content.problems);
    Placement placement;
    placement.id = placementId(owner);
    if (const Placement *known = m_base.find(placement.id))
        placement = *known;
    placement.*json::owner<Placement> = owner;
    readColumns(object, placement);
    object.reportUnknown();
    m_content.rows.of<Placement>().push_back(placement);
}

/// Rows that the portfolio has stay where they are, new ones come after their siblings.
template <typename Row>
void ContentReader::givePositions(std::size_t first, const Uuid &owner)
{
    if constexpr (requires(Row row) { row.position; }) {
        std::vector<Row> &rows = m_content.rows.of<Row>();
        const auto isNew = [&](const Row &row) { return !m_base.find(row.id); };
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
        QString last;
        if constexpr (json::hasOwner<Row>) {
            using Owner = std::remove_cvref_t<decltype(rows.front().*json::owner<Row>)>;
            const auto &siblings = m_base.where<json::owner<Row>>(Owner{owner});
            last = siblings.empty() ? QString() : siblings.back()->position;
        } else if (!m_base.all<Row>().empty()) {
            last = m_base.all<Row>().back()->position;
        }
        const std::vector<QString> keys = orderKeysBetween(last, {}, std::count_if(begin, rows.end(), isNew));
        auto key = keys.begin();
        for (auto row = begin; row != rows.end(); ++row) {
            if (isNew(*row))
                row->position = *key++;
        }
    }
}

// ---- what lies inside a row

void ContentReader::readParts(JsonObject &object, const Service &service)
{
    readArray<ServiceAlias>(object, service.id.uuid);
    readArray<OwnValue>(object, service.id.uuid);
}

void ContentReader::readParts(JsonObject &object, const Journey &journey)
{
    readArray<Moment>(object, journey.id.uuid);
}

void ContentReader::readParts(JsonObject &object, const Moment &moment)
{
    readEnds(object, &MomentNeed::capability, moment.id.uuid);
    readEnds(object, &MomentUse::service, moment.id.uuid);
}

void ContentReader::readParts(JsonObject &object, const Cut &cut)
{
    m_cut = cut.id.uuid;
    readArray<ProductGroup>(object, m_cut);
    readArray<Product>(object, m_cut);
    readArray<Lead>(object, m_cut);
    readArray<ServiceFate>(object, m_cut);
    readArray<AcceptedFinding>(object, m_cut);
    m_cut = {};
}

void ContentReader::readParts(JsonObject &object, const ProductGroup &group)
{
    readPlacement<GroupPlacement>(object, group.id);
}

void ContentReader::readParts(JsonObject &object, const Product &product)
{
    readPlacement<ProductPlacement>(object, product.id);
    readArray<Offer>(object, product.id.uuid);
    readEnds(object, &Promise::capability, product.id.uuid);
    readArray<BacklogItem>(object, product.id.uuid);
    readArray<Assignment>(object, product.id.uuid);
}

void ContentReader::readParts(JsonObject &object, const Assignment &assignment)
{
    readEnds(object, &AssignmentCapability::capability, assignment.id.uuid);
}

} // namespace zuschnitt
