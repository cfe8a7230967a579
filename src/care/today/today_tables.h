// The rows of today, and their counters.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "care/today/today_item.h"
#include "platform/journal/catalogue.h"

namespace alongside::today {

/// What a transaction adds to the counters.
using Deltas = std::map<std::tuple<std::string, List, Date>, std::int64_t>;

/// Puts `items` in place of a person's rows. They carry no person of their own.
void Replace(
    db::Tx& tx, const AreaId& area, const StreamId& person, std::vector<Item> items, Deltas& deltas
);
/// Adds to the counters, in the order of their keys.
void Flush(db::Tx& tx, const AreaId& area, const Deltas& deltas);

/// The tables. `settle` brings people's rows up to date.
void AddTodayTables(
    journal::Catalogue& catalogue,
    void (*settle)(db::Tx&, const AreaId&, const std::map<StreamId, Instant>&)
);

}  // namespace alongside::today
