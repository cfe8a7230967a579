// Links by which somebody without an account does one thing: a secret in the address that is
// mailed, and a code that is told on another way.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/sign_in_limits.h"
#include "platform/identity/work.h"
#include "platform/journal/keys.h"

namespace alongside::identity {

using LinkId = Id<struct LinkTag>;

/// What a link is for.
struct NewLink {
    std::string purpose;         ///< As the page behind it is registered: "referral".
    StreamId stream;             ///< The record that it belongs to, with which it is erased; the
                                 ///< area's own stream when there is none yet.
    std::string about = {};      ///< An id for the page behind it; may be empty.
    std::chrono::minutes lasts;  ///< For so long it can be opened: days, for a busy school.
};

/// What is told to whoever is to use it, on two ways. Neither is stored.
struct IssuedLink {
    LinkId link;
    std::string secret;  ///< 128 bits in hexadecimal, for `PathOfLink`.
    std::string code;    ///< Six digits: shown on the screen or told by phone, never in the mail.
    Instant until;
};

/// `/links/…`: the path that goes into a letter, after `notify::kServiceAddress`.
std::string PathOfLink(std::string_view secret);

/// Makes a link within the caller's transaction. Only hashes of both are kept, the code's keyed.
IssuedLink IssueLink(const Work& work, const NewLink& link);
/// Every link of a record, and of those merged into it, ends: after a death, or withdrawn consent.
/// Gives how many there were.
std::size_t EndLinks(const Work& work, const StreamId& stream);

/// A link that somebody has opened with its code, and may use for two hours.
struct OpenedLink {
    AreaId area;
    LinkId link;
    std::string purpose;
    StreamId stream;
    std::string about;
};

/// The form was sent: the link has done what it was for, and leads nowhere from now on. False when
/// somebody was quicker with it: then nothing may be recorded.
bool UseUpLink(const Work& work, const OpenedLink& link);

/// Once opened, for so long its holder may fill in the form.
inline constexpr auto kLinkHeld = std::chrono::hours(2);
/// So many wrong codes end a link.
inline constexpr int kMostWrongCodes = 5;

/// Who tries to open a link.
struct LinkAttempt {
    std::string secret;
    std::string code;     ///< As typed: spaces in it do not matter.
    std::string address;  ///< Where the request came from, as the trusted proxy says.
};

/// Opens links for the front door.
class OneTimeLinks {
public:
    OneTimeLinks(db::Database& database, const journal::KeyRing& keys, const Clock& clock)
        : database_(database), keys_(keys), clock_(clock) {}

    /// Opens a link and gives the cookie's value. `kInvalid` at `code` for a wrong code; `kRefused`
    /// LINK-ENDED, in the same words, for one that was used, has ended, or never was; `kRefused`
    /// LINK-WAIT after too many attempts from the address. Every attempt is counted, durably,
    /// before the code is looked at. A link that was opened before can be opened again, which ends
    /// the earlier visit.
    Result<std::string> Open(const LinkAttempt& attempt) const;
    /// Whether a link is there to be opened: so that nobody looks for a code in vain.
    bool IsOpen(std::string_view secret) const;
    /// The link of a cookie, unless its two hours or the link have ended.
    std::optional<OpenedLink> Find(std::string_view cookie) const;
    /// Deletes what ended: for a job.
    void Purge() const;

private:
    /// What the right code is compared with, once the attempt is counted.
    struct Tried {
        LinkId link;
        std::string code_hash;
        bool left = true;  ///< Whether it may be tried again.
    };
    std::chrono::microseconds WaitOf(const std::string& address) const;
    std::optional<Tried> Try(const AreaId& area, const std::string& secret_hash, Instant now) const;

    db::Database& database_;
    const journal::KeyRing& keys_;
    const Clock& clock_;
};

}  // namespace alongside::identity
