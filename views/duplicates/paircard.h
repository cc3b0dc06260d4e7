// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/rows.h"

#include <QtWidgets/QFrame>

#include <array>

class QButtonGroup;
class QRadioButton;

namespace zuschnitt {

class TextButton;
class Workspace;

/// Two services that may be one, and which of them stays.
class PairCard final : public QFrame {
    Q_OBJECT

public:
    /// `likeness` from 0 to 1.
    PairCard(Workspace &workspace, ServiceId first, ServiceId second, double likeness, QWidget *parent = nullptr);

    ServiceId first() const { return m_services[0]; }
    ServiceId second() const { return m_services[1]; }
    /// The service that is chosen to stay.
    ServiceId kept() const;
    /// Whether a person chose it.
    bool isChosen() const { return m_chosen; }
    void choose(ServiceId keep);
    QRadioButton *choice(ServiceId service) const;
    TextButton *mergeButton() const { return m_merge; }

Q_SIGNALS:
    void mergeChosen(zuschnitt::ServiceId keep, zuschnitt::ServiceId gone);
    void showChosen(zuschnitt::ServiceId first, zuschnitt::ServiceId second);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoice(std::size_t index);
    void updateMerge();

    Workspace &m_workspace;
    const std::array<ServiceId, 2> m_services;
    std::array<QRadioButton *, 2> m_choices{};
    QButtonGroup *const m_group;
    TextButton *const m_merge;
    bool m_chosen = false;
};

} // namespace zuschnitt
