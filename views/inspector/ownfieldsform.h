// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"

namespace zuschnitt {

/// What a service says in the fields of this file, below its other fields. It is made for the fields as they
/// are: another form takes its place when they change.
class OwnFieldsForm final : public Form {
    Q_OBJECT

public:
    OwnFieldsForm(Workspace &workspace, InspectorMemory &memory, ServiceId service, QWidget *parent = nullptr);

    /// Whether the file still has the fields it was made for.
    bool isUpToDate() const;

private:
    void addOwnField(const OwnField &field);
    void addOwnChoice(const OwnField &field);
    void addLinkButton(OwnFieldId field);
    QString valueOf(OwnFieldId field) const;

    const ServiceId m_service;
    std::vector<OwnField> m_madeFor;
};

} // namespace zuschnitt
