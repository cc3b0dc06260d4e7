// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/importcommands.h"

#include "app/window/actionset.h"
#include "app/window/filecommands.h"
#include "app/window/importpreview.h"
#include "app/window/jsonimportdialog.h"
#include "app/window/mapcommands.h"
#include "app/window/noticearea.h"
#include "app/window/saveplace.h"
#include "app/window/sourcereader.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QProgressDialog>

namespace zuschnitt {

namespace {

/// Longer lists are no lists.
constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr int patience = 200; ///< milliseconds before progress is shown

/// The files beside one of Archi's three tables that belong to it ("it-elements.csv", "it-relations.csv",
/// "it-properties.csv"); without the file itself.
QStringList siblingsOf(const QFileInfo &file)
{
    static const QStringList parts{QStringLiteral("elements.csv"), QStringLiteral("relations.csv"),
                                   QStringLiteral("properties.csv")};
    QStringList siblings;
    for (const QString &part : parts) {
        if (!file.fileName().endsWith(part))
            continue;
        const QString prefix = file.fileName().chopped(part.size());
        for (const QString &other : parts) {
            const QString path = file.dir().filePath(prefix + other);
            if (other != part && QFileInfo::exists(path))
                siblings.append(path);
        }
    }
    return siblings;
}

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
        return previewJson(bytes, name);
    std::vector<TableSource> files{{name, bytes, {}}};
    for (const QString &sibling : siblingsOf(QFileInfo(path))) {
        QFile other(sibling);
        if (other.size() <= mostBytes && other.open(QIODevice::ReadOnly))
            files.push_back({QFileInfo(sibling).fileName(), other.readAll(), {}});
    }
    preview(std::move(files));
}

void ImportCommands::importText(const QString &text, const QString &html) { preview({{{}, text.toUtf8(), html}}); }

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

void ImportCommands::previewJson(const QByteArray &bytes, const QString &name)
{
    const Result<NeutralJson> json = NeutralJson::parse(bytes);
    if (!json)
        return warn(json.error().message);
    if (!needDocument(name))
        return;
    JsonImportDialog dialog(m_workspace, *json, name, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const JsonPlan plan = dialog.plan();
    if (m_workspace.perform(dialog.edit()))
        tellTaken(plan.count(RowState::New), plan.count(RowState::Changed));
}

void ImportCommands::preview(std::vector<TableSource> files)
{
    const QString name = files.front().name;
    const auto shared = std::make_shared<const std::vector<TableSource>>(std::move(files));
    const std::optional<SourceContent> content = read(shared);
    if (!content)
        return;
    ImportDialog dialog(m_workspace, shared, *content, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        takeOver(dialog, name);
}

std::optional<SourceContent> ImportCommands::read(const SharedFiles &files)
{
    SourceReader reader;
    QProgressDialog progress(tr("Reading %1 …").arg(files->front().name), tr("Cancel"), 0, 100, &m_window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patience);
    std::optional<SourceContent> content;
    QEventLoop waiting;
    connect(&reader, &SourceReader::progressed, &progress, &QProgressDialog::setValue);
    connect(&progress, &QProgressDialog::canceled, &waiting, &QEventLoop::quit);
    connect(&reader, &SourceReader::failed, &waiting, [&](const QString &sentence) {
        warn(m_workspace.say(sentence));
        waiting.quit();
    });
    connect(&reader, &SourceReader::read, &waiting, [&](const SourceContent &understood) {
        content = understood;
        waiting.quit();
    });
    reader.start(files, {});
    waiting.exec();
    reader.cancel();
    return content;
}

void ImportCommands::takeOver(const ImportDialog &dialog, const QString &name)
{
    const ImportPreview &preview = dialog.preview();
    const std::size_t created = preview.count(RowState::New);
    const std::size_t changed = preview.count(RowState::Changed);
    if (!needDocument(name) || !m_workspace.perform(dialog.edit()))
        return;
    tellTaken(created, changed);
}

void ImportCommands::tellTaken(std::size_t created, std::size_t changed)
{
    m_notices.show({Notice::Kind::Told,
                    tr("Taken over: %1 new, %2 changed. One step back undoes it.").arg(created).arg(changed),
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
