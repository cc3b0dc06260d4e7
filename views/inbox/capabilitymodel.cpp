// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/capabilitymodel.h"

#include "views/inbox/capabilityplaces.h"
#include "views/workspace/capabilitywords.h"

#include <algorithm>

namespace zuschnitt {

namespace {

void add(const Portfolio &portfolio, CutId cut, const Capability &capability, int depth,
         std::vector<CapabilityModel::Line> &lines)
{
    lines.push_back({capability.id, depth, capability.name, servingOf(portfolio, cut, capability.id), true});
    for (const Capability *below : portfolio.where<&Capability::parent>(capability.id))
        add(portfolio, cut, *below, depth + 1, lines);
}

} // namespace

void CapabilityModel::setPortfolio(const Portfolio &portfolio, CutId cut)
{
    m_all.clear();
    for (const Capability *capability : capabilitiesBelow(portfolio, std::nullopt))
        add(portfolio, cut, *capability, 0, m_all);
    filter();
}

void CapabilityModel::setSearch(const QString &typed)
{
    m_search = SearchWords(typed);
    filter();
}

void CapabilityModel::setShow(Show show)
{
    m_show = show;
    filter();
}

int CapabilityModel::unmetCount() const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const Line &line) { return isUnmet(line.serving); }));
}

/// From the last line to the first, so that each knows whether one below it matches.
void CapabilityModel::filter()
{
    std::vector<Line> lines;
    int wanted = 0; // depth above which a line is shown for the sake of one below it
    for (auto line = m_all.rbegin(); line != m_all.rend(); ++line) {
        const bool matches
            = m_search.match(foldedForSearch(line->name)) && (m_show == Show::All || isUnmet(line->serving));
        if (!matches && line->depth >= wanted)
            continue;
        lines.push_back(*line);
        lines.back().matches = matches;
        wanted = line->depth;
    }
    std::reverse(lines.begin(), lines.end());
    if (lines == m_lines)
        return;
    const bool sameRows
        = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                     [](const Line &left, const Line &right) { return left.capability == right.capability; });
    if (!sameRows)
        beginResetModel();
    m_lines = std::move(lines);
    if (!sameRows)
        endResetModel();
    else if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex CapabilityModel::indexOf(CapabilityId capability) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [capability](const Line &line) { return line.capability == capability; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

int CapabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CapabilityModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole ? QVariant(line(index).name) : QVariant();
}

Qt::ItemFlags CapabilityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

} // namespace zuschnitt
