// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/editcommands.h"

#include "app/window/actionset.h"
#include "app/window/noticearea.h"
#include "app/window/statusline.h"
#include "model/document/editname.h"
#include "model/document/edits.h"
#include "views/workspace/workspace.h"

#include <QtCore/QLocale>

namespace zuschnitt {

EditCommands::EditCommands(Workspace &workspace, ActionSet &actions, NoticeArea &notices, StatusLine &status)
    : QObject(&notices), m_workspace(workspace), m_notices(notices), m_status(status)
{
    actions.on(ActionId::Undo, this, [this] { undo(Document::Beyond::Stop); });
    actions.on(ActionId::Redo, this, &EditCommands::redo);
    actions.on(ActionId::DeleteFromInventory, this, &EditCommands::deleteFromInventory);
}

void EditCommands::undo(Document::Beyond beyond)
{
    Document &document = *m_workspace.document();
    const std::optional<HistoryEntry> earlier = document.undoBeyondSession();
    if (earlier && beyond == Document::Beyond::Stop)
        return askBeyondSession(*earlier);
    tell(document.undo(beyond), tr("Undone: %1"));
}

void EditCommands::askBeyondSession(const HistoryEntry &entry)
{
    const QString when = QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
    const QString what = describe(entry.name, m_workspace.vocabulary());
    const QString sentence = entry.author.isEmpty()
        ? tr("The next step back is from before this session: “%1”, %2.").arg(what, when)
        : tr("The next step back is from before this session: “%1”, by %3, %2.").arg(what, when, entry.author);
    m_notices.show({Notice::Kind::Warning, sentence, tr("Undo it anyway"), [this] {
                        if (m_workspace.document())
                            undo(Document::Beyond::Confirmed);
                    }});
}

void EditCommands::redo() { tell(m_workspace.document()->redo(), tr("Done again: %1")); }

void EditCommands::deleteFromInventory() { m_workspace.perform(edits::deleteServices(m_workspace.selectedServices())); }

void EditCommands::tell(const Result<EditOutcome> &outcome, const QString &sentence)
{
    if (outcome)
        m_status.tell(sentence.arg(describe(outcome->name, m_workspace.vocabulary())));
    else
        m_notices.show({Notice::Kind::Warning, outcome.error().message, {}, {}});
}

} // namespace zuschnitt
