// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"

// Forms that unfold below a row of another form.

namespace zuschnitt {

class OfferForm final : public Form {
    Q_OBJECT

public:
    OfferForm(Workspace &workspace, InspectorMemory &memory, OfferId offer, QWidget *parent = nullptr);
};

class BacklogItemForm final : public Form {
    Q_OBJECT

public:
    BacklogItemForm(Workspace &workspace, InspectorMemory &memory, BacklogItemId item, QWidget *parent = nullptr);
};

class PhaseForm final : public Form {
    Q_OBJECT

public:
    PhaseForm(Workspace &workspace, InspectorMemory &memory, PhaseId phase, QWidget *parent = nullptr);
};

class CapabilityForm final : public Form {
    Q_OBJECT

public:
    CapabilityForm(Workspace &workspace, InspectorMemory &memory, CapabilityId capability, QWidget *parent = nullptr);
    /// The form of a capability that is selected itself, with what it is tied to.
    static CapabilityForm *alone(Workspace &workspace, InspectorMemory &memory, CapabilityId capability,
                                 QWidget *parent);

private:
    struct Alone { };
    CapabilityForm(Workspace &workspace, InspectorMemory &memory, CapabilityId capability, Alone, QWidget *parent);
    void addParent();
    void addProviders();
    void addPromises();

    const CapabilityId m_capability;
};

} // namespace zuschnitt
