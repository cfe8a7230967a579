// Signing in with an e-mail address and a password.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/credentials.h"
#include "platform/identity/password.h"
#include "platform/identity/sessions.h"
#include "platform/identity/sign_in_limits.h"
#include "platform/journal/keys.h"

namespace alongside::identity {

struct SignInCommand {
    std::string email;
    std::string password;
    std::string address;        ///< Where the request came from, as the trusted proxy says.
    std::string device_cookie;  ///< As the browser sent it; empty when it sent none.
};

struct SignedIn {
    AreaId area;
    journal::ActorId user;
    std::string session_cookie;
    std::string device_cookie;  ///< To be kept for a year; it opens nothing.
};

class SignIn {
public:
    /// `key` signs device cookies and hides what is counted: `KeyRing::Derived("sign-in")`. Hashes
    /// once, for the password of nobody.
    SignIn(
        db::Database& database,
        const Clock& clock,
        PasswordPool& pool,
        const Sessions& sessions,
        const journal::SecretKey& key,
        SignInLimits limits = {}
    );

    /// Begins a session. `kInvalid`, in the same words and after the same work, when nobody has the
    /// address and when the password is another; `kRefused` SIGN-WAIT after too many failures (see
    /// `SignInLimits`), without looking at the password; `kRefused` SIGN-BUSY when too many sign in
    /// at once. Waits for the password pool, so never call it on a thread that others wait for.
    Result<SignedIn> Try(const SignInCommand& command) const;

    /// Deletes attempts that no longer count: for a job.
    void Purge() const;

private:
    /// One thing that attempts are counted against.
    struct Subject {
        std::string fingerprint;
        Limit limit;
    };
    /// An attempt, counted as a failure from before the password is looked at.
    struct Attempt {
        std::vector<Subject> subjects;
        Instant at;
        std::int64_t nonce;
    };

    std::vector<Subject> SubjectsOf(const std::string& email, const SignInCommand& command) const;
    Result<Attempt> Count(std::vector<Subject> subjects) const;
    void TakeBack(const Attempt& attempt) const;
    void Forgive(const Attempt& attempt) const;
    Result<Credential> Check(const std::string& email, const std::string& password) const;
    std::string DeviceCookie(const std::string& email) const;
    bool IsDeviceOf(const std::string& email, std::string_view cookie) const;

    db::Database& database_;
    const Clock& clock_;
    PasswordPool& pool_;
    const Sessions& sessions_;
    const journal::SecretKey key_;
    const SignInLimits limits_;
    const std::string nobodys_hash_;
};

}  // namespace alongside::identity
