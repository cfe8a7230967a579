// Rows of the clocks' tables as values: read in one place for tables and store.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/clocks/clock.h"
#include "platform/db/value.h"

namespace alongside::clocks {

/// Reads a clock from the columns of list_deadlines.sql.
inline Clock ReadClock(const db::Row& row) {
    Clock clock = {
        .id = row.Get<DeadlineId>(0),
        .version = row.Get<int>(1),
        .set = row.Get<std::string>(2),
        .rule = row.Get<std::string>(3),
        .about = row.Get<std::string>(4),
        .kind = row.Get<std::optional<deadlines::ReviewType>>(5),
        .starts_on = row.Get<Date>(6),
        .first_due_on = row.Get<Date>(7),
        .due_on = row.Get<Date>(8),
        .counted = row.Get<std::string>(9),
        .standing = row.Get<deadlines::Standing>(10),
        .set_version = row.Get<std::string>(11),
        .calendar = row.Get<std::string>(12),
        .source = row.Get<std::string>(13),
        .extended_because = row.Get<std::optional<ExtensionReason>>(14),
        .extension_note = row.Get<std::string>(15),
        .ending = row.Get<std::optional<DeadlineEnding>>(16)};
    if (clock.ending) clock.ended_on = row.Get<Date>(17);
    return clock;
}

}  // namespace alongside::clocks
