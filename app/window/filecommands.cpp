// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/filecommands.h"

#include "app/window/actionset.h"
#include "app/window/noticearea.h"
#include "app/window/saveplace.h"
#include "app/window/settings.h"
#include "model/document/jsonimport.h"
#include "views/workspace/capabilitydrag.h"
#include "views/workspace/servicedrag.h"
#include "views/workspace/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

namespace zuschnitt {

namespace {

const QString suffix = QStringLiteral("zuschnitt");
/// What is offered for bringing in; the content decides what it is.
constexpr const char *sourcePatterns
    = "*.csv *.tsv *.txt *.xlsx *.xls *.xml *.archimate *.drawio *.yaml *.yml *.json *.html *.htm";

/// A path in the folder that no file has yet.
QString freeFile(const QString &folder, const QString &name)
{
    QString file = QStringLiteral("%1/%2.%3").arg(folder, name, suffix);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = QStringLiteral("%1/%2 %3.%4").arg(folder, name).arg(number).arg(suffix);
    return file;
}

/// Sources are known by their names, whatever their content turns out to be; of the rest the store
/// says what is wrong with it.
bool isSource(const QString &file)
{
    const QString pattern = QStringLiteral("*.") + QFileInfo(file).suffix().toLower();
    return QString::fromLatin1(sourcePatterns).split(QLatin1Char(' ')).contains(pattern);
}

} // namespace

FileCommands::FileCommands(Workspace &workspace, ActionSet &actions, Settings &settings, NoticeArea &notices,
                           QWidget &window)
    : QObject(&window), m_workspace(workspace), m_settings(settings), m_notices(notices), m_window(window)
{
    actions.on(ActionId::OpenFile, this, &FileCommands::askForFile);
    actions.on(ActionId::NewPortfolio, this, [this] { askForNew(tr("Portfolio")); });
    actions.on(ActionId::OpenSample, this, &FileCommands::openSample);
    actions.on(ActionId::ImportList, this, &FileCommands::askForList);
    actions.on(ActionId::CloseFile, this, &FileCommands::close);
    actions.on(ActionId::Saved, this, &FileCommands::saySaved);
    actions.on(ActionId::Quit, &window, &QWidget::close);
    connect(&workspace, &Workspace::changed, this, &FileCommands::rememberHead);
}

void FileCommands::open(const QString &file)
{
    if (isSource(file))
        Q_EMIT importWanted(file);
    else
        openPortfolio(file);
}

QString FileCommands::windowTitle() const
{
    const Document *document = m_workspace.document();
    if (!document)
        return QStringLiteral("Zuschnitt");
    const QString title = m_workspace.portfolio().info().title;
    const QString file = QFileInfo(document->fileName()).completeBaseName();
    return QStringLiteral("%1 – Zuschnitt").arg(title.isEmpty() ? file : title);
}

void FileCommands::askForFile()
{
    const QString file
        = QFileDialog::getOpenFileName(&m_window, tr("Open a portfolio or a list"), startFolder(m_workspace),
                                       tr("Portfolios (*.zuschnitt);;Lists, models and drawings (%1);;All files (*)")
                                           .arg(QLatin1StringView(sourcePatterns)));
    if (!file.isEmpty())
        open(file);
}

void FileCommands::askForNew(const QString &name)
{
    const QString folder = startFolder(m_workspace);
    const QString free = freeFile(folder, safeFileName(name.isEmpty() ? tr("Portfolio") : name));
    const auto place = askForSavePlace({tr("Where should the new portfolio lie?"),
                                        folder,
                                        QFileInfo(free).completeBaseName(),
                                        {{tr("Portfolios"), suffix}}},
                                       m_window);
    if (place)
        createPortfolio(place->file);
}

void FileCommands::askForList()
{
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("Import a list"), startFolder(m_workspace),
        tr("Lists, models and drawings (%1);;All files (*)").arg(QLatin1StringView(sourcePatterns)));
    if (!file.isEmpty())
        Q_EMIT importWanted(file);
}

