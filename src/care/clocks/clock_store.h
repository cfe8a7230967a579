// Reads what is due for one person, and the rules of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "care/clocks/area_rules.h"
#include "care/clocks/clock.h"
#include "care/people/ids.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::clocks {

class ClockStore {
public:
    ClockStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// What is due, the soonest first.
    std::vector<Clock> Open() const;
    /// Everything that was ever due, as known at an instant, the latest first; the default is now.
    std::vector<Clock> List(Instant as_known = kNowKnown) const;
    /// The deadline, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Clock> Get(const DeadlineId& id) const;
    Result<Clock> GetToChange(const DeadlineId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// What an area said of its rules, in the order in which it was said.
std::vector<RuleSetting> RuleSettingsOf(const db::Reader& tables, const AreaId& area);

/// How many due dates were given more time, for one of the reasons.
struct MoreTimeGiven {
    ExtensionReason because{};
    std::int64_t deadlines = 0;
};
/// What was first given more time in an area from `from` until before `until`, by reason.
std::vector<MoreTimeGiven> CountMoreTime(
    const db::Reader& tables, const identity::Scope& area, Instant from, Instant until
);

}  // namespace alongside::clocks
