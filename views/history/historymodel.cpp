// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historymodel.h"

#include "model/document/editname.h"
#include "views/diagram/figures.h"
#include "views/history/timetext.h"

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(QObject *parent) : QAbstractListModel(parent), m_now(QDateTime::currentDateTimeUtc()) { }

void HistoryModel::setHistory(History history)
{
    m_history = std::move(history);
    setLines(historyLines(m_history, m_openBranches));
}

void HistoryModel::setVocabulary(const Vocabulary &vocabulary)
{
    m_vocabulary = vocabulary;
    refreshTexts();
}

void HistoryModel::setNow(const QDateTime &now)
{
    m_now = now;
    refreshTexts();
}

void HistoryModel::refreshTexts()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HistoryModel::toggleBranch(int row)
{
    const EditId root = line(row).id;
    if (m_openBranches.erase(root) == 0)
        m_openBranches.insert(root);
    setLines(historyLines(m_history, m_openBranches));
}

int HistoryModel::headRow() const
{
    const auto head = std::find_if(m_lines.begin(), m_lines.end(), [](const HistoryLine &candidate) {
        return candidate.state == HistoryLine::State::Head && candidate.kind != HistoryLine::Kind::SessionStart;
    });
    return head == m_lines.end() ? -1 : static_cast<int>(head - m_lines.begin());
}

/// Lines before and after what differs stay, and with them the scroll position and the current
/// line.
void HistoryModel::setLines(std::vector<HistoryLine> lines)
{
    const auto mismatch = std::mismatch(m_lines.begin(), m_lines.end(), lines.begin(), lines.end());
    const auto first = static_cast<std::size_t>(mismatch.first - m_lines.begin());
    std::size_t oldEnd = m_lines.size();
    std::size_t newEnd = lines.size();
    while (oldEnd > first && newEnd > first && m_lines[oldEnd - 1] == lines[newEnd - 1]) {
        --oldEnd;
        --newEnd;
    }
    lines.resize(newEnd);
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(first));
    replaceLines(first, oldEnd, std::move(lines));
}

void HistoryModel::replaceLines(std::size_t first, std::size_t oldEnd, std::vector<HistoryLine> lines)
{
    const std::size_t same = std::min(oldEnd - first, lines.size());
    for (std::size_t offset = 0; offset < same; ++offset)
        m_lines[first + offset] = lines[lines.size() - same + offset];
    // The line that is new stands on top, so what came or went is counted there.
    const int row = static_cast<int>(first);
    if (lines.size() > same) {
        const std::size_t added = lines.size() - same;
        beginInsertRows({}, row, row + static_cast<int>(added) - 1);
        m_lines.insert(m_lines.begin() + row, lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(added));
        endInsertRows();
    } else if (oldEnd - first > same) {
        const std::size_t gone = oldEnd - first - same;
        beginRemoveRows({}, row + static_cast<int>(same), row + static_cast<int>(same + gone) - 1);
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(first + same),
                      m_lines.begin() + static_cast<std::ptrdiff_t>(first + same + gone));
        endRemoveRows();
    }
    if (!lines.empty())
        Q_EMIT dataChanged(index(row), index(row + static_cast<int>(lines.size()) - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && line(index.row()).kind == HistoryLine::Kind::SessionStart)
        return Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index);
}

QString HistoryModel::sentence(const HistoryLine &line) const
{
    switch (line.kind) {
    case HistoryLine::Kind::Edit:
        return describe(m_history.entries[line.entries.front()].name, m_vocabulary);
    case HistoryLine::Kind::Arranging:
        return tr("Arranged, %1 times").arg(line.entries.size());
    case HistoryLine::Kind::Branch:
        return line.entries.size() == 1 ? tr("1 edit on another branch")
                                        : tr("%1 edits on another branch").arg(line.entries.size());
    case HistoryLine::Kind::SessionStart:
        return tr("Opened here");
    }
    return {};
}

QString HistoryModel::detail(const HistoryLine &line) const
{
    const bool isMark = line.kind == HistoryLine::Kind::SessionStart || line.kind == HistoryLine::Kind::Branch;
    if (isMark || line.entries.empty())
        return {};
    const HistoryEntry &entry = m_history.entries[line.entries.back()];
    const QString time = timeText(entry.time, m_now, localeOf(m_vocabulary.language()));
    return entry.author.isEmpty() ? time : entry.author + u" · "_s + time;
}

QString HistoryModel::spoken(const HistoryLine &line) const
{
    const QString text = QStringList{sentence(line), detail(line)}.join(", "_L1);
    switch (line.state) {
    case HistoryLine::State::Done:
        return text;
    case HistoryLine::State::Head:
        return tr("%1. Here you are.").arg(text);
    case HistoryLine::State::Undone:
        return tr("%1. Undone.").arg(text);
    case HistoryLine::State::LeftBehind:
        return tr("%1. On another branch.").arg(text);
    }
    return text;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryLine &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentence(shown);
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case DetailRole:
        return detail(shown);
    case KindRole:
        return static_cast<int>(shown.kind);
    case StateRole:
        return static_cast<int>(shown.state);
    case OpenRole:
        return shown.open;
    }
    return {};
}

} // namespace zuschnitt
