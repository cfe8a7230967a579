// Who is on call at a moment, and where a stretch of time has nobody.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "care/oncall/shift.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::oncall {

/// Whom to ring now.
struct OnCallAnswer {
    std::optional<Shift> first;
    std::optional<Shift> second;
    std::optional<AreaNumber> otherwise;  ///< Whom to ring when nobody is on call.
    std::optional<Instant> next;          ///< When somebody is on call next; only while nobody is.

    bool Nobody() const { return !first && !second; }
};

/// Who is on call at an instant, from an index. `area` is the scope of a whole area. Whoever has
/// left their post is not on call any more, whatever the list says.
OnCallAnswer OnCallNow(const db::Reader& tables, const identity::Scope& area, Instant now);

/// A line of the list, and from when on its holder is no longer here.
struct RosterLine {
    Shift shift;
    std::optional<Instant> left;
};
struct Roster {
    std::vector<RosterLine> lines;  ///< In the order of their beginnings.
    std::vector<Gap> gaps;
};
Roster RosterOf(const db::Reader& tables, const identity::Scope& area, Instant from, Instant to);

/// What is known of a post that is put on the list; nothing when there is none of the area.
std::optional<PostKnown> KnownOf(
    const db::Reader& tables, const identity::Scope& area, const workforce::PostId& post
);

}  // namespace alongside::oncall
