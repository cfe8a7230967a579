// Who recorded something, in words.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "care/governance/ids.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::governance {

/// The names of all who sign in to an area, closed accounts included, read at once.
class ActorNameStore {
public:
    ActorNameStore(const db::Reader& tables, const identity::Scope& scope);

    /// A user's name; of what else recorded something, what it calls itself. Whoever answers a
    /// hand-over from another area has no account here.
    std::string NameOf(const journal::ActorId& actor) const;

private:
    std::map<UserId, std::string> names_;
};

}  // namespace alongside::governance
