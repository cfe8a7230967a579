// Counting an attempt, checking a password, beginning a session.
// SPDX-License-Identifier: MIT
#include "platform/identity/sign_in.h"

#include <sodium.h>

#include <algorithm>

#include "platform/base/text.h"
#include "platform/identity/identity_sql.h"

namespace alongside::identity {
namespace {

constexpr char kBetweenParts = '.';
constexpr std::size_t kMostPasswordBytes = kLongestPassword * 4;

std::string Hex(std::string_view bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(
        text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()
    );
    text.pop_back();
    return text;
}

std::string HashOfNobody(PasswordPool& pool) {
    auto hash = pool.Hash(NewToken());
    ALONGSIDE_CHECK(static_cast<bool>(hash));
    return *std::move(hash);
}

Error WrongPair() {
    return {Fault::kInvalid, "The email address or the password is not right"};
}

Error Wait(std::chrono::microseconds left) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    return {
        Fault::kRefused,
        "There were too many attempts to sign in. Try again in " +
            Counted(static_cast<std::size_t>(minutes), "minute", "minutes"),
        "SIGN-WAIT"};
}

}  // namespace

SignIn::SignIn(
    db::Database& database,
    const Clock& clock,
    PasswordPool& pool,
    const Sessions& sessions,
    const journal::SecretKey& key,
    SignInLimits limits
)
    : database_(database),
      clock_(clock),
      pool_(pool),
      sessions_(sessions),
      key_(key),
      limits_(limits),
      nobodys_hash_(HashOfNobody(pool)) {}

Result<SignedIn> SignIn::Try(const SignInCommand& command) const {
    const std::string email = FoldEmail(command.email);
    TRY_ASSIGN(const Attempt attempt, Count(SubjectsOf(email, command)));
    auto credential = Check(email, command.password);
    if (!credential) {
        // Being turned away says nothing about the password.
        if (credential.error().fault == Fault::kRefused) TakeBack(attempt);
        return std::move(credential).error();
    }
    Forgive(attempt);
    return SignedIn{
        .area = credential->area,
        .user = credential->user,
        .session_cookie = sessions_.Begin(credential->area, credential->user),
        .device_cookie = DeviceCookie(email)};
}

std::vector<SignIn::Subject> SignIn::SubjectsOf(
    const std::string& email, const SignInCommand& command
) const {
    const auto subject = [&](std::string_view purpose, const std::string& text, const Limit& limit
                         ) {
        return Subject{journal::Fingerprint(key_, purpose, text), limit};
    };
    if (IsDeviceOf(email, command.device_cookie))
        return {subject("device", command.device_cookie, limits_.device)};
    return {
        subject("account at address", email + '\n' + command.address, limits_.account_at_address),
        subject("address", command.address, limits_.address),
        subject("account", email, limits_.account)};
}

Result<SignIn::Attempt> SignIn::Count(std::vector<Subject> subjects) const {
    Attempt attempt{std::move(subjects), clock_.Now(), randombytes_random()};
    std::chrono::microseconds left{};
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        left = {};
        for (const Subject& subject : attempt.subjects) {
            tx.Query(
                sql::kCountAttempts,
                {{"subject", db::BytesView{subject.fingerprint}},
                 {"since", attempt.at - limits_.window}},
                [&](const db::Row& row) {
                    if (row.IsNull(1)) return;
                    const Instant free = row.Get<Instant>(1) + WaitAfter(row.Int(0), subject.limit);
                    left = std::max(left, free - attempt.at);
                }
            );
        }
        if (left > left.zero()) return db::Ending::kRollback;
        for (const Subject& subject : attempt.subjects) {
            tx.Execute(
                sql::kInsertAttempt,
                {{"subject", db::BytesView{subject.fingerprint}},
                 {"now", attempt.at},
                 {"nonce", attempt.nonce}}
            );
        }
        return db::Ending::kCommit;
    });
    if (left > left.zero()) return Wait(left);
    return attempt;
}

void SignIn::TakeBack(const Attempt& attempt) const {
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        for (const Subject& subject : attempt.subjects) {
            tx.Execute(
                sql::kDeleteAttempt,
                {{"subject", db::BytesView{subject.fingerprint}},
                 {"at", attempt.at},
                 {"nonce", attempt.nonce}}
            );
        }
        return db::Ending::kCommit;
    });
}

// The first subject is this user here; what others did at the address or to the account stays.
void SignIn::Forgive(const Attempt& attempt) const {
    TakeBack(attempt);
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        tx.Execute(
            sql::kDeleteAttemptsOfSubject,
            {{"subject", db::BytesView{attempt.subjects.front().fingerprint}}}
        );
        return db::Ending::kCommit;
    });
}

Result<Credential> SignIn::Check(const std::string& email, const std::string& password) const {
    std::optional<Credential> held;
    database_.Read(db::AreaSetting::None(), [&](db::Reader& tables) {
        held = FindCredential(tables, email);
    });
    // Nobody's password is checked as long as somebody's, so that time tells nothing.
    const std::string& hash = held ? held->password_hash : nobodys_hash_;
    const std::string_view asked = std::string_view(password).substr(0, kMostPasswordBytes);
    TRY_ASSIGN(const PasswordMatch match, pool_.Match(asked, hash));
    if (!held || match == PasswordMatch::kDiffers || asked.size() != password.size())
        return WrongPair();
    if (match == PasswordMatch::kMatchesAtOldCost) {
        if (const auto renewed = pool_.Hash(password)) {
            database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
                tx.Execute(
                    sql::kUpdateCredentialCost,
                    {{"area", held->area},
                     {"user_id", held->user},
                     {"old_hash", held->password_hash},
                     {"password_hash", *renewed}}
                );
                return db::Ending::kCommit;
            });
        }
    }
    return *std::move(held);
}

std::string SignIn::DeviceCookie(const std::string& email) const {
    const std::string token = NewToken();
    return token + kBetweenParts +
           Hex(journal::Fingerprint(key_, "device of", email + '\n' + token));
}

bool SignIn::IsDeviceOf(const std::string& email, std::string_view cookie) const {
    const std::size_t dot = cookie.find(kBetweenParts);
    if (dot == std::string_view::npos) return false;
    const std::string token(cookie.substr(0, dot));
    const std::string_view mark = cookie.substr(dot + 1);
    const std::string right = Hex(journal::Fingerprint(key_, "device of", email + '\n' + token));
    return mark.size() == right.size() &&
           sodium_memcmp(mark.data(), right.data(), right.size()) == 0;
}

void SignIn::Purge() const {
    const Instant now = clock_.Now();
    database_.Write(db::AreaSetting::None(), [&](db::Tx& tx) {
        tx.Execute(sql::kDeleteAttemptsBefore, {{"before", now - limits_.window}});
        return db::Ending::kCommit;
    });
}

}  // namespace alongside::identity
