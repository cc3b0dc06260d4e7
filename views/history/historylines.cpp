// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historylines.h"

#include <algorithm>
#include <unordered_map>

namespace zuschnitt {

namespace {

class LineMaker final {
public:
    LineMaker(const History &history, const std::unordered_set<EditId> &openBranches)
        : m_history(history), m_openBranches(openBranches)
    {
        for (std::size_t position = 0; position < history.entries.size(); ++position)
            m_position.emplace(history.entries[position].id, position);
        gatherBranches();
    }

    /// Works from the oldest to the newest; the list is turned round at the end.
    std::vector<HistoryLine> make()
    {
        bool beyondHead = m_history.head.isNull();
        addBranches(EditId{}); // of a history without a head
        for (const EditId id : m_history.current) {
            const auto state = id == m_history.head ? HistoryLine::State::Head
                : beyondHead                        ? HistoryLine::State::Undone
                                                    : HistoryLine::State::Done;
            addEdit(m_position.at(id), state);
            beyondHead = beyondHead || id == m_history.head;
            if (id == m_history.sessionStart && id != m_history.current.back())
                m_lines.push_back({HistoryLine::Kind::SessionStart, HistoryLine::State::Done, {}, id});
            addBranches(id);
        }
        std::reverse(m_lines.begin(), m_lines.end());
        return std::move(m_lines);
    }

private:
    /// Parents stand before children, so one pass finds the root of each branch.
    void gatherBranches()
    {
        const std::unordered_set<EditId> current(m_history.current.begin(), m_history.current.end());
        std::unordered_map<EditId, EditId> rootOf;
        for (std::size_t position = 0; position < m_history.entries.size(); ++position) {
            const HistoryEntry &entry = m_history.entries[position];
            if (current.contains(entry.id))
                continue;
            const auto parent = rootOf.find(entry.parent);
            const EditId root = parent == rootOf.end() ? entry.id : parent->second;
            rootOf.emplace(entry.id, root);
            if (root == entry.id)
                m_rootsAt[entry.parent].push_back(root);
            m_branch[root].push_back(position);
        }
    }

    void addEdit(std::size_t position, HistoryLine::State state)
    {
        const HistoryEntry &entry = m_history.entries[position];
        const bool arranging = isArranging(entry.name.kind);
        if (arranging && !m_lines.empty() && joins(m_lines.back(), state)) {
            HistoryLine &run = m_lines.back();
            run.kind = HistoryLine::Kind::Arranging;
            run.state = state;
            run.entries.push_back(position);
            run.id = entry.id;
            return;
        }
        m_lines.push_back({HistoryLine::Kind::Edit, state, {position}, entry.id});
    }

    /// A run may end at the head, but not go on beyond it.
    bool joins(const HistoryLine &line, HistoryLine::State state) const
    {
        const bool isRun = line.kind == HistoryLine::Kind::Arranging
            || (line.kind == HistoryLine::Kind::Edit && isArranging(m_history.entries[line.entries.back()].name.kind));
        const bool sameState
            = line.state == state || (line.state == HistoryLine::State::Done && state == HistoryLine::State::Head);
        return isRun && sameState;
    }

    void addBranches(EditId parent)
    {
        const auto roots = m_rootsAt.find(parent);
        if (roots == m_rootsAt.end())
            return;
        for (const EditId root : roots->second)
            addBranch(root);
    }

    void addBranch(EditId root)
    {
        const std::vector<std::size_t> &positions = m_branch.at(root);
        const bool open = m_openBranches.contains(root);
        if (open) {
            for (const std::size_t position : positions) {
                m_lines.push_back({HistoryLine::Kind::Edit,
                                   HistoryLine::State::LeftBehind,
                                   {position},
                                   m_history.entries[position].id});
            }
        }
        m_lines.push_back({HistoryLine::Kind::Branch, HistoryLine::State::LeftBehind, positions, root, open});
    }

    const History &m_history;
    const std::unordered_set<EditId> &m_openBranches;
    std::unordered_map<EditId, std::size_t> m_position;
    std::unordered_map<EditId, std::vector<EditId>> m_rootsAt; ///< by the edit they leave from
    std::unordered_map<EditId, std::vector<std::size_t>> m_branch;
    std::vector<HistoryLine> m_lines;
};

} // namespace

std::vector<HistoryLine> historyLines(const History &history, const std::unordered_set<EditId> &openBranches)
{
    return LineMaker(history, openBranches).make();
}

} // namespace zuschnitt
