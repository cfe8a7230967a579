// Secret addresses at which a calendar program, which cannot sign in, reads somebody's days.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/permission.h"
#include "platform/journal/keys.h"

namespace alongside::identity {

/// Whose calendar it is.
struct CalendarOwner {
    AreaId area;
    journal::ActorId user;
};

/// The secret of an address and since when it leads somewhere.
struct CalendarSecret {
    Instant since;
    std::string secret;
};

/// Gives the actor's calendar a new secret, in place of the old one, which leads nowhere from then
/// on. It follows from `key` and the instant, and only a hash of it is kept.
void GiveCalendarSecret(db::Tx& tx, const Actor& actor, Instant now, const journal::SecretKey& key);
/// Takes it away.
void TakeCalendarSecret(db::Tx& tx, const AreaId& area, const journal::ActorId& user);
/// The actor's own; nothing when there is none.
std::optional<CalendarSecret> FindCalendarSecret(
    const db::Reader& tables, const Actor& actor, const journal::SecretKey& key
);
/// Whose it is; nothing for a secret that is nobody's.
std::optional<CalendarOwner> FindCalendarOwner(const db::Reader& tables, std::string_view secret);

}  // namespace alongside::identity
