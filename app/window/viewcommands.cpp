// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/viewcommands.h"

#include "app/window/actionset.h"
#include "app/window/languages.h"
#include "app/window/mainwindow.h"
#include "app/window/settings.h"
#include "app/window/windowstyle.h"
#include "app/window/workplace.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QApplication>

namespace zuschnitt {

ViewCommands::ViewCommands(Workspace &workspace, ActionSet &actions, Settings &settings, Languages &languages,
                           MainWindow &window)
    : QObject(&window), m_workspace(workspace), m_actions(actions), m_settings(settings), m_languages(languages),
      m_window(window), m_desktop(QApplication::palette())
{
    connectThemes();
    connectLanguages();
    connectColumns();
    applyLanguageChoice();
    applyThemeChoice();
}

void ViewCommands::connectThemes()
{
    const std::pair<ActionId, ThemeChoice> choices[] = {{ActionId::ThemeDesktop, ThemeChoice::Desktop},
                                                        {ActionId::ThemeLight, ThemeChoice::Light},
                                                        {ActionId::ThemeDark, ThemeChoice::Dark}};
    for (const auto &[id, choice] : choices) {
        m_actions.action(id)->setChecked(m_settings.theme() == choice);
        m_actions.on(id, this, [this, chosen = choice] {
            m_settings.setTheme(chosen);
            applyThemeChoice();
        });
    }
}

void ViewCommands::connectLanguages()
{
    const std::pair<ActionId, LanguageChoice> choices[] = {{ActionId::LanguageSystem, LanguageChoice::System},
                                                           {ActionId::LanguageGerman, LanguageChoice::German},
                                                           {ActionId::LanguageEnglish, LanguageChoice::English}};
    for (const auto &[id, choice] : choices) {
        m_actions.action(id)->setChecked(m_settings.language() == choice);
        m_actions.on(id, this, [this, chosen = choice] {
            m_settings.setLanguage(chosen);
            applyLanguageChoice();
        });
    }
}

void ViewCommands::connectColumns()
{
    Workplace &workplace = m_window.workplace();
    m_actions.on(ActionId::ShowInbox, &workplace,
                 [&workplace](bool checked) { workplace.setColumnVisible(Workplace::Column::Inbox, checked); });
    m_actions.on(ActionId::ShowInspector, &workplace,
                 [&workplace](bool checked) { workplace.setColumnVisible(Workplace::Column::Right, checked); });
    m_actions.on(ActionId::ShowHistory, &workplace, [&workplace](bool checked) {
        workplace.showRightPage(checked ? Workplace::RightPage::History : Workplace::RightPage::Details);
    });
    m_actions.on(ActionId::ShowFindings, &workplace, [&workplace](bool checked) {
        workplace.showRightPage(checked ? Workplace::RightPage::Findings : Workplace::RightPage::Details);
    });
    m_actions.on(ActionId::ResetLayout, this, &ViewCommands::resetLayout);
    connect(&workplace, &Workplace::columnsChanged, this, &ViewCommands::refreshColumns);
    refreshColumns();
}

void ViewCommands::refreshColumns()
{
    const Workplace &workplace = m_window.workplace();
    const bool right = workplace.isColumnVisible(Workplace::Column::Right);
    m_actions.action(ActionId::ShowInbox)->setChecked(workplace.isColumnVisible(Workplace::Column::Inbox));
    m_actions.action(ActionId::ShowInspector)->setChecked(right);
    m_actions.action(ActionId::ShowHistory)
        ->setChecked(right && workplace.rightPage() == Workplace::RightPage::History);
    m_actions.action(ActionId::ShowFindings)
        ->setChecked(right && workplace.rightPage() == Workplace::RightPage::Findings);
}

void ViewCommands::followDesktop()
{
    QApplication::setPalette(QPalette());
    m_desktop = QApplication::palette();
    applyThemeChoice();
}

void ViewCommands::applyThemeChoice()
{
    ThemeName name = isDesktopDark(m_desktop) ? ThemeName::Dark : ThemeName::Light;
    if (m_settings.theme() != ThemeChoice::Desktop)
        name = m_settings.theme() == ThemeChoice::Dark ? ThemeName::Dark : ThemeName::Light;
    applyTheme(*qApp, Theme::of(name));
    m_workspace.setTheme(name);
}

void ViewCommands::applyLanguageChoice()
{
    const Language language = Languages::meantBy(m_settings.language());
    m_languages.install(language);
    m_workspace.setLanguage(language);
}

void ViewCommands::resetLayout()
{
    m_settings.forgetLayout();
    m_window.workplace().resetColumns();
}

} // namespace zuschnitt
