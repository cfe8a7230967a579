// Putting a rating right: amending what was written wrongly, withdrawing what was never given.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/register/register_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::dsr {

struct AmendRatingCommand {
    people::PersonId person;
    RatingId rating_id;
    int seen = 0;
    Rating rating{};
    Date rated_on;
    std::string rationale;
    std::string reason;
};
Result<RatingAmended> AmendRating(const identity::Work& work, const AmendRatingCommand& command);

struct WithdrawRatingCommand {
    people::PersonId person;
    RatingId rating_id;
    int seen = 0;
    std::string reason;
};
Result<RatingWithdrawn> WithdrawRating(
    const identity::Work& work, const WithdrawRatingCommand& command
);

}  // namespace alongside::dsr
