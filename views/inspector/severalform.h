// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"
#include "views/workspace/selection.h"

namespace zuschnitt {

/// Several things are selected: how many of which, and what can be done with all of them.
class SeveralForm final : public Form {
    Q_OBJECT

public:
    SeveralForm(Workspace &workspace, InspectorMemory &memory, QWidget *parent = nullptr);

private:
    QStringList counts() const;
    void addServiceActions();
    void addProductActions();

    std::vector<ServiceId> m_services; ///< those selected, and those of selected chips
    std::vector<edits::Moving> m_chips;
    std::vector<ProductId> m_products;
    std::vector<DependencyId> m_dependencies;
};

} // namespace zuschnitt
