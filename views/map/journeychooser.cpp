// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/map/journeychooser.h"

#include "views/controls/look.h"
#include "views/workspace/workspace.h"

#include <algorithm>

namespace zuschnitt {

namespace {

// In pixels at scale 1.
constexpr int leastWidth = 120;
constexpr int mostWidth = 340;

} // namespace

JourneyChooser::JourneyChooser(Workspace &workspace, QWidget *parent) : ChoiceButton(parent), m_workspace(workspace)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &ChoiceButton::chosen, this, &JourneyChooser::choose);
    connect(&workspace, &Workspace::documentReplaced, this, &JourneyChooser::read);
    connect(&workspace, &Workspace::changed, this, &JourneyChooser::read);
    connect(&workspace, &Workspace::journeyChanged, this, &JourneyChooser::read);
    connect(&workspace, &Workspace::wordsChanged, this, &JourneyChooser::read);
    connect(&workspace, &Workspace::themeChanged, this, [this] { setPalette(panelPalette(m_workspace.theme())); });
    setPalette(panelPalette(workspace.theme()));
    read();
}

void JourneyChooser::read()
{
    QStringList names{tr("No journey above the map")};
    int current = 0;
    for (const Journey *journey : m_workspace.portfolio().all<Journey>()) {
        if (journey->id == m_workspace.journey())
            current = static_cast<int>(names.size());
        names.append(journey->name);
    }
    setVisible(names.size() > 1);
    setSpokenName(tr("Journey above the map"));
    setOptions(names);
    setCurrent(current);
    setToolTip(current > 0 ? tr("Journey above the map") + QStringLiteral(": ") + names[current] : names.front());
    updateGeometry();
}

void JourneyChooser::choose(int index)
{
    const auto &journeys = m_workspace.portfolio().all<Journey>();
    m_workspace.showJourney(index > 0 ? journeys[static_cast<std::size_t>(index) - 1]->id : JourneyId());
}

void JourneyChooser::setScale(double scale)
{
    m_scale = scale;
    setFont(diagramFont(FontRole::Body, scale));
    updateGeometry();
}

QSize JourneyChooser::sizeHint() const
{
    const QSize needed = sizeForWords();
    const int least = qRound(leastWidth * m_scale);
    return {std::clamp(needed.width(), least, qRound(mostWidth * m_scale)), needed.height()};
}

QSize JourneyChooser::minimumSizeHint() const { return {leastWidth, sizeHint().height()}; }

} // namespace zuschnitt
