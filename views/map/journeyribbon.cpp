// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/journeyribbon.h"

#include "views/controls/look.h"
#include "views/diagram/journeywords.h"
#include "views/map/journeychooser.h"
#include "views/map/mapview.h"
#include "views/workspace/needdrop.h"
#include "views/map/spotlight.h"

#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace zuschnitt {

namespace {

constexpr int edge = 14;
/// On a projector captions of 12 pixels are seen in 18.
constexpr double projectorScale = 1.5;

const JourneyMetrics *journeyIn(const CutMetrics &metrics, JourneyId journey)
{
    const auto found = std::find_if(metrics.journeys.begin(), metrics.journeys.end(),
                                    [journey](const JourneyMetrics &each) { return each.journey == journey; });
    return found == metrics.journeys.end() ? nullptr : &*found;
}

const MomentMetrics &momentIn(const JourneyMetrics &journey, MomentId moment)
{
    static const MomentMetrics none;
    const auto found = std::find_if(journey.moments.begin(), journey.moments.end(),
                                    [moment](const MomentMetrics &each) { return each.moment == moment; });
    return found == journey.moments.end() ? none : *found;
}

MomentLook::HandOver handOverTo(MomentId moment, const JourneyMetrics &journey)
{
    for (const HandOver &handOver : journey.handOvers) {
        if (handOver.to == moment)
            return handOver.betweenTeams ? MomentLook::HandOver::BetweenTeams : MomentLook::HandOver::Between;
    }
    return MomentLook::HandOver::None;
}

/// What the shape of the map has of what serves a moment.
bool serves(const Portfolio &portfolio, const MomentServing &serving, const Selectable &item)
{
    if (const AssignmentId *chip = std::get_if<AssignmentId>(&item))
        return std::find(serving.carriers.begin(), serving.carriers.end(), *chip) != serving.carriers.end();
    if (const PromiseId *promise = std::get_if<PromiseId>(&item))
        return std::find(serving.promises.begin(), serving.promises.end(), *promise) != serving.promises.end();
    const ProductId *product = std::get_if<ProductId>(&item);
    const auto isOfProduct = [&](const auto &id) { return product && portfolio.find(id)->product == *product; };
    return std::any_of(serving.carriers.begin(), serving.carriers.end(), isOfProduct)
        || std::any_of(serving.promises.begin(), serving.promises.end(), isOfProduct);
}

} // namespace

JourneyRibbon::JourneyRibbon(Workspace &workspace, MapView &map, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_map(map), m_chooser(new JourneyChooser(workspace)),
      m_choice(new QWidget(this)), m_told(makeLabel(FontRole::Body, panelcolour::muted, this)),
      m_scroll(new QScrollArea(this)), m_outlook(workspace)
{
    arrange();
    connect(&workspace, &Workspace::documentReplaced, this, &JourneyRibbon::readAll);
    connect(&workspace, &Workspace::changed, this, &JourneyRibbon::readPortfolio);
    connect(&workspace, &Workspace::journeyChanged, this, &JourneyRibbon::readPortfolio);
    connect(&workspace, &Workspace::wordsChanged, this, &JourneyRibbon::readPortfolio);
    connect(&workspace, &Workspace::previewChanged, this, &JourneyRibbon::updateLooks);
    connect(&workspace, &Workspace::themeChanged, this, &JourneyRibbon::updateTheme);
    connect(&workspace.selection(), &Selection::changed, this, &JourneyRibbon::followSelection);
    connect(&map, &MapView::hovered, this, &JourneyRibbon::takeHover);
    connect(&map, &MapView::projectionChanged, this, &JourneyRibbon::updateScale);
    updateTheme();
    readAll();
}

void JourneyRibbon::arrange()
{
    setAutoFillBackground(true);
    m_told->setMinimumWidth(1);
    m_told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_strip = new QWidget(m_scroll);
    m_row = new QHBoxLayout(m_strip);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_strip);
    m_strip->setAutoFillBackground(false);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_chooser);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_choice);
    head->addWidget(m_told, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, 8, edge, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_scroll);
}

void JourneyRibbon::readAll()
{
    m_hovered.reset();
    readPortfolio();
}

void JourneyRibbon::readPortfolio()
{
    const Portfolio &portfolio = m_workspace.portfolio();
    m_colours.clear();
    for (const Product *product : portfolio.where<&Product::cut>(m_workspace.cut()))
        m_colours.emplace(product->id, m_colours.size());
    m_serving = servingOf(portfolio, m_workspace.cut(), m_workspace.journey());
    updateTiles();
    updateScale();
    updateLooks();
}

void JourneyRibbon::updateTiles()
{
    const auto &moments = m_workspace.portfolio().where<&Moment::journey>(m_workspace.journey());
    const bool same
        = std::equal(moments.begin(), moments.end(), m_tiles.begin(), m_tiles.end(),
                     [](const Moment *moment, const MomentTile *tile) { return moment->id == tile->moment(); });
    if (same)
        return;
    m_map.setSpotlight({});
    for (MomentTile *tile : m_tiles)
        delete tile;
    m_tiles.clear();
    for (const Moment *moment : moments)
        addTile(*moment);
}

