// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/grids/gridsview.h"

#include "views/controls/lineframe.h"
#include "views/controls/look.h"
#include "views/grids/gridlegend.h"
#include "views/grids/gridtable.h"
#include "views/workspace/workspace.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace zuschnitt {

namespace {

constexpr int kinds = 3;
constexpr int filterWidth = 190;

QToolButton *makeSwitch(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("tab"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GridsView::GridsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new GridModel(workspace, GridKind::Provides, this)),
      m_table(new GridTable(*m_model, this)), m_kinds(new QButtonGroup(this)),
      m_progress(makeLabel(FontRole::BodyStrong, panelcolour::ink, this)), m_rowFilter(new LineFrame(this)),
      m_columnFilter(new LineFrame(this)), m_unanswered(makeSwitch(this)),
      m_empty(makeLabel(FontRole::Body, panelcolour::muted, this)), m_legend(new GridLegend(workspace, this))
{
    arrange();
    connectAll();
    updateTheme();
    updateWords();
    m_model->setFollowing(GridModel::Following::Asleep);
}

void GridsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setFollowing(GridModel::Following::Awake);
    updateState();
    followSelection();
}

void GridsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setFollowing(GridModel::Following::Asleep);
}

void GridsView::arrange()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    for (int kind = 0; kind < kinds; ++kind) {
        QToolButton *button = makeSwitch(this);
        m_kinds->addButton(button, kind);
        first->addWidget(button);
    }
    m_kinds->button(0)->setChecked(true);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->addWidget(m_progress);
    second->addStretch();
    second->addWidget(m_legend);
    auto *third = new QHBoxLayout;
    third->setSpacing(8);
    third->addWidget(m_unanswered);
    third->addStretch();
    for (LineFrame *line : {m_rowFilter, m_columnFilter}) {
        line->setMaximumWidth(filterWidth);
        third->addWidget(line, 1);
    }
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelstyle::margin, 10, panelstyle::margin, panelstyle::margin);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addLayout(third);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setAutoFillBackground(true);
    setFocusProxy(m_table);
}

void GridsView::connectAll()
{
    connect(m_kinds, &QButtonGroup::idClicked, this, &GridsView::chooseKind);
    connect(m_unanswered, &QToolButton::toggled, this, &GridsView::filter);
    for (const LineFrame *line : {m_rowFilter, m_columnFilter})
        connect(line->edit(), &QLineEdit::textChanged, this, &GridsView::filter);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &GridsView::updateState);
    connect(m_model, &GridModel::rearranged, this, [this] {
        // A new column is shown whatever the filter was.
        const QSignalBlocker quiet(m_columnFilter->edit());
        if (m_model->filter().columnText.isEmpty())
            m_columnFilter->edit()->clear();
        updateState();
    });
    connect(m_table, &GridTable::currentRowMoved, this, &GridsView::selectRow);
    connect(&m_workspace.selection(), &Selection::changed, this, &GridsView::followSelection);
    connect(&m_workspace, &Workspace::wordsChanged, this, &GridsView::updateWords);
    connect(&m_workspace, &Workspace::documentReplaced, this, &GridsView::updateWords);
    connect(&m_workspace, &Workspace::themeChanged, this, &GridsView::updateTheme);
}

void GridsView::chooseKind(int kind)
{
    for (const LineFrame *line : {m_rowFilter, m_columnFilter}) {
        const QSignalBlocker quiet(line->edit());
        line->edit()->clear();
    }
    m_model->setKind(static_cast<GridKind>(kind));
    updateWords();
    m_table->setFocus();
}

void GridsView::showProviders(CapabilityId capability)
{
    m_kinds->button(static_cast<int>(GridKind::Provides))->setChecked(true);
    m_unanswered->setChecked(false);
    chooseKind(static_cast<int>(GridKind::Provides));
    m_table->goToColumn(capability.uuid);
}

