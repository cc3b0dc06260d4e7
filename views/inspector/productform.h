// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"

namespace zuschnitt {

/// A product: the sheet that its owner will have to fill in.
class ProductForm final : public Form {
    Q_OBJECT

public:
    ProductForm(Workspace &workspace, InspectorMemory &memory, ProductId product, QWidget *parent = nullptr);

private:
    void addReadiness();
    template <auto member>
    void addPromised(const QString &caption, Lines lines);
    void addSheet();
    void addKindAndDegree();
    void addGroup();
    void addFigures();
    void addServices();
    void addOrigins();
    void addPromises();
    void addOffers();
    void addBacklog();
    std::vector<ListEntry> origins(QString Service::*origin) const;

    const ProductId m_product;
};

} // namespace zuschnitt
