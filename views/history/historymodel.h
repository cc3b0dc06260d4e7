// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/vocabulary.h"
#include "views/history/historylines.h"

#include <QtCore/QAbstractListModel>

namespace zuschnitt {

/// The history of a document as a list, newest first.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole {
        DetailRole = Qt::UserRole + 1, ///< who and when
        KindRole, ///< int(HistoryLine::Kind)
        StateRole, ///< int(HistoryLine::State)
        OpenRole, ///< of a branch
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setHistory(History history);
    void setVocabulary(const Vocabulary &vocabulary);
    /// What "5 minutes ago" is counted from.
    void setNow(const QDateTime &now);
    /// Unfolds a branch, or folds it again.
    void toggleBranch(int row);
    const HistoryLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// The row of the head, or -1.
    int headRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void setLines(std::vector<HistoryLine> lines);
    void replaceLines(std::size_t first, std::size_t oldEnd, std::vector<HistoryLine> lines);
    void refreshTexts();
    QString sentence(const HistoryLine &line) const;
    QString detail(const HistoryLine &line) const;
    QString spoken(const HistoryLine &line) const;

    History m_history;
    std::vector<HistoryLine> m_lines;
    std::unordered_set<EditId> m_openBranches;
    Vocabulary m_vocabulary;
    QDateTime m_now;
};

} // namespace zuschnitt
