// Deadlines, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/clocks/clock_store.h"

#include "care/clocks/clocks_rows.h"
#include "care/clocks/clocks_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::clocks {

std::vector<Clock> ClockStore::Open() const {
    return tables_.All(
        sql::kListOpenDeadlines, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadClock
    );
}

std::vector<Clock> ClockStore::List(Instant as_known) const {
    return tables_.All(
        sql::kListDeadlines,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadClock
    );
}

Result<Clock> ClockStore::Get(const DeadlineId& id) const {
    auto clock = tables_.First(
        sql::kGetDeadline,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"deadline", id}},
        ReadClock
    );
    if (!clock) return Error{Fault::kNotFound, "There is no such deadline"};
    return *std::move(clock);
}

Result<Clock> ClockStore::GetToChange(const DeadlineId& id, int seen) const {
    return AsSeen(Get(id), seen);
}

std::vector<RuleSetting> RuleSettingsOf(const db::Reader& tables, const AreaId& area) {
    return tables.All(
        sql::kListAreaRules,
        {{"area", area}, {"stream", StreamId(area.value)}},
        [](const db::Row& row) -> RuleSetting {
            return {
                .what = row.Get<RuleSetting::What>(0),
                .name = row.Get<std::string>(1),
                .whom = row.Get<std::string>(2),
                .value = row.Get<std::string>(3),
                .from = row.Get<std::optional<Date>>(4)};
        }
    );
}

std::vector<MoreTimeGiven> CountMoreTime(
    const db::Reader& tables, const identity::Scope& area, Instant from, Instant until
) {
    return tables.All(
        sql::kCountMoreTime,
        {{"area", area.area()}, {"from", from}, {"until", until}},
        [](const db::Row& row) -> MoreTimeGiven {
            return {row.Get<ExtensionReason>(0), row.Int(1)};
        }
    );
}

}  // namespace alongside::clocks
