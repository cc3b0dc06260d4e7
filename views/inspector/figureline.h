// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/explanation.h"

#include <QtWidgets/QWidget>

namespace zuschnitt {

struct InspectorMemory;
class RowList;
class SentenceButton;
class TextButton;
class Workspace;

/// A figure as a sentence. A click unfolds the services, moments and dependencies that make it;
/// each of them can be selected, or all at once.
class FigureLine final : public QWidget {
    Q_OBJECT

public:
    FigureLine(Workspace &workspace, InspectorMemory &memory, Figure figure, FigureScope scope,
               QWidget *parent = nullptr);

    /// Shows the portfolio as it is now.
    void refresh();
    SentenceButton *button() const { return m_button; }

private:
    void toggle(bool open);
    void showReasons();
    void select(const Uuid &id);
    void selectAll();

    Workspace &m_workspace;
    InspectorMemory &m_memory;
    const Figure m_figure;
    const FigureScope m_scope;
    Explanation m_told;
    SentenceButton *const m_button;
    RowList *m_list = nullptr; ///< while it is open
    TextButton *m_all = nullptr;
};

} // namespace zuschnitt
