// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/sourceformat.h"

#include <QtCore/QRectF>

#include <map>

namespace zuschnitt {

/// A box, an arrow or a layer of a drawing.
struct DrawioCell {
    QString id;
    QString label; ///< as text, without markup
    QString style;
    QString parent;
    QString source;
    QString target;
    bool isBox = false;
    bool isArrow = false;
    QRectF place; ///< in its parent
    std::vector<std::pair<QString, QString>> data; ///< what somebody wrote to it: names and values
    int line = 0;

    /// The value of `name` in the style; empty if it is not said.
    QString styleValue(const QString &name) const;
    QString dataValue(const QString &name) const;
};

struct DrawioPage {
    QString id;
    QString name;
    std::vector<DrawioCell> cells;
};

/// The pages of a draw.io file, plain or compressed, or of a single mxGraphModel.
Result<std::vector<DrawioPage>> readDrawioFile(const QByteArray &bytes, ReadingProgress &progress);

} // namespace zuschnitt
