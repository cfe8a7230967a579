// Reads referrals: one, those of a record, and the lists of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/people/ids.h"
#include "care/referrals/referral.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::referrals {

/// Where a page of a list goes on: after this one.
struct AfterReferral {
    Date day;
    std::string referral;
};

/// How many referrals wait, and how many of those should have been decided.
struct ReferralCounts {
    std::size_t to_decide = 0;  ///< Appeals included.
    std::size_t overdue = 0;    ///< Of these.
    std::size_t asked = 0;
    std::size_t appealed = 0;
};

/// Whom somebody rings about a referral.
struct Contact {
    std::string phone;
    std::string hours;
};

/// The referrals of an area.
class ReferralStore {
public:
    static constexpr int kPageSize = 50;

    /// `area` is the scope of a whole area.
    ReferralStore(const db::Reader& tables, identity::Scope area)
        : tables_(tables), area_(std::move(area)) {}

    /// The referral, in whoever's record it is, or `kNotFound`.
    Result<Referral> Get(const ReferralId& id) const;
    /// The same; `kConflict` when it has another version than `seen` now.
    Result<Referral> GetToChange(const ReferralId& id, int seen) const;
    /// What was asked about it, the first question first.
    std::vector<Question> Questions(const Referral& referral) const;

    /// Those of a state that is still open, the ones that are due first, first.
    std::vector<Referral> Open(
        ReferralState state, const std::optional<AfterReferral>& after, int most
    ) const;
    /// What was decided or withdrawn, the latest first.
    std::vector<Referral> Settled(const std::optional<AfterReferral>& before, int most) const;
    ReferralCounts CountOn(Date today) const;

    /// Others that tell of somebody with the same birthday or NHS number, the latest first.
    std::vector<Referral> Like(const Referral& referral) const;
    /// Those that are decided together with it.
    std::vector<Referral> JoinedTo(const ReferralId& id) const;
    /// Every referral in one record.
    std::vector<Referral> OfRecord(const people::PersonId& person) const;

    std::optional<Contact> WhomToRing() const;

private:
    std::size_t Count(ReferralState state) const;
    std::size_t CountUntil(ReferralState state, Date until) const;

    const db::Reader& tables_;
    identity::Scope area_;
};

}  // namespace alongside::referrals
