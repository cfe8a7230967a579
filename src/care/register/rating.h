// Ratings: what a person decided about the risk of admission, and the rules for giving one.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "care/register/ids.h"
#include "care/register/register_facts.h"
#include "care/register/stay.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::dsr {

/// A rating that was given, and the days on which it is the latest.
struct GivenRating {
    RatingId id;
    int version = 1;
    std::int64_t given = 0;  ///< The entry that gave it: of two on one day the later counts.
    Rating rating{};
    std::string rationale;
    Date rated_on;
    Date until =
        kForever;  ///< The day the next one took over; equal to `rated_on` when it did at once.
    bool operator==(const GivenRating&) const = default;
};

/// The rating that holds on a day, from ratings in the order in which they count.
std::optional<GivenRating> RatingOn(const std::vector<GivenRating>& ratings, Date day);

/// Puts ratings in the order in which they count and sets when each gave way to the next.
/// Source: the quarterly return, "Rating on a day: the latest rating on or before it; two on one
/// day, the later recorded".
void ArrangeRatings(std::vector<GivenRating>& ratings);

/// What is known of a person when somebody rates them.
struct RatingContext {
    std::vector<Stay> stays;
    Date today;
    std::optional<Date> kept_red_until = {};  ///< By the area's setting, after hospital.
};

/// Gives a rating, or says why not. Practice rules: RATE-1 a rating has a reason; RATE-2 it is not
/// dated in the future; RATE-3 the person is on the register that day; RISK-2 one lower than red
/// before the area's time after hospital is over says why, which becomes part of its reason.
Result<RatingGiven> DecideRating(
    const RatingContext& context,
    Rating rating,
    Date rated_on,
    std::string rationale,
    const std::optional<std::string>& lowered_because = {}
);

/// Puts a rating right, under the same rules, with a reason for the correction.
Result<RatingAmended> DecideAmendment(
    const RatingContext& context,
    const GivenRating& amended,
    Rating rating,
    Date rated_on,
    std::string rationale,
    std::string reason
);

}  // namespace alongside::dsr
