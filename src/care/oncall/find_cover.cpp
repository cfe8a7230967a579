// The list, compared with who still holds their post.
// SPDX-License-Identifier: MIT
#include "care/oncall/find_cover.h"

#include <algorithm>

#include "care/oncall/oncall_store.h"
#include "care/workforce/api.h"

namespace alongside::oncall {
namespace {

// From when on whoever is on call is no longer here; a post that nobody holds covers nothing.
std::optional<Instant> LeftAt(
    const db::Reader& tables, const identity::Scope& area, const Shift& shift
) {
    if (!shift.post) return std::nullopt;
    const auto post = workforce::FindPost(tables, area, *shift.post);
    if (!post || post->holder == workforce::Holder::kVacant) return shift.starts;
    if (post->open.to == kForever) return std::nullopt;
    const Instant left = StartOf(post->open.to);
    if (left >= shift.ends) return std::nullopt;
    return std::max(left, shift.starts);
}

Shift WhileHere(const RosterLine& line) {
    Shift shift = line.shift;
    if (line.left) shift.ends = *line.left;
    return shift;
}

}  // namespace

OnCallAnswer OnCallNow(const db::Reader& tables, const identity::Scope& area, Instant now) {
    const OnCallStore store(tables, area);
    OnCallAnswer answer{.first = {}, .second = {}, .otherwise = store.WhenNobody(), .next = {}};
    const Instant just_after = now + std::chrono::microseconds(1);
    for (const Shift& shift : store.Between(now, just_after)) {
        const Shift here = WhileHere({shift, LeftAt(tables, area, shift)});
        if (!here.Covers(now)) continue;
        auto& turn = here.turn == Turn::kFirst ? answer.first : answer.second;
        if (!turn) turn = here;
    }
    if (answer.Nobody()) answer.next = store.NextAfter(now);
    return answer;
}

Roster RosterOf(const db::Reader& tables, const identity::Scope& area, Instant from, Instant to) {
    Roster roster;
    std::vector<Shift> here;
    for (Shift& shift : OnCallStore(tables, area).Between(from, to)) {
        const auto left = LeftAt(tables, area, shift);
        roster.lines.push_back({std::move(shift), left});
        here.push_back(WhileHere(roster.lines.back()));
    }
    roster.gaps = GapsIn(here, from, to);
    return roster;
}

std::optional<PostKnown> KnownOf(
    const db::Reader& tables, const identity::Scope& area, const workforce::PostId& post
) {
    const auto found = workforce::FindPost(tables, area, post);
    if (!found) return std::nullopt;
    return PostKnown{found->ShownName(), OnCallStore(tables, area).NumberOf(post), found->open.to};
}

}  // namespace alongside::oncall
