// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtGui/QPalette>

namespace zuschnitt {

class ActionSet;
class Languages;
class MainWindow;
class Settings;
class Workspace;

/// The actions about what is shown and how: theme, language, columns, zoom, the projector.
class ViewCommands final : public QObject {
    Q_OBJECT

public:
    ViewCommands(Workspace &workspace, ActionSet &actions, Settings &settings, Languages &languages,
                 MainWindow &window);

    /// The desktop's palette changed.
    void followDesktop();

private:
    void connectThemes();
    void connectLanguages();
    void connectColumns();
    void applyThemeChoice();
    void applyLanguageChoice();
    void refreshColumns();
    void resetLayout();

    Workspace &m_workspace;
    ActionSet &m_actions;
    Settings &m_settings;
    Languages &m_languages;
    MainWindow &m_window;
    QPalette m_desktop; ///< before any theme was applied
};

} // namespace zuschnitt
