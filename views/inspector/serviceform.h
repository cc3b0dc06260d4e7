// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"

namespace zuschnitt {

class OwnFieldsForm;

/// A service, and if it was reached through a chip, its place in that product.
class ServiceForm final : public Form {
    Q_OBJECT

public:
    ServiceForm(Workspace &workspace, InspectorMemory &memory, ServiceId service,
                std::optional<AssignmentId> assignment = {}, QWidget *parent = nullptr);

private:
    QString placeText() const;
    void addPlace(AssignmentId assignment);
    void addShare(AssignmentId assignment);
    void addCapabilitiesThatGo(AssignmentId assignment);
    void addOtherPlaces(std::optional<AssignmentId> assignment);
    void addFate();
    void addFacts();
    void addCapabilities();
    enum class Direction { DependsOn, NeededBy };
    void addDependencies(Direction direction);
    void addVanished();
    void addOwnFields();
    void addSource();
    std::vector<TypeAhead::Candidate> otherServices() const;

    const ServiceId m_service;
    OwnFieldsForm *m_ownFields = nullptr;
};

} // namespace zuschnitt
