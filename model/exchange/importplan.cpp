// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/importplan.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/rowmatcher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <set>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

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

/// Archi's and i-doit's words for what can be cut into products; other types are told and left.
bool isServiceType(const QString &type)
{
    static const QStringList others{u"ArchimateModel"_s,
                                    u"Capability"_s,
                                    u"BusinessObject"_s,
                                    u"ValueStream"_s,
                                    u"BusinessActor"_s,
                                    u"BusinessRole"_s,
                                    u"BusinessProcess"_s,
                                    u"Grouping"_s,
                                    u"BusinessFunction"_s,
                                    u"DataObject"_s,
                                    u"Node"_s,
                                    u"Device"_s,
                                    u"Product"_s,
                                    u"Junction"_s,
                                    u"Requirement"_s,
                                    u"Goal"_s,
                                    u"Principle"_s,
                                    u"Stakeholder"_s,
                                    u"Driver"_s,
                                    u"Assessment"_s,
                                    u"Location"_s,
                                    u"Plateau"_s,
                                    u"Gap"_s,
                                    u"WorkPackage"_s};
    static const QRegularExpression idoit(
        u"^C__OBJ(?:ECT_)?TYPE__(?!APPLICATION|SERVICE|IT_SERVICE|SOFTWARE|OPERATING_SYSTEM|DBMS|CLUSTER)"_s);
    return !others.contains(type, Qt::CaseInsensitive) && !idoit.match(type).hasMatch();
}

class Planner final {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    Planner(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
            const ImportChoices &choices)
        : m_table(table), m_mapping(mapping), m_portfolio(portfolio), m_choices(choices), m_matcher(portfolio)
    {
        m_plan.problems = table.problems;
    }

    ImportPlan plan()
    {
        if (columnOf(Meaning::Name)) {
            readRows();
            matchRows();
            for (std::size_t index = 0; index < m_plan.rows.size(); ++index)
                mergeRow(index);
            planLinks();
            findMissing();
        } else {
            const int line = m_table.rows.empty() ? 1 : m_table.rows.front().line;
            addProblem(line, 0, tr("No column is known to hold the names. Say which one does."));
        }
        std::stable_sort(m_plan.problems.begin(), m_plan.problems.end(),
                         [](const ImportProblem &left, const ImportProblem &right) { return left.line < right.line; });
        return std::move(m_plan);
    }

private:
    std::optional<std::size_t> columnOf(Meaning meaning) const
    {
        const auto found = std::find(m_mapping.begin(), m_mapping.end(), meaning);
        if (found == m_mapping.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - m_mapping.begin());
    }

    QString textAt(const TableRow &row, Meaning meaning) const
    {
        const std::optional<std::size_t> column = columnOf(meaning);
        return column ? row.text(*column) : QString();
    }

    void addProblem(int line, int column, const QString &message)
    {
        m_plan.problems.push_back({m_table.sourceName, line, column, message});
    }

    void refuse(PlannedRow &row, int column, const QString &reason)
    {
        row.state = RowState::Refused;
        row.reason = reason;
        row.column = column;
        addProblem(row.line, column, reason);
    }

    // ---- reading rows

    /// One row of the wrong length among rows of the right one has lost a separator, and its cells
    /// stand in the wrong columns. Where many rows are short, the program that wrote them leaves
    /// out empty cells at the end.
    void judgeWidths()
    {
        const std::size_t width = m_mapping.size();
        std::size_t shorter = 0;
        for (const TableRow &row : m_table.rows)
            shorter += row.cells.size() < width;
        m_refuseShort = shorter > 0 && shorter * 10 <= m_table.rows.size();
    }

    QString widthComplaint(const TableRow &row) const
    {
        const std::size_t width = m_mapping.size();
        if (row.cells.size() < width && m_refuseShort) {
            return tr("The row has only %1 of %2 cells, so they may stand in the wrong columns.")
                .arg(row.cells.size())
                .arg(width);
        }
        for (std::size_t column = width; column < row.cells.size(); ++column) {
            if (!row.cells[column].text.isEmpty()) {
                return tr("The row has %1 cells but there are only %2 columns, so they may stand in the wrong columns.")
                    .arg(row.cells.size())
                    .arg(width);
            }
        }
        return {};
    }

    void readRows()
    {
        judgeWidths();
        auto leftOut = m_choices.leftOut.begin();
        for (std::size_t index = 0; index < m_table.rows.size(); ++index) {
            const TableRow &source = m_table.rows[index];
            PlannedRow row;
            row.row = index;
            row.line = source.line;
            while (leftOut != m_choices.leftOut.end() && *leftOut < index)
                ++leftOut;
            row.leftOut = leftOut != m_choices.leftOut.end() && *leftOut == index;
            row.dependsOn = listAt(source, Meaning::DependsOn);
            row.capabilities = listAt(source, Meaning::Capabilities);
            row.after.name = textAt(source, Meaning::Name).simplified();
            row.after.sourceKey = textAt(source, Meaning::SourceKey).simplified();
            if (!joinsEarlierRow(row, source)) {
                checkRow(row, source);
                m_plan.rows.push_back(std::move(row));
            }
        }
    }

