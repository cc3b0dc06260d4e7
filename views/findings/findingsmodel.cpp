// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findings/findingsmodel.h"

#include "views/diagram/figures.h"
#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

using Kind = FindingLine::Kind;

namespace {

template <typename Value>
void toggleIn(std::set<Value> &values, const Value &value)
{
    if (values.erase(value) == 0)
        values.insert(value);
}

} // namespace

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsModel::tr("Error");
    case Severity::Warning:
        return FindingsModel::tr("Warning");
    case Severity::Hint:
        return FindingsModel::tr("Hint");
    }
    return {};
}

FindingsModel::FindingsModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
}

void FindingsModel::read()
{
    if (m_findings == m_workspace.findings() && !m_lines.empty()) {
        // What they are about may have another name now, or another remedy.
        std::fill(m_remedies.begin(), m_remedies.end(), std::nullopt);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    m_findings = m_workspace.findings();
    setLines(linesOf(m_findings, m_folds));
}

void FindingsModel::leaveOutGone()
{
    const auto isGone = [this](const FindingSubject &subject) {
        return std::visit([this](auto id) { return m_workspace.portfolio().find(id) == nullptr; }, subject);
    };
    const auto gone = std::erase_if(m_findings, [&](const Finding &finding) {
        return isGone(finding.subject) || std::any_of(finding.others.begin(), finding.others.end(), isGone);
    });
    if (gone > 0)
        setLines(linesOf(m_findings, m_folds));
    else
        std::fill(m_remedies.begin(), m_remedies.end(), std::nullopt);
}

void FindingsModel::clear()
{
    m_findings.clear();
    m_folds = {};
    setLines({});
}

void FindingsModel::setLines(std::vector<FindingLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_remedies.assign(m_lines.size(), std::nullopt);
    endResetModel();
}

const std::vector<Remedy> &FindingsModel::remedies(int row) const
{
    std::optional<std::vector<Remedy>> &known = m_remedies[static_cast<std::size_t>(row)];
    if (!known) {
        const bool isOpen = line(row).kind == Kind::Finding && finding(row).accepted.isEmpty();
        known = isOpen ? remediesFor(finding(row), m_workspace) : std::vector<Remedy>();
    }
    return *known;
}

void FindingsModel::toggle(int row)
{
    const FindingLine &toggled = line(row);
    switch (toggled.kind) {
    case Kind::Rule:
        toggleIn(m_folds.folded, toggled.rule);
        break;
    case Kind::More:
        m_folds.complete.insert(toggled.rule);
        break;
    case Kind::Unfinished:
        m_folds.unfinished = !m_folds.unfinished;
        break;
    case Kind::Accepted:
        m_folds.accepted = !m_folds.accepted;
        break;
    case Kind::Finding:
        return;
    }
    setLines(linesOf(m_findings, m_folds));
}

int FindingsModel::rowLike(const FindingLine &line, const Finding *finding) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const FindingLine &other = this->line(row);
        if (other.kind != line.kind || other.rule != line.rule)
            continue;
        if (other.kind != Kind::Finding || (finding && this->finding(row).subject == finding->subject))
            return row;
    }
    return -1;
}

int FindingsModel::reveal(const Finding &finding)
{
    const bool isLeftOut
        = m_folds.complete.contains(finding.rule) || m_folds.folded.contains(finding.rule)
        || std::none_of(m_findings.begin(), m_findings.end(), [&](const Finding &other) {
               return other.rule == finding.rule && other.subject == finding.subject && other.accepted.isEmpty();
           });
    if (isLeftOut)
        return -1;
    m_folds.complete.insert(finding.rule);
    setLines(linesOf(m_findings, m_folds));
    return rowOf(finding);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool acceptable
        = index.isValid() && line(index.row()).kind == Kind::Finding && finding(index.row()).accepted.isEmpty();
    return acceptable ? flags | Qt::ItemIsEditable : flags;
}

QString FindingsModel::text(const FindingLine &line) const
{
    const QString count = localeOf(m_workspace.language()).toString(line.count);
    switch (line.kind) {
    case Kind::Rule:
        return titleOf(line.rule, m_workspace.vocabulary());
    case Kind::Finding:
        return matterOf(m_findings[line.finding], m_workspace.portfolio(), m_workspace.vocabulary());
    case Kind::More:
        return tr("and %1 more").arg(count);
    case Kind::Unfinished:
        if (line.open)
            return line.count == 1 ? tr("1 finding about unfinished work is listed, too.")
                                   : tr("%1 findings about unfinished work are listed, too.").arg(count);
        return line.count == 1
            ? tr("1 finding about unfinished work is held back until the inbox is empty.")
            : tr("%1 findings about unfinished work are held back until the inbox is empty.").arg(count);
    case Kind::Accepted:
        return tr("Accepted");
    }
    return {};
}

QString FindingsModel::detail(const FindingLine &line) const
{
    if (line.kind == Kind::Rule)
        return wordFor(severityOf(line.rule));
    if (line.kind == Kind::Finding && !m_findings[line.finding].accepted.isEmpty())
        return tr("Accepted: %1").arg(m_findings[line.finding].accepted);
    return {};
}

QString FindingsModel::advice(const FindingLine &line) const
{
    return line.kind == Kind::Rule && line.open ? adviceOf(line.rule, m_workspace.vocabulary()) : QString();
}

/// Also what to do, for those who do not see the heading.
QString FindingsModel::whole(const FindingLine &line) const
{
    return line.kind == Kind::Finding
        ? sentenceOf(m_findings[line.finding], m_workspace.portfolio(), m_workspace.vocabulary())
        : text(line);
}

QString FindingsModel::spoken(const FindingLine &line) const
{
    const QString said = whole(line);
    if (line.kind == Kind::Rule) {
        const QString heading
            = tr("%1: %2, %3").arg(detail(line), said, localeOf(m_workspace.language()).toString(line.count));
        return line.open ? QStringLiteral("%1. %2").arg(heading, advice(line)) : heading;
    }
    if (line.kind == Kind::Finding) {
        const QString word = wordFor(severityOf(line.rule));
        const QString reason = detail(line);
        return reason.isEmpty() ? QStringLiteral("%1: %2").arg(word, said)
                                : QStringLiteral("%1: %2 %3").arg(word, said, reason);
    }
    return said;
}

QStringList FindingsModel::actions(int row) const
{
    const FindingLine &shown = line(row);
    if (shown.kind == Kind::Unfinished)
        return {shown.open ? tr("Hide them") : tr("Show them too")};
    if (shown.kind != Kind::Finding)
        return {};
    if (!finding(row).accepted.isEmpty())
        return {tr("Take it back")};
    QStringList words;
    for (const Remedy &remedy : remedies(row))
        words.append(remedy.words);
    return words;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FindingLine &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown);
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case Qt::AccessibleDescriptionRole:
        return actions(index.row()).join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return shown.kind == Kind::Finding ? whole(shown) : QString();
    case KindRole:
        return static_cast<int>(shown.kind);
    case SeverityRole:
        return static_cast<int>(severityOf(shown.rule));
    case DetailRole:
        return detail(shown);
    case AdviceRole:
        return advice(shown);
    case CountRole:
        return localeOf(m_workspace.language()).toString(shown.count);
    case OpenRole:
        return shown.open;
    case ActionsRole:
        return actions(index.row());
    }
    return {};
}

} // namespace zuschnitt
