// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"

// Forms of what holds products and services together.

namespace zuschnitt {

class GroupForm final : public Form {
    Q_OBJECT

public:
    GroupForm(Workspace &workspace, InspectorMemory &memory, ProductGroupId group, QWidget *parent = nullptr);
};

class DependencyForm final : public Form {
    Q_OBJECT

public:
    DependencyForm(Workspace &workspace, InspectorMemory &memory, DependencyId dependency, QWidget *parent = nullptr);

    /// True after another kind made another row of it, also by undo.
    bool goesOnWith(const Selection &selection) override;

private:
    void addEnd(const QString &title, ServiceId service);
    FieldBinding bindKind() const;

    const ServiceId m_from;
    const ServiceId m_to;
    const std::shared_ptr<DependencyId> m_dependency;
};

/// A form that sums a cut up.
class SummaryForm : public Form {
    Q_OBJECT

protected:
    using Form::Form;

    void addSummaryOf(CutId cut);

private:
    void addJudgementOf(CutId cut);
    void addProductsOf(CutId cut);
};

class CutForm final : public SummaryForm {
    Q_OBJECT

public:
    CutForm(Workspace &workspace, InspectorMemory &memory, CutId cut, QWidget *parent = nullptr);
};

/// Nothing is selected: the file itself and its current cut.
class PortfolioForm final : public SummaryForm {
    Q_OBJECT

public:
    PortfolioForm(Workspace &workspace, InspectorMemory &memory, QWidget *parent = nullptr);

private:
    void addJourneys();
    void addPersonas();
    void addPhases();
};

} // namespace zuschnitt
