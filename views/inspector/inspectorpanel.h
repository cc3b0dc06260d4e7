// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/inspector/form.h"

class QScrollArea;

namespace zuschnitt {

/// The right side of the window: every field of what is selected, to be edited in place.
class InspectorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// Null while no file is open.
    Form *form() const { return m_form; }
    /// Puts the cursor into the note on what is selected, if it has one.
    void startNote();
    /// Puts the cursor into the field of a column, "product.owner", if the form has it.
    void startField(const QString &column);

Q_SIGNALS:
    void moveRequested(const std::vector<zuschnitt::ServiceId> &services);
    void mergeRequested(zuschnitt::ServiceId first, zuschnitt::ServiceId second);
    void gridRequested(zuschnitt::CapabilityId capability);

private:
    void showSelection();
    void readChange(const DocumentChange &change);
    void updateTheme();
    Form *makeForm();

    Workspace &m_workspace;
    QScrollArea *const m_scroll;
    Form *m_form = nullptr;
    InspectorMemory m_memory;
};

} // namespace zuschnitt
