// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exportcommands.h"

#include "app/window/actionset.h"
#include "app/window/cataloguedialog.h"
#include "app/window/exportdialog.h"
#include "app/window/languages.h"
#include "app/window/noticearea.h"
#include "app/window/savecopydialog.h"
#include "app/window/saveplace.h"
#include "app/window/workplace.h"
#include "model/exchange/neutraljson.h"
#include "model/exports/exporttables.h"
#include "model/exports/tablecsv.h"
#include "views/diagram/pngwriter.h"
#include "views/diagram/svgwriter.h"
#include "views/workspace/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

namespace zuschnitt {

namespace {

constexpr double copyScale = 2;

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
    actions.on(ActionId::ExportList, this, &ExportCommands::exportList);
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
    if (m_actions.action(ActionId::ColourByGroup)->isChecked())
        options.colourBy = ColourBy::FormerGroup;
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

void ExportCommands::exportList()
{
    constexpr CsvPreset presets[] = {CsvPreset::Standard, CsvPreset::ExcelGerman, CsvPreset::Tabs};
    const std::vector<SaveKind> kinds{{tr("CSV"), QStringLiteral("csv")},
                                      {tr("CSV for a German Excel"), QStringLiteral("csv")},
                                      {tr("TSV"), QStringLiteral("tsv")}};
    const std::optional<SavePlace> place = askForSavePlace(
        {m_workspace.say(tr("Export the {services} as a list")), startFolder(m_workspace),
         fileNameOfPortfolio(m_workspace), kinds, m_workspace.language() == Language::German ? 1U : 0U},
        m_window);
    if (!place)
        return;
    const bool namesTabs = QFileInfo(place->file).suffix().compare(QLatin1String("tsv"), Qt::CaseInsensitive) == 0;
    const CsvPreset preset = namesTabs ? CsvPreset::Tabs : presets[place->kind];
    const ExportTable services
        = exportTable(TableKind::Services, m_workspace.portfolio(), m_workspace.cut(), m_workspace.vocabulary());
    tellWritten(saveExport(place->file, writeCsv(services, preset)), place->file);
}

void ExportCommands::exportData()
{
    const QString file = askForPlace(tr("Export the data"), fileNameOfPortfolio(m_workspace), QStringLiteral("json"));
    if (!file.isEmpty())
        tellWritten(saveExport(file, writeJson(m_workspace.portfolio())), file);
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
