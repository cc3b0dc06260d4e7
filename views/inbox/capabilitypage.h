// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace zuschnitt {

class CapabilityModel;
class CapabilityView;
class LineFrame;
class SectionHeader;
class Workspace;

/// All capabilities of the file and how the cut stands with each, to be dragged into products and
/// onto moments; new ones are typed at the end.
class CapabilityPage final : public QWidget {
    Q_OBJECT

public:
    explicit CapabilityPage(Workspace &workspace, QWidget *parent = nullptr);

    CapabilityModel &model() const { return *m_model; }
    CapabilityView *view() const { return m_view; }
    SectionHeader *header() const { return m_header; }
    LineFrame *search() const { return m_search; }
    LineFrame *newLine() const { return m_new; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectAll();
    void readPortfolio();
    void updateWords();
    void updateState();
    void showChoices();
    void addTyped();

    Workspace &m_workspace;
    CapabilityModel *const m_model;
    SectionHeader *const m_header;
    LineFrame *const m_search;
    QLabel *const m_empty;
    CapabilityView *const m_view;
    LineFrame *const m_new;
    bool m_stale = true; ///< the portfolio changed while it was not seen
};

} // namespace zuschnitt
