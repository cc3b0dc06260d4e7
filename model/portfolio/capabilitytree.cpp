// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/portfolio/capabilitytree.h"

namespace zuschnitt {

bool onlyGroups(const Portfolio &portfolio, CapabilityId capability)
{
    return !portfolio.where<&Capability::parent>(capability).empty()
        && portfolio.where<&Provision::capability>(capability).empty()
        && portfolio.where<&MomentNeed::capability>(capability).empty()
        && portfolio.where<&Promise::capability>(capability).empty();
}

std::vector<const Capability *> usableCapabilities(const Portfolio &portfolio)
{
    std::vector<const Capability *> usable = portfolio.all<Capability>();
    std::erase_if(usable, [&](const Capability *capability) { return onlyGroups(portfolio, capability->id); });
    return usable;
}

} // namespace zuschnitt
