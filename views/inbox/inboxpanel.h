// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/classification.h"
#include "model/document/document.h"
#include "model/document/edits.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace zuschnitt {

class CapabilityPage;
class InboxModel;
class InboxView;
class LineFrame;
class SectionHeader;
class TextButton;
class Tray;
class Workspace;

/// The left side of the window: what still needs a place, and below it the trays for what needs
/// none. On a page of its own the capabilities.
class InboxPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Page { Services, Capabilities };

    explicit InboxPanel(Workspace &workspace, QWidget *parent = nullptr);

    InboxModel &model() const { return *m_model; }
    InboxView *view() const { return m_view; }
    Tray *keepTray() const { return m_keep; }
    Tray *retireTray() const { return m_retire; }
    LineFrame *search() const { return m_search; }
    CapabilityPage *capabilities() const { return m_capabilities; }
    void showPage(Page page);
    Page page() const;
    QToolButton *tab(Page page) const { return page == Page::Services ? m_servicesTab : m_capabilitiesTab; }
    /// Puts the cursor into the search line.
    void startSearch();

Q_SIGNALS:
    /// A person wants to put these services somewhere by keyboard; the map asks where.
    void moveRequested(const std::vector<zuschnitt::ServiceId> &services);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    QWidget *makeServices();
    QWidget *makeTabs();
    void connectAll();
    void readAll();
    void readChange(const DocumentChange &change);
    void updateWords();
    void updateTheme();
    void updateState();
    QString emptyText() const;
    void showChoices();
    void addShowChoices(QMenu &menu);
    void addGroupChoices(QMenu &menu);
    QString groupingText(const Classification &by) const;
    void returnServices(const std::vector<edits::Moving> &services);
    void showAll();

    Workspace &m_workspace;
    InboxModel *const m_model;
    SectionHeader *const m_header;
    LineFrame *const m_search;
    InboxView *const m_view;
    QLabel *const m_empty;
    TextButton *const m_showAll;
    Tray *const m_keep;
    Tray *const m_retire;
    CapabilityPage *const m_capabilities;
    QStackedWidget *m_pages = nullptr;
    QToolButton *m_servicesTab = nullptr;
    QToolButton *m_capabilitiesTab = nullptr;
};

} // namespace zuschnitt
