// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/portfolio/result.h"
#include "views/diagram/mapdrawing.h"

#include <QtCore/QDate>

namespace zuschnitt {

enum class ExportFormat { Svg, Pdf, Png };

/// What a picture shows of a portfolio.
struct MapPicture {
    friend bool operator==(const MapPicture &, const MapPicture &) = default;
};
/// Blueprints, one under another.
struct BlueprintPicture {
    std::vector<JourneyId> journeys;

    friend bool operator==(const BlueprintPicture &, const BlueprintPicture &) = default;
};
/// All journeys in small, worst first.
struct JourneysPicture {
    friend bool operator==(const JourneysPicture &, const JourneysPicture &) = default;
};
using PictureSubject = std::variant<MapPicture, BlueprintPicture, JourneysPicture>;

/// The journeys of the portfolio, in order.
BlueprintPicture allBlueprints(const Portfolio &portfolio);

/// What stands around the picture. Legend, and Remainder (the lists of what is on no card, remainder.h),
/// are of maps only.
enum class FramePart { Title = 1, CutName = 2, Date = 4, Legend = 8, Remainder = 16 };
Q_DECLARE_FLAGS(FrameParts, FramePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(FrameParts)

/// Of a PDF: as large as the picture, or a sheet (turned as the picture needs) that it fills.
enum class Paper { Fitted, A4, A3, A2, A1, A0 };

struct ExportOptions {
    PictureSubject subject;
    ThemeName theme = ThemeName::Light;
    Vocabulary vocabulary = Vocabulary(Language::English);
    std::optional<Classification> colourBy; ///< see MapDrawingOptions
    CardFacts facts = allCardFacts;
    FrameParts frame = FramePart::Title | FramePart::CutName | FramePart::Legend | FramePart::Remainder;
    /// The day that the frame and a PDF name. Without one the frame is silent and a PDF is of the
    /// first day of 2000, so that equal pictures are equal files.
    QDate date;
    Paper paper = Paper::Fitted;
    /// Pixels of a PNG per map unit.
    double scale = 2;
};

/// From the suffix of a file name; nothing for another suffix.
std::optional<ExportFormat> exportFormatOf(const QString &fileName);

/// The picture with its frame, at the nearest level of detail, whatever a window shows. Its bounds are
/// the picture, margins included.
Drawing exportDrawing(const Portfolio &portfolio, CutId cut, const ExportOptions &options);

/// The bytes of the file. Equal input gives equal bytes. Needs a QGuiApplication (offscreen will do).
Result<QByteArray> exportPicture(const Portfolio &portfolio, CutId cut, ExportFormat format,
                                 const ExportOptions &options);

/// Writes the bytes so that the old file stays whole until the new one is.
Result<void> saveExport(const QString &fileName, const QByteArray &bytes);

} // namespace zuschnitt
