// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsonshape.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/neutraljson.h"

#include <unordered_map>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

class ContentWriter final {
public:
    explicit ContentWriter(const Portfolio &portfolio) : m_portfolio(portfolio) { }

    QByteArray write()
    {
        m_json.beginObject(JsonWriter::Lines::Own);
        m_json.key(u"zuschnitt"_s);
        m_json.number(qint64(1));
        writeColumns(m_portfolio.info());
        writeArray<OwnField>(m_portfolio.all<OwnField>());
        writeArray<Service>(m_portfolio.all<Service>());
        writeArray(inOrderOf(&Dependency::from, &Dependency::to));
        writeArray<Capability>(m_portfolio.all<Capability>());
        writeArray(inOrderOf(&Provision::service, &Provision::capability));
        writeArray<Persona>(m_portfolio.all<Persona>());
        writeArray<Phase>(m_portfolio.all<Phase>());
        writeArray<Journey>(m_portfolio.all<Journey>());
        writeArray<Cut>(m_portfolio.all<Cut>());
        writeArray<ImportProfile>(m_portfolio.all<ImportProfile>());
        m_json.end();
        return m_json.result();
    }

private:
    // ---- values
    void write(const QString &value) { m_json.text(value); }
    void write(bool value) { m_json.truth(value); }
    void write(double value) { m_json.number(value); }
    void write(qint64 value) { m_json.number(value); }
    template <typename Value>
    void write(const std::optional<Value> &value)
    {
        if (value)
            write(*value);
        else
            m_json.null();
    }
    template <typename Row>
    void write(Id<Row> id)
    {
        m_json.text(id.toText());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void write(Enum value) { m_json.text(QLatin1StringView(textOf(value))); }

    // ---- rows
    template <typename Row>
    void writeColumns(const Row &row)
    {
        json::forEachKey<Row>([&](const auto &column, const QString &key) {
            m_json.key(key);
            write(row.*column.member);
        });
    }

    template <typename Row>
    void writeArray(const std::vector<const Row *> &rows)
    {
        m_json.key(QLatin1StringView(json::arrayKey<Row>));
        m_json.beginArray();
        for (const Row *row : rows) {
            m_json.beginObject();
            if constexpr (json::hasOwnId<Row>) {
                m_json.key(u"id"_s);
                write(row->id);
            }
            writeColumns(*row);
            writeParts(*row);
            m_json.end();
        }
        m_json.end();
    }

    template <typename Row, typename Owner>
    void writeOwned(Id<Owner> ownerId)
    {
        writeArray<Row>(m_portfolio.where<json::owner<Row>>(ownerId));
    }

    /// Rows that say nothing but their other end: an array of ids.
    template <typename Row, typename Owner, typename Target>
    void writeEnds(Id<Owner> ownerId, Id<Target> Row::*end)
    {
        m_json.key(QLatin1StringView(json::arrayKey<Row>));
        m_json.beginArray(JsonWriter::Lines::Shared);
        for (const Row *row : sortedBy(m_portfolio.where<json::owner<Row>>(ownerId), end))
            write(row->*end);
        m_json.end();
    }

    template <typename Placement, typename Owner>
    void writePlacement(Id<Owner> ownerId)
    {
        m_json.key(u"placement"_s);
        if (const Placement *placement = m_portfolio.find(placementId(ownerId))) {
            m_json.beginObject();
            writeColumns(*placement);
            m_json.end();
        } else {
            m_json.null();
        }
    }

    // ---- what lies inside a row
    template <typename Row>
    void writeParts(const Row &)
    {
    }
    void writeParts(const Service &service)
    {
        std::vector<const ServiceAlias *> aliases = m_portfolio.where<&ServiceAlias::service>(service.id);
        std::stable_sort(aliases.begin(), aliases.end(), [](const ServiceAlias *left, const ServiceAlias *right) {
            return std::tie(left->source, left->sourceKey, left->name)
                < std::tie(right->source, right->sourceKey, right->name);
        });
        writeArray(aliases);
        writeArray(sortedBy(m_portfolio.where<&OwnValue::service>(service.id), &OwnValue::field));
    }
    void writeParts(const Journey &journey) { writeOwned<Moment>(journey.id); }
    void writeParts(const Moment &moment)
    {
        writeEnds(moment.id, &MomentNeed::capability);
        writeEnds(moment.id, &MomentUse::service);
    }
    void writeParts(const Cut &cut)
    {
        writeOwned<ProductGroup>(cut.id);
        writeOwned<Product>(cut.id);
        writeArray(sortedBy(m_portfolio.where<&Lead::cut>(cut.id), &Lead::moment));
        writeArray(sortedBy(m_portfolio.where<&ServiceFate::cut>(cut.id), &ServiceFate::service));
        writeArray(m_portfolio.where<&AcceptedFinding::cut>(cut.id));
    }
    void writeParts(const ProductGroup &group) { writePlacement<GroupPlacement>(group.id); }
    void writeParts(const Product &product)
    {
        writePlacement<ProductPlacement>(product.id);
        writeOwned<Offer>(product.id);
        writeEnds(product.id, &Promise::capability);
        writeOwned<BacklogItem>(product.id);
        writeOwned<Assignment>(product.id);
    }
    void writeParts(const Assignment &assignment) { writeEnds(assignment.id, &AssignmentCapability::capability); }

    // ---- order of rows without a position: that of the rows they name
    template <typename Row>
    std::size_t rank(Id<Row> id)
    {
        std::unordered_map<Uuid, std::size_t> &ranks = std::get<Ranks<Row>>(m_ranks).byId;
        if (ranks.empty()) {
            for (const Row *row : m_portfolio.all<Row>())
                ranks.emplace(row->id.uuid, ranks.size());
        }
        const auto found = ranks.find(id.uuid);
        return found == ranks.end() ? ranks.size() : found->second;
    }

    template <typename Row, typename Target>
    std::vector<const Row *> sortedBy(std::vector<const Row *> rows, Id<Target> Row::*end)
    {
        if constexpr (!requires(Row row) { row.position; }) {
            std::stable_sort(rows.begin(), rows.end(),
                             [&](const Row *left, const Row *right) { return rank(left->*end) < rank(right->*end); });
        }
        return rows;
    }

    template <typename Row, typename First, typename Second>
    std::vector<const Row *> inOrderOf(Id<First> Row::*first, Id<Second> Row::*second)
    {
        return sortedBy(sortedBy(m_portfolio.all<Row>(), second), first);
    }

    template <typename Row>
    struct Ranks {
        std::unordered_map<Uuid, std::size_t> byId;
    };

    const Portfolio &m_portfolio;
    JsonWriter m_json;
    std::tuple<Ranks<Service>, Ranks<OwnField>, Ranks<Capability>, Ranks<Moment>> m_ranks;
};

} // namespace

QByteArray writeJson(const Portfolio &portfolio) { return ContentWriter(portfolio).write(); }

} // namespace zuschnitt
