// Reading what an address of the register asks for.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/overview/board.h"
#include "platform/web/fields.h"

namespace alongside::overview {

struct AskedBoard {
    BoardQuery query;
    /// Names of values that mean nothing here; the list is shown without them.
    std::vector<std::string> left_aside;
};

/// Never refuses: an address that was cut short or typed wrongly still shows a register.
AskedBoard ReadBoardQuery(const web::Fields& fields);

}  // namespace alongside::overview
