// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workspace/dropoutlook.h"

#include "views/workspace/preview.h"
#include "views/workspace/workspace.h"

namespace zuschnitt {

void DropOutlook::say(QWidget &window, const QString &sentence, const EditFunction &edit, QPoint globalPointer)
{
    if (!m_badge)
        m_badge = new DragBadge(window);
    if (sentence != m_sentence) {
        m_sentence = sentence;
        m_lines.clear();
        if (edit)
            m_lines = previewOf(m_workspace, edit);
        else
            m_workspace.setPreview({});
    }
    m_badge->say(sentence, m_lines, globalPointer);
}

void DropOutlook::clear()
{
    delete m_badge;
    m_sentence.clear();
    m_lines.clear();
    m_workspace.setPreview({});
}

} // namespace zuschnitt