void JourneyRibbon::addTile(const Moment &moment)
{
    auto *tile = new MomentTile(moment.id, m_strip);
    connect(tile, &MomentTile::pointed, this, [this, id = moment.id](bool here) { point(id, here); });
    connect(tile, &QAbstractButton::clicked, this,
            [this, id = moment.id] { m_workspace.selection().set(Selectable(id)); });
    connect(tile, &MomentTile::draggedOver, this, [this, tile](QDropEvent *event) { dragOver(*tile, *event); });
    connect(tile, &MomentTile::dragLeft, this, [this] { m_outlook.clear(); });
    connect(tile, &MomentTile::droppedOn, this, [this, tile](QDropEvent *event) { drop(*tile, *event); });
    m_row->addWidget(tile, 1);
    m_tiles.push_back(tile);
}

MomentTile *JourneyRibbon::tile(MomentId moment) const
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [moment](const MomentTile *each) { return each->moment() == moment; });
    return found == m_tiles.end() ? nullptr : *found;
}

void JourneyRibbon::updateScale()
{
    const bool projected = m_map.fillsTheScreen();
    const double scale = projected ? projectorScale : 1;
    const bool chosen = !m_workspace.journey().isNull();
    m_stays = projected && (chosen || m_stays) && !m_workspace.portfolio().all<Journey>().empty();
    setVisible(chosen || m_stays);
    m_choice->setVisible(projected);
    m_chooser->setScale(scale);
    m_told->setFont(diagramFont(FontRole::Body, scale));
    for (MomentTile *tile : m_tiles)
        tile->setScale(scale);
    m_scroll->setVisible(!m_tiles.empty());
    if (!m_tiles.empty())
        m_scroll->setFixedHeight(m_tiles.front()->sizeHint().height()
                                 + m_scroll->horizontalScrollBar()->sizeHint().height());
    showSentence();
}

/// A moment that is selected is seen, wherever it was selected.
void JourneyRibbon::followSelection()
{
    updateLooks();
    const std::vector<MomentId> moments = m_workspace.selection().all<MomentId>();
    if (MomentTile *selected = moments.size() == 1 ? tile(moments.front()) : nullptr)
        m_scroll->ensureWidgetVisible(selected, edge, 0);
}

void JourneyRibbon::updateTheme()
{
    setPalette(panelPalette(m_workspace.theme()));
    updateLooks();
}

void JourneyRibbon::updateLooks()
{
    const bool isFollowed = !m_workspace.journey().isNull();
    const JourneyMetrics *now = isFollowed ? journeyIn(m_workspace.metrics(), m_workspace.journey()) : nullptr;
    const std::optional<CutMetrics> &preview = m_workspace.preview();
    const JourneyMetrics *shown = preview ? journeyIn(*preview, m_workspace.journey()) : now;
    m_sentence = now && shown ? journeySentence(*shown, m_workspace.vocabulary()) : QString();
    showSentence();
    if (!now || !shown)
        return;
    for (MomentTile *tile : m_tiles) {
        const Moment *moment = m_workspace.portfolio().find(tile->moment());
        if (!moment)
            continue;
        const MomentMetrics &metrics = momentIn(*shown, moment->id);
        MomentLook look = lookOf(*moment, momentIn(*now, moment->id), metrics);
        look.handOver = handOverTo(moment->id, *shown);
        tile->setAccessibleName(spokenOf(look, metrics));
        tile->setToolTip(spokenOf(look, metrics) + needsOf(*moment, metrics));
        tile->setLook(std::move(look));
    }
}

void JourneyRibbon::showSentence()
{
    m_told->setText(m_told->fontMetrics().elidedText(m_sentence, Qt::ElideRight, m_told->width()));
    m_told->setToolTip(m_told->text() == m_sentence ? QString() : m_sentence);
}

void JourneyRibbon::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSentence();
}

void JourneyRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(panelcolour::line));
}

// ---- what a tile shows

MomentLook JourneyRibbon::lookOf(const Moment &moment, const MomentMetrics &now, const MomentMetrics &shown) const
{
    MomentLook look;
    const Phase *phase = moment.phase ? m_workspace.portfolio().find(*moment.phase) : nullptr;
    look.phase = phase ? phase->name : QString();
    look.name = moment.name;
    look.state = shown.state;
    look.contested = shown.contested;
    look.servers = serversOf(shown);
    look.feeling = moment.feeling;
    look.changes = shown.state != now.state || shown.lead != now.lead || shown.contested != now.contested;
    look.words = look.changes ? QStringLiteral("→ ") + wordsFor(shown) : wordsFor(shown);
    look.light = lightOf(moment.id);
    look.selected = m_workspace.selection().contains(Selectable(moment.id));
    return look;
}

QString JourneyRibbon::wordsFor(const MomentMetrics &moment) const
{
    switch (moment.state) {
    case MomentState::Open:
        return tr("open");
    case MomentState::Gap:
        return tr("Gap");
    case MomentState::Covered:
        break;
    }
    return moment.contested ? tr("contested") : moment.lead ? nameOf(*moment.lead) : QString();
}

