// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/catalogue/htmltext.h"

#include "model/exchange/xmlcharacters.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace zuschnitt {

namespace {

/// Web and mail addresses, without the mark that ends their sentence.
const QRegularExpression &addresses()
{
    static const QRegularExpression pattern(
        uR"((?<web>https?://[^\s<>"]*[^\s<>"'.,;:!?()\[\]])|(?<mail>[\w.+-]+@[\w-]+(\.[\w-]+)+))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

HtmlText::HtmlText(QByteArray &bytes) : m_writer(&bytes) { m_writer.writeDTD(u"<!DOCTYPE html>\n"_s); }

HtmlText &HtmlText::begin(const char *name, const HtmlAttributes &attributes)
{
    m_writer.writeStartElement(QLatin1StringView(name));
    addAttributes(attributes);
    return *this;
}

HtmlText &HtmlText::end()
{
    m_writer.writeEndElement();
    return *this;
}

HtmlText &HtmlText::text(const QString &text)
{
    // Without any text an element would be written as <p/>, which HTML reads as <p>.
    m_writer.writeCharacters(xmlCharacters(text));
    return *this;
}

HtmlText &HtmlText::element(const char *name, const HtmlAttributes &attributes, const QString &content)
{
    return begin(name, attributes).text(content).end();
}

HtmlText &HtmlText::empty(const char *name, const HtmlAttributes &attributes)
{
    m_writer.writeEmptyElement(QLatin1StringView(name));
    addAttributes(attributes);
    return *this;
}

HtmlText &HtmlText::written(const char *name, const QString &style, const QString &content)
{
    begin(name, {{"class", style.isEmpty() ? u"written"_s : style + u" written"_s}});
    addLinked(content);
    return end();
}

void HtmlText::addAttributes(const HtmlAttributes &attributes)
{
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(QLatin1StringView(name), xmlCharacters(value));
}

void HtmlText::addLinked(const QString &content)
{
    qsizetype end = 0;
    auto matches = addresses().globalMatch(content);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text(content.mid(end, match.capturedStart() - end));
        const QString scheme = match.captured(u"mail"_s).isEmpty() ? QString() : u"mailto:"_s;
        element("a", {{"href", scheme + match.captured()}}, match.captured());
        end = match.capturedEnd();
    }
    text(content.mid(end));
}

} // namespace zuschnitt
