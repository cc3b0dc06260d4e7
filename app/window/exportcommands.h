// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/diagram/export.h"

#include <QtCore/QObject>

class QWidget;

namespace zuschnitt {

class ActionSet;
class NoticeArea;
class Workplace;
class Workspace;

/// What leaves the program: pictures, data, copies.
class ExportCommands final : public QObject {
    Q_OBJECT

public:
    ExportCommands(Workspace &workspace, ActionSet &actions, const Workplace &workplace, NoticeArea &notices,
                   QWidget &window);

private:
    /// As the window shows it.
    ExportOptions asShown() const;
    QString nameOfPicture(const PictureSubject &picture) const;
    void exportPicture();
    void exportCatalogue();
    /// Writes beside the work, on a thread of its own; what takes long is announced and can be cancelled.
    void exportData();
    void copyPicture();
    void saveCopy();
    /// Empty if the person thinks better of it.
    QString askForPlace(const QString &title, const QString &name, const QString &suffix) const;
    void tellWritten(const Result<void> &written, const QString &file);
    bool tellFailed(const Result<void> &written);

    Workspace &m_workspace;
    ActionSet &m_actions;
    const Workplace &m_workplace;
    NoticeArea &m_notices;
    QWidget &m_window;
};

} // namespace zuschnitt
