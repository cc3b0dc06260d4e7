// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/serviceplan.h"

#include "model/exchange/servicelinks.h"
#include "model/exchange/servicerows.h"
#include "model/exchange/listdoubt.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// More names would be a list of their own.
constexpr std::size_t mostNames = 5;

/// "servicenow-export 2026-03 (1).csv" is the same source as last month's.
QString sourceFromFileName(const QString &name)
{
    static const QRegularExpression changing(
        u"[\\s._-]*(\\(\\d+\\)|\\d+|copy|kopie|v\\d+|final|neu|new)(?=[\\s._-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString stem = QFileInfo(name).completeBaseName();
    const QString steady = QString(stem).remove(changing).trimmed();
    return steady.isEmpty() ? stem : steady;
}

/// Compares the rows of a list with the services of a portfolio, field by field.
class RowPlanner final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    RowPlanner(const MappedTable &table, const Portfolio &portfolio, RowMatcher &matcher, ServicePlan &plan)
        : m_table(table), m_portfolio(portfolio), m_matcher(matcher), m_plan(plan)
    {
    }

    void plan(const QString &chosenSource)
    {
        matchRows(chosenSource);
        for (std::size_t index = 0; index < m_plan.rows.size(); ++index)
            mergeRow(index);
        findMissing();
        tellMissing();
    }

private:
    void matchRows(const QString &chosenSource)
    {
        std::vector<RowIdentity> identities;
        std::vector<std::size_t> indexes;
        for (std::size_t index = 0; index < m_plan.rows.size(); ++index) {
            const PlannedService &row = m_plan.rows[index];
            if (row.state == RowState::Refused)
                continue;
            identities.push_back({row.after.name, row.after.sourceKey});
            indexes.push_back(index);
        }
        m_plan.source = chosenSource.isEmpty() ? m_matcher.sourceOf(identities) : chosenSource;
        if (m_plan.source.isEmpty())
            m_plan.source = m_table.name().isEmpty() ? tr("Clipboard") : sourceFromFileName(m_table.name());
        const std::vector<const Service *> found = m_matcher.match(identities, m_plan.source);
        for (std::size_t index = 0; index < found.size(); ++index) {
            if (found[index])
                m_plan.rows[indexes[index]].before = *found[index];
        }
    }

    void mergeRow(std::size_t index)
    {
        PlannedService &row = m_plan.rows[index];
        if (row.state == RowState::Refused)
            return;
        const QString key = row.after.sourceKey;
        row.after = row.before.value_or(Service{});
        if (!row.before)
            row.after.id = ServiceId::random();
        QJsonObject imported = m_matcher.imported(row.after.id);
        const QJsonObject base = imported;
        for (const Meaning meaning : fieldMeanings) {
            if (const std::optional<QString> value = readField(row, meaning))
                mergeField(row, meaning, *value, imported);
        }
        if (imported != base)
            setImportedValues(row.after, imported);
        const bool knownByKey = !key.isEmpty() && key == row.after.sourceKey && !row.after.source.isEmpty();
        if (!knownByKey && (!key.isEmpty() || row.after.source.isEmpty())) {
            row.after.source = m_plan.source;
            row.after.sourceKey = key.isEmpty() ? row.after.sourceKey : key;
        }
        row.state = !row.before ? RowState::New : row.changes.empty() ? RowState::Same : RowState::Changed;
    }

    /// Nothing where the list says nothing about the field, or what cannot be understood.
    std::optional<QString> readField(const PlannedService &row, Meaning meaning)
    {
        const std::optional<std::size_t> column = m_table.columnOf(meaning);
        const TableRow &source = m_table.rows()[row.row];
        if (!column || *column >= source.cells.size())
            return std::nullopt;
        const TableCell &cell = source.cells[*column];
        const std::optional<QString> text = fieldTextOfCell(meaning, cell.text, m_table.decimalMark());
        if (!text) {
            const QString message = meaning == Meaning::Users ? tr("“%1” is no whole number; the cell was left out.")
                                                              : tr("“%1” is no number; the cell was left out.");
            m_plan.problems.push_back(
                {m_table.name(), cell.line, static_cast<int>(*column) + 1, message.arg(cell.text)});
        }
        return text;
    }

    void mergeField(PlannedService &row, Meaning meaning, const QString &value, QJsonObject &imported)
    {
        const QLatin1StringView word(textOf(meaning));
        const bool known = imported.contains(word);
        const QString last = imported.value(word).toString();
        const QString current = fieldText(row.after, meaning);
        const bool saidBefore = known ? value == last : value.isEmpty();
        const bool renamedHere = meaning == Meaning::Name && known && current != last;
        // A list that was written here has the name of here, and the source still goes by its own.
        if ((known || !value.isEmpty()) && !(renamedHere && value == current))
            imported.insert(word, value);
        if (saidBefore || renamedHere || value == fieldTextOfCell(meaning, current, DecimalMark::Point))
            return;
        setFieldText(row.after, meaning, value);
        if (row.before)
            row.changes.push_back({meaning, shownText(meaning, current), shownText(meaning, value)});
    }

    void findMissing()
    {
        std::unordered_set<ServiceId> present;
        for (const PlannedService &row : m_plan.rows) {
            if (row.before)
                present.insert(row.before->id);
        }
        for (const Service *service : m_portfolio.all<Service>()) {
            if (!service->imported.isEmpty() && service->source == m_plan.source && !present.contains(service->id))
                m_plan.missing.push_back(service->id);
        }
    }

    void tellMissing()
    {
        if (m_plan.missing.empty())
            return;
        QStringList names;
        for (std::size_t index = 0; index < std::min(m_plan.missing.size(), mostNames); ++index)
            names += tr("“%1”").arg(m_portfolio.find(m_plan.missing[index])->name);
        if (m_plan.missing.size() > mostNames)
            names += u"…"_s;
        m_plan.remarks
            += tr("No longer in the list, but kept here: %1 (%2).").arg(names.join(u", "_s)).arg(m_plan.missing.size());
    }

    const MappedTable &m_table;
    const Portfolio &m_portfolio;
    RowMatcher &m_matcher;
    ServicePlan &m_plan;
};

} // namespace

ServicePlan planServices(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                         const ImportChoices &choices)
{
    ServicePlan plan;
    plan.problems = table.problems;
    const MappedTable mapped(table, mapping);
    if (mapped.columnOf(Meaning::Name)) {
        if (const QString doubt = doubtAbout(table, mapping); !doubt.isEmpty())
            plan.remarks += doubt;
        plan.rows = ServiceRowReader(mapped, plan.problems).read(choices.leftOut);
        RowMatcher matcher(portfolio);
        RowPlanner(mapped, portfolio, matcher, plan).plan(choices.source);
        ServiceLinkPlanner(mapped, portfolio, matcher, plan).plan();
    } else {
        const int line = table.rows.empty() ? 1 : table.rows.front().line;
        plan.problems.push_back({table.sourceName, line, 0, whyWithoutNames(table)});
    }
    sortByLine(plan.problems);
    return plan;
}

} // namespace zuschnitt
