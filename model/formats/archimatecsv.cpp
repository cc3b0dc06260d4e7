// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/archimatecsv.h"

#include "model/exchange/textdecoding.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace zuschnitt {

using namespace Qt::StringLiterals;

namespace {

enum class Part { Elements, Relations, Properties, None };

QStringList headerOf(const TableSource &file)
{
    const QByteArray head = file.bytes.first(std::min<qsizetype>(file.bytes.size(), 1024));
    QString line = decodeText(head, recogniseEncoding(head)).section(u'\n', 0, 0).toLower();
    line.remove(u'"').replace(u';', u',').replace(u'\t', u',');
    QStringList words = line.split(u',');
    for (QString &word : words)
        word = word.trimmed();
    if (words.back() == u"specialization"_s)
        words.pop_back();
    return words;
}

Part partIn(const TableSource &file)
{
    const QStringList header = headerOf(file);
    if (header == QStringList{u"id"_s, u"type"_s, u"name"_s, u"documentation"_s})
        return Part::Elements;
    if (header == QStringList{u"id"_s, u"type"_s, u"name"_s, u"documentation"_s, u"source"_s, u"target"_s})
        return Part::Relations;
    return header == QStringList{u"id"_s, u"key"_s, u"value"_s} ? Part::Properties : Part::None;
}

class CsvReader final {
public:
    Result<ArchimateModel> read(SourceFiles files, ReadingProgress &progress)
    {
        m_model.format = QCoreApplication::translate("Archimate", "Tables of Archi");
        // Properties name elements, so these come first.
        for (const Part part : {Part::Elements, Part::Relations, Part::Properties}) {
            for (const TableSource &file : files) {
                if (partIn(file) != part)
                    continue;
                if (!progress.goOn(static_cast<qint64>(part), static_cast<qint64>(Part::None)))
                    return readingCancelled();
                if (const Result<void> done = readFile(file, part); !done)
                    return done.error();
            }
        }
        m_model.finish();
        return std::move(m_model);
    }

private:
    Result<void> readFile(const TableSource &file, Part part)
    {
        TableForm form;
        form.header = HeaderRow::Present;
        const Result<ImportTable> table = readTable(file, form);
        if (!table)
            return table.error();
        for (const TableRow &row : table->rows) {
            if (part == Part::Elements)
                readElement(row, table->columns.size() > 4);
            else if (part == Part::Relations)
                m_model.relations.push_back(
                    {row.text(0), archimateRelationType(row.text(1)), row.text(4), row.text(5), row.line});
            else
                addProperty(row.text(0), row.text(1), row.text(2));
        }
        return {};
    }

    /// The first row may be the model itself.
    void readElement(const TableRow &row, bool hasSpecialization)
    {
        if (row.text(1) == u"ArchimateModel"_s) {
            m_model.name.add({}, row.text(2));
            return;
        }
        ArchimateElement element;
        element.id = row.text(0);
        element.type = archimateElementType(row.text(1));
        element.name.add({}, row.text(2));
        element.documentation.add({}, row.text(3));
        element.line = row.line;
        m_rows.insert(element.id, m_model.elements.size());
        m_model.elements.push_back(std::move(element));
        if (hasSpecialization && !row.text(4).isEmpty())
            addProperty(row.text(0), u"Specialization"_s, row.text(4));
    }

    void addProperty(const QString &id, const QString &key, const QString &value)
    {
        const auto found = m_rows.find(id);
        if (found == m_rows.end())
            return; // of a relation or of the model
        ArchimateProperty property{key.simplified(), {}};
        property.value.add({}, value);
        m_model.elements[*found].properties.push_back(std::move(property));
    }

    ArchimateModel m_model;
    QHash<QString, std::size_t> m_rows;
};

} // namespace

bool isArchimateCsv(SourceFiles files)
{
    if (files.empty() || files.size() > 3)
        return false;
    std::vector<Part> parts;
    for (const TableSource &file : files)
        parts.push_back(file.html.isEmpty() ? partIn(file) : Part::None);
    std::sort(parts.begin(), parts.end());
    return parts.front() == Part::Elements && parts.back() != Part::None
        && std::adjacent_find(parts.begin(), parts.end()) == parts.end();
}

Result<ArchimateModel> readArchimateCsv(SourceFiles files, ReadingProgress &progress)
{
    return CsvReader().read(files, progress);
}

} // namespace zuschnitt
