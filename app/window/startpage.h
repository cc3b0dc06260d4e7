// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zuschnitt {

class ActionSet;
class Settings;
class Workspace;

/// What is seen while no file is open: the sample, a new portfolio, the files of last time, and
/// where to drop one's list.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(Workspace &workspace, ActionSet &actions, const Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWelcome();
    QWidget *makeRecent();
    QWidget *makeListPlace();
    QPushButton *makeChoice(QWidget *parent);
    void retranslate();
    void refreshRecent();

    Workspace &m_workspace;
    ActionSet &m_actions;
    const Settings &m_settings;
    QLabel *m_title = nullptr;
    QLabel *m_purpose = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_recentTitle = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_listTitle = nullptr;
    QLabel *m_listHint = nullptr;
    QPushButton *m_list = nullptr;
};

} // namespace zuschnitt
