// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/analysis/findings.h"

#include <QtCore/QTimer>

namespace zuschnitt {

class ActionSet;
class StatusLine;
class Workplace;
class Workspace;

/// Counts the findings of the cut that are listed when edits come to rest, and goes where one of them points.
class FindingCommands final : public QObject {
    Q_OBJECT

public:
    FindingCommands(Workspace &workspace, ActionSet &actions, Workplace &workplace, StatusLine &status);

private:
    void count();
    void show(const FindingSubject &subject);
    void startField(ProductId product, const QString &column);

    Workspace &m_workspace;
    Workplace &m_workplace;
    StatusLine &m_status;
    QTimer m_rest;
};

} // namespace zuschnitt
