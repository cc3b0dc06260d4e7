// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/window/centre.h"
#include "app/window/cutcommands.h"
#include "app/window/cutselector.h"
#include "app/window/decisioncommands.h"
#include "app/window/editcommands.h"
#include "app/window/exportcommands.h"
#include "app/window/filecommands.h"
#include "app/window/filepropertiesdialog.h"
#include "app/window/finder.h"
#include "app/window/findingcommands.h"
#include "app/window/headerbar.h"
#include "app/window/importcommands.h"
#include "app/window/mapcommands.h"
#include "app/window/noticearea.h"
#include "app/window/projector.h"
#include "app/window/questionbutton.h"
#include "app/window/shortcutssheet.h"
#include "app/window/startpage.h"
#include "app/window/statusline.h"
#include "app/window/viewcommands.h"
#include "app/window/workplace.h"
#include "views/journey/journeyoverview.h"
#include "views/journey/journeypage.h"
#include "views/journey/journeyview.h"
#include "views/map/mapview.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

namespace zuschnitt {

namespace {

constexpr int watchMilliseconds = 1000;
constexpr QSize firstSize(1280, 800);

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), m_actions(m_workspace, *this)
{
    setAcceptDrops(true);
    buildFrame();
    m_files = new FileCommands(m_workspace, m_actions, m_settings, *m_notices, *this);
    m_edits = new EditCommands(m_workspace, m_actions, *m_notices, *m_status);
    m_cuts = new CutCommands(m_workspace, m_actions, *m_header);
    new DecisionCommands(m_workspace, m_actions, *m_workplace);
    new FindingCommands(m_workspace, m_actions, *m_workplace, *m_status);
    m_views = new ViewCommands(m_workspace, m_actions, m_settings, m_languages, *this);
    new ExportCommands(m_workspace, m_actions, *m_workplace, *m_notices, *this);
    new ImportCommands(m_workspace, m_actions, *m_files, *m_notices, m_workplace->mapCommands(), *this);
    buildFloating();
    connectWorkspace();
    showDocument();
    restoreLayout();
    m_watch.start(watchMilliseconds);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_actions.fillMenuBar(*menuBar());
    auto *frame = new QWidget(this);
    m_header = new HeaderBar(m_workspace, m_actions, this);
    m_notices = new NoticeArea(frame);
    m_start = new StartPage(m_workspace, m_actions, m_settings, this);
    m_workplace = new Workplace(m_workspace, m_actions, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_workplace);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    setCentralWidget(frame);
    m_notices->floatOver({&m_workplace->map(), &m_workplace->centre(), m_start});
    m_status = new StatusLine(m_workspace, this);
    setStatusBar(m_status);
    m_projector
        = new Projector(m_workspace, m_workplace->centre(),
                        {&m_workplace->map(), &m_workplace->journeys().view(), &m_workplace->journeys().overview()},
                        {menuBar(), m_header, m_status, m_workplace->centre().tabs(),
                         m_workplace->column(Workplace::Column::Inbox), m_workplace->column(Workplace::Column::Right)},
                        *this);
    layout->insertWidget(0, m_projector);
}

void MainWindow::buildFloating()
{
    m_finder = new Finder(m_workspace, m_actions, this);
    m_actions.on(ActionId::FindAnything, m_finder, &Finder::open);
    connect(m_finder, &Finder::chosen, m_workplace, &Workplace::show);
    m_actions.on(ActionId::Projector, this, [this] {
        if (m_projector->isOn()) {
            m_projector->leave();
            return;
        }
        // Grids and lists are no pictures for a room.
        if (!m_workplace->centre().canvas())
            m_workplace->centre().show(ActionId::ShowMap);
        m_projector->enter();
    });
    m_actions.on(ActionId::ShortcutsSheet, this,
                 [this] { (new ShortcutsSheet(m_workspace, m_actions, this))->show(); });
    m_actions.on(ActionId::FileProperties, this, [this] { FilePropertiesDialog(m_workspace, this).exec(); });
    m_actions.on(ActionId::About, this, &MainWindow::showAbout);
}

void MainWindow::showAbout()
{
    m_notices->show({Notice::Kind::Told,
                     tr("Zuschnitt %1 cuts a portfolio of IT services into products. Free software under the GPL, "
                        "version 3 or later; icons from Breeze (LGPL), typeface Inter (OFL).")
                         .arg(QCoreApplication::applicationVersion()),
                     {},
                     {}});
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::documentReplaced, this, &MainWindow::showDocument);
    connect(&m_workspace, &Workspace::changed, this, [this] { setWindowTitle(m_files->windowTitle()); });
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::offerAgain);
    connect(&m_workspace, &Workspace::wordsChanged, m_notices, &NoticeArea::retranslate);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_status, &StatusLine::questionChosen, this, &MainWindow::showQuestion);
    connect(&m_workplace->mapCommands(), &MapCommands::told, m_status, &StatusLine::tell);
    connect(&m_workplace->journeys(), &JourneyPage::decided, this, [this](const QString &sentence) {
        m_notices->show({Notice::Kind::Told, sentence, {}, {}});
    });
    const auto focusView = [this] { m_workplace->centre().view()->setFocus(); };
    connect(m_header->cutSelector(), &CutSelector::left, this, focusView);
    connect(m_notices, &NoticeArea::left, this, focusView);
    connect(&m_watch, &QTimer::timeout, this, &MainWindow::synchronise);
}

void MainWindow::openFile(const QString &file) { m_files->open(file); }

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        synchronise();
    if (event->type() == QEvent::ThemeChange && m_views)
        m_views->followDesktop();
    return QMainWindow::event(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_files->canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->take(event->mimeData());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_projector->leave();
    FileCommands::leaveField();
    m_settings.setLayout(saveGeometry(), m_workplace->saveColumns());
    m_workspace.setDocument(nullptr);
    event->accept();
}

void MainWindow::showDocument()
{
    const bool open = m_workspace.document() != nullptr;
    m_pages->setCurrentWidget(open ? static_cast<QWidget *>(m_workplace) : m_start);
    m_status->setVisible(open);
    m_watchProblem.clear();
    setWindowTitle(m_files->windowTitle());
    setWindowFilePath(open ? m_workspace.document()->fileName() : QString());
}

void MainWindow::showQuestion(const QuestionSubject &subject)
{
    m_workplace->showRightPage(Workplace::RightPage::Details);
    const std::optional<Selectable> thing = selectableOf(subject);
    if (thing)
        m_workplace->show(*thing);
    else
        m_workspace.selection().clear();
    m_workplace->centre().view()->setFocus();
}

void MainWindow::offerAgain(const QString &sentence, const EditFunction &edit)
{
    m_notices->show({Notice::Kind::Warning, sentence, tr("Try again"), [this, edit] { m_workspace.perform(edit); }});
}

void MainWindow::synchronise()
{
    if (!m_workspace.document())
        return;
    const Result<void> done = m_workspace.document()->synchronise();
    const QString problem = done.ok() ? QString() : done.error().message;
    if (problem != m_watchProblem && !problem.isEmpty())
        m_notices->show({Notice::Kind::Warning, problem, {}, {}});
    m_watchProblem = problem;
}

void MainWindow::restoreLayout()
{
    resize(firstSize);
    restoreGeometry(m_settings.geometry());
    m_workplace->restoreColumns(m_settings.columns());
}

} // namespace zuschnitt
