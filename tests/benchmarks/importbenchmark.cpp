// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/importbenchmark.h"

#include "model/document/document.h"
#include "model/document/importedit.h"
#include "model/exports/tablecsv.h"
#include "model/exports/tablexlsx.h"
#include "model/formats/sourceformat.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace zuschnitt::benchmark {

namespace {

constexpr int csvRows = 100'000;
constexpr int xlsxRows = 10'000;
constexpr int elements = 3'000;
constexpr int relations = 6'000;
constexpr int modelBytes = 15 * 1024 * 1024;

template <typename Value>
Value required(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

ExportTable servicesTable(int rows)
{
    ExportTable table;
    table.name = u"Services"_s;
    table.headers = {u"Key"_s,   u"Name"_s,      u"Description"_s, u"Owner"_s, u"Team"_s,
                     u"Group"_s, u"Lifecycle"_s, u"Annual cost"_s, u"Users"_s, u"Note"_s};
    for (int row = 0; row < rows; ++row) {
        const QString number = QString::number(row);
        table.rows.push_back({u"SVC-"_s + number, u"Service of the house no. "_s + number,
                              u"What it is for, in a sentence of usual length, as lists have it."_s,
                              u"Owner "_s + QString::number(row % 211), u"Team "_s + QString::number(row % 97),
                              u"Group "_s + QString::number(row % 41), row % 9 == 0 ? u"phase out"_s : u"active"_s,
                              1000.0 + row % 5000, static_cast<double>(row % 3000), ExportCell()});
    }
    return table;
}

/// Two of three elements are services, the rest capabilities and products.
QByteArray archimateModel()
{
    const auto typeOf = [](int index) {
        return index % 3 != 2 ? "BusinessService" : index % 2 == 0 ? "Capability" : "Product";
    };
    const QByteArray sentence = "Documentation of usual prose, as people write it into a model over the years. ";
    const QByteArray text = sentence.repeated(modelBytes / elements / static_cast<int>(sentence.size()));
    QByteArray model = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
                       "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"id-model\">\n"
                       "<name>Model</name>\n<elements>\n";
    for (int index = 0; index < elements; ++index) {
        const QByteArray number = QByteArray::number(index);
        model += "<element identifier=\"id-" + number + "\" xsi:type=\"" + typeOf(index) + "\"><name>Element no. "
            + number + "</name><documentation>" + text + "</documentation></element>\n";
    }
    model += "</elements>\n<relationships>\n";
    for (int index = 0; index < relations; ++index) {
        const int source = index % elements;
        const int target = (source * 7 + index / elements * 11 + 1) % elements;
        const bool holds = QByteArray(typeOf(source)) == "Product";
        model += "<relationship identifier=\"id-r" + QByteArray::number(index) + "\" source=\"id-"
            + QByteArray::number(source) + "\" target=\"id-" + QByteArray::number(target) + "\" xsi:type=\""
            + (holds ? "Aggregation" : "Serving") + "\"/>\n";
    }
    return model + "</relationships>\n</model>\n";
}

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

std::vector<ListToImport> listsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const std::vector<TableSource> files{{QFileInfo(path).fileName(), file.readAll(), {}}};
    std::vector<ListToImport> lists;
    for (const ImportList &list : required(readSource(files)).lists)
        lists.push_back({list, {}});
    return lists;
}

} // namespace

QStringList writeSources(const QString &folder)
{
    const QDir dir(folder);
    return {write(dir.filePath(u"services.csv"_s), writeCsv(servicesTable(csvRows), CsvPreset::Standard)),
            write(dir.filePath(u"services.xlsx"_s), required(writeXlsx({servicesTable(xlsxRows)}, u"Benchmark"_s))),
            write(dir.filePath(u"model.xml"_s), archimateModel())};
}

Figures measureImport(const QString &source)
{
    const QTemporaryDir folder;
    PortfolioInfo info;
    info.id = PortfolioId::random();
    const std::unique_ptr<Document> document
        = required(Document::create(folder.filePath(u"benchmark.zuschnitt"_s), info));
    std::vector<ListToImport> lists;
    std::vector<ImportPlan> plans;
    const double reading = timeOf([&] { lists = listsIn(source); });
    const double planning = timeOf([&] { plans = planLists(lists, document->portfolio()); });
    std::size_t rows = 0;
    for (const ImportPlan &plan : plans)
        rows += plan.size();
    const double memory = peakMemory();
    plans.clear();
    const double writing = timeOf([&] {
        required(document->perform(edits::importLists({u"source"_s, lists, {}, {}})));
    });
    return {{u"size of the source"_s, static_cast<double>(QFileInfo(source).size()) / 1024 / 1024, u"MiB"_s},
            {u"rows of its lists"_s, static_cast<double>(rows), u"rows"_s},
            {u"reading"_s, reading, u"ms"_s},
            {u"planning: the preview is there"_s, planning, u"ms"_s},
            {u"taking over, durable"_s, writing, u"ms"_s},
            {u"memory at its peak, plan ready"_s, memory, u"MiB"_s},
            {u"memory at its peak, taken over"_s, peakMemory(), u"MiB"_s}};
}

} // namespace zuschnitt::benchmark
