// Rows of keyworking's tables as values: read in one place for tables and stores.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/keyworking/allocation.h"
#include "care/keyworking/episode.h"
#include "platform/db/value.h"

namespace alongside::keyworking {

/// The end of a period, when it has one.
inline std::optional<Date> ReadEnd(const db::Row& row, int column) {
    const Date end = row.Get<Date>(column);
    if (end == kForever) return std::nullopt;
    return end;
}

/// Reads an episode from all columns of list_episodes.sql.
inline Episode ReadEpisode(const db::Row& row) {
    return {
        .id = row.Get<EpisodeId>(0),
        .version = row.Get<int>(1),
        .kind = row.Get<EpisodeKind>(2),
        .phase = row.Get<std::optional<std::string>>(3),
        .opened_on = row.Get<Date>(4),
        .closed_on = ReadEnd(row, 5),
        .close_reason = row.Get<std::optional<CloseReason>>(6)};
}

/// Reads an allocation from all columns of list_allocations.sql.
inline Allocation ReadAllocation(const db::Row& row) {
    return {
        .id = row.Get<AllocationId>(0),
        .version = row.Get<int>(1),
        .worker = row.Get<workforce::PostId>(2),
        .role = row.Get<AllocationRole>(3),
        .from = row.Get<Date>(4),
        .to = ReadEnd(row, 5)};
}

}  // namespace alongside::keyworking
