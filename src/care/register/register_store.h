// Reads one person's place on the register.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/register/rating.h"
#include "care/register/stay.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::dsr {

class RegisterStore {
public:
    RegisterStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Stays in the order they were recorded, as known at an instant; the default is now.
    std::vector<Stay> Stays(Instant as_known = kNowKnown) const;
    /// Ratings in the order in which they count, as known at an instant; the default is now.
    std::vector<GivenRating> Ratings(Instant as_known = kNowKnown) const;

    /// The stay, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Stay> GetStay(const RegisterEntryId& id) const;
    Result<Stay> GetStayToChange(const RegisterEntryId& id, int seen) const;
    Result<GivenRating> GetRating(const RatingId& id) const;
    Result<GivenRating> GetRatingToChange(const RatingId& id, int seen) const;

private:
    /// The last instant before the end of time: every row that is held now was known then.
    static constexpr Instant kNowKnown = kStillKnown - std::chrono::microseconds(1);

    const db::Reader& tables_;
    identity::Scope scope_;
};

/// Which rating a form was shown, as the form carries it: "" for none.
std::string VersionOf(const std::optional<GivenRating>& rating);

}  // namespace alongside::dsr
