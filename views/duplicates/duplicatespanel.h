// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/change.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace zuschnitt {

class PairCard;
class RemoveButton;
class Workspace;

/// The services that may be there twice, likeliest first, each pair to be made one. Read when it is shown and
/// when edits come to rest.
class DuplicatesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Puts a pair before all others, alike or not.
    void propose(ServiceId first, ServiceId second);
    std::vector<PairCard *> cards() const { return m_cards; }
    /// What stands there instead of pairs, or below them; empty if there is nothing to say.
    QString sentence() const;
    RemoveButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void closed();
    /// Select these services and show them.
    void showChosen(zuschnitt::ServiceId first, zuschnitt::ServiceId second);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Pair {
        ServiceId first;
        ServiceId second;
        double likeness = 0;

        friend bool operator==(const Pair &, const Pair &) = default;
    };
    void build();
    void leaveOutGone();
    void read();
    /// Looks for alike names again only where there are others than before.
    const std::vector<Pair> &alike();
    std::vector<Pair> pairs();
    void showPairs(const std::vector<Pair> &pairs);
    void addCard(const Pair &pair);
    void merge(ServiceId keep, ServiceId gone);
    void updateWords();
    void updateTheme();

    Workspace &m_workspace;
    QLabel *const m_title;
    RemoveButton *const m_close;
    QScrollArea *const m_scroll;
    QVBoxLayout *m_list = nullptr;
    QLabel *const m_hint;
    QLabel *const m_sentence;
    std::vector<PairCard *> m_cards;
    std::optional<Pair> m_proposed;
    std::vector<Pair> m_alike;
    bool m_namesAreOther = true; ///< than those that m_alike was found among
    QTimer m_rest;
};

} // namespace zuschnitt
