// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/filebenchmark.h"
#include "tests/benchmarks/importbenchmark.h"
#include "tests/benchmarks/metricsbenchmark.h"
#include "tests/benchmarks/picturebenchmark.h"
#include "tests/benchmarks/windowbenchmark.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>

// Prints a table of Markdown, a column per size. Each size runs in a process of its own, so that
// its memory is its own.

using namespace Qt::StringLiterals;

namespace zuschnitt::benchmark {

namespace {

Figures measure(int services)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"benchmark.zuschnitt"_s);
    writePortfolio(file, services);
    Figures figures = measureWindow(file);
    for (const Figures &more : {measureFile(file), measureMetrics(services), measurePictures(services)})
        figures.insert(figures.end(), more.begin(), more.end());
    figures.push_back({u"memory at its peak, exports included"_s, peakMemory(), u"MiB"_s});
    return figures;
}

QByteArray toJson(const Figures &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures)
        array.append(QJsonObject{{u"name"_s, figure.name}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray measureInOwnProcess(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

void printRow(const QStringList &cells) { std::printf("| %s |\n", qPrintable(cells.join(u" | "_s))); }

/// A column for each subject, measured by the option.
void printTable(const QString &title, const QString &option, const QStringList &subjects, const QStringList &heads)
{
    QList<QJsonArray> columns;
    for (const QString &subject : subjects)
        columns << measureInOwnProcess({option, subject});
    printRow(QStringList(title) << u"unit"_s << heads);
    printRow(QStringList(subjects.size() + 2, u"---"_s));
    for (qsizetype row = 0; row < columns.front().size(); ++row) {
        const QJsonObject first = columns.front()[row].toObject();
        QStringList cells{first[u"name"].toString(), first[u"unit"].toString()};
        for (const QJsonArray &column : columns)
            cells << QString::number(column[row].toObject()[u"value"].toDouble(), 'f', 1);
        printRow(cells);
    }
}

} // namespace

} // namespace zuschnitt::benchmark

int main(int argc, char **argv)
{
    using namespace zuschnitt::benchmark;
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures how fast Zuschnitt is with generated portfolios."_s);
    parser.addHelpOption();
    const QCommandLineOption only(u"only"_s, u"Measure one size and print it as JSON."_s, u"services"_s);
    const QCommandLineOption imports(u"imports"_s, u"Measure imports instead."_s);
    const QCommandLineOption source(u"source"_s, u"Measure the import of one source and print it as JSON."_s,
                                    u"file"_s);
    parser.addOptions({only, imports, source});
    parser.addPositionalArgument(u"services"_s, u"Numbers of services; 100, 1000 and 10000 if none."_s, u"[N…]"_s);
    parser.process(application);
    if (parser.isSet(only)) {
        std::printf("%s\n", toJson(measure(parser.value(only).toInt())).constData());
        return 0;
    }
    if (parser.isSet(source)) {
        std::printf("%s\n", toJson(measureImport(parser.value(source))).constData());
        return 0;
    }
    if (parser.isSet(imports)) {
        const QTemporaryDir folder;
        printTable(u"import of"_s, u"--source"_s, writeSources(folder.path()),
                   {u"CSV, 100,000 rows"_s, u"XLSX, 10,000 rows"_s, u"ArchiMate, 15 MB"_s});
        return 0;
    }
    QStringList sizes = parser.positionalArguments();
    if (sizes.isEmpty())
        sizes = {u"100"_s, u"1000"_s, u"10000"_s};
    printTable(u"services"_s, u"--only"_s, sizes, sizes);
    return 0;
}
