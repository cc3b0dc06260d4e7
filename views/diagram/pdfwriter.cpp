// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/pdfwriter.h"
#include "views/diagram/paintdrawing.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace zuschnitt {

namespace {

/// Dots per inch of the page; fine enough that rounding to dots is not seen.
constexpr int resolution = 1200;
constexpr double pointsPerUnit = 0.75;
/// No reader shows pages beyond 200 inches.
constexpr double largestPage = 14'400;
constexpr double sheetMarginInPoints = 28;

QPageSize::PageSizeId sheetOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize::A4;
    case Paper::A3:
        return QPageSize::A3;
    case Paper::A2:
        return QPageSize::A2;
    case Paper::A1:
        return QPageSize::A1;
    case Paper::A0:
        return QPageSize::A0;
    case Paper::Fitted:
        break;
    }
    return QPageSize::Custom;
}

QPageLayout pageFor(const QRectF &bounds, Paper paper)
{
    if (paper != Paper::Fitted) {
        const auto direction = bounds.width() > bounds.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
        return {QPageSize(sheetOf(paper)), direction, {}, QPageLayout::Point};
    }
    const double longest = std::max(bounds.width(), bounds.height()) * pointsPerUnit;
    const double factor = pointsPerUnit * std::min(1.0, largestPage / longest);
    const QPageSize size(bounds.size() * factor, QPageSize::Point, QString(), QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, {}, QPageLayout::Point};
}

/// The ground reaches to the edges of the sheet, the picture keeps clear of them.
void paintPage(QPainter &painter, const QPdfWriter &writer, const Drawing &drawing, Paper paper)
{
    painter.save();
    const QRectF bounds = drawing.bounds();
    const double width = writer.width();
    const double height = writer.height();
    const double margin = paper == Paper::Fitted ? 0 : sheetMarginInPoints / 72 * resolution;
    const double scale = std::min((width - 2 * margin) / bounds.width(), (height - 2 * margin) / bounds.height());
    painter.fillRect(QRectF(0, 0, width, height), drawing.ground());
    painter.translate((width - bounds.width() * scale) / 2, (height - bounds.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    paint(painter, drawing, bounds);
    painter.restore();
}

/// Qt writes its fonts in the order of a hash table; while this lives, tables are seeded alike.
class FixedHashSeed final {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashSeed)
};

/// The writer of Qt puts the time of day into the file. What replaces it is as long, since the
/// file's table of contents counts bytes.
void fixDate(QByteArray &bytes, const QDate &date)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype found = bytes.indexOf(key);
    if (found < 0)
        return;
    const qsizetype start = found + key.size();
    const qsizetype length = bytes.indexOf(')', start) - start;
    const QByteArray day = (date.isValid() ? date : QDate(2000, 1, 1)).toString(u"yyyyMMdd").toLatin1() + "000000";
    const QByteArray zone = length > day.size() + 1 ? "+00'00'" : "Z";
    bytes.replace(start, length, (day + zone).left(length));
}

} // namespace

Result<QByteArray> writePdf(const Drawing &drawing, const PdfDescription &description)
{
    return writePdf(std::vector<Drawing>{drawing}, description);
}

Result<QByteArray> writePdf(const std::vector<Drawing> &pages, const PdfDescription &description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedHashSeed seed;
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(description.title);
        writer.setCreator(QStringLiteral("Zuschnitt"));
        if (!writer.setPageLayout(pageFor(pages.front().bounds(), description.paper)))
            return Error{QCoreApplication::translate("Diagram", "The picture does not fit onto a page of this size.")};
        QPainter painter(&writer);
        for (const Drawing &page : pages) {
            if (&page != &pages.front())
                writer.newPage();
            paintPage(painter, writer, page, description.paper);
        }
    }
    fixDate(bytes, description.date);
    return bytes;
}

} // namespace zuschnitt
