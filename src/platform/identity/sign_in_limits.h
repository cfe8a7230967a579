// How long somebody waits after failing to sign in, and why nobody can lock another out.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

namespace alongside::identity {

/// How failures of one subject slow it down: the first `free` cost nothing; after the next, a
/// second's wait, then two, four and so on, up to `longest`.
struct Limit {
    std::int64_t free;
    std::chrono::seconds longest;
};

/// The wait after so many failures.
std::chrono::seconds WaitAfter(std::int64_t failures, const Limit& limit);

/// What is counted apart, over the last `window`.
///
/// A browser that has signed in to an account keeps a device cookie for it, signed by this
/// installation. Attempts with one are counted against that device and against nothing else. All
/// other attempts are counted three times: against the account from that address, against the
/// address, and against the account from all unknown devices. So whoever guesses at somebody's
/// account, from however many addresses, slows down every unknown device but never the user at a
/// browser they have used before; and somebody who fails again and again behind an office's one
/// address slows down only unknown devices there. The account's own limit is short, so that even at
/// a new browser a user under attack waits for a minute, not for an hour.
struct SignInLimits {
    std::chrono::minutes window = std::chrono::hours(1);
    Limit device = {5, std::chrono::minutes(15)};
    Limit account_at_address = {5, std::chrono::minutes(15)};
    Limit address = {30, std::chrono::minutes(15)};
    Limit account = {60, std::chrono::minutes(1)};
};

}  // namespace alongside::identity