    QStringList listAt(const TableRow &row, Meaning meaning) const
    {
        QStringList names;
        for (std::size_t column = 0; column < m_mapping.size(); ++column) {
            if (m_mapping[column] == meaning)
                names += splitList(row.text(column));
        }
        names.removeDuplicates();
        return names;
    }

    /// How the list itself tells its rows apart.
    QString identityOf(const PlannedRow &row) const
    {
        return row.after.sourceKey.isEmpty() ? u'n' + nameKey(row.after.name) : u'k' + row.after.sourceKey;
    }

    /// Some lists name a thing once more for each further dependency or capability.
    bool joinsEarlierRow(const PlannedRow &row, const TableRow &source)
    {
        const auto earlier = m_rowsByIdentity.find(identityOf(row));
        if (earlier == m_rowsByIdentity.end() || (row.dependsOn.isEmpty() && row.capabilities.isEmpty()))
            return false;
        PlannedRow &first = m_plan.rows[earlier->second];
        const TableRow &firstSource = m_table.rows[first.row];
        for (const Meaning meaning : fieldMeanings) {
            const QString text = textAt(source, meaning);
            if (!text.isEmpty() && text != textAt(firstSource, meaning))
                return false;
        }
        const auto before = first.dependsOn.size() + first.capabilities.size();
        first.dependsOn += row.dependsOn;
        first.capabilities += row.capabilities;
        first.dependsOn.removeDuplicates();
        first.capabilities.removeDuplicates();
        return before != first.dependsOn.size() + first.capabilities.size();
    }

    void checkRow(PlannedRow &row, const TableRow &source)
    {
        const int nameColumn = static_cast<int>(*columnOf(Meaning::Name)) + 1;
        const QString type = textAt(source, Meaning::Type);
        if (const QString complaint = widthComplaint(source); !complaint.isEmpty()) {
            refuse(row, static_cast<int>(std::min(source.cells.size(), m_mapping.size() + 1)), complaint);
        } else if (!isServiceType(type)) {
            refuse(row, static_cast<int>(*columnOf(Meaning::Type)) + 1,
                   tr("“%1” is of the type “%2”, which is nothing to cut.").arg(row.after.name, type));
        } else if (saysNothing(row.after.name)) {
            refuse(row, nameColumn, tr("The row has no name."));
        } else if (const auto [earlier, added] = m_rowsByIdentity.try_emplace(identityOf(row), m_plan.rows.size());
                   !added) {
            const PlannedRow &first = m_plan.rows[earlier->second];
            if (row.after.sourceKey.isEmpty())
                refuse(row, nameColumn, tr("“%1” is in line %2 already.").arg(row.after.name).arg(first.line));
            else
                refuse(row, static_cast<int>(*columnOf(Meaning::SourceKey)) + 1,
                       tr("The key “%1” is in line %2 already.").arg(row.after.sourceKey).arg(first.line));
        }
    }

    // ---- comparing with the portfolio

    void matchRows()
    {
        std::vector<RowIdentity> identities;
        std::vector<std::size_t> indexes;
        for (std::size_t index = 0; index < m_plan.rows.size(); ++index) {
            const PlannedRow &row = m_plan.rows[index];
            if (row.state == RowState::Refused)
                continue;
            identities.push_back({row.after.name, row.after.sourceKey});
            indexes.push_back(index);
        }
        m_plan.source = m_choices.source.isEmpty() ? m_matcher.sourceOf(identities) : m_choices.source;
        if (m_plan.source.isEmpty())
            m_plan.source = m_table.sourceName.isEmpty() ? tr("Clipboard") : sourceFromFileName(m_table.sourceName);
        const std::vector<const Service *> found = m_matcher.match(identities, m_plan.source);
        for (std::size_t index = 0; index < found.size(); ++index) {
            if (found[index])
                m_plan.rows[indexes[index]].before = *found[index];
        }
    }