void FileCommands::openSample()
{
    const QString code = m_workspace.language() == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    QFile source(QStringLiteral(":/samples/workplace.%1.json").arg(code));
    if (!source.open(QIODevice::ReadOnly))
        return warn(tr("The sample is missing in this program."));
    const Result<NeutralJson> json = NeutralJson::parse(source.readAll());
    if (!json)
        return warn(json.error().message);
    const QString file = freeFile(startFolder(m_workspace), tr("Modern IT workplace"));
    PortfolioInfo info;
    info.language = code;
    Result<std::unique_ptr<Document>> document = Document::create(file, info);
    if (!document)
        return warn(document.error().message);
    const Result<EditOutcome> filled = (*document)->perform(edits::replaceContent(*json, tr("Modern IT workplace")));
    if (!filled)
        return warn(filled.error().message);
    takeOver(std::move(document).value());
    m_notices.show({Notice::Kind::Told, tr("This is your own copy of the sample: %1.").arg(file), {}, {}});
}

void FileCommands::createPortfolio(const QString &file)
{
    PortfolioInfo info;
    info.title = QFileInfo(file).completeBaseName();
    info.language = m_workspace.language() == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    info.currency = QStringLiteral("EUR");
    QFile::remove(file); // the person agreed to replace it in the file dialog
    Result<std::unique_ptr<Document>> document = Document::create(file, info);
    if (!document)
        return warn(document.error().message);
    takeOver(std::move(document).value());
}

bool FileCommands::canTake(const QMimeData *data) const
{
    return data->hasUrls() || (data->hasText() && servicesOfMime(data).empty() && capabilitiesOfMime(data).empty());
}

void FileCommands::take(const QMimeData *data)
{
    if (!data->hasUrls()) {
        Q_EMIT textArrived(data->text());
        return;
    }
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            open(url.toLocalFile());
    }
}

void FileCommands::leaveField()
{
    if (QWidget *field = QApplication::focusWidget())
        field->clearFocus();
}

void FileCommands::close()
{
    leaveField();
    m_notices.clear();
    m_workspace.setDocument(nullptr);
}

void FileCommands::saySaved()
{
    const QString file = QFileInfo(m_workspace.document()->fileName()).fileName();
    m_notices.show(
        {Notice::Kind::Told, tr("All changes are saved in %1: every step is written at once.").arg(file), {}, {}});
}

bool FileCommands::openPortfolio(const QString &file)
{
    Result<std::unique_ptr<Document>> document = Document::open(file);
    if (!document) {
        warn(document.error().message);
        return false;
    }
    takeOver(std::move(document).value());
    return true;
}

void FileCommands::takeOver(std::unique_ptr<Document> document)
{
    leaveField();
    m_notices.clear();
    m_workspace.setDocument(std::move(document));
    for (const QString &sentence : m_workspace.document()->openingNotices())
        warn(sentence);
    tellUnknownHistory();
    m_settings.addRecentFile(m_workspace.document()->fileName());
    rememberHead();
}

void FileCommands::tellUnknownHistory()
{
    const EditId known = m_settings.knownHead(m_workspace.portfolio().info().id);
    if (known.isNull())
        return;
    const History history = m_workspace.document()->history();
    const bool found = std::any_of(history.entries.begin(), history.entries.end(),
                                   [known](const HistoryEntry &entry) { return entry.id == known; });
    if (!found)
        warn(tr("This portfolio was seen on this computer with changes that this file does not contain: it is "
                "another copy, or an older one."));
}

void FileCommands::rememberHead()
{
    m_settings.rememberHead(m_workspace.portfolio().info().id, m_workspace.document()->head());
}

void FileCommands::warn(const QString &sentence) { m_notices.show({Notice::Kind::Warning, sentence, {}, {}}); }

} // namespace zuschnitt
