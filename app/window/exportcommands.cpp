// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exportcommands.h"

#include "app/window/actionset.h"
#include "app/window/exportdialog.h"
#include "app/window/noticearea.h"
#include "app/window/savecopydialog.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/neutraljson.h"
#include "views/diagram/pngwriter.h"
#include "views/diagram/svgwriter.h"
#include "views/workspace/workspace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>

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

ExportCommands::ExportCommands(Workspace &workspace, ActionSet &actions, NoticeArea &notices, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_actions(actions), m_notices(notices), m_window(window)
{
    actions.on(ActionId::ExportPicture, this, &ExportCommands::exportPicture);
    actions.on(ActionId::ExportList, this, &ExportCommands::exportList);
    actions.on(ActionId::ExportData, this, &ExportCommands::exportData);
    actions.on(ActionId::CopyPicture, this, &ExportCommands::copyPicture);
    actions.on(ActionId::SaveCopy, this, &ExportCommands::saveCopy);
}

ColourBy ExportCommands::colourBy() const
{
    return m_actions.action(ActionId::ColourByGroup)->isChecked() ? ColourBy::FormerGroup : ColourBy::Product;
}

void ExportCommands::exportPicture()
{
    ExportDialog dialog(m_workspace, colourBy(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = askForPlace(tr("Export the map"), suffixOf(dialog.format()));
    if (file.isEmpty())
        return;
    const Result<QByteArray> bytes
        = exportMap(m_workspace.portfolio(), m_workspace.cut(), dialog.format(), dialog.options());
    tellWritten(bytes ? saveExport(file, *bytes) : Result<void>(bytes.error()), file);
}

void ExportCommands::exportList()
{
    const QString standard = tr("CSV (*.csv)");
    const QString german = tr("CSV for a German Excel (*.csv)");
    const QString tabs = tr("TSV (*.tsv)");
    QString kind = m_workspace.language() == Language::German ? german : standard;
    QString file = askForPlace(m_workspace.say(tr("Export the {services} as a list")), QStringLiteral("csv"),
                               {standard, german, tabs}, kind);
    if (file.isEmpty())
        return;
    const bool isTabs = QFileInfo(file).suffix().compare(QLatin1String("tsv"), Qt::CaseInsensitive) == 0;
    const CsvPreset preset = isTabs ? CsvPreset::Tabs : kind == german ? CsvPreset::ExcelGerman : CsvPreset::Standard;
    tellWritten(saveExport(file, writeServicesCsv(m_workspace.portfolio(), preset)), file);
}

void ExportCommands::exportData()
{
    const QString file = askForPlace(tr("Export the data"), QStringLiteral("json"));
    if (!file.isEmpty())
        tellWritten(saveExport(file, writeJson(m_workspace.portfolio())), file);
}

void ExportCommands::copyPicture()
{
    ExportOptions options;
    options.theme = m_workspace.theme().name;
    options.vocabulary = m_workspace.vocabulary();
    options.colourBy = colourBy();
    const Drawing drawing = exportDrawing(m_workspace.portfolio(), m_workspace.cut(), options);
    const Result<QImage> image = renderImage(drawing, copyScale);
    if (!image) {
        m_notices.show({Notice::Kind::Warning, image.error().message, {}, {}});
        return;
    }
    auto *data = new QMimeData;
    data->setImageData(*image);
    data->setData(QStringLiteral("image/svg+xml"), writeSvg(drawing, {m_workspace.portfolio().info().title, {}}));
    QGuiApplication::clipboard()->setMimeData(data);
    m_notices.show({Notice::Kind::Told, tr("The map is on the clipboard, as a picture and as a drawing."), {}, {}});
}

void ExportCommands::saveCopy()
{
    SaveCopyDialog dialog(&m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = askForPlace(tr("Save a copy"), QStringLiteral("zuschnitt"));
    if (!file.isEmpty())
        tellWritten(m_workspace.document()->saveCopy(file, dialog.options()), file);
}

QString ExportCommands::askForPlace(const QString &title, const QString &suffix) const
{
    QString kind;
    return askForPlace(title, suffix, {QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix)}, kind);
}

QString ExportCommands::askForPlace(const QString &title, const QString &suffix, const QStringList &kinds,
                                    QString &kind) const
{
    const QFileInfo own(m_workspace.document()->fileName());
    const QString suggestion = QStringLiteral("%1/%2.%3").arg(own.absolutePath(), own.completeBaseName(), suffix);
    QString file = QFileDialog::getSaveFileName(&m_window, title, suggestion, kinds.join(QStringLiteral(";;")), &kind);
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += QLatin1Char('.') + suffix;
    return file;
}

void ExportCommands::tellWritten(const Result<void> &written, const QString &file)
{
    if (!written) {
        m_notices.show({Notice::Kind::Warning, written.error().message, {}, {}});
        return;
    }
    const QFileInfo info(file);
    m_notices.show({Notice::Kind::Told, tr("Written to %1.").arg(info.fileName()), tr("Show the folder"),
                    [folder = info.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace zuschnitt
