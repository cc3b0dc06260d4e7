// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sketch.h"

#include "model/portfolio/orderkey.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace zuschnitt::test {

namespace {

template <typename Row>
Id<Row> namedId(const char *kind, const QString &name)
{
    return {Uuid::named(QByteArray(kind) + name.toUtf8())};
}

class Sketcher final {
public:
    Portfolio portfolio;

    void line(const QString &text)
    {
        const QString trimmed = text.trimmed();
        if (trimmed.startsWith(u'['))
            group(trimmed.mid(1, trimmed.size() - 2));
        else if (trimmed.contains(u"->"_s))
            dependency(trimmed.section(u"->"_s, 0, 0).trimmed(), trimmed.section(u"->"_s, 1).trimmed());
        else if (!trimmed.isEmpty())
            product(trimmed.section(u':', 0, 0), trimmed.section(u':', 1));
    }

    QString nextPosition() { return m_position = orderKeyBetween(m_position, {}); }

private:
    void group(const QString &name)
    {
        m_group.reset();
        if (name.isEmpty())
            return;
        ProductGroup row;
        row.id = namedId<ProductGroup>("group", name);
        row.position = nextPosition();
        row.cut = sketchCut();
        row.name = name;
        m_group = row.id;
        put(portfolio, row);
    }

    void product(const QString &name, const QString &services)
    {
        Product row;
        row.id = namedId<Product>("product", name);
        row.position = nextPosition();
        row.cut = sketchCut();
        row.group = m_group;
        row.identity = {row.id.uuid};
        row.name = name;
        put(portfolio, row);
        for (const QString &service : services.split(u',', Qt::SkipEmptyParts))
            assign(row.id, service.trimmed());
    }

    void assign(ProductId product, const QString &name)
    {
        if (!portfolio.find(serviceNamed(name))) {
            Service service;
            service.id = serviceNamed(name);
            service.position = nextPosition();
            service.name = name;
            put(portfolio, service);
        }
        Assignment row;
        row.id = assignmentId(product, serviceNamed(name));
        row.position = nextPosition();
        row.product = product;
        row.service = serviceNamed(name);
        put(portfolio, row);
    }

    void dependency(const QString &from, const QString &to)
    {
        Dependency row;
        row.from = serviceNamed(from);
        row.to = serviceNamed(to);
        row.id = dependencyId(row.from, row.to, {});
        put(portfolio, row);
    }

    QString m_position;
    std::optional<ProductGroupId> m_group;
};

} // namespace

Portfolio sketch(const QString &text)
{
    Sketcher sketcher;
    PortfolioInfo info;
    info.id = PortfolioId{Uuid::named("sketch")};
    info.title = u"Sketch"_s;
    info.language = u"en"_s;
    info.currency = u"EUR"_s;
    info.currentCut = sketchCut();
    put(sketcher.portfolio, info);
    Cut cut;
    cut.id = sketchCut();
    cut.name = u"By journey"_s;
    cut.position = u"V"_s;
    put(sketcher.portfolio, cut);
    for (const QString &line : text.split(u'\n'))
        sketcher.line(line);
    return sketcher.portfolio;
}

CutId sketchCut() { return namedId<Cut>("cut", {}); }

ProductId productNamed(const Portfolio &portfolio, const QString &name)
{
    const Product *product = zuschnitt::productNamed(portfolio, sketchCut(), name);
    return product ? product->id : ProductId();
}

ServiceId serviceNamed(const QString &name) { return namedId<Service>("service", name); }

AssignmentId chipOf(const Portfolio &portfolio, const QString &product, const QString &service)
{
    return assignmentId(productNamed(portfolio, product), serviceNamed(service));
}

void placeCard(Portfolio &portfolio, ProductId product, double x, double y, Lock lock)
{
    ProductPlacement row;
    row.id = placementId(product);
    row.product = product;
    row.x = x;
    row.y = y;
    row.locked = lock == Lock::Yes;
    put(portfolio, row);
}

void addServices(Portfolio &portfolio, ProductId product, int count)
{
    const QString name = portfolio.find(product)->name;
    const auto &present = portfolio.where<&Assignment::product>(product);
    QString position = present.empty() ? QString() : present.back()->position;
    for (int number = 1; number <= count; ++number) {
        position = orderKeyBetween(position, {});
        Service service;
        service.name = u"%1 %2"_s.arg(name).arg(number);
        service.id = serviceNamed(service.name);
        service.position = position;
        put(portfolio, service);
        Assignment row;
        row.id = assignmentId(product, service.id);
        row.position = position;
        row.product = product;
        row.service = service.id;
        put(portfolio, row);
    }
}

} // namespace zuschnitt::test
