// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QtCore/QObject>

class QMimeData;
class QWidget;

namespace zuschnitt {

class ActionSet;
class NoticeArea;
class Settings;
class StatusLine;
class Workspace;

/// The actions about files: open, new, sample, copy, close; and what is dropped or pasted.
class FileCommands final : public QObject {
    Q_OBJECT

public:
    FileCommands(Workspace &workspace, ActionSet &actions, Settings &settings, NoticeArea &notices, QWidget &window);

    /// Opens a portfolio, or shows what of a list can be imported.
    void open(const QString &file);
    /// Asks where a new portfolio of this name shall lie, and opens it.
    void askForNew(const QString &name);
    bool canTake(const QMimeData *data) const;
    /// A file or text that was dropped or pasted.
    void take(const QMimeData *data);
    QString windowTitle() const;
    /// Writes what is being typed, as leaving its field does; before the file goes.
    static void leaveField();

Q_SIGNALS:
    void importWanted(const QString &file);
    /// Lines or cells that were dropped from another program.
    void textArrived(const QString &text);

private:
    void askForFile();
    void askForList();
    void openSample();
    void createPortfolio(const QString &file);
    void close();
    void saySaved();
    bool openPortfolio(const QString &file);
    void takeOver(std::unique_ptr<Document> document);
    void tellUnknownHistory();
    void rememberHead();
    void warn(const QString &sentence);

    Workspace &m_workspace;
    Settings &m_settings;
    NoticeArea &m_notices;
    QWidget &m_window;
};

} // namespace zuschnitt
