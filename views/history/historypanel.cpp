// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historypanel.h"

#include "views/controls/look.h"
#include "views/history/historydelegate.h"
#include "views/history/historymodel.h"
#include "views/workspace/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

namespace zuschnitt {

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new HistoryModel(this)), m_view(new QListView(this)),
      m_sentence(makeLabel(FontRole::Body, panelcolour::bad, this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HistoryDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelstyle::margin, 8, 4, 8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_view);

    connect(m_view, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(&workspace, &Workspace::documentReplaced, this, &HistoryPanel::follow);
    connect(&workspace, &Workspace::wordsChanged, this, &HistoryPanel::updateWords);
    connect(&workspace, &Workspace::themeChanged, this, &HistoryPanel::updateTheme);
    m_clock.setInterval(std::chrono::minutes(1));
    connect(&m_clock, &QTimer::timeout, m_model, [this] { m_model->setNow(QDateTime::currentDateTimeUtc()); });
    m_clock.start();
    updateTheme();
    updateWords();
    follow();
}

void HistoryPanel::follow()
{
    if (Document *document = m_workspace.document())
        connect(document, &Document::historyChanged, this, &HistoryPanel::read);
    m_model->setHistory({});
    read();
}

void HistoryPanel::read()
{
    if (!isVisible())
        return; // read when it is shown
    m_sentence->hide();
    m_model->setNow(QDateTime::currentDateTimeUtc());
    m_model->setHistory(m_workspace.document() ? m_workspace.document()->history() : History());
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void HistoryPanel::goTo(const QModelIndex &index)
{
    if (!index.isValid() || !m_workspace.document())
        return;
    const HistoryLine line = m_model->line(index.row());
    if (line.kind == HistoryLine::Kind::Branch) {
        m_model->toggleBranch(index.row());
        return;
    }
    if (line.kind == HistoryLine::Kind::SessionStart || line.state == HistoryLine::State::Head)
        return;
    const Result<void> jumped = m_workspace.document()->jumpTo(line.id);
    m_sentence->setText(jumped ? QString() : jumped.error().message);
    m_sentence->setVisible(!jumped);
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        goTo(m_view->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::updateWords()
{
    m_view->setAccessibleName(tr("History"));
    m_model->setVocabulary(m_workspace.vocabulary());
}

void HistoryPanel::updateTheme() { setPalette(panelPalette(m_workspace.theme())); }

} // namespace zuschnitt
