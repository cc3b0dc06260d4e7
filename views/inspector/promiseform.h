// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"

namespace zuschnitt {

/// What a product promises: how the cut stands with it, and which services could deliver it, ready to
/// be dragged or brought in; where none does, how to say which one.
class PromiseForm final : public Form {
    Q_OBJECT

public:
    PromiseForm(Workspace &workspace, InspectorMemory &memory, PromiseId promise, QWidget *parent = nullptr);

private:
    void addStanding();
    void addDeliverers();
    QString placeOf(ServiceId service) const;
    void bringIn(ServiceId service);

    const ProductId m_product;
    const CapabilityId m_capability;
};

} // namespace zuschnitt
