// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsonplan.h"

#include "model/exchange/jsonshape.h"

#include <unordered_map>
#include <unordered_set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// What a column of a row refers to; null if it refers to nothing.
template <typename Row, typename Value>
const Uuid *referredBy(const Row &row, const Column<Row, Value> &column)
{
    if constexpr (!std::is_void_v<typename ReferencedRow<Value>::Type>) {
        if (!isReference(column))
            return nullptr;
        const Value &value = row.*column.member;
        if constexpr (requires { value->uuid; })
            return value ? &value->uuid : nullptr;
        else
            return &value.uuid;
    }
    return nullptr;
}

/// What things are called, those of the file before those that are here.
class Titles final {
public:
    Titles(const JsonContent &content, const Portfolio &portfolio)
    {
        forEachRowType([&]<typename Row>() {
            for (const Row *row : portfolio.all<Row>())
                m_titles.insert_or_assign(row->id.uuid, titleOf(*row));
            for (const Row &row : content.rows.of<Row>())
                m_titles.insert_or_assign(row.id.uuid, titleOf(row));
        });
    }

    QString of(const Uuid &id) const
    {
        const auto found = m_titles.find(id);
        return found == m_titles.end() ? QString() : found->second;
    }

private:
    template <typename Row>
    QString titleOf(const Row &row) const
    {
        QString title;
        if constexpr (requires { row.name; })
            title = row.name;
        else if constexpr (requires { row.title; })
            title = row.title;
        else
            title = joined(row);
        if constexpr (json::hasOwner<Row>)
            title = of((row.*json::owner<Row>).uuid) + u" › "_s + title;
        return title;
    }

    /// The names of what a link row refers to besides its owner.
    template <typename Row>
    QString joined(const Row &row) const
    {
        QStringList ends;
        json::forEachKey<Row>([&](const auto &column, const QString &) {
            if (const Uuid *id = referredBy(row, column))
                ends += of(*id);
        });
        return ends.join(u" → "_s);
    }

    std::unordered_map<Uuid, QString> m_titles;
};

QString shown(const QString &value, const Titles &) { return value; }
QString shown(bool value, const Titles &) { return value ? u"true"_s : u"false"_s; }
QString shown(double value, const Titles &) { return QString::number(value); }
QString shown(qint64 value, const Titles &) { return QString::number(value); }
template <typename Row>
QString shown(const Id<Row> &id, const Titles &titles)
{
    return titles.of(id.uuid);
}
template <typename Enum>
requires std::is_enum_v<Enum> QString shown(Enum value, const Titles &) { return QString::fromLatin1(textOf(value)); }
template <typename Value>
QString shown(const std::optional<Value> &value, const Titles &titles)
{
    return value ? shown(*value, titles) : QString();
}

template <typename Row>
PlannedThing planned(const Row &row, const Portfolio &portfolio, const Titles &titles)
{
    PlannedThing thing{row.id.uuid, RowTraits<Row>::table, titles.of(row.id.uuid), RowState::New, false, {}};
    const Row *here = portfolio.find(row.id);
    if (!here)
        return thing;
    thing.state = *here == row ? RowState::Same : RowState::Changed;
    json::forEachKey<Row>([&](const auto &column, const QString &key) {
        const QString before = shown(here->*column.member, titles);
        const QString after = shown(row.*column.member, titles);
        if (before != after)
            thing.changes.push_back({key, before, after});
    });
    return thing;
}

/// Takes things out of a content until nothing is left that refers to them.
class LeavingOut final {
public:
    LeavingOut(JsonContent &content, const Portfolio &portfolio, const std::set<Uuid> &ids)
        : m_content(content), m_portfolio(portfolio), m_ids(ids)
    {
    }

    std::set<Uuid> run()
    {
        forEachRowType(
            [this]<typename Row>() { takeOut<Row>([this](Row &row) { return m_ids.contains(row.id.uuid); }); });
        std::size_t before = 0;
        while (before != m_missing.size()) {
            before = m_missing.size();
            forEachRowType([this]<typename Row>() { takeOut<Row>([this](Row &row) { return lacks(row); }); });
        }
        return std::move(m_leftOut);
    }

private:
    template <typename Row, typename Condition>
    void takeOut(const Condition &condition)
    {
        std::vector<Row> kept;
        for (Row &row : m_content.rows.of<Row>()) {
            if (!condition(row)) {
                kept.push_back(std::move(row));
                continue;
            }
            m_leftOut.insert(row.id.uuid);
            if (const Row *here = m_portfolio.find(row.id))
                kept.push_back(*here);
            else
                m_missing.insert(row.id.uuid);
        }
        m_content.rows.of<Row>() = std::move(kept);
    }

    /// True if the row refers to what is missing and cannot be without; what can be empty is emptied.
    template <typename Row>
    bool lacks(Row &row) const
    {
        bool lacking = false;
        forEachColumn<Row>([&]<typename Value>(const Column<Row, Value> &column) {
            const Uuid *id = referredBy(row, column);
            if (!id || !m_missing.contains(*id))
                return;
            if constexpr (requires(Value value) { value.reset(); })
                (row.*column.member).reset();
            else
                lacking = true;
        });
        return lacking;
    }

    JsonContent &m_content;
    const Portfolio &m_portfolio;
    const std::set<Uuid> &m_ids;
    std::set<Uuid> m_leftOut;
    std::unordered_set<Uuid> m_missing; ///< new things that are not made
};

} // namespace

std::size_t JsonPlan::count(RowState state) const
{
    return static_cast<std::size_t>(std::count_if(things.begin(), things.end(), [state](const PlannedThing &thing) {
        return !thing.leftOut && thing.state == state;
    }));
}

JsonPlan planOf(const JsonContent &content, const Portfolio &portfolio, const std::set<Uuid> &leftOut)
{
    JsonContent taken = content;
    const std::set<Uuid> left = leaveOut(taken, portfolio, leftOut);
    const Titles titles(content, portfolio);
    JsonPlan plan;
    plan.problems = content.problems;
    forEachRowType([&]<typename Row>() {
        for (const Row &row : content.rows.of<Row>()) {
            plan.things.push_back(planned(row, portfolio, titles));
            plan.things.back().leftOut = left.contains(row.id.uuid);
        }
    });
    return plan;
}

std::set<Uuid> leaveOut(JsonContent &content, const Portfolio &portfolio, const std::set<Uuid> &ids)
{
    return ids.empty() ? std::set<Uuid>() : LeavingOut(content, portfolio, ids).run();
}

} // namespace zuschnitt
