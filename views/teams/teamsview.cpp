// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/teams/teamsview.h"

#include "views/controls/choice.h"
#include "views/controls/look.h"
#include "views/controls/rowlist.h"
#include "views/diagram/figures.h"
#include "views/teams/ownershipmodel.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace zuschnitt {

namespace {

constexpr int margin = 20;
constexpr int numberWidth = 74;
constexpr int leastNameWidth = 180;
constexpr int listsHeight = 250;

} // namespace

TeamsView::TeamsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new OwnershipModel(this)), m_by(new ChoiceButton(this)),
      m_table(new QTreeView(this)), m_sentence(makeLabel(FontRole::Body, panelcolour::muted, this)),
      m_lists(new QWidget(this))
{
    build();
    connect(m_by, &ChoiceButton::chosen, this, [this](int index) {
        m_by->setCurrent(index);
        read();
    });
    connect(&workspace, &Workspace::changed, this, &TeamsView::read);
    connect(&workspace, &Workspace::documentReplaced, this, &TeamsView::read);
    connect(&workspace, &Workspace::wordsChanged, this, &TeamsView::read);
    connect(&workspace, &Workspace::themeChanged, this, &TeamsView::updateTheme);
    updateTheme();
}

QString TeamsView::sentence() const { return m_sentence->text(); }

void TeamsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void TeamsView::build()
{
    setAutoFillBackground(true);
    setFocusProxy(m_table);
    buildTable();
    m_sentence->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_by, 0, Qt::AlignTop);
    auto *lists = new QHBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(margin);
    m_passages = addBeside(*m_lists);
    m_products = addBeside(*m_lists);
    m_handOvers = addBeside(*m_lists);
    m_lists->setFixedHeight(listsHeight);
    connect(m_products.list, &RowList::activated, this,
            [this](const Uuid &id) { m_workspace.selection().set(ProductId{id}); });
    connect(m_handOvers.list, &RowList::activated, this, [this](const Uuid &id) {
        const bool isMoment = m_workspace.portfolio().find(MomentId{id}) != nullptr;
        m_workspace.selection().set(isMoment ? Selectable(MomentId{id}) : Selectable(JourneyId{id}));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 14, margin, 14);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_lists);
}

void TeamsView::buildTable()
{
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("ownership"));
    m_table->setUniformRowHeights(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIndentation(18);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setMinimumSectionSize(40);
    m_table->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->header()->setSectionResizeMode(OwnershipModel::Name, QHeaderView::Stretch);
    m_table->header()->setSectionsMovable(false);
    for (int column = OwnershipModel::Before; column < OwnershipModel::columns; ++column)
        m_table->header()->resizeSection(column, numberWidth);
    m_table->setMinimumWidth(leastNameWidth);
    connect(m_table, &QTreeView::clicked, this, &TeamsView::select);
    connect(m_table, &QTreeView::activated, this, &TeamsView::select);
}

TeamsView::Beside TeamsView::addBeside(QWidget &row)
{
    Beside beside{makeLabel(FontRole::BodyStrong, panelcolour::muted, &row), new RowList};
    beside.title->setWordWrap(true);
    auto *scroll = new QScrollArea(&row);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 4, 0);
    inner->addWidget(beside.list);
    inner->addStretch();
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(beside.title);
    column->addWidget(scroll, 1);
    static_cast<QHBoxLayout *>(row.layout())->addLayout(column, 1);
    return beside;
}

void TeamsView::read()
{
    if (!isVisible())
        return; // read when it is shown
    const OwnedBy by = m_by->current() == 1 ? OwnedBy::Owner : OwnedBy::Team;
    setWords(by);
    const Ownership ownership = ownershipOf(m_workspace.portfolio(), m_workspace.metrics(), m_workspace.cut(), by);
    m_sentence->setText(summary(ownership, by));
    const QStringList open = unfolded();
    m_model->show(ownership, m_workspace.portfolio(), m_workspace.vocabulary(), by);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex owner = m_model->index(row, 0);
        for (int service = 0; service < m_model->rowCount(owner); ++service)
            m_table->setFirstColumnSpanned(service, owner, true);
        m_table->setExpanded(owner, open.contains(owner.data().toString()));
    }
    showLists(ownership);
    const bool isEmpty = ownership.rows.empty();
    m_table->setVisible(!isEmpty);
    m_lists->setVisible(!isEmpty);
    static_cast<QVBoxLayout *>(layout())->setAlignment(isEmpty ? Qt::AlignTop : Qt::Alignment());
}

