// Sessions, from cookie to row.
// SPDX-License-Identifier: MIT
#include "platform/identity/sessions.h"

#include <sodium.h>

#include <array>

#include "platform/base/check.h"
#include "platform/identity/identity_sql.h"

namespace alongside::identity {
namespace {

constexpr auto kBetweenNotes = std::chrono::minutes(1);

Session ReadSession(const db::Row& row) {
    return {row.Get<AreaId>(0), row.Get<journal::ActorId>(1), row.Get<Instant>(2)};
}

}  // namespace

std::string NewToken() {
    ALONGSIDE_CHECK(sodium_init() >= 0);
    std::array<unsigned char, 32> secret{};
    randombytes_buf(secret.data(), secret.size());
    std::string text(secret.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), secret.data(), secret.size());
    text.pop_back();
    return text;
}

std::string HashOfToken(std::string_view token) {
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char*>(hash.data()),
        hash.size(),
        reinterpret_cast<const unsigned char*>(token.data()),
        token.size(),
        nullptr,
        0
    );
    return hash;
}

std::string Sessions::Begin(const AreaId& area, const journal::ActorId& user) const {
    std::string cookie = NewToken();
    const std::string hash = HashOfToken(cookie);
    const Instant now = clock_.Now();
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        tx.Execute(
            sql::kInsertSession,
            {{"token_hash", db::BytesView{hash}},
             {"area", area},
             {"user_id", user},
             {"now", now},
             {"expires", now + times_.longest}}
        );
        return db::Ending::kCommit;
    });
    return cookie;
}

std::optional<Session> Sessions::Find(std::string_view cookie) const {
    const std::string hash = HashOfToken(cookie);
    const Instant now = clock_.Now();
    std::optional<Session> session;
    database_.Read(db::AreaSetting::None(), [&](db::Reader& tables) {
        session = tables.First(
            sql::kGetSession,
            {{"token_hash", db::BytesView{hash}}, {"now", now}, {"idle_since", now - times_.idle}},
            ReadSession
        );
    });
    if (session && now - session->last_seen >= kBetweenNotes) {
        database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
            tx.Execute(
                sql::kUpdateSessionSeen, {{"token_hash", db::BytesView{hash}}, {"now", now}}
            );
            return db::Ending::kCommit;
        });
    }
    return session;
}

std::optional<Session> Sessions::FindEnded(std::string_view cookie, std::chrono::hours since_end)
    const {
    const std::string hash = HashOfToken(cookie);
    std::optional<Session> session;
    database_.Read(db::AreaSetting::None(), [&](db::Reader& tables) {
        session = tables.First(
            sql::kGetEndedSession,
            {{"token_hash", db::BytesView{hash}}, {"since", clock_.Now() - since_end}},
            ReadSession
        );
    });
    return session;
}

void Sessions::End(std::string_view cookie) const {
    const std::string hash = HashOfToken(cookie);
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        tx.Execute(sql::kDeleteSession, {{"token_hash", db::BytesView{hash}}});
        return db::Ending::kCommit;
    });
}

void Sessions::Purge(std::chrono::hours since_end) const {
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        tx.Execute(sql::kDeleteSessionsEnded, {{"before", clock_.Now() - since_end}});
        return db::Ending::kCommit;
    });
}

void EndSessionsOf(db::Tx& tx, const AreaId& area, const journal::ActorId& user) {
    tx.Execute(sql::kDeleteSessionsOfUser, {{"area", area}, {"user_id", user}});
}

}  // namespace alongside::identity
