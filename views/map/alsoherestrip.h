// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"
#include "views/map/floating.h"

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zuschnitt {

/// What the strip asks about.
struct AlsoHereQuestion {
    QString title;
    std::vector<std::pair<CapabilityId, QString>> capabilities; ///< that may go with the service
    std::vector<CapabilityId> chosen = {}; ///< that go with it by now
};

/// Asks at a drop with Ctrl how the service is also here: share, role, capabilities. By mouse or
/// by the digit that stands before each answer; Enter accepts; without it all stays as dropped:
/// the share divided evenly.
class AlsoHereStrip final : public Floating {
    Q_OBJECT

public:
    /// True if the answer was taken; else the strip stays.
    using Accept = std::function<bool(const edits::AlsoHere &)>;

    AlsoHereStrip(Canvas &canvas, const Theme &theme, const AlsoHereQuestion &question, Accept accept);

    edits::AlsoHere answer() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *addRow(const QString &label);
    QPushButton *addAnswer(QHBoxLayout *row, const QString &text);
    void addShares();
    void addRoles();
    void addCapabilities(const AlsoHereQuestion &question);
    void accept();

    Accept m_accept;
    std::vector<QPushButton *> m_answers; ///< in the order of their digits
    QButtonGroup *m_shares;
    QButtonGroup *m_roles;
    QLineEdit *m_typedShare = nullptr;
    std::vector<std::pair<CapabilityId, QPushButton *>> m_capabilities;
};

} // namespace zuschnitt
