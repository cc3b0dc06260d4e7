// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/workspace/workspace.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace zuschnitt {

/// Above the journeys: which one is shown, who travels it to what end, and what is said of it. New
/// ones are named here, and renamed.
class JourneyHeader final : public QFrame {
    Q_OBJECT

public:
    explicit JourneyHeader(Workspace &workspace, QWidget *parent = nullptr);

    enum class Shown { One, All };
    void setShown(Shown shown);
    /// Larger letters for a projector; 1 usually.
    void setScale(double scale);
    enum class Naming { New, Existing, Persona };
    void startNaming(Naming naming);

Q_SIGNALS:
    void shownChosen(zuschnitt::JourneyHeader::Shown shown);
    void journeyChosen(zuschnitt::JourneyId journey);
    void removalChosen();
    /// The keyboard is to go back to what is below.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    /// As much of the words as the label has room for; all of them on its tool tip.
    static void show(QLabel &label, const QString &words);
    void fillMenu();
    void fillPersonas();
    void refreshPersona(const Journey *journey);
    QString travelWords(const Journey &journey, const JourneyMetrics &metrics) const;
    void finishNaming();

    Workspace &m_workspace;
    Shown m_shown = Shown::One;
    double m_scale = 1;
    Naming m_naming = Naming::New;
    QToolButton *const m_all;
    QToolButton *const m_chooser;
    QToolButton *const m_persona;
    QLineEdit *const m_editor;
    QLabel *const m_traveller;
    QLabel *const m_sentence;
};

} // namespace zuschnitt
