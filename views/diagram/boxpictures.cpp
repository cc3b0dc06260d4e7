// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/diagram/boxpictures.h"

#include <QtCore/QCache>
#include <QtGui/QPainter>

namespace zuschnitt {

namespace {

constexpr qsizetype mostKilobytes = 2048;

QImage *paintBox(const BoxLook &look)
{
    auto *picture = new QImage(look.size, QImage::Format_ARGB32_Premultiplied);
    picture->fill(Qt::transparent);
    QPainter painter(picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    painter.setPen(look.strokeWidth > 0 ? QPen(look.stroke, look.strokeWidth) : QPen(Qt::NoPen));
    const double inset = look.strokeWidth / 2;
    const QRectF rect(QPointF(), QSizeF(look.size));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), look.radius, look.radius);
    return picture;
}

} // namespace

size_t qHash(const BoxLook &look, size_t seed)
{
    return qHashMulti(seed, look.size.width(), look.size.height(), look.radius, look.fill.rgba(), look.stroke.rgba(),
                      look.strokeWidth);
}

const QImage &boxPicture(const BoxLook &look)
{
    thread_local QCache<BoxLook, QImage> cache(mostKilobytes);
    QImage *picture = cache.object(look);
    if (!picture) {
        picture = paintBox(look);
        cache.insert(look, picture, std::min(mostKilobytes, picture->sizeInBytes() / 1024 + 1));
    }
    return *picture;
}

} // namespace zuschnitt
