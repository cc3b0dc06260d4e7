// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inbox/capabilitypage.h"

#include "model/document/edits.h"
#include "views/controls/lineframe.h"
#include "views/controls/look.h"
#include "views/controls/section.h"
#include "views/diagram/figures.h"
#include "views/inbox/capabilitymodel.h"
#include "views/inbox/capabilityview.h"
#include "views/workspace/workspace.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

CapabilityPage::CapabilityPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new CapabilityModel(this)), m_header(new SectionHeader(this)),
      m_search(new LineFrame(this)), m_empty(makeLabel(FontRole::Body, panelcolour::muted, this)),
      m_view(new CapabilityView(workspace, *m_model, this)), m_new(new LineFrame(this))
{
    arrange();
    connectAll();
    updateWords();
}

void CapabilityPage::arrange()
{
    m_header->setOpensMenu();
    m_new->setInviting();
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_new);
}

void CapabilityPage::connectAll()
{
    connect(m_search->edit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        updateState();
    });
    connect(m_header, &QAbstractButton::clicked, this, &CapabilityPage::showChoices);
    connect(m_new->edit(), &QLineEdit::returnPressed, this, &CapabilityPage::addTyped);
    connect(&m_workspace, &Workspace::documentReplaced, this, &CapabilityPage::readPortfolio);
    connect(&m_workspace, &Workspace::changed, this, &CapabilityPage::readPortfolio);
    connect(&m_workspace, &Workspace::wordsChanged, this, &CapabilityPage::updateWords);
}

void CapabilityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        readPortfolio();
}

void CapabilityPage::readPortfolio()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_model->setPortfolio(m_workspace.portfolio(), m_workspace.cut());
    updateState();
}

void CapabilityPage::updateWords()
{
    m_search->setHint(tr("Filter …"));
    m_search->setClearable(tr("Empty the filter"));
    m_new->setHint(tr("New capability …"));
    m_view->setAccessibleName(tr("Capabilities"));
    updateState();
}

void CapabilityPage::updateState()
{
    const bool all = m_model->show() == CapabilityModel::Show::All;
    m_header->setText(all ? tr("Capabilities") : tr("Not met yet"));
    m_header->setAccessibleName(m_header->text());
    const int unmet = m_model->unmetCount();
    const QString count = localeOf(m_workspace.language()).toString(unmet);
    m_header->setFigure(all && unmet > 0 ? tr("%1 not met").arg(count) : unmet > 0 ? count : QString());
    m_header->update();
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    if (m_model->isSearching())
        m_empty->setText(tr("No capability matches “%1”.").arg(m_search->edit()->text()));
    else
        m_empty->setText(all ? tr("What can people do thanks to IT? Type the first capability below, then drag it to "
                                  "where it belongs.")
                             : tr("Every capability that a moment needs is met."));
}

void CapabilityPage::showChoices()
{
    QMenu menu(this);
    auto *group = new QActionGroup(&menu);
    const std::pair<CapabilityModel::Show, QString> choices[]
        = {{CapabilityModel::Show::All, tr("All capabilities")},
           {CapabilityModel::Show::Unmet, tr("Only what is needed and not met")}};
    for (const auto &[show, text] : choices) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_model->show() == show);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = show] {
            m_model->setShow(chosen);
            updateState();
        });
    }
    menu.exec(m_header->mapToGlobal(QPoint(0, m_header->height())));
}

void CapabilityPage::addTyped()
{
    const CapabilityId id = CapabilityId::random();
    if (!m_workspace.perform(edits::addCapability(id, m_new->edit()->text())))
        return;
    m_new->edit()->clear();
    m_view->scrollTo(m_model->indexOf(id));
}

} // namespace zuschnitt
