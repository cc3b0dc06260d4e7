// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/ownfieldplan.h"

#include "model/exchange/cellvalues.h"
#include "model/portfolio/ownfields.h"

#include <QtCore/QRegularExpression>

#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// More are no choice any more, and longer ones are sentences.
constexpr std::size_t mostChoices = 12;
constexpr qsizetype longestChoice = 40;

/// What the cells of a column could be.
struct CellCounts {
    std::size_t filled = 0;
    std::size_t links = 0;
    std::size_t days = 0;
    std::size_t numbers = 0;
    std::size_t money = 0;
    std::size_t longTexts = 0;
    std::set<QString> different;

    /// One cell of twenty may be something else.
    bool nearlyAll(std::size_t count) const { return filled > 0 && count * 20 >= filled * 19; }
};

CellCounts countCells(const ImportTable &table, std::size_t column)
{
    static const QRegularExpression currency(u"€|\\$|£|\\b(eur|euro|chf|usd|gbp|teur)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"^0\\d"_s); // telephone numbers, keys
    const DecimalMark mark = table.form.decimalMark.value_or(DecimalMark::Point);
    CellCounts counts;
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 500); ++row) {
        const QString &text = table.rows[row].text(column);
        if (saysNothing(text))
            continue;
        ++counts.filled;
        counts.links += ownValueOf(FieldKind::Link, text, mark).ok();
        counts.days += !dayOf(text).isEmpty();
        const bool isNumber = parseNumber(text, mark).has_value() && !code.match(text).hasMatch();
        counts.numbers += isNumber;
        counts.money += isNumber && currency.match(text).hasMatch();
        counts.longTexts += text.size() > longestChoice;
        counts.different.insert(text);
    }
    return counts;
}

QString memoryWord(OwnFieldId field) { return u"field:"_s + field.toText(); }

const OwnField *fieldNamed(const Portfolio &portfolio, const QString &name)
{
    for (const OwnField *field : portfolio.all<OwnField>()) {
        if (nameKey(field->name) == nameKey(name))
            return field;
    }
    return nullptr;
}

} // namespace

FieldKind proposedKind(const ImportTable &table, std::size_t column)
{
    static const QRegularExpression moneyHeader(u"€|\\b(eur|euro|chf|usd|gbp|teur)\\b|kosten|preis|cost|price"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const CellCounts counts = countCells(table, column);
    if (counts.nearlyAll(counts.links))
        return FieldKind::Link;
    if (counts.nearlyAll(counts.days))
        return FieldKind::Date;
    if (counts.nearlyAll(counts.numbers)) {
        const QString header = table.columns.value(static_cast<qsizetype>(column));
        return counts.money * 2 > counts.filled || moneyHeader.match(header).hasMatch() ? FieldKind::Money
                                                                                        : FieldKind::Number;
    }
    const bool repeats
        = counts.filled > 0 && counts.different.size() * 2 <= counts.filled && counts.different.size() <= mostChoices;
    return repeats && counts.longTexts == 0 ? FieldKind::Choice : FieldKind::Text;
}

void recogniseOwnFields(const ImportTable &table, const Portfolio &portfolio, ColumnMapping &mapping)
{
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        const OwnField *field = mapping[column] == Meaning::Ignore
            ? fieldNamed(portfolio, table.columns.value(static_cast<qsizetype>(column)))
            : nullptr;
        if (field)
            setMeaning(mapping, column, {field->name, field->kind});
    }
}

OwnFieldPlanner::OwnFieldPlanner(const MappedTable &table, const Portfolio &portfolio, const ImportChoices &choices,
                                 ServicePlan &plan)
    : m_table(table), m_portfolio(portfolio), m_choices(choices), m_plan(plan)
{
    for (std::size_t column = 0; column < table.width(); ++column) {
        if (const ColumnMeaning &meaning = table.meaningOf(column); meaning == Meaning::OwnField)
            addColumn(column, meaning);
    }
}

void OwnFieldPlanner::addColumn(std::size_t column, const ColumnMeaning &meaning)
{
    FieldColumn &added = m_columns.emplace_back(FieldColumn{column, meaning, {}});
    if (const OwnField *present = fieldNamed(m_portfolio, meaning.ownField)) {
        added.field = *present;
        return;
    }
    added.field.id = OwnFieldId::random();
    added.field.name = meaning.ownField.simplified();
    added.field.kind = meaning.kind;
    m_plan.fields.push_back(added.field);
}

/// Nothing where the list says nothing about the field, or what cannot be understood.
std::optional<QString> OwnFieldPlanner::readValue(const FieldColumn &from, const TableRow &source)
{
    if (from.column >= source.cells.size())
        return std::nullopt;
    const TableCell &cell = source.cells[from.column];
    if (saysNothing(cell.text))
        return QString();
    const Result<QString> value = ownValueOf(from.field.kind, cell.text, m_table.decimalMark());
    if (value)
        return *value;
    m_plan.problems.push_back({m_table.name(), cell.line, static_cast<int>(from.column) + 1,
                               tr("%1 The cell was left out.").arg(value.error().message)});
    return std::nullopt;
}

void OwnFieldPlanner::merge(PlannedService &row, QJsonObject &imported)
{
    const TableRow &source = m_table.rows()[row.row];
    for (FieldColumn &column : m_columns) {
        const std::optional<QString> value = readValue(column, source);
        if (!value)
            continue;
        const QString word = memoryWord(column.field.id);
        const bool known = imported.contains(word);
        const QString last = imported.value(word).toString();
        const OwnValue *present = m_portfolio.find(ownValueId(column.field.id, row.after.id));
        const QString current = present ? present->value : QString();
        if (known || !value->isEmpty())
            imported.insert(word, *value);
        if ((known ? *value == last : value->isEmpty()) || *value == current)
            continue;
        const bool changedHere = known ? current != last : !current.isEmpty();
        const bool taken = !changedHere || m_choices.takesSource(row.row, column.meaning);
        if (row.before)
            row.changes.push_back({column.meaning, shownOwnValue(column.field.kind, current),
                                   shownOwnValue(column.field.kind, *value), changedHere, taken});
        if (!taken)
            continue;
        row.ownValues.push_back({ownValueId(column.field.id, row.after.id), column.field.id, row.after.id, *value});
        if (row.isTaken())
            offerChoice(column, *value);
    }
}

/// A choice that the list makes is one that the field offers from then on.
void OwnFieldPlanner::offerChoice(FieldColumn &to, const QString &value)
{
    QStringList choices = choicesOf(to.field);
    if (to.field.kind != FieldKind::Choice || value.isEmpty() || choices.contains(value))
        return;
    choices += value;
    to.field.choices = choicesText(choices);
    const auto planned = std::find_if(m_plan.fields.begin(), m_plan.fields.end(),
                                      [&](const OwnField &field) { return field.id == to.field.id; });
    if (planned == m_plan.fields.end())
        m_plan.fields.push_back(to.field);
    else
        *planned = to.field;
}

} // namespace zuschnitt
