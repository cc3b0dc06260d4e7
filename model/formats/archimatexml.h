// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/formats/archimatemodel.h"
#include "model/formats/sourceformat.h"

#include <QtCore/QXmlStreamReader>

namespace zuschnitt {

/// What the readers of both XML formats share: where they are, and how they end.
class ArchimateXml {
public:
    /// Does not keep the text, which the reader copies.
    ArchimateXml(QString text, ReadingProgress &progress) : xml(text), m_size(text.size()), m_progress(progress) { }

    QXmlStreamReader xml;

    int line() const { return static_cast<int>(xml.lineNumber()); }
    QString attribute(const QString &name) const { return xml.attributes().value(name).toString(); }
    /// An attribute that versions spell in two ways.
    QString attribute(const QString &name, const QString &older) const;
    /// xsi:type
    QString type() const;
    /// Adds the text of the element that was just begun, in its language, and leaves it.
    void readInto(ArchimateText &text);
    /// To be called for each thing that is read: tells how far reading is, now and then. Raises an error in
    /// `xml` if reading is to end, or if there are more things than any model has.
    void tellProgress();
    /// Why reading ended too early, as a sentence; nothing if it did not.
    std::optional<Error> error() const;

private:
    qsizetype m_size;
    ReadingProgress &m_progress;
    int m_told = 0;
    bool m_cancelled = false;
};

/// ArchiMate Model Exchange, the Open Group's format: 2.1 and 3.x.
Result<ArchimateModel> readArchimateExchange(QString text, ReadingProgress &progress);
/// Archi's own format, of any version.
Result<ArchimateModel> readArchimateNative(QString text, ReadingProgress &progress);

} // namespace zuschnitt