void GridsView::filter()
{
    const auto rows = m_unanswered->isChecked() ? GridFilter::Rows::Unanswered : GridFilter::Rows::All;
    m_model->setFilter(
        {rows, m_rowFilter->edit()->text().simplified(), m_columnFilter->edit()->text().simplified(), {}});
}

/// What is looked at here is what the other views show.
void GridsView::selectRow()
{
    const std::optional<Uuid> id = m_model->rowId(m_table->currentIndex().row());
    if (!id || m_following || !m_table->hasFocus())
        return;
    const QScopedValueRollback following(m_following, true);
    if (hasMoments(m_model->kind()))
        m_workspace.selection().set(MomentId{*id});
    else
        m_workspace.selection().set(ServiceId{*id});
}

void GridsView::followSelection()
{
    const Selection &selection = m_workspace.selection();
    if (m_following || !isVisible() || selection.items().size() != 1)
        return;
    const QScopedValueRollback following(m_following, true);
    if (const auto *service = std::get_if<ServiceId>(&selection.items().front()))
        m_table->goToRow(service->uuid);
    if (const auto *moment = std::get_if<MomentId>(&selection.items().front()))
        m_table->goToRow(moment->uuid);
}

void GridsView::updateWords()
{
    m_kinds->button(static_cast<int>(GridKind::Provides))->setText(m_workspace.say(tr("{Services} and capabilities")));
    m_kinds->button(static_cast<int>(GridKind::Needs))->setText(tr("Moments and needs"));
    m_kinds->button(static_cast<int>(GridKind::Uses))->setText(m_workspace.say(tr("Moments and {services}")));
    const bool moments = hasMoments(m_model->kind());
    m_unanswered->setText(moments ? tr("Only moments without an answer")
                                  : m_workspace.say(tr("Only {services} without a capability")));
    m_rowFilter->setHint(tr("Filter rows"));
    m_columnFilter->setHint(tr("Filter columns"));
    m_table->setAccessibleName(tr("Grid to fill in"));
    m_table->setCornerHint(tr("Letters find a column. Space fills in. Enter: next row without an answer."));
    m_legend->setKind(m_model->kind());
    updateState();
}

void GridsView::updateState()
{
    const QString empty = emptyText();
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    m_table->setVisible(empty.isEmpty());
    m_progress->setText(m_model->grid().total() > 0 ? progressText() : QString());
}

void GridsView::updateTheme()
{
    setPalette(panelPalette(m_workspace.theme()));
    m_legend->update();
}

QString GridsView::progressText() const
{
    const Grid &grid = m_model->grid();
    const auto filled = [&](const QString &sentence) { return sentence.arg(grid.answered()).arg(grid.total()); };
    switch (m_model->kind()) {
    case GridKind::Provides:
        return filled(m_workspace.say(tr("%1 of %2 {services} say what they provide")));
    case GridKind::Needs:
        return filled(tr("%1 of %2 moments say what they need"));
    case GridKind::Uses:
        return filled(m_workspace.say(tr("%1 of %2 moments use {a service} directly")));
    }
    return {};
}

/// What to enter first; empty where there is something to fill in.
QString GridsView::emptyText() const
{
    const Portfolio &portfolio = m_workspace.portfolio();
    if (m_model->kind() != GridKind::Needs && portfolio.all<Service>().empty())
        return m_workspace.say(tr("There are no {services} yet. Import a list (Ctrl+I) or add some on the map."));
    if (hasMoments(m_model->kind()) && portfolio.all<Journey>().empty())
        return tr("There is no journey yet. Import a list of journeys (Ctrl+I) or add one in the journey view.");
    if (m_model->rowCount() - hasMoments(m_model->kind()) <= 0 && m_model->grid().total() > 0)
        return m_unanswered->isChecked() && m_model->grid().answered() == m_model->grid().total()
            ? tr("Every row has an answer.")
            : tr("No row fits the filter.");
    return {};
}

} // namespace zuschnitt
