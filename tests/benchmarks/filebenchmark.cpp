// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/filebenchmark.h"

#include "model/document/document.h"
#include "model/document/edits.h"
#include "tests/benchmarks/generator.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace zuschnitt::benchmark {

namespace {

constexpr int openings = 7;
constexpr int edits = 60;

void require(bool ok, const QString &what)
{
    if (!ok)
        qFatal("%s", qPrintable(what));
}

/// Every column of every content table, without making anything of it.
void selectEverything(const QString &file)
{
    const SQLite::Database database(file.toStdString());
    qint64 bytes = 0;
    forEachRowType([&]<typename Row>() {
        SQLite::Statement statement(database, std::string("SELECT * FROM ") + RowTraits<Row>::table);
        while (statement.executeStep()) {
            for (int column = 0; column < statement.getColumnCount(); ++column)
                bytes += statement.getColumn(column).size();
        }
    });
    require(bytes > 0, u"The file is empty."_s);
}

std::unique_ptr<Document> opened(const QString &file)
{
    Result<std::unique_ptr<Document>> document = Document::open(file);
    require(document.ok(), document ? QString() : document.error().message);
    return std::move(*document);
}

/// Moves one service after the other into another product.
Times moveServices(Document &document)
{
    const Portfolio &portfolio = document.portfolio();
    const auto &services = portfolio.all<Service>();
    const auto &products = portfolio.all<Product>();
    Times times;
    for (std::size_t round = 0; round < edits; ++round) {
        const ServiceId service = services[round % services.size()]->id;
        const ProductId from = portfolio.where<&Assignment::service>(service).front()->product;
        const ProductId to = products[round % products.size()]->id;
        const EditFunction edit = edits::moveServices({{service, from}}, to == from ? products.back()->id : to);
        times.add(timeOf([&] { require(document.perform(edit).ok(), u"The edit failed."_s); }));
    }
    return times;
}

} // namespace

void writePortfolio(const QString &file, int services)
{
    PortfolioInfo info;
    info.id = PortfolioId::random();
    info.title = u"Benchmark"_s;
    info.language = u"de"_s;
    info.currency = u"EUR"_s;
    Result<std::unique_ptr<Document>> document = Document::create(file, info);
    require(document.ok(), document ? QString() : document.error().message);
    const auto written = (*document)->perform([services](const Portfolio &) -> Result<Edit> {
        return Edit{{EditKind::Import, {}}, generateRows(services)};
    });
    require(written.ok(), written ? QString() : written.error().message);
}

Figures measureFile(const QString &file)
{
    const Times bare = Times::of(openings, [&] { selectEverything(file); });
    const Times loading = Times::of(openings, [&] { opened(file); });
    const std::unique_ptr<Document> document = opened(file);
    const Times moving = moveServices(*document);
    const Times undoing = Times::of(edits, [&] { require(document->undo().ok(), u"The undo failed."_s); });
    return {{u"bare SELECT of all rows"_s, bare.median(), u"ms"_s},
            {u"opening the file"_s, loading.median(), u"ms"_s},
            {u"moving a service, durable, median"_s, moving.median(), u"ms"_s},
            {u"moving a service, durable, p99"_s, moving.p99(), u"ms"_s},
            {u"undo, durable, median"_s, undoing.median(), u"ms"_s}};
}

} // namespace zuschnitt::benchmark