    void mergeRow(std::size_t index)
    {
        PlannedRow &row = m_plan.rows[index];
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
        for (const auto &[meaning, names] :
             {std::pair{Meaning::DependsOn, row.dependsOn}, std::pair{Meaning::Capabilities, row.capabilities}}) {
            if (columnOf(meaning) && (!names.isEmpty() || base.contains(QLatin1StringView(textOf(meaning)))))
                imported.insert(QLatin1StringView(textOf(meaning)), QJsonArray::fromStringList(names));
        }
        if (imported != base)
            setImportedValues(row.after, imported);
        if (!key.isEmpty() || row.after.source.isEmpty()) {
            row.after.source = m_plan.source;
            row.after.sourceKey = key.isEmpty() ? row.after.sourceKey : key;
        }
        row.state = !row.before ? RowState::New : row.changes.empty() ? RowState::Same : RowState::Changed;
    }

    /// Nothing where the list says nothing about the field, or what cannot be understood.
    std::optional<QString> readField(const PlannedRow &row, Meaning meaning)
    {
        const std::optional<std::size_t> column = columnOf(meaning);
        const TableRow &source = m_table.rows[row.row];
        if (!column || *column >= source.cells.size())
            return std::nullopt;
        const TableCell &cell = source.cells[*column];
        const std::optional<QString> text = fieldTextOfCell(meaning, cell.text, *m_table.form.decimalMark);
        if (!text) {
            const QString message = meaning == Meaning::Users ? tr("“%1” is no whole number; the cell was left out.")
                                                              : tr("“%1” is no number; the cell was left out.");
            addProblem(cell.line, static_cast<int>(*column) + 1, message.arg(cell.text));
        }
        return text;
    }

    void mergeField(PlannedRow &row, Meaning meaning, const QString &value, QJsonObject &imported)
    {
        const QLatin1StringView word(textOf(meaning));
        const bool known = imported.contains(word);
        const QString last = imported.value(word).toString();
        const QString current = fieldText(row.after, meaning);
        if (known || !value.isEmpty())
            imported.insert(word, value);
        const bool saidBefore = known ? value == last : value.isEmpty();
        const bool renamedHere = meaning == Meaning::Name && known && current != last;
        if (saidBefore || renamedHere || value == current)
            return;
        setFieldText(row.after, meaning, value);
        if (row.before)
            row.changes.push_back({meaning, shownText(meaning, current), shownText(meaning, value)});
    }

    // ---- links

    void planLinks()
    {
        for (const Capability *capability : m_portfolio.all<Capability>())
            m_capabilities.try_emplace(nameKey(capability->name), capability->id);
        for (const PlannedRow &row : m_plan.rows) {
            if (isTaken(row)) {
                m_byName.try_emplace(nameKey(textAt(m_table.rows[row.row], Meaning::Name)), row.after.id);
                if (columnOf(Meaning::SourceKey))
                    m_byKey.try_emplace(textAt(m_table.rows[row.row], Meaning::SourceKey).simplified(), row.after.id);
            }
        }
        for (std::size_t index = 0; index < m_plan.rows.size(); ++index) {
            if (!isTaken(m_plan.rows[index]))
                continue;
            planDependencies(index);
            planProvisions(index);
            noteListChanges(index);
        }
    }

    static bool isTaken(const PlannedRow &row) { return row.state != RowState::Refused && !row.leftOut; }

    std::optional<ServiceId> serviceNamed(const QString &name) const
    {
        if (const auto found = m_byName.find(nameKey(name)); found != m_byName.end())
            return found->second;
        if (const auto found = m_byKey.find(name); found != m_byKey.end())
            return found->second;
        const Service *service = m_matcher.named(name);
        return service ? std::optional<ServiceId>(service->id) : std::nullopt;
    }

    /// The names of a list column at the last import, folded for comparing.
    QStringList lastNames(const PlannedRow &row, Meaning meaning) const
    {
        return row.before ? listIn(m_matcher.imported(row.before->id), meaning) : QStringList();
    }

