// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edit.h"
#include "views/controls/badgelines.h"
#include "views/controls/dragbadge.h"

#include <QtCore/QPointer>

namespace zuschnitt {

class Workspace;

/// What letting go of a drag over a widget would do, in words and figures beside the pointer; the
/// other views show the cut as it would be. Ends with the drag: clear() it when the drag leaves, and
/// before the drop is done.
class DropOutlook final {
public:
    explicit DropOutlook(Workspace &workspace) : m_workspace(workspace) { }
    ~DropOutlook() { delete m_badge; }
    DropOutlook(const DropOutlook &) = delete;
    DropOutlook &operator=(const DropOutlook &) = delete;

    /// `sentence` names the drop: figures are worked out anew only for another one. Without an edit
    /// there are none.
    void say(QWidget &window, const QString &sentence, const EditFunction &edit, QPoint globalPointer);
    void clear();

private:
    Workspace &m_workspace;
    QPointer<DragBadge> m_badge;
    QString m_sentence;
    std::vector<BadgeLine> m_lines;
};

} // namespace zuschnitt
