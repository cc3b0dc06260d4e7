// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/icons.h"

#include "views/diagram/theme.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace zuschnitt {

namespace {

/// The icons' own ink, which is replaced by the theme's.
const QByteArray inkOfIcons = QByteArrayLiteral("#232629");
constexpr int iconSize = 22;

QPixmap rendered(QByteArray svg, const QColor &ink, int scale)
{
    svg.replace(inkOfIcons, ink.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(iconSize * scale, iconSize * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int scale : {1, 2}) {
        icon.addPixmap(rendered(svg, theme.ink, scale));
        icon.addPixmap(rendered(svg, theme.line, scale), QIcon::Disabled);
    }
    return icon;
}

} // namespace zuschnitt
