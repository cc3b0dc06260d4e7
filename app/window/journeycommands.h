// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

namespace zuschnitt {

class ActionSet;
class Centre;
class JourneyPage;

/// The actions of journeys; they show the page they work on.
class JourneyCommands final : public QObject {
    Q_OBJECT

public:
    JourneyCommands(ActionSet &actions, Centre &centre, JourneyPage &page);

private:
    void onPage(void (JourneyPage::*slot)());
    void renameSelected();

    Centre &m_centre;
    JourneyPage &m_page;
};

} // namespace zuschnitt
