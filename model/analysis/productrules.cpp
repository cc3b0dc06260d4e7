// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/examination.h"

#include "model/analysis/readiness.h"
#include "model/analysis/toolwords.h"

#include <algorithm>
#include <set>

namespace zuschnitt {

namespace {

constexpr std::size_t fewestServices = 3; ///< for a product to be called a renamed group, as for purity

std::size_t at(int index) { return static_cast<std::size_t>(index); }

void examineFields(Examination &examination, const Product &product)
{
    if (!isFilledIn(product.owner))
        examination.tell(FindingRule::ProductNoOwner, product.id);
    if (!isFilledIn(product.customerNeed))
        examination.tell(FindingRule::ProductNoNeed, product.id);
    if (!isFilledIn(product.coreBenefit))
        examination.tell(FindingRule::ProductNoBenefit, product.id);
}

void examineContents(Examination &examination, int index)
{
    const CutModel::Inventory &inventory = examination.model.inventory();
    const std::vector<int> &services = examination.contents[at(index)];
    const ProductId product = examination.product(index);
    if (services.empty() && examination.model.products()[at(index)].promises.empty())
        examination.tell(FindingRule::ProductEmpty, product);
    const PortfolioInfo &info = examination.portfolio.info();
    if (static_cast<qint64>(services.size()) > mostServices(info))
        examination.tell(FindingRule::ProductLarge, product, {}, static_cast<double>(services.size()));
    std::set<int> teams;
    std::set<int> groups;
    for (const int service : services) {
        teams.insert(inventory.team[at(service)]);
        groups.insert(inventory.formerGroup[at(service)]);
    }
    teams.erase(CutModel::none);
    if (static_cast<qint64>(teams.size()) > mostTeams(info))
        examination.tell(FindingRule::ProductManyTeams, product, {}, static_cast<double>(teams.size()));
    if (services.size() >= fewestServices && groups.size() == 1 && *groups.begin() != CutModel::none) {
        const Service *first = examination.portfolio.find(examination.service(services.front()));
        examination.tell(FindingRule::ProductRenamed, product, {}, 0, first->formerGroup);
    }
}

/// The products with a part in some need of some moment.
std::set<int> productsOfJourneys(const Examination &examination)
{
    std::set<int> products;
    for (const CutModel::Inventory::JourneyNode &journey : examination.model.inventory().journeys) {
        for (const CutModel::Inventory::MomentNode &moment : journey.moments) {
            for (const CutModel::Inventory::Need &need : moment.needs) {
                const std::vector<int> partakers = examination.partakers(need);
                products.insert(partakers.begin(), partakers.end());
            }
        }
    }
    return products;
}

} // namespace

void examineProducts(Examination &examination)
{
    std::set<QString> serviceNames;
    for (const Service *service : examination.portfolio.all<Service>())
        serviceNames.insert(service->name.toCaseFolded());
    const ToolWords toolWords(examination.portfolio.info().toolWords);
    const std::set<int> served = productsOfJourneys(examination);
    for (int index = 0; index < static_cast<int>(examination.model.products().size()); ++index) {
        if (examination.isGone(index))
            continue;
        const Product &product = *examination.portfolio.find(examination.product(index));
        examineFields(examination, product);
        if (product.kind == ProductKind::Customer && !served.contains(index))
            examination.tell(FindingRule::ProductNoJourney, product.id);
        examineContents(examination, index);
        const QString tool
            = serviceNames.contains(product.name.toCaseFolded()) ? product.name : toolWords.in(product.name);
        if (!tool.isEmpty())
            examination.tell(FindingRule::ProductToolName, product.id, {}, 0, tool);
    }
}

} // namespace zuschnitt
