// Sessions of people who have signed in.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/journal/actor.h"

namespace alongside::identity {

/// How long a session lasts.
struct SessionTimes {
    std::chrono::minutes idle = std::chrono::hours(1);      ///< Since the last page.
    std::chrono::minutes longest = std::chrono::hours(12);  ///< Since signing in.
};

struct Session {
    AreaId area;
    journal::ActorId user;
    Instant last_seen;  ///< To the minute.
};

/// 32 random bytes as 64 hexadecimal digits: what a cookie holds.
std::string NewToken();
/// The hash by which a secret is found again: it is long and random, so a plain hash will do.
std::string HashOfToken(std::string_view token);

class Sessions {
public:
    Sessions(db::Database& database, const Clock& clock, SessionTimes times = {})
        : database_(database), clock_(clock), times_(times) {}

    /// Begins a session and gives the cookie's value. Only a hash of it is stored.
    std::string Begin(const AreaId& area, const journal::ActorId& user) const;
    /// The session of a cookie, unless it has ended. One read; at most once a minute it also notes
    /// that the user was here. Whoever asks still loads the account, which may have been closed.
    std::optional<Session> Find(std::string_view cookie) const;
    /// Whose session it was, within `since_end` of its last possible moment: for what must not be
    /// lost because it came too late. It lets nobody in. Nothing after signing out.
    std::optional<Session> FindEnded(std::string_view cookie, std::chrono::hours since_end) const;
    /// Signs out.
    void End(std::string_view cookie) const;
    /// Deletes what ran out so long ago that `FindEnded` need not find it any more: for a job.
    void Purge(std::chrono::hours since_end) const;

private:
    db::Database& database_;
    const Clock& clock_;
    SessionTimes times_;
};

/// Ends every session of a user, within the transaction that closes the account or sets a password.
void EndSessionsOf(db::Tx& tx, const AreaId& area, const journal::ActorId& user);

}  // namespace alongside::identity
