// The other areas of this installation, to choose from.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

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

}  // namespace alongside::transfers
