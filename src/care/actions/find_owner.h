// Who owns an action: one of our own workers by their post, or somebody by name.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/actions/action.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"

namespace alongside::actions {

/// `kInvalid` at the field `owner_post` when it names no post of ours that is open today.
Result<Done> FindOwnerPost(
    const identity::View& view,
    const identity::Scope& scope,
    const std::optional<workforce::PostId>& post
);

/// "Kim Walker (one of us)", "Sam Patel, Kent County Council", "Kent County Council"; "" when
/// nobody is named. Whoever held a post that has closed is still named.
std::string FindOwner(const db::Reader& tables, const identity::Scope& scope, const Action& action);

}  // namespace alongside::actions
