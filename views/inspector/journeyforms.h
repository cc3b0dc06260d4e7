// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/metrics.h"
#include "views/inspector/form.h"

// Forms of journeys and what they are made of.

namespace zuschnitt {

class JourneyForm final : public Form {
    Q_OBJECT

public:
    JourneyForm(Workspace &workspace, InspectorMemory &memory, JourneyId journey, QWidget *parent = nullptr);

private:
    void addPersona();
    void addMoments();

    const JourneyId m_journey;
};

class MomentForm final : public Form {
    Q_OBJECT

public:
    MomentForm(Workspace &workspace, InspectorMemory &memory, MomentId moment, QWidget *parent = nullptr);

private:
    /// How the current cut serves it; null for a moment that is gone.
    const MomentMetrics *metrics() const;
    QString stateText() const;
    void addJourney();
    void addPhase();
    template <auto member>
    void addFeeling(const QString &caption);
    void addNeeds();
    void addUses();
    void addLead();

    const MomentId m_moment;
};

class PersonaForm final : public Form {
    Q_OBJECT

public:
    PersonaForm(Workspace &workspace, InspectorMemory &memory, PersonaId persona, QWidget *parent = nullptr);
};

} // namespace zuschnitt