/// The leader's colour; of a contested moment the colours of all who have votes.
std::vector<std::pair<QColor, double>> JourneyRibbon::serversOf(const MomentMetrics &moment) const
{
    if (!moment.contested)
        return moment.lead ? std::vector<std::pair<QColor, double>>{{colourOf(*moment.lead), 1}}
                           : std::vector<std::pair<QColor, double>>();
    double all = 0;
    for (const Vote &vote : moment.votes)
        all += vote.votes;
    std::vector<std::pair<QColor, double>> servers;
    for (const Vote &vote : moment.votes)
        servers.emplace_back(colourOf(vote.server), vote.votes / all);
    return servers;
}

/// As the strip of its card.
QColor JourneyRibbon::colourOf(const Server &server) const
{
    const ProductId *product = std::get_if<ProductId>(&server);
    const auto found = product ? m_colours.find(*product) : m_colours.end();
    return found == m_colours.end() ? m_workspace.theme().mutedInk : m_workspace.theme().paletteColour(found->second);
}

QString JourneyRibbon::nameOf(const Server &server) const
{
    return std::visit(
        [this](const auto &id) {
            const auto *row = m_workspace.portfolio().find(id);
            return row ? row->name : m_workspace.say(tr("New {product}"));
        },
        server);
}

QString JourneyRibbon::spokenOf(const MomentLook &look, const MomentMetrics &metrics) const
{
    QStringList parts{look.name};
    if (!look.phase.isEmpty())
        parts.append(look.phase);
    parts.append(look.contested ? contestedWords(metrics, [this](const Server &server) { return nameOf(server); })
                                : look.words);
    if (look.feeling)
        parts.append(tr("feels %1").arg(feelingWord(look.feeling)));
    if (look.handOver == MomentLook::HandOver::Between)
        parts.append(tr("handed over"));
    else if (look.handOver == MomentLook::HandOver::BetweenTeams)
        parts.append(tr("handed over between teams"));
    return parts.join(QStringLiteral(", "));
}

/// Each need with its state, line by line.
QString JourneyRibbon::needsOf(const Moment &moment, const MomentMetrics &metrics) const
{
    const Portfolio &portfolio = m_workspace.portfolio();
    QStringList names;
    for (const MomentNeed *need : portfolio.where<&MomentNeed::moment>(moment.id))
        names.append(portfolio.find(need->capability)->name);
    for (const MomentUse *use : portfolio.where<&MomentUse::moment>(moment.id))
        names.append(portfolio.find(use->service)->name);
    QString lines;
    for (qsizetype index = 0; index < names.size() && index < qsizetype(metrics.needs.size()); ++index)
        lines += QStringLiteral("\n%1: %2").arg(names[index], wordOf(metrics.needs[static_cast<std::size_t>(index)]));
    return lines;
}

// ---- hovering

MomentLook::Light JourneyRibbon::lightOf(MomentId moment) const
{
    using Light = MomentLook::Light;
    if (m_workspace.preview())
        return Light::Usual; // then what would change stands out
    const std::optional<Selectable> item = m_hovered ? selectableOf(*m_hovered) : std::nullopt;
    if (!item || std::holds_alternative<ProductGroupId>(*item) || std::holds_alternative<DependencyId>(*item))
        return Light::Usual;
    const auto found = std::find_if(m_serving.begin(), m_serving.end(),
                                    [moment](const MomentServing &each) { return each.moment == moment; });
    const bool lit = found != m_serving.end() && serves(m_workspace.portfolio(), *found, *item);
    return lit ? Light::Lit : Light::Faded;
}

void JourneyRibbon::takeHover(const std::optional<ShapeId> &shape)
{
    m_hovered = shape;
    updateLooks();
}

void JourneyRibbon::point(MomentId moment, bool here)
{
    const auto found = std::find_if(m_serving.begin(), m_serving.end(),
                                    [moment](const MomentServing &each) { return each.moment == moment; });
    if (here && found != m_serving.end())
        m_map.setSpotlight(lightsOf(m_workspace.portfolio(), *found));
    else
        m_map.setSpotlight({});
}

// ---- dropping

void JourneyRibbon::dragOver(MomentTile &tile, QDropEvent &event)
{
    const NeedDrop drop = needDrop(m_workspace, tile.moment(), event.mimeData());
    if (drop.sentence.isEmpty())
        return;
    event.setDropAction(Qt::MoveAction);
    event.setAccepted(drop.edit != nullptr || event.type() == QEvent::DragEnter);
    m_outlook.say(*window(), drop.sentence, drop.edit, tile.mapToGlobal(event.position().toPoint()));
}

void JourneyRibbon::drop(MomentTile &tile, QDropEvent &event)
{
    const NeedDrop drop = needDrop(m_workspace, tile.moment(), event.mimeData());
    m_outlook.clear();
    if (!drop.edit)
        return;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (m_workspace.perform(drop.edit))
        m_workspace.selection().set(Selectable(tile.moment()));
}

} // namespace zuschnitt
