// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatexml.h"

#include <QtCore/QCoreApplication>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

/// Elements, relations, folder entries and boxes. The largest models have some 50,000.
constexpr int mostThings = 150'000;

} // namespace

QString ArchimateXml::attribute(const QString &name, const QString &older) const
{
    const QXmlStreamAttributes attributes = xml.attributes();
    return (attributes.hasAttribute(name) ? attributes.value(name) : attributes.value(older)).toString();
}

QString ArchimateXml::type() const
{
    return xml.attributes().value(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"type"_s).toString();
}

void ArchimateXml::readInto(ArchimateText &text)
{
    const QString language
        = xml.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s).toString().toLower();
    text.add(language, xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

void ArchimateXml::tellProgress()
{
    if (++m_told > mostThings) {
        xml.raiseError(QCoreApplication::translate("Archimate", "it holds more than %1 things").arg(mostThings));
    } else if (m_told % 256 == 0 && !m_progress.goOn(xml.characterOffset(), m_size)) {
        m_cancelled = true;
        xml.raiseError();
    }
}

std::optional<Error> ArchimateXml::error() const
{
    if (m_cancelled)
        return readingCancelled();
    if (!xml.hasError())
        return std::nullopt;
    return Error{QCoreApplication::translate("Archimate", "This model cannot be read: %1 (line %2, column %3).")
                     .arg(xml.errorString())
                     .arg(xml.lineNumber())
                     .arg(xml.columnNumber() + 1)};
}

} // namespace zuschnitt
