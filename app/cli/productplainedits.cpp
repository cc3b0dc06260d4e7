// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainedit.h"
#include "app/cli/words.h"

namespace zuschnitt {

namespace {

Result<EditFunction> addService(const EditContext &context)
{
    std::optional<ProductId> product;
    if (const QString text = context.option("product"); !text.isEmpty()) {
        const Result<ProductId> found = context.inCut<Product>(text);
        if (!found)
            return found.error();
        product = *found;
    }
    return edits::addServices({{context.word(0), context.option("group"), context.option("owner")}}, product);
}

Result<EditFunction> deleteService(const EditContext &context)
{
    const Result<ServiceId> service = context.row<Service>(0);
    if (!service)
        return service.error();
    return edits::deleteServices({*service});
}

Result<EditFunction> addProduct(const EditContext &context)
{
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    edits::NewProduct product;
    product.name = context.word(0);
    if (const QString text = context.option("group"); !text.isEmpty()) {
        const Result<ProductGroupId> group = context.inCut<ProductGroup>(text);
        if (!group)
            return group.error();
        product.group = *group;
    }
    if (const QString text = context.option("kind"); !text.isEmpty() && !readText(text, product.kind))
        return Error{Cli::tr("The kind is customer or platform, not “%1”.").arg(text)};
    return edits::addProduct(ProductId::random(), *cut, product);
}

Result<EditFunction> dissolve(const EditContext &context)
{
    const Result<ProductId> product = context.inCut<Product>(context.word(0));
    if (!product)
        return product.error();
    return edits::dissolveProducts({*product});
}

Result<EditFunction> reorderProduct(const EditContext &context)
{
    const Result<ProductId> product = context.inCut<Product>(context.word(0));
    if (!product)
        return product.error();
    if (context.option("before").isEmpty())
        return edits::reorderProduct(*product, {});
    const Result<ProductId> before = context.inCut<Product>(context.option("before"));
    if (!before)
        return before.error();
    return edits::reorderProduct(*product, *before);
}

Result<EditFunction> addGroup(const EditContext &context)
{
    const Result<CutId> cut = context.cut();
    if (!cut)
        return cut.error();
    std::vector<ProductId> products;
    for (const QString &text : context.arguments().values(QStringLiteral("product"))) {
        const Result<ProductId> product = context.inCut<Product>(text);
        if (!product)
            return product.error();
        products.push_back(*product);
    }
    return edits::addGroup(ProductGroupId::random(), *cut, context.word(0), products);
}

Result<EditFunction> removeGroup(const EditContext &context)
{
    const Result<ProductGroupId> group = context.inCut<ProductGroup>(context.word(0));
    if (!group)
        return group.error();
    return edits::removeGroup(*group);
}

Result<EditFunction> moveToGroup(const EditContext &context)
{
    const Result<ProductId> product = context.inCut<Product>(context.word(0));
    if (!product)
        return product.error();
    if (context.word(1).isEmpty())
        return edits::moveToGroup({*product}, {});
    const Result<ProductGroupId> group = context.inCut<ProductGroup>(context.word(1));
    if (!group)
        return group.error();
    return edits::moveToGroup({*product}, *group);
}

OptionRule option(const char *name, const char *value, const QString &help)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), help};
}

} // namespace

PlainEdits productPlainEdits()
{
    return {
        {QStringLiteral("add-service"),
         QStringLiteral("NAME [--group G] [--owner O] [--product PRODUCT]"),
         {1,
          1,
          {option("group", "NAME", Cli::tr("its former group, or the group of a product")),
           option("owner", "NAME", Cli::tr("its owner")),
           option("product", "NAME", Cli::tr("put it into this product, or this product into the group")),
           cutOption()}},
         addService},
        {QStringLiteral("delete-service"), QStringLiteral("SERVICE"), {1, 1, {}}, deleteService},
        {QStringLiteral("add-product"),
         QStringLiteral("NAME [--group GROUP] [--kind customer|platform]"),
         {1,
          1,
          {option("group", "NAME", {}), option("kind", "customer|platform", Cli::tr("what kind of product")),
           cutOption()}},
         addProduct,
         true},
        {QStringLiteral("dissolve"), QStringLiteral("PRODUCT"), {1, 1, {cutOption()}}, dissolve},
        {QStringLiteral("reorder-product"),
         QStringLiteral("PRODUCT [--before PRODUCT]"),
         {1, 1, {option("before", "NAME", {}), cutOption()}},
         reorderProduct},
        {QStringLiteral("add-group"),
         QStringLiteral("NAME [--product PRODUCT …]"),
         {1, 1, {option("product", "NAME", {}), cutOption()}},
         addGroup,
         true},
        {QStringLiteral("remove-group"), QStringLiteral("GROUP"), {1, 1, {cutOption()}}, removeGroup},
        {QStringLiteral("move-to-group"), QStringLiteral("PRODUCT [GROUP]"), {1, 2, {cutOption()}}, moveToGroup},
    };
}

} // namespace zuschnitt
