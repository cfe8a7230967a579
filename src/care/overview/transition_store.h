// Reads whose turning points lie ahead, from the board's index of births.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "care/overview/transition.h"
#include "care/people/ids.h"
#include "care/register/ids.h"
#include "platform/base/sensitive.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::overview {

/// Somebody on the register for whom something comes.
struct Transition {
    people::PersonId person;
    Sensitive<std::string> name;
    Sensitive<std::string> sort_name;
    dsr::Standing standing{};
    TransitionKind kind{};
    Date born;
    Date on;
};

class TransitionStore {
public:
    /// `area` is the scope of a whole area.
    TransitionStore(const db::Reader& tables, identity::Scope area, Date today)
        : tables_(tables), area_(std::move(area)), today_(today) {}

    /// At most `most` of one kind on the days of `when`, the soonest first, after somebody of the
    /// page before; from the first when `after` is empty or not on the register any more.
    std::vector<Transition> List(
        TransitionKind kind, const Period& when, const people::PersonId& after, int most
    ) const;
    /// At most `most` of all kinds, the soonest first.
    std::vector<Transition> ListAll(const Period& when, int most) const;

private:
    const db::Reader& tables_;
    identity::Scope area_;
    Date today_;
};

}  // namespace alongside::overview
