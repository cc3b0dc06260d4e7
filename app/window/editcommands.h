// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QtCore/QObject>

namespace zuschnitt {

class ActionSet;
class NoticeArea;
class StatusLine;
class Workspace;

/// The actions that change what is selected, and the way back.
class EditCommands final : public QObject {
    Q_OBJECT

public:
    EditCommands(Workspace &workspace, ActionSet &actions, NoticeArea &notices, StatusLine &status);

private:
    void undo(Document::Beyond beyond);
    void askBeyondSession(const HistoryEntry &entry);
    void redo();
    void deleteFromInventory();
    void tell(const Result<EditOutcome> &outcome, const QString &sentence);

    Workspace &m_workspace;
    NoticeArea &m_notices;
    StatusLine &m_status;
};

} // namespace zuschnitt
