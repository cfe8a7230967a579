// Reads whose turning points lie ahead, from the board's index of births; and who is on the
// register. SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/overview/transition.h"
#include "care/people/ids.h"
#include "care/register/ids.h"
#include "care/safeguarding/ids.h"
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
    safeguarding::ProtectionId plan = {};  ///< Where it is a plan's.
};

class TransitionStore {
public:
    /// `area` is the scope of a whole area.
    TransitionStore(const db::Reader& tables, identity::Scope area, Date today)
        : tables_(tables), area_(std::move(area)), today_(today) {}

    /// At most `most` of one kind of birth on the days of `when`, the soonest first, after somebody
    /// of the page before; from the first when `after` is empty or not on the register any more.
    std::vector<Transition> List(
        TransitionKind kind, const Period& when, const people::PersonId& after, std::size_t most
    ) const;
    /// Somebody on the register, of a plan's kind, without its day; nothing when they are not on
    /// it.
    std::optional<Transition> Find(TransitionKind kind, const people::PersonId& person) const;

private:
    const db::Reader& tables_;
    identity::Scope area_;
    Date today_;
};

}  // namespace alongside::overview
