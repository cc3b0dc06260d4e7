// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exportcommands.h"

#include "app/window/actionset.h"
#include "app/window/cataloguedialog.h"
#include "app/window/dataexportdialog.h"
#include "app/window/datawriting.h"
#include "app/window/exportdialog.h"
#include "app/window/languages.h"
#include "app/window/noticearea.h"
#include "app/window/savecopydialog.h"
#include "app/window/saveplace.h"
#include "app/window/workplace.h"
#include "views/diagram/pngwriter.h"
#include "views/diagram/svgwriter.h"
#include "views/map/mapview.h"
#include "views/workspace/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

#include <chrono>

namespace zuschnitt {

namespace {

constexpr double copyScale = 2;
constexpr std::chrono::milliseconds patience{200}; ///< what is written faster is not announced

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Png:
        return QStringLiteral("png");
    }
    return {};
}

} // namespace

ExportCommands::ExportCommands(Workspace &workspace, ActionSet &actions, const Workplace &workplace,
                               NoticeArea &notices, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_actions(actions), m_workplace(workplace), m_notices(notices),
      m_window(window)
{
    actions.on(ActionId::ExportPicture, this, &ExportCommands::exportPicture);
    actions.on(ActionId::ExportCatalogue, this, &ExportCommands::exportCatalogue);
    actions.on(ActionId::ExportData, this, &ExportCommands::exportData);
    actions.on(ActionId::CopyPicture, this, &ExportCommands::copyPicture);
    actions.on(ActionId::SaveCopy, this, &ExportCommands::saveCopy);
}

ExportOptions ExportCommands::asShown() const
{
    ExportOptions options;
    options.subject = m_workplace.picture();
    options.theme = m_workspace.theme().name;
    options.vocabulary = m_workspace.vocabulary();
    options.colourBy = m_workplace.map().colourBy();
    return options;
}

/// Portfolio and cut, or journey.
QString ExportCommands::nameOfPicture(const PictureSubject &picture) const
{
    QStringList parts{fileNameOfPortfolio(m_workspace)};
    const auto *blueprint = std::get_if<BlueprintPicture>(&picture);
    const Journey *journey = blueprint ? m_workspace.portfolio().find(blueprint->journeys.front()) : nullptr;
    if (journey)
        parts << journey->name;
    else if (const Cut *cut = m_workspace.portfolio().currentCut())
        parts << cut->name;
    return safeFileName(parts.join(QStringLiteral(" – ")));
}

void ExportCommands::exportPicture()
{
    ExportDialog dialog(m_workspace, asShown(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportOptions options = dialog.options();
    const QString file
        = askForPlace(tr("Export as a picture"), nameOfPicture(options.subject), suffixOf(dialog.format()));
    if (file.isEmpty())
        return;
    const Result<QByteArray> bytes
        = zuschnitt::exportPicture(m_workspace.portfolio(), m_workspace.cut(), dialog.format(), options);
    tellWritten(bytes ? saveExport(file, *bytes) : Result<void>(bytes.error()), file);
}

void ExportCommands::exportCatalogue()
{
    CatalogueDialog dialog(m_workspace, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const CatalogueOptions options = dialog.options();
    const QString suffix = dialog.format() == CatalogueFormat::Html ? QStringLiteral("html") : QStringLiteral("pdf");
    const QString file = askForPlace(
        tr("Export the catalogue"),
        safeFileName(QStringLiteral("%1 – %2").arg(fileNameOfPortfolio(m_workspace), tr("Catalogue"))), suffix);
    if (file.isEmpty())
        return;
    const Result<QByteArray> bytes = [&] {
        const WrittenLanguage spoken(options.vocabulary.language());
        return zuschnitt::exportCatalogue(m_workspace.portfolio(), m_workspace.cut(), dialog.format(), options);
    }();
    if (tellFailed(bytes ? saveExport(file, *bytes) : Result<void>(bytes.error())))
        return;
    m_notices.show({Notice::Kind::Told, tr("Written to %1.").arg(QFileInfo(file).fileName()), tr("Open"),
                    [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }});
}

void ExportCommands::exportData()
{
    DataExportDialog dialog(m_workspace, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DataExport what = dialog.what();
    QStringList parts{fileNameOfPortfolio(m_workspace)};
    if (!dialog.partName().isEmpty())
        parts << dialog.partName();
    const QString file
        = askForPlace(dialog.windowTitle(), safeFileName(parts.join(QStringLiteral(" – "))), suffixOf(what.format));
    if (file.isEmpty())
        return;
    auto *writing = new DataWriting(m_workspace.portfolio(), what, file, this);
    const QString sentence = tr("%1 is being written…").arg(QFileInfo(file).fileName());
    QTimer::singleShot(patience, writing, [this, writing, sentence] {
        m_notices.show({Notice::Kind::Told, sentence, tr("Cancel"), [writing] { writing->cancel(); }});
    });
    connect(writing, &DataWriting::done, this, [this, writing, sentence](const Result<void> &written) {
        m_notices.withdraw(sentence);
        if (!writing->wasCancelled())
            tellWritten(written, writing->file());
        writing->deleteLater();
    });
    writing->start();
}

void ExportCommands::copyPicture()
{
    const Drawing drawing = exportDrawing(m_workspace.portfolio(), m_workspace.cut(), asShown());
    const Result<QImage> image = renderImage(drawing, copyScale);
    if (!image) {
        m_notices.show({Notice::Kind::Warning, image.error().message, {}, {}});
        return;
    }
    auto *data = new QMimeData;
    data->setImageData(*image);
    data->setData(QStringLiteral("image/svg+xml"), writeSvg(drawing, {m_workspace.portfolio().info().title, {}}));
    QGuiApplication::clipboard()->setMimeData(data);
    m_notices.show(
        {Notice::Kind::Told, tr("What is shown is on the clipboard, as a picture and as a drawing."), {}, {}});
}

void ExportCommands::saveCopy()
{
    SaveCopyDialog dialog(&m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = askForPlace(tr("Save a copy"), tr("%1 (copy)").arg(fileNameOfPortfolio(m_workspace)),
                                     QStringLiteral("zuschnitt"));
    if (!file.isEmpty())
        tellWritten(m_workspace.document()->saveCopy(file, dialog.options()), file);
}

QString ExportCommands::askForPlace(const QString &title, const QString &name, const QString &suffix) const
{
    const auto place = askForSavePlace({title, startFolder(m_workspace), name, {{suffix.toUpper(), suffix}}}, m_window);
    return place ? place->file : QString();
}

bool ExportCommands::tellFailed(const Result<void> &written)
{
    if (!written)
        m_notices.show({Notice::Kind::Warning, written.error().message, {}, {}});
    return !written;
}

void ExportCommands::tellWritten(const Result<void> &written, const QString &file)
{
    if (tellFailed(written))
        return;
    const QFileInfo info(file);
    m_notices.show({Notice::Kind::Told, tr("Written to %1.").arg(info.fileName()), tr("Show the folder"),
                    [folder = info.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace zuschnitt
