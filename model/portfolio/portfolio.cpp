// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/portfolio.h"

namespace zuschnitt {

Portfolio::Portfolio() = default;
Portfolio::Portfolio(const Portfolio &other) = default;
Portfolio::Portfolio(Portfolio &&other) noexcept = default;
Portfolio &Portfolio::operator=(const Portfolio &other) = default;
Portfolio &Portfolio::operator=(Portfolio &&other) noexcept = default;
Portfolio::~Portfolio() = default;
bool Portfolio::operator==(const Portfolio &other) const = default;

template <typename Row>
void Portfolio::load(std::vector<Row> rows)
{
    std::get<Table<Row>>(m_tables).load(std::move(rows));
}

#define INSTANTIATE(Row) template void Portfolio::load(std::vector<Row>);
ZUSCHNITT_FOR_EACH_ROW_TYPE(INSTANTIATE)
#undef INSTANTIATE

const PortfolioInfo &Portfolio::info() const
{
    static const PortfolioInfo none;
    const auto &rows = all<PortfolioInfo>();
    return rows.empty() ? none : *rows.front();
}

const Cut *Portfolio::currentCut() const
{
    if (const std::optional<CutId> &current = info().currentCut) {
        if (const Cut *cut = find(*current))
            return cut;
    }
    return all<Cut>().empty() ? nullptr : all<Cut>().front();
}

void Portfolio::apply(const RowChanges &changes)
{
    for (const RowChange &change : changes) {
        std::visit(
            [this]<typename Row>(const Change<Row> &rowChange) {
                auto &rows = std::get<Table<Row>>(m_tables);
                if (rowChange.after)
                    rows.put(*rowChange.after);
                else
                    rows.remove(rowChange.before->id);
            },
            change);
    }
}

std::vector<const Assignment *> assignmentsIn(const Portfolio &portfolio, CutId cut, ServiceId service)
{
    std::vector<std::pair<const Product *, const Assignment *>> found;
    for (const Assignment *assignment : portfolio.where<&Assignment::service>(service)) {
        const Product *product = portfolio.find(assignment->product);
        if (product && product->cut == cut)
            found.emplace_back(product, assignment);
    }
    std::sort(found.begin(), found.end(),
              [](const auto &left, const auto &right) { return inOrder(left.first, right.first); });
    std::vector<const Assignment *> assignments;
    assignments.reserve(found.size());
    for (const auto &[product, assignment] : found)
        assignments.push_back(assignment);
    return assignments;
}

const ServiceFate *fateIn(const Portfolio &portfolio, CutId cut, ServiceId service)
{
    return portfolio.find(fateId(cut, service));
}

CutId cutOf(const Portfolio &portfolio, ProductId product)
{
    const Product *found = portfolio.find(product);
    return found ? found->cut : CutId{};
}

const Product *productNamed(const Portfolio &portfolio, CutId cut, const QString &name)
{
    for (const Product *product : portfolio.where<&Product::cut>(cut)) {
        if (product->name == name)
            return product;
    }
    return nullptr;
}

} // namespace zuschnitt
