// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QXmlStreamWriter>

#include <vector>

namespace zuschnitt {

using HtmlAttributes = std::vector<std::pair<const char *, QString>>;

/// Writes HTML that is XML as well. Every text is escaped on its way.
class HtmlText final {
public:
    explicit HtmlText(QByteArray &bytes);

    HtmlText &begin(const char *name, const HtmlAttributes &attributes = {});
    HtmlText &end();
    HtmlText &text(const QString &text);
    /// An element with nothing but a text in it, also an empty one.
    HtmlText &element(const char *name, const HtmlAttributes &attributes, const QString &text);
    /// One that HTML knows to have no content.
    HtmlText &empty(const char *name, const HtmlAttributes &attributes);
    /// What a person wrote, with its line breaks; web and mail addresses become links. `style` is an
    /// additional class.
    HtmlText &written(const char *name, const QString &style, const QString &text);

private:
    void addAttributes(const HtmlAttributes &attributes);
    void addLinked(const QString &text);

    QXmlStreamWriter m_writer;
};

} // namespace zuschnitt
