// Load, decide, record: that two people are two.
// SPDX-License-Identifier: MIT
#include "care/people/keep_apart.h"

#include <algorithm>

#include "platform/base/field_checks.h"

namespace alongside::people {

Result<KeptApart> KeepApart(const identity::Work& work, const KeepApartCommand& command) {
    constexpr auto permission = identity::Permission::kMergePeople;
    TRY_ASSIGN(const auto one, work.policy.Allow(work.actor, permission, command.person));
    TRY_ASSIGN(const auto other, work.policy.Allow(work.actor, permission, command.other));
    TRY(CheckReason(command.reason, "Enter how you know that they are two people"));
    if (one.stream() == other.stream())
        return Error{Fault::kRefused, "These are one record: separate them first", "PERSON-3"};
    work.journal.Lock(std::min(one.stream(), other.stream()));
    work.journal.Lock(std::max(one.stream(), other.stream()));
    work.journal.Record(other.stream(), KeptApart{one.stream(), command.reason});
    return work.journal.Record(one.stream(), KeptApart{other.stream(), command.reason});
}

}  // namespace alongside::people
