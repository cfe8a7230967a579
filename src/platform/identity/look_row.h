// A look as a row of the access log, and the hash that chains it to the row before.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"

namespace alongside::identity {

/// The last row of a chain: of one node on one day.
struct LookHead {
    Date day;
    std::int64_t number = 0;
    std::string hash;

    /// Before a day's first row.
    static LookHead Of(Date day);
};

/// One row: everything but its area and its node, which a chain has in common, and its hash.
struct LookRow {
    Date day;
    std::int64_t number = 0;
    Instant at;
    std::string user;
    std::string stream;
    std::string what;

    bool operator==(const LookRow&) const = default;
};

/// What a row's hash must be after that of the row before it.
std::string HashOfLook(
    const AreaId& area, std::string_view node, const LookRow& row, std::string_view previous
);

}  // namespace alongside::identity
