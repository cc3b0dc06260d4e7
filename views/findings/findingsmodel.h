// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/findings/findinglines.h"
#include "views/findings/remedies.h"

#include <QtCore/QAbstractListModel>

namespace zuschnitt {

/// What the current cut should be asked about, as lines of a list.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole {
        KindRole = Qt::UserRole + 1, ///< int(FindingLine::Kind)
        SeverityRole, ///< int(Severity), of a rule
        DetailRole, ///< the severity in words, or why it is accepted
        AdviceRole, ///< of a heading that is open: what to do about the findings below
        CountRole, ///< of a heading
        OpenRole, ///< of a heading
        ActionsRole, ///< the words on the buttons of a line
    };

    explicit FindingsModel(const Workspace &workspace, QObject *parent = nullptr);

    /// Takes over what the workspace knows now.
    void read();
    /// Leaves out what speaks of rows that are gone, until the next read().
    void leaveOutGone();
    void clear();
    /// Whether those about unfinished work are listed while services wait.
    Unfinished unfinished() const { return m_folds.unfinished ? Unfinished::Told : Unfinished::Quiet; }
    const FindingLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    const Finding &finding(int row) const { return m_findings[line(row).finding]; }
    const std::vector<Remedy> &remedies(int row) const;

    /// Unfolds what a heading or a mark stands for, or folds it again.
    void toggle(int row);
    /// The row of the same heading, mark or finding after a change; -1 if it is gone.
    int rowLike(const FindingLine &line, const Finding *finding) const;
    int rowOf(const Finding &finding) const { return rowLike({FindingLine::Kind::Finding, finding.rule}, &finding); }
    /// Lists all findings of a rule if that shows this one; its row, or -1.
    int reveal(const Finding &finding);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void setLines(std::vector<FindingLine> lines);
    QString text(const FindingLine &line) const;
    QString detail(const FindingLine &line) const;
    QString advice(const FindingLine &line) const;
    QString whole(const FindingLine &line) const;
    QString spoken(const FindingLine &line) const;
    QStringList actions(int row) const;

    const Workspace &m_workspace;
    std::vector<Finding> m_findings;
    std::vector<FindingLine> m_lines;
    FindingFolds m_folds;
    mutable std::vector<std::optional<std::vector<Remedy>>> m_remedies; ///< by row, once asked for
};

/// "Warning"
QString wordFor(Severity severity);

} // namespace zuschnitt