    static bool hasName(const QStringList &names, const QString &name)
    {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &other) { return nameKey(other) == nameKey(name); });
    }

    int lineOf(const PlannedRow &row, Meaning meaning) const
    {
        const TableRow &source = m_table.rows[row.row];
        const std::size_t column = *columnOf(meaning);
        return column < source.cells.size() ? source.cells[column].line : row.line;
    }

    void planDependencies(std::size_t index)
    {
        const PlannedRow &row = m_plan.rows[index];
        const QStringList last = lastNames(row, Meaning::DependsOn);
        for (const QString &name : row.dependsOn) {
            const std::optional<ServiceId> to = serviceNamed(name);
            if (!to) {
                addProblem(lineOf(row, Meaning::DependsOn), static_cast<int>(*columnOf(Meaning::DependsOn)) + 1,
                           tr("“%1” depends on “%2”, which is neither in the list nor in the file.")
                               .arg(row.after.name, name));
            } else if (*to != row.after.id) {
                const bool exists = m_portfolio.find(dependencyId(row.after.id, *to, {}));
                if (exists || !hasName(last, name))
                    addDependency({index, row.after.id, *to, exists ? LinkChange::Keep : LinkChange::Add});
            }
        }
        if (!columnOf(Meaning::DependsOn))
            return;
        for (const QString &name : last) {
            const std::optional<ServiceId> to = hasName(row.dependsOn, name) ? std::nullopt : serviceNamed(name);
            if (to && m_portfolio.find(dependencyId(row.after.id, *to, {})))
                addDependency({index, row.after.id, *to, LinkChange::Remove});
        }
    }

    /// Two names may mean the same service; the first one counts.
    void addDependency(const PlannedDependency &dependency)
    {
        if (m_links.insert(dependencyId(dependency.from, dependency.to, {}).uuid).second)
            m_plan.dependencies.push_back(dependency);
        if (dependency.change != LinkChange::Keep)
            m_listChanges.insert({dependency.row, Meaning::DependsOn});
    }

    void addProvision(const PlannedProvision &provision)
    {
        if (m_links.insert(provisionId(provision.service, provision.capability).uuid).second)
            m_plan.provisions.push_back(provision);
        if (provision.change != LinkChange::Keep)
            m_listChanges.insert({provision.row, Meaning::Capabilities});
    }

    CapabilityId capabilityNamed(const QString &name)
    {
        const auto [place, added] = m_capabilities.try_emplace(nameKey(name), CapabilityId{});
        if (added) {
            Capability &capability = m_plan.newCapabilities.emplace_back();
            capability.id = CapabilityId::random();
            capability.name = name;
            place->second = capability.id;
        }
        return place->second;
    }

    void planProvisions(std::size_t index)
    {
        const PlannedRow &row = m_plan.rows[index];
        const QStringList last = lastNames(row, Meaning::Capabilities);
        for (const QString &name : row.capabilities) {
            const bool saidBefore = hasName(last, name);
            if (saidBefore && !m_capabilities.contains(nameKey(name)))
                continue; // taken out here since then
            const CapabilityId capability = capabilityNamed(name);
            const bool exists = m_portfolio.find(provisionId(row.after.id, capability));
            if (exists || !saidBefore)
                addProvision({index, row.after.id, capability, exists ? LinkChange::Keep : LinkChange::Add});
        }
        if (!columnOf(Meaning::Capabilities))
            return;
        for (const QString &name : last) {
            const auto found = m_capabilities.find(nameKey(name));
            if (!hasName(row.capabilities, name) && found != m_capabilities.end()
                && m_portfolio.find(provisionId(row.after.id, found->second)))
                addProvision({index, row.after.id, found->second, LinkChange::Remove});
        }
    }

    /// Tells changed lists like changed fields.
    void noteListChanges(std::size_t index)
    {
        PlannedRow &row = m_plan.rows[index];
        if (!row.before)
            return;
        for (const auto &[meaning, names] :
             {std::pair{Meaning::DependsOn, row.dependsOn}, std::pair{Meaning::Capabilities, row.capabilities}}) {
            const QStringList last = lastNames(row, meaning);
            if (!columnOf(meaning) || names == last || !m_listChanges.contains({index, meaning}))
                continue;
            row.changes.push_back({meaning, last.join(u", "_s), names.join(u", "_s)});
            row.state = RowState::Changed;
        }
    }

    void findMissing()
    {
        std::unordered_set<ServiceId> present;
        for (const PlannedRow &row : m_plan.rows) {
            if (row.before)
                present.insert(row.before->id);
        }
        for (const Service *service : m_portfolio.all<Service>()) {
            if (!service->imported.isEmpty() && service->source == m_plan.source && !present.contains(service->id))
                m_plan.missing.push_back(service->id);
        }
    }

    const ImportTable &m_table;
    const ColumnMapping &m_mapping;
    const Portfolio &m_portfolio;
    const ImportChoices &m_choices;
    RowMatcher m_matcher;
    ImportPlan m_plan;
    bool m_refuseShort = false;
    std::unordered_map<QString, std::size_t> m_rowsByIdentity;
    std::unordered_map<QString, ServiceId> m_byName;
    std::unordered_map<QString, ServiceId> m_byKey;
    std::unordered_map<QString, CapabilityId> m_capabilities;
    std::unordered_set<Uuid> m_links;
    std::set<std::pair<std::size_t, Meaning>> m_listChanges; ///< rows whose links change
};

} // namespace

std::size_t ImportPlan::count(RowState state) const
{
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const PlannedRow &row) { return row.state == state; }));
}

ImportPlan planImport(const ImportTable &table, const ColumnMapping &mapping, const Portfolio &portfolio,
                      const ImportChoices &choices)
{
    return Planner(table, mapping, portfolio, choices).plan();
}

} // namespace zuschnitt
