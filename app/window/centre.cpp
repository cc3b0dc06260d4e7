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

void Centre::add(ActionId id, QWidget *view, QWidget *above)
{
    m_ids.push_back(id);
    m_views.push_back(view);
    m_stack->addWidget(above ? withAbove(view, above) : view);
    auto *tab = new QToolButton(m_tabs);
    tab->setProperty("role", QStringLiteral("tab"));
    tab->setDefaultAction(m_actions.action(id));
    tab->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_row->insertWidget(m_row->count() - 1, tab);
    m_tabs->setVisible(m_ids.size() > 1);
    m_actions.on(id, this, [this, id] { show(id); });
    m_actions.action(id)->setChecked(id == shown());
}

void Centre::show(ActionId id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    m_actions.action(id)->setChecked(true);
    if (id == shown())
        return;
    m_stack->setCurrentIndex(static_cast<int>(found - m_ids.begin()));
    view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT viewChanged();
}

ActionId Centre::shown() const { return m_ids[static_cast<std::size_t>(m_stack->currentIndex())]; }

QWidget *Centre::view() const { return m_views[static_cast<std::size_t>(m_stack->currentIndex())]; }

Canvas *Centre::canvas() const
{
    if (auto *shownCanvas = qobject_cast<Canvas *>(view()))
        return shownCanvas;
    const QList<Canvas *> within = view()->findChildren<Canvas *>();
    const auto seen = std::find_if(within.begin(), within.end(), [](Canvas *inner) { return inner->isVisible(); });
    return seen == within.end() ? nullptr : *seen;
}

} // namespace zuschnitt
