// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/productsheet.h"
#include "model/analysis/readiness.h"
#include "views/inspector/form.h"

namespace zuschnitt {

/// A product: the sheet that its owner will have to fill in.
class ProductForm final : public Form {
    Q_OBJECT

public:
    ProductForm(Workspace &workspace, InspectorMemory &memory, ProductId product, QWidget *parent = nullptr);

private:
    void addReadiness();
    void addMissing();
    void addProposedAudience();
    template <auto member>
    void addPromised(const QString &caption, Lines lines);
    void addSheet();
    void addKindAndDegree();
    void addGroup();
    void addFigures();
    void addServices();
    void addMoments();
    void addPromises();
    void addCarried();
    void addOrigins();
    void addOffers();
    void addBacklog();
    QString missingAsLinks() const;
    QString proposedAudience() const;
    std::vector<ListEntry> moments() const;

    struct PromisedField {
        ReadinessField member;
        QString caption;
        Field *field;
    };

    const ProductId m_product;
    ProductSheet m_sheet;
    std::vector<PromisedField> m_promised; ///< what readiness counts
    QLabel *m_missing = nullptr;
};

} // namespace zuschnitt
