// Secrets of calendars, from and to rows.
// SPDX-License-Identifier: MIT
#include "platform/identity/calendar_feeds.h"

#include "platform/identity/identity_sql.h"
#include "platform/identity/sessions.h"
#include "platform/journal/hex.h"

namespace alongside::identity {

namespace {

std::string SecretOf(const Actor& actor, Instant since, const journal::SecretKey& key) {
    const std::string of =
        actor.area.value + "/" + actor.id.value + "/" + std::to_string(ToMicros(since));
    return journal::ToHex(journal::Fingerprint(key, "calendar", of));
}

}  // namespace

void GiveCalendarSecret(
    db::Tx& tx, const Actor& actor, Instant now, const journal::SecretKey& key
) {
    TakeCalendarSecret(tx, actor.area, actor.id);
    const std::string hash = HashOfToken(SecretOf(actor, now, key));
    tx.Execute(
        sql::kInsertCalendarFeed,
        {{"token_hash", db::BytesView{hash}},
         {"area", actor.area},
         {"user_id", actor.id},
         {"made", now}}
    );
}

void TakeCalendarSecret(db::Tx& tx, const AreaId& area, const journal::ActorId& user) {
    tx.Execute(sql::kDeleteCalendarFeed, {{"area", area}, {"user_id", user}});
}

std::optional<CalendarSecret> FindCalendarSecret(
    const db::Reader& tables, const Actor& actor, const journal::SecretKey& key
) {
    return tables.First(
        sql::kGetCalendarFeedOfUser,
        {{"area", actor.area}, {"user_id", actor.id}},
        [&](const db::Row& row) -> CalendarSecret {
            const auto since = row.Get<Instant>(0);
            return {since, SecretOf(actor, since, key)};
        }
    );
}

std::optional<CalendarOwner> FindCalendarOwner(const db::Reader& tables, std::string_view secret) {
    const std::string hash = HashOfToken(secret);
    return tables.First(
        sql::kGetCalendarFeed,
        {{"token_hash", db::BytesView{hash}}},
        [](const db::Row& row) -> CalendarOwner {
            return {row.Get<AreaId>(0), row.Get<journal::ActorId>(1)};
        }
    );
}

}  // namespace alongside::identity
