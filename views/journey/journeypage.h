// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/export.h"
#include "views/journey/journeyheader.h"

class QStackedWidget;

namespace zuschnitt {

class FirstName;
class JourneyOverview;
class JourneyView;

/// The journeys of the portfolio: one as a blueprint, or all in small; and what to do where there is
/// none yet.
class JourneyPage final : public QWidget {
    Q_OBJECT

public:
    explicit JourneyPage(Workspace &workspace, QWidget *parent = nullptr);

    using Shown = JourneyHeader::Shown;
    Shown shown() const { return m_shown; }
    void show(Shown shown);
    JourneyView &view() const { return *m_view; }
    JourneyOverview &overview() const { return *m_overview; }
    /// Shows the blueprint of a journey.
    void open(JourneyId journey);
    /// What is shown, as a file would show it.
    PictureSubject picture() const;

public Q_SLOTS:
    void addJourney();
    void renameJourney();
    void removeJourney();
    void addMoment();
    void showAll() { show(Shown::All); }

Q_SIGNALS:
    /// The blueprint, all journeys, or what to do first is shown now.
    void pageChanged();
    /// See JourneyView::decided().
    void decided(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void chooseJourney();
    void followSelection();
    void refresh();
    void addNamed(const QString &journey);
    void addFirstMoment(const QString &name);

    Workspace &m_workspace;
    Shown m_shown = Shown::One;
    bool m_wasSelectedUnseen = false; ///< after the journey was chosen, while the page was hidden
    JourneyHeader *const m_header;
    QStackedWidget *const m_pages;
    JourneyView *const m_view;
    JourneyOverview *const m_overview;
    FirstName *const m_firstJourney;
    FirstName *const m_firstMoment;
};

} // namespace zuschnitt
