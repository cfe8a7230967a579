// Links, issued and opened.
// SPDX-License-Identifier: MIT
#include "platform/identity/one_time_links.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "platform/base/check.h"
#include "platform/base/text.h"
#include "platform/identity/identity_sql.h"
#include "platform/identity/sessions.h"
#include "platform/journal/hex.h"

namespace alongside::identity {
namespace {

constexpr std::string_view kCodeOf = "code of link";
constexpr auto kWindow = std::chrono::hours(1);
// Of one address, which may be a whole school's.
constexpr Limit kAddress = {30, std::chrono::minutes(15)};

std::string NewSecret() {
    ALONGSIDE_CHECK(sodium_init() >= 0);
    std::array<char, 16> secret{};
    randombytes_buf(secret.data(), secret.size());
    return journal::ToHex({secret.data(), secret.size()});
}

std::string NewCode() {
    constexpr std::uint32_t kCodes = 1'000'000;
    constexpr std::size_t kDigits = 6;
    std::string code = std::to_string(randombytes_uniform(kCodes));
    return std::string(kDigits - code.size(), '0') + code;
}

// What a code is hashed with, so that the same code of two links is kept as two things.
std::string WithLink(const LinkId& link, std::string_view code) {
    return link.value + "\n" + std::string(code);
}

// As people type it: `123 456`, `123-456`.
std::string DigitsOf(std::string_view typed) {
    std::string digits;
    std::ranges::copy_if(typed, std::back_inserter(digits), [](char c) {
        return c >= '0' && c <= '9';
    });
    return digits;
}

Error Ended() {
    return {
        Fault::kRefused,
        "This link cannot be used. It may have been used already, or its time may be over",
        "LINK-ENDED"};
}

Error Wait(std::chrono::microseconds left) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    return {
        Fault::kRefused,
        "There were too many attempts. Try again in " +
            Counted(static_cast<std::size_t>(minutes), "minute", "minutes"),
        "LINK-WAIT"};
}

Error WrongCode() {
    const std::string message = "That is not the code of this link. Look at it again";
    return {Fault::kInvalid, message, {}, {{"code", message}}};
}

OpenedLink ReadLink(const db::Row& row) {
    return {
        .area = row.Get<AreaId>(0),
        .link = row.Get<LinkId>(1),
        .purpose = row.Get<std::string>(2),
        .stream = row.Get<StreamId>(3),
        .about = row.Get<std::string>(4)};
}

std::optional<AreaId> AreaOf(db::Database& database, const std::string& secret_hash, Instant now) {
    std::optional<AreaId> area;
    database.Read(db::AreaSetting::None(), [&](const db::Reader& tables) {
        area = tables.First(
            sql::kGetAreaOfOneTimeLink,
            {{"secret_hash", db::BytesView{secret_hash}},
             {"now", now},
             {"most_wrong", kMostWrongCodes}},
            [](const db::Row& row) { return row.Get<AreaId>(0); }
        );
    });
    return area;
}

}  // namespace

std::string PathOfLink(std::string_view secret) {
    return "/links/" + std::string(secret);
}

IssuedLink IssueLink(const Work& work, const NewLink& link) {
    IssuedLink issued = {
        .link = LinkId::New(),
        .secret = NewSecret(),
        .code = NewCode(),
        .until = work.now + link.lasts};
    const std::string secret_hash = HashOfToken(issued.secret);
    const std::string code_hash =
        work.journal.FingerprintOf(kCodeOf, WithLink(issued.link, issued.code));
    work.journal.tx().Execute(
        sql::kInsertOneTimeLink,
        {{"secret_hash", db::BytesView{secret_hash}},
         {"area", work.actor.area},
         {"link", issued.link},
         {"stream", link.stream},
         {"purpose", link.purpose},
         {"about", link.about},
         {"code_hash", db::BytesView{code_hash}},
         {"ends", issued.until},
         {"wrong", 0},
         {"held_until", Instant()}}
    );
    return issued;
}

std::size_t EndLinks(const Work& work, const StreamId& stream) {
    std::int64_t ended = 0;
    for (const StreamId& each : journal::StreamsOfRecord(work.tables, work.actor.area, stream))
        ended += work.journal.tx().Execute(
            sql::kDeleteOneTimeLinksOfStream, {{"area", work.actor.area}, {"stream", each}}
        );
    return static_cast<std::size_t>(ended);
}

