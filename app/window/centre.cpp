// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/centre.h"

#include "app/window/actionset.h"
#include "views/canvas/canvas.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace zuschnitt {

Centre::Centre(ActionSet &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_tabs(new QFrame(this)), m_row(new QHBoxLayout(m_tabs)),
      m_stack(new QStackedWidget(this))
{
    m_tabs->setProperty("role", QStringLiteral("tabs"));
    m_row->setContentsMargins(12, 4, 12, 4);
    m_row->setSpacing(4);
    m_row->addStretch();
    m_tabs->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    const auto onCanvas = [this](ActionId id, void (Canvas::*slot)()) {
        m_actions.on(id, this, [this, slot] {
            if (Canvas *shownCanvas = canvas())
                (shownCanvas->*slot)();
        });
    };
    onCanvas(ActionId::FitAll, &Canvas::fit);
    onCanvas(ActionId::ActualSize, &Canvas::zoomTo100);
    onCanvas(ActionId::ZoomIn, &Canvas::zoomIn);
    onCanvas(ActionId::ZoomOut, &Canvas::zoomOut);
}

QWidget *Centre::withAbove(QWidget *view, QWidget *above)
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(above);
    layout->addWidget(view, 1);
    return page;
}

void Centre::add(ActionId id, QWidget *view, const Around &around)
{
    m_ids.push_back(id);
    m_views.push_back(view);
    m_stack->addWidget(around.above ? withAbove(view, around.above) : view);
    addTab(id);
    QWidget *beside = nullptr;
    if (around.beside) {
        beside = new QWidget(m_tabs); // so that what lies in it may hide itself
        auto *room = new QHBoxLayout(beside);
        room->setContentsMargins(0, 0, 0, 0);
        room->addWidget(around.beside);
        m_row->addWidget(beside);
    }
    m_beside.push_back(beside);
    updateBeside();
    m_tabs->setVisible(m_ids.size() > 1);
    m_actions.on(id, this, [this, id] { show(id); });
    m_actions.action(id)->setChecked(id == shown());
    tellWhatIsSeen();
}

void Centre::addTab(ActionId id)
{
    auto *tab = new QToolButton(m_tabs);
    tab->setProperty("role", QStringLiteral("tab"));
    tab->setDefaultAction(m_actions.action(id));
    tab->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_row->insertWidget(static_cast<int>(m_ids.size()) - 1, tab);
}

void Centre::updateBeside()
{
    for (std::size_t index = 0; index < m_beside.size(); ++index) {
        if (m_beside[index])
            m_beside[index]->setVisible(static_cast<int>(index) == m_stack->currentIndex());
    }
}

void Centre::show(ActionId id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    m_actions.action(id)->setChecked(true);
    if (id == shown())
        return;
    m_stack->setCurrentIndex(static_cast<int>(found - m_ids.begin()));
    updateBeside();
    tellWhatIsSeen();
    view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT viewChanged();
}

void Centre::tellWhatIsSeen()
{
    ActionNeeds seen;
    seen.setFlag(ActionNeed::Map, shown() == ActionId::ShowMap);
    seen.setFlag(ActionNeed::Canvas, canvas() != nullptr);
    m_actions.setSeen(seen);
}

ActionId Centre::shown() const { return m_ids[static_cast<std::size_t>(m_stack->currentIndex())]; }

QWidget *Centre::view() const { return m_views[static_cast<std::size_t>(m_stack->currentIndex())]; }

Canvas *Centre::canvas() const
{
    if (auto *shownCanvas = qobject_cast<Canvas *>(view()))
        return shownCanvas;
    const QList<Canvas *> within = view()->findChildren<Canvas *>();
    const auto seen
        = std::find_if(within.begin(), within.end(), [this](Canvas *inner) { return inner->isVisibleTo(view()); });
    return seen == within.end() ? nullptr : *seen;
}

} // namespace zuschnitt
