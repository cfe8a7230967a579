// From the on-call list to whom to ring.
// SPDX-License-Identifier: MIT
#include "care/crisis/find_calls.h"

#include "care/oncall/api.h"

namespace alongside::crisis {

std::vector<CallLine> FindCalls(
    const db::Reader& tables, const identity::Scope& area, Instant now
) {
    const oncall::OnCallAnswer answer = oncall::OnCallNow(tables, area, now);
    std::vector<CallLine> calls;
    const auto add = [&](const std::optional<oncall::Shift>& shift, std::string_view turn) {
        if (!shift) return;
        calls.push_back(
            {shift->name,
             shift->phone,
             std::string(turn) + " on call until " + oncall::OnDayInWords(shift->ends)}
        );
    };
    add(answer.first, "first");
    add(answer.second, "second");
    if (!calls.empty()) return calls;
    const std::string nobody = answer.next
                                   ? "nobody is on call until " + oncall::OnDayInWords(*answer.next)
                                   : "nobody is on the on-call list now";
    if (answer.otherwise)
        calls.push_back({answer.otherwise->name, answer.otherwise->phone, nobody});
    else
        calls.push_back({"In danger", "999", nobody + ", and no other number is set"});
    return calls;
}

}  // namespace alongside::crisis
