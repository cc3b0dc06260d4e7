// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importcommands.h"

#include "app/window/actionset.h"
#include "app/window/filecommands.h"
#include "app/window/importdialog.h"
#include "app/window/importpreview.h"
#include "app/window/mapcommands.h"
#include "app/window/noticearea.h"
#include "app/window/saveplace.h"
#include "model/document/importedit.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace zuschnitt {

namespace {

/// Longer lists are no lists.
constexpr qint64 mostBytes = 64 * 1024 * 1024;

} // namespace

ImportCommands::ImportCommands(Workspace &workspace, ActionSet &actions, FileCommands &files, NoticeArea &notices,
                               MapCommands &map, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_files(files), m_notices(notices), m_map(map), m_window(window)
{
    actions.on(ActionId::Paste, this, &ImportCommands::paste);
    connect(&files, &FileCommands::importWanted, this, &ImportCommands::importFile);
    connect(&files, &FileCommands::textArrived, this, [this](const QString &text) { importText(text); });
}

void ImportCommands::importFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return warn(tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    if (file.size() > mostBytes)
        return warn(tr("%1 is larger than 64 MiB; that is no list for a room.").arg(name));
    const QByteArray bytes = file.readAll();
    if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        importJson(bytes, name);
    else
        preview({name, bytes, {}});
}

void ImportCommands::importText(const QString &text, const QString &html) { preview({{}, text.toUtf8(), html}); }

void ImportCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!servicesOfMime(data).empty() && m_workspace.document())
        m_map.paste();
    else if (data->hasUrls())
        m_files.take(data);
    else if (data->hasText() || data->hasHtml())
        importText(data->text(), data->html());
    else
        warn(tr("There is nothing on the clipboard that could be pasted here."));
}

void ImportCommands::importJson(const QByteArray &bytes, const QString &name)
{
    const Result<NeutralJson> json = NeutralJson::parse(bytes);
    if (!json)
        return warn(json.error().message);
    if (!needDocument(name))
        return;
    const ImportReport report = reportOf(*json, m_workspace.portfolio(), name);
    if (!m_workspace.perform(edits::importJson(*json, name)))
        return;
    m_notices.show({Notice::Kind::Told,
                    tr("%1: %2 things are new, %3 changed.").arg(name).arg(report.created()).arg(report.updated()),
                    {},
                    {}});
    for (const ImportProblem &problem : report.problems)
        warn(problem.message);
}

void ImportCommands::preview(TableSource source)
{
    const QString name = source.name;
    ImportDialog dialog(m_workspace, std::move(source), &m_window);
    const Result<void> read = dialog.read();
    if (!read)
        return warn(read.error().message);
    if (dialog.exec() == QDialog::Accepted)
        takeOver(dialog, name);
}

void ImportCommands::takeOver(const ImportDialog &dialog, const QString &name)
{
    if (!needDocument(name))
        return;
    const ImportPreview &preview = dialog.preview();
    if (!m_workspace.perform(
            edits::importLists({name, {{preview.list(), preview.choices()}}, dialog.asIsCut(), tr("As it is")})))
        return;
    const ImportPlan &plan = preview.plan();
    m_notices.show({Notice::Kind::Told,
                    tr("Taken over: %1 new, %2 changed. One step back undoes it.")
                        .arg(plan.count(RowState::New))
                        .arg(plan.count(RowState::Changed)),
                    {},
                    {}});
}

bool ImportCommands::needDocument(const QString &name)
{
    if (!m_workspace.document())
        m_files.askForNew(titleOfList(name));
    return m_workspace.document() != nullptr;
}

void ImportCommands::warn(const QString &sentence) { m_notices.show({Notice::Kind::Warning, sentence, {}, {}}); }

} // namespace zuschnitt
