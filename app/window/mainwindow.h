// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/actionset.h"
#include "app/window/languages.h"
#include "app/window/settings.h"
#include "model/analysis/openquestions.h"
#include "views/workspace/workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace zuschnitt {

class CutCommands;
class EditCommands;
class FileCommands;
class Finder;
class HeaderBar;
class NoticeArea;
class Projector;
class StartPage;
class StatusLine;
class ViewCommands;
class Workplace;

/// The window: a frame around the views of one workspace. What actions do lives in the classes
/// named Commands; what is seen of a file in Workplace.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace &workspace() { return m_workspace; }
    ActionSet &actions() { return m_actions; }
    NoticeArea &notices() { return *m_notices; }
    Workplace &workplace() { return *m_workplace; }

    /// Opens a portfolio, or shows what of a list can be imported; says in place what fails.
    void openFile(const QString &file);

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildFloating();
    void showAbout();
    void connectWorkspace();
    void showDocument();
    void showQuestion(const QuestionSubject &subject);
    void offerAgain(const QString &sentence, const EditFunction &edit);
    void synchronise();
    void restoreLayout();

    Settings m_settings;
    Languages m_languages;
    Workspace m_workspace;
    ActionSet m_actions;
    NoticeArea *m_notices = nullptr;
    HeaderBar *m_header = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    Workplace *m_workplace = nullptr;
    StatusLine *m_status = nullptr;
    Finder *m_finder = nullptr;
    Projector *m_projector = nullptr;
    FileCommands *m_files = nullptr;
    EditCommands *m_edits = nullptr;
    CutCommands *m_cuts = nullptr;
    ViewCommands *m_views = nullptr;
    QTimer m_watch;
    QString m_watchProblem; ///< already told
};

} // namespace zuschnitt
