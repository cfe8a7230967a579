// Requests, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/corrections/removal_store.h"

#include "care/corrections/corrections_sql.h"

namespace alongside::corrections {
namespace {

// From the columns of get_removal.sql.
Removal ReadRemoval(const db::Row& row) {
    return {
        .id = row.Get<RemovalId>(0),
        .origin = row.Get<StreamId>(1),
        .number = row.Get<std::int64_t>(2),
        .reason = row.Get<std::string>(3),
        .asked_by = row.Get<journal::ActorId>(4),
        .asked_at = row.Get<Instant>(5),
        .state = row.Get<RemovalState>(6),
        .settled_by = row.Get<std::optional<journal::ActorId>>(7),
        .settled_at = row.Get<std::optional<Instant>>(8),
        .settled_reason = row.Get<std::optional<std::string>>(9)};
}

}  // namespace

std::vector<Removal> RemovalStore::Open() const {
    return tables_.All(
        sql::kListOpenRemovalsOf,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        ReadRemoval
    );
}

Result<Removal> RemovalStore::Get(const RemovalId& id) const {
    auto removal = tables_.First(
        sql::kGetRemoval,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"removal", id}},
        ReadRemoval
    );
    if (!removal) return Error{Fault::kNotFound, "There is no such request"};
    return *std::move(removal);
}

std::vector<AreaRemoval> OpenRemovals(
    const db::Reader& tables, const identity::Scope& area, const RemovalId& after, int limit
) {
    return tables.All(
        sql::kListOpenRemovals,
        {{"area", area.area()}, {"after", after}, {"limit", limit}},
        [](const db::Row& row) {
            return AreaRemoval{row.Get<people::PersonId>(10), ReadRemoval(row)};
        }
    );
}

}  // namespace alongside::corrections
