// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/id.h"
#include "model/portfolio/result.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QCompleter;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace zuschnitt {

class LineFrame;

/// A line in which a few letters find a name; Enter or a click takes it. The names are asked for
/// when the line gets the focus, so that long lists cost nothing before.
class TypeAhead final : public QWidget {
    Q_OBJECT

public:
    struct Candidate {
        Uuid id;
        QString name;
    };
    using Candidates = std::function<std::vector<Candidate>()>;
    /// Takes what was chosen: the id of a candidate, or a null id for a name that is none of them.
    using Take = std::function<Result<void>(const Uuid &id, const QString &name)>;

    explicit TypeAhead(const QString &hint, QWidget *parent = nullptr);

    void setCandidates(Candidates candidates);
    void setTake(Take take);
    QLineEdit *edit() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void loadCandidates();
    void takeIndex(const QModelIndex &index);
    void takeTyped();
    void take(const Uuid &id, const QString &name);
    Uuid candidateNamed(const QString &name) const;

    LineFrame *const m_frame;
    QLineEdit *const m_edit;
    QLabel *const m_sentence;
    QStandardItemModel *const m_names;
    QCompleter *const m_completer;
    Candidates m_candidates;
    Take m_take;
    bool m_taken = false; ///< the completer took it; the Enter that follows is the same one
};

} // namespace zuschnitt
