// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/history.h"

#include <algorithm>

namespace zuschnitt {

void HistoryTree::reset(std::vector<HistoryEntry> entries, const Line &line)
{
    m_history.entries = std::move(entries);
    m_index.clear();
    for (std::size_t i = 0; i < m_history.entries.size(); ++i)
        m_index.emplace(m_history.entries[i].id, i);
    moveTo(line);
}

void HistoryTree::append(HistoryEntry entry)
{
    const EditId id = entry.id;
    m_index.emplace(id, m_history.entries.size());
    m_history.entries.push_back(std::move(entry));
    std::vector<EditId> &current = m_history.current;
    const auto head = std::find(current.rbegin(), current.rend(), m_history.head);
    current.erase(head.base(), current.end());
    current.push_back(id);
    m_history.head = id;
    m_tip = id;
}

void HistoryTree::replaceHead(HistoryEntry entry)
{
    const EditId former = m_history.head;
    const EditId parent = entry.parent;
    addFormerId(former, entry.id);
    std::erase_if(m_history.entries, [&](const HistoryEntry &other) { return other.id == former; });
    std::vector<HistoryEntry> entries = std::move(m_history.entries);
    reset(std::move(entries), {parent, parent});
    append(std::move(entry));
}

void HistoryTree::moveTo(const Line &line)
{
    m_history.head = line.head;
    if (m_tip == line.tip && !m_history.current.empty() && m_history.current.back() == m_tip)
        return;
    m_tip = line.tip;
    m_history.current.clear();
    for (const HistoryEntry *entry = find(m_tip); entry; entry = find(entry->parent))
        m_history.current.push_back(entry->id);
    std::reverse(m_history.current.begin(), m_history.current.end());
}

const HistoryEntry *HistoryTree::find(EditId id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_history.entries[found->second];
}

bool HistoryTree::isHead(EditId id) const
{
    auto former = m_former.find(id);
    for (; former != m_former.end(); former = m_former.find(id))
        id = former->second;
    return id == m_history.head;
}

const HistoryEntry *HistoryTree::next() const
{
    const std::vector<EditId> &current = m_history.current;
    const auto head = std::find(current.rbegin(), current.rend(), m_history.head);
    return head == current.rbegin() || head == current.rend() ? nullptr : find(*std::prev(head));
}

HistoryPath HistoryTree::path(EditId from, EditId to) const
{
    HistoryPath path;
    const HistoryEntry *up = find(from);
    const HistoryEntry *down = find(to);
    // A parent always comes before its children, so the later of the two cannot be the common ancestor.
    while (up && down && up != down) {
        if (up > down) {
            path.back.push_back(up->id);
            up = find(up->parent);
        } else {
            path.forth.push_back(down->id);
            down = find(down->parent);
        }
    }
    std::reverse(path.forth.begin(), path.forth.end());
    return path;
}

HistoryTree::Line HistoryTree::lineTo(EditId target) const
{
    const std::vector<EditId> &current = m_history.current;
    if (std::find(current.begin(), current.end(), target) != current.end())
        return {target, m_tip};
    EditId tip = target;
    std::unordered_set<EditId> descendants{target};
    for (std::size_t i = m_index.at(target) + 1; i < m_history.entries.size(); ++i) {
        const HistoryEntry &entry = m_history.entries[i];
        if (descendants.contains(entry.parent)) {
            descendants.insert(entry.id);
            tip = entry.id;
        }
    }
    return {target, tip};
}

void HistoryTree::startSession()
{
    m_history.sessionStart = m_history.head;
    m_beforeSession.clear();
    for (const HistoryEntry &entry : m_history.entries)
        m_beforeSession.insert(entry.id);
}

bool HistoryTree::isHeadBeforeSession() const { return m_beforeSession.contains(m_history.head); }

} // namespace zuschnitt
