// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/duplicates/duplicatespanel.h"

#include "model/document/edits.h"
#include "model/exchange/likeness.h"
#include "views/controls/look.h"
#include "views/controls/textbutton.h"
#include "views/diagram/figures.h"
#include "views/duplicates/paircard.h"
#include "views/workspace/workspace.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr int restMilliseconds = 150;
/// More are no list that a person goes through at once; merging brings up the next.
constexpr std::size_t mostCards = 40;

/// Whether a service is new or has another name.
bool bringsNames(const RowChanges &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const RowChange &row) {
        const auto *service = std::get_if<Change<Service>>(&row);
        return service && service->after && (!service->before || service->before->name != service->after->name);
    });
}

} // namespace

DuplicatesPanel::DuplicatesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(makeLabel(FontRole::BodyStrong, panelcolour::ink, this)),
      m_close(new RemoveButton(this)), m_scroll(new QScrollArea(this)),
      m_hint(makeLabel(FontRole::Caption, panelcolour::muted, this)),
      m_sentence(makeLabel(FontRole::Body, panelcolour::muted, this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &DuplicatesPanel::read);
    connect(m_close, &QAbstractButton::clicked, this, &DuplicatesPanel::closed);
    connect(&workspace, &Workspace::changed, this, [this](const DocumentChange &change) {
        m_namesAreOther = m_namesAreOther || bringsNames(change.rows);
        leaveOutGone();
        m_rest.start();
    });
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_proposed.reset();
        m_namesAreOther = true;
        leaveOutGone();
        read();
    });
    connect(&workspace, &Workspace::wordsChanged, this, &DuplicatesPanel::updateWords);
    connect(&workspace, &Workspace::themeChanged, this, &DuplicatesPanel::updateTheme);
    updateTheme();
    updateWords();
}

QString DuplicatesPanel::sentence() const { return m_sentence->text(); }

void DuplicatesPanel::build()
{
    setAutoFillBackground(true);
    for (QLabel *label : {m_hint, m_sentence})
        label->setWordWrap(true);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(panelstyle::margin, 4, panelstyle::margin, 16);
    inner->setSpacing(10);
    inner->addWidget(m_hint);
    inner->addLayout(m_list);
    inner->addWidget(m_sentence);
    inner->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(panelstyle::margin, 8, panelstyle::margin, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
}

void DuplicatesPanel::propose(ServiceId first, ServiceId second)
{
    const Portfolio &portfolio = m_workspace.portfolio();
    m_proposed = Pair{first, second, likeness(portfolio.find(first)->name, portfolio.find(second)->name)};
    read();
    m_scroll->verticalScrollBar()->setValue(0);
}

void DuplicatesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

/// At once: what a card speaks of must be there.
void DuplicatesPanel::leaveOutGone()
{
    const Portfolio &portfolio = m_workspace.portfolio();
    std::erase_if(m_cards, [&](PairCard *card) {
        const bool gone = !portfolio.find(card->first()) || !portfolio.find(card->second());
        if (gone) {
            card->hide();
            card->deleteLater();
        }
        return gone;
    });
    if (m_proposed && (!portfolio.find(m_proposed->first) || !portfolio.find(m_proposed->second)))
        m_proposed.reset();
}

const std::vector<DuplicatesPanel::Pair> &DuplicatesPanel::alike()
{
    const Portfolio &portfolio = m_workspace.portfolio();
    if (m_namesAreOther) {
        m_alike.clear();
        for (const LikelyDuplicate &found : likelyDuplicates(portfolio))
            m_alike.push_back({found.first, found.second, found.likeness});
        m_namesAreOther = false;
    }
    std::erase_if(m_alike,
                  [&](const Pair &pair) { return !portfolio.find(pair.first) || !portfolio.find(pair.second); });
    return m_alike;
}

std::vector<DuplicatesPanel::Pair> DuplicatesPanel::pairs()
{
    std::vector<Pair> pairs;
    if (m_proposed)
        pairs.push_back(*m_proposed);
    for (const Pair &pair : alike()) {
        const auto isProposed = [&](ServiceId one, ServiceId other) {
            return m_proposed && m_proposed->first == one && m_proposed->second == other;
        };
        if (!isProposed(pair.first, pair.second) && !isProposed(pair.second, pair.first))
            pairs.push_back(pair);
    }
    return pairs;
}

void DuplicatesPanel::read()
{
    m_rest.stop();
    if (isVisible())
        showPairs(pairs());
}

void DuplicatesPanel::showPairs(const std::vector<Pair> &pairs)
{
    std::vector<std::pair<ServiceId, ServiceId>> kept; // what was chosen stays chosen
    for (PairCard *card : m_cards) {
        if (card->isChosen())
            kept.emplace_back(card->kept(), card->kept() == card->first() ? card->second() : card->first());
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const Pair &pair : pairs) {
        if (m_cards.size() < mostCards)
            addCard(pair);
    }
    for (const auto &[stays, goes] : kept) {
        for (PairCard *card : m_cards) {
            if ((card->first() == stays && card->second() == goes)
                || (card->first() == goes && card->second() == stays))
                card->choose(stays);
        }
    }
    const QLocale locale = localeOf(m_workspace.language());
    const std::size_t rest = pairs.size() - m_cards.size();
    m_title->setText(pairs.empty() ? tr("Likely duplicates")
                                   : tr("Likely duplicates: %1").arg(locale.toString(pairs.size())));
    m_hint->setText(
        tr("Choose which one stays. It takes over everything of the other, in one step that can be undone."));
    m_hint->setVisible(!pairs.empty());
    if (pairs.empty())
        m_sentence->setText(
            m_workspace.say(tr("No two {services} have names that are alike. To merge two others, select "
                               "both and choose “Merge…”.")));
    else
        m_sentence->setText(rest > 0 ? tr("More pairs follow when these are done: %1.").arg(locale.toString(rest))
                                     : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void DuplicatesPanel::addCard(const Pair &pair)
{
    auto *card = new PairCard(m_workspace, pair.first, pair.second, pair.likeness, this);
    connect(card, &PairCard::mergeChosen, this, &DuplicatesPanel::merge);
    connect(card, &PairCard::showChosen, this, &DuplicatesPanel::showChosen);
    m_list->addWidget(card);
    m_cards.push_back(card);
}

void DuplicatesPanel::merge(ServiceId keep, ServiceId gone)
{
    if (m_workspace.perform(edits::mergeServices(keep, gone)))
        m_workspace.selection().set(keep);
}

void DuplicatesPanel::updateWords()
{
    m_close->setAccessibleName(tr("Close the list of duplicates"));
    m_close->setToolTip(tr("Back to the details"));
    read();
}

void DuplicatesPanel::updateTheme() { setPalette(panelPalette(m_workspace.theme())); }

} // namespace zuschnitt
