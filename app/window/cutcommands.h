// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/edits.h"

#include <QtCore/QObject>

namespace zuschnitt {

class ActionSet;
class HeaderBar;
class Workspace;

/// The actions about cuts as a whole. A new cut is made at once and named in place.
class CutCommands final : public QObject {
    Q_OBJECT

public:
    CutCommands(Workspace &workspace, ActionSet &actions, HeaderBar &header);

private:
    void add();
    void duplicate();
    void rename();
    void remove();
    void addAsIs(edits::AsIsBy by);
    QString freeName(const QString &wanted) const;

    Workspace &m_workspace;
    HeaderBar &m_header;
};

} // namespace zuschnitt