QStringList TeamsView::unfolded() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_table->isExpanded(m_model->index(row, 0)))
            names << m_model->index(row, 0).data().toString();
    }
    return names;
}

void TeamsView::setWords(OwnedBy by)
{
    const int current = by == OwnedBy::Owner ? 1 : 0;
    m_by->setOptions({tr("By team"), m_workspace.say(tr("By {owner}"))});
    m_by->setCurrent(current);
    m_by->setSpokenName(tr("Who is compared"));
    m_table->setAccessibleName(tr("Who owns what, before and after"));
    m_passages.title->setText(tr("From whom to whom"));
    m_products.title->setText(by == OwnedBy::Owner ? m_workspace.say(tr("Former {owners} of each {product}"))
                                                   : m_workspace.say(tr("Former teams of each {product}")));
    m_handOvers.title->setText(tr("Hand-overs between teams, a month"));
    m_passages.list->setEmptyText(tr("Nothing changes hands."));
    m_products.list->setEmptyText(m_workspace.say(tr("{Products} have no {services} yet.")));
    m_handOvers.list->setEmptyText(tr("None, or no journeys yet."));
}

QString TeamsView::summary(const Ownership &ownership, OwnedBy by) const
{
    if (ownership.rows.empty())
        return m_workspace.say(
            by == OwnedBy::Owner ? tr("Enter the {owners} of {services} and {products}: then this page says who keeps, "
                                      "gives up and gains what.")
                                 : tr("Enter the teams of {services} and {products}: then this page says who keeps, "
                                      "gives up and gains what."));
    const QLocale locale = localeOf(m_workspace.language());
    const QString sentence = m_workspace.say(
        by == OwnedBy::Owner
            ? tr("%1 of %2 {services} go to another {owner}; of %3 it is not known yet who has them after.")
            : tr("%1 of %2 {services} go to another team; of %3 it is not known yet who has them after."));
    return sentence.arg(locale.toString(ownership.changing), locale.toString(ownership.known),
                        locale.toString(ownership.open));
}

void TeamsView::showLists(const Ownership &ownership)
{
    const QLocale locale = localeOf(m_workspace.language());
    std::vector<ListEntry> passages;
    for (const Passage &passage : ownership.passages)
        passages.push_back({{},
                            QStringLiteral("%1 → %2").arg(passage.from, passage.to),
                            locale.toString(passage.services),
                            {},
                            ListEntry::Tick::None,
                            false});
    m_passages.list->setEntries(std::move(passages));
    std::vector<ListEntry> products;
    for (const DrawnProduct &drawn : ownership.products)
        products.push_back({drawn.product.uuid,
                            m_workspace.portfolio().find(drawn.product)->name,
                            locale.toString(drawn.sources.size()),
                            {},
                            ListEntry::Tick::None,
                            false});
    m_products.list->setEntries(std::move(products));
    m_handOvers.list->setEntries(handOverLines(ownership));
}

/// Each journey with how often it is travelled, below it its hand-overs.
std::vector<ListEntry> TeamsView::handOverLines(const Ownership &ownership) const
{
    const QLocale locale = localeOf(m_workspace.language());
    std::vector<ListEntry> lines;
    std::optional<JourneyId> told;
    for (const TeamHandOver &handOver : ownership.handOvers) {
        if (told != handOver.journey) {
            told = handOver.journey;
            const QString &journey = m_workspace.portfolio().find(handOver.journey)->name;
            lines.push_back({handOver.journey.uuid, journey, locale.toString(handOver.perMonth, 'f', 0), {}});
        }
        const QString leads = QStringLiteral("%1 → %2").arg(nameOf(handOver.fromLead), nameOf(handOver.toLead));
        lines.push_back({handOver.to.uuid, leads, {}, m_workspace.theme().mutedInk});
    }
    return lines;
}

QString TeamsView::nameOf(const std::optional<Server> &lead) const
{
    if (!lead)
        return tr("Gap");
    const Portfolio &portfolio = m_workspace.portfolio();
    return std::visit([&portfolio](auto id) { return portfolio.find(id)->name; }, *lead);
}

void TeamsView::select(const QModelIndex &index)
{
    if (const std::optional<ServiceId> service = m_model->serviceAt(index))
        m_workspace.selection().set(*service);
    else
        m_table->setExpanded(index.siblingAtColumn(OwnershipModel::Name),
                             !m_table->isExpanded(index.siblingAtColumn(OwnershipModel::Name)));
}

void TeamsView::updateTheme()
{
    setPalette(panelPalette(m_workspace.theme()));
    read(); // its lists have colours of their own
}

} // namespace zuschnitt
