// From the settings of areas to their names, and from their offers to what waits here.
// SPDX-License-Identifier: MIT
#include "care/transfers/find_areas.h"

#include <algorithm>

#include "care/governance/api.h"

namespace alongside::transfers {

std::vector<OtherArea> FindOtherAreas(const identity::Runner& runner, const AreaId& own) {
    std::vector<OtherArea> areas;
    const Date today = ToLocal(runner.clock().Now()).day;
    runner.database().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        for (const auto& listed : governance::ListAreas(tables, today))
            if (listed.area != own)
                areas.push_back(
                    {listed.area, listed.settings.name + " (" + listed.settings.code + ")"}
                );
    });
    return areas;
}

std::string NameOfArea(const std::vector<OtherArea>& areas, const AreaId& area) {
    const auto found = std::ranges::find(areas, area, &OtherArea::id);
    return found == areas.end() ? "another area" : found->name;
}

std::vector<Arrival> FindArrivals(const identity::Runner& runner, const AreaId& own, int limit) {
    std::vector<Arrival> arrivals;
    runner.database().Read(db::AreaSetting::Every(), [&](const db::Reader& tables) {
        arrivals = ListArrivals(tables, own, limit);
    });
    return arrivals;
}

std::size_t CountWaitingArrivals(const identity::Runner& runner, const AreaId& own) {
    constexpr int kMostCounted = 200;
    return static_cast<std::size_t>(std::ranges::count(
        FindArrivals(runner, own, kMostCounted), TransferState::kOffered, &Arrival::state
    ));
}

}  // namespace alongside::transfers
