// The rules of rating.
// SPDX-License-Identifier: MIT
#include "care/register/rating.h"

#include <algorithm>
#include <tuple>

#include "platform/base/text.h"

namespace alongside::dsr {
namespace {

Error Invalid(std::vector<FieldFault> fields) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(fields)};
}

std::vector<FieldFault> CheckRating(Date rated_on, Date today, const std::string& rationale) {
    std::vector<FieldFault> faults;
    // RATE-2
    if (rated_on > today)
        faults.push_back({"rated_on", "The day of the rating must be today or in the past"});
    // RATE-1
    if (Trim(rationale).empty())
        faults.push_back({"rationale", "Enter the reason for this rating"});
    return faults;
}

bool IsLoweredEarly(const RatingContext& context, Rating rating, Date rated_on) {
    return context.kept_red_until && rated_on <= *context.kept_red_until && rating != Rating::kRed;
}

Result<Done> CheckOnRegister(const RatingContext& context, Date rated_on) {
    // RATE-3
    if (IsOnRegister(context.stays, rated_on)) return Done{};
    return Error{
        Fault::kRefused,
        "They were not on the register on " + InWords(rated_on) + ", so they cannot be rated then",
        "RATE-3"};
}

}  // namespace

std::optional<GivenRating> RatingOn(const std::vector<GivenRating>& ratings, Date day) {
    const auto holds = std::ranges::find_if(ratings, [&](const GivenRating& rating) {
        return Period{rating.rated_on, rating.until}.Contains(day);
    });
    if (holds == ratings.end()) return std::nullopt;
    return *holds;
}

void ArrangeRatings(std::vector<GivenRating>& ratings) {
    std::ranges::sort(ratings, {}, [](const GivenRating& rating) {
        return std::tuple(rating.rated_on, rating.given, rating.id.value);
    });
    for (std::size_t i = 0; i < ratings.size(); ++i)
        ratings[i].until = i + 1 < ratings.size() ? ratings[i + 1].rated_on : kForever;
}

Result<RatingGiven> DecideRating(
    const RatingContext& context,
    Rating rating,
    Date rated_on,
    std::string rationale,
    const std::optional<std::string>& lowered_because
) {
    auto faults = CheckRating(rated_on, context.today, rationale);
    const bool early = IsLoweredEarly(context, rating, rated_on);
    const std::string why(Trim(lowered_because.value_or("")));
    // RISK-2
    if (early && why.empty())
        faults.push_back(
            {"lowered_because",
             "Your area keeps the rating red until " + InWords(*context.kept_red_until) +
                 " after hospital. Say why it is lowered before"}
        );
    if (!faults.empty()) return Invalid(std::move(faults));
    TRY(CheckOnRegister(context, rated_on));
    if (early)
        rationale += " (Lowered before " + InWords(*context.kept_red_until) + ": " + why + ")";
    return RatingGiven{
        RatingId::New(), rating, rated_on, std::move(rationale), early ? "RISK-2" : "RATE-1"};
}

Result<RatingAmended> DecideAmendment(
    const RatingContext& context,
    const GivenRating& amended,
    Rating rating,
    Date rated_on,
    std::string rationale,
    std::string reason
) {
    auto faults = CheckRating(rated_on, context.today, rationale);
    if (Trim(reason).empty()) faults.push_back({"reason", "Enter what was wrong"});
    if (!faults.empty()) return Invalid(std::move(faults));
    TRY(CheckOnRegister(context, rated_on));
    return RatingAmended{amended.id, rating, rated_on, std::move(rationale), std::move(reason)};
}

}  // namespace alongside::dsr
