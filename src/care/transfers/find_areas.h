// What is read of every area of this installation: what they are called, and what they offered.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "care/transfers/transfer_store.h"
#include "platform/identity/work.h"

namespace alongside::transfers {

struct OtherArea {
    AreaId id;
    std::string name;
};

/// Every area but `own`, by code. Reads what areas are called, and nothing else, of all of them.
std::vector<OtherArea> FindOtherAreas(const identity::Runner& runner, const AreaId& own);

/// What an area is called; "another area" for one that is not among them.
std::string NameOfArea(const std::vector<OtherArea>& areas, const AreaId& area);

/// What other areas offered to `own`: see `ListArrivals`. Reads ids, days and states, and nothing
/// of whom they are about.
std::vector<Arrival> FindArrivals(const identity::Runner& runner, const AreaId& own, int limit);
/// How many of them wait for an answer, of at most 200.
std::size_t CountWaitingArrivals(const identity::Runner& runner, const AreaId& own);

}  // namespace alongside::transfers
