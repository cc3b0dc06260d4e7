// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/importdialog.h"

#include <QtCore/QObject>

class QWidget;

namespace zuschnitt {

class ActionSet;
class FileCommands;
class MapCommands;
class NoticeArea;
class Workspace;

/// The ways in: lists by file, drop and paste, and the neutral JSON.
class ImportCommands final : public QObject {
    Q_OBJECT

public:
    ImportCommands(Workspace &workspace, ActionSet &actions, FileCommands &files, NoticeArea &notices, MapCommands &map,
                   QWidget &window);

    void importFile(const QString &file);
    void importText(const QString &text, const QString &html = {});

private:
    void paste();
    void previewJson(const QByteArray &bytes, const QString &name);
    void preview(std::vector<TableSource> files);
    /// Reads aside; what lasts shows how far it is and can be cancelled. Nothing if it failed, which
    /// is told, or was cancelled.
    std::optional<SourceContent> read(const SharedFiles &files);
    void takeOver(const ImportDialog &dialog, const QString &name);
    void tellTaken(std::size_t created, std::size_t changed);
    bool needDocument(const QString &name);
    void warn(const QString &sentence);

    Workspace &m_workspace;
    FileCommands &m_files;
    NoticeArea &m_notices;
    MapCommands &m_map;
    QWidget &m_window;
};

} // namespace zuschnitt