bool UseUpLink(const Work& work, const OpenedLink& link) {
    const auto used = work.journal.tx().Execute(
        sql::kDeleteOneTimeLink, {{"area", link.area}, {"stream", link.stream}, {"link", link.link}}
    );
    return used > 0;
}

bool OneTimeLinks::IsOpen(std::string_view secret) const {
    return AreaOf(database_, HashOfToken(secret), clock_.Now()).has_value();
}

Result<std::string> OneTimeLinks::Open(const LinkAttempt& attempt) const {
    const Instant now = clock_.Now();
    if (const auto left = WaitOf(attempt.address); left > left.zero()) return Wait(left);
    const std::string secret_hash = HashOfToken(attempt.secret);
    const auto area = AreaOf(database_, secret_hash, now);
    if (!area) return Ended();
    const auto tried = Try(*area, secret_hash, now);
    if (!tried) return Ended();
    std::string typed_hash;
    database_.Read(db::AreaSetting::Of(*area), [&](const db::Reader& tables) {
        typed_hash = journal::Fingerprint(
            keys_.AreaKey(tables, *area), kCodeOf, WithLink(tried->link, DigitsOf(attempt.code))
        );
    });
    const bool right =
        typed_hash.size() == tried->code_hash.size() &&
        sodium_memcmp(typed_hash.data(), tried->code_hash.data(), typed_hash.size()) == 0;
    if (!right) return tried->left ? WrongCode() : Ended();
    std::string cookie = NewToken();
    const std::string holder_hash = HashOfToken(cookie);
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        tx.Execute(
            sql::kUpdateOneTimeLinkOpened,
            {{"secret_hash", db::BytesView{secret_hash}},
             {"holder_hash", db::BytesView{holder_hash}},
             {"held_until", now + kLinkHeld}}
        );
        return db::Ending::kCommit;
    });
    return cookie;
}

std::chrono::microseconds OneTimeLinks::WaitOf(const std::string& address) const {
    const journal::SecretKey key = keys_.Derived("links");
    const std::string subject = journal::Fingerprint(key, "address", address);
    const Instant now = clock_.Now();
    const auto nonce = static_cast<std::int64_t>(randombytes_random());
    std::chrono::microseconds left{};
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        left = {};
        tx.Query(
            sql::kCountAttempts,
            {{"subject", db::BytesView{subject}}, {"since", now - kWindow}},
            [&](const db::Row& row) {
                if (row.IsNull(1)) return;
                left = row.Get<Instant>(1) + WaitAfter(row.Int(0), kAddress) - now;
            }
        );
        if (left > left.zero()) return db::Ending::kRollback;
        tx.Execute(
            sql::kInsertAttempt,
            {{"subject", db::BytesView{subject}}, {"now", now}, {"nonce", nonce}}
        );
        return db::Ending::kCommit;
    });
    return left;
}

std::optional<OneTimeLinks::Tried> OneTimeLinks::Try(
    const AreaId& area, const std::string& secret_hash, Instant now
) const {
    std::optional<Tried> tried;
    database_.Write(db::AreaSetting::Of(area), [&](db::Tx& tx) {
        tried.reset();
        tx.Execute(
            sql::kUpdateOneTimeLinkTried,
            {{"secret_hash", db::BytesView{secret_hash}},
             {"now", now},
             {"most_wrong", kMostWrongCodes}},
            [&](const db::Row& row) {
                tried = Tried{
                    .link = row.Get<LinkId>(0),
                    .code_hash = std::string(row.Bytes(1)),
                    .left = row.Int(2) < kMostWrongCodes};
            }
        );
        return db::Ending::kCommit;
    });
    return tried;
}

std::optional<OpenedLink> OneTimeLinks::Find(std::string_view cookie) const {
    if (cookie.empty()) return std::nullopt;
    const std::string holder_hash = HashOfToken(cookie);
    std::optional<OpenedLink> link;
    database_.Read(db::AreaSetting::None(), [&](const db::Reader& tables) {
        link = tables.First(
            sql::kGetHeldOneTimeLink,
            {{"holder_hash", db::BytesView{holder_hash}}, {"now", clock_.Now()}},
            ReadLink
        );
    });
    return link;
}

void OneTimeLinks::Purge() const {
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        tx.Execute(sql::kDeleteOneTimeLinksEnded, {{"now", clock_.Now()}});
        return db::Ending::kCommit;
    });
}

}  // namespace alongside::identity
