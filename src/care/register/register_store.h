// Reads one person's place on the register, and everybody's in an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "care/people/ids.h"
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
    /// The rating that holds on a day, without reading the others.
    std::optional<GivenRating> RatingOn(Date day) const;

    /// The stay, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Stay> GetStay(const RegisterEntryId& id) const;
    Result<Stay> GetStayToChange(const RegisterEntryId& id, int seen) const;
    Result<GivenRating> GetRating(const RatingId& id) const;
    Result<GivenRating> GetRatingToChange(const RatingId& id, int seen) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// A rating as returns need it.
struct AreaRating {
    people::PersonId person;
    Rating rating{};
    Date rated_on;
    std::int64_t given = 0;  ///< Of two on one day the greater counts.
};

/// Every accepted stay of an area that is open on at least one day from `from` to `to`, both
/// included, as known at an instant, ordered by person. Streams. `area` is the scope of a whole
/// area.
void ForEachStay(
    const db::Reader& tables,
    const identity::Scope& area,
    Date from,
    Date to,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Period&)>& visit
);

/// Every rating that is the latest on at least one of the days, ordered by person and then as they
/// count.
void ForEachRating(
    const db::Reader& tables,
    const identity::Scope& area,
    Date from,
    Date to,
    Instant as_known,
    const std::function<void(const AreaRating&)>& visit
);

/// Which rating a form was shown, as the form carries it: "" for none.
std::string VersionOf(const std::optional<GivenRating>& rating);

}  // namespace alongside::dsr
