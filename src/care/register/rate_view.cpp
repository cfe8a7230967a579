// Renders the forms about ratings.
// SPDX-License-Identifier: MIT
#include "care/register/rate_view.h"

#include <string_view>

#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/fields.h"
#include "platform/html/patterns/prose.h"

namespace alongside::dsr {
namespace {

using html::All;
using html::Html;

constexpr std::string_view kDayHint = "For example, 9 1 2023";

std::string WordOf(Rating rating) {
    switch (rating) {
        case Rating::kRed:
            return "Red";
        case Rating::kAmber:
            return "Amber";
        case Rating::kGreen:
            return "Green";
    }
    return {};
}

std::vector<patterns::Choice> Ratings() {
    return {
        {.value = "red", .text = "Red", .hint = "At immediate risk of coming into hospital"},
        {.value = "amber", .text = "Amber", .hint = "At risk, and support needs to change"},
        {.value = "green", .text = "Green", .hint = "Support is in place and is working"}};
}

Html RatingFields(
    const patterns::FormState& state,
    const std::string& rating,
    Date rated_on,
    const std::string& rationale
) {
    return All(
        patterns::ChoiceField{
            .state = state,
            .name = "rating",
            .legend = "Rating",
            .choices = Ratings(),
            .held = rating},
        patterns::DateField{
            .state = state,
            .name = "rated_on",
            .legend = "From which day?",
            .hint = std::string(kDayHint),
            .held = rated_on},
        patterns::LongTextField{
            .state = state,
            .name = "rationale",
            .label = "Why this rating?",
            .hint = "What has changed, and what helps. The person and their family may read this.",
            .held = rationale}
    );
}

}  // namespace

std::string RatingInWords(const GivenRating& rating) {
    return WordOf(rating.rating) + " from " + InWords(rating.rated_on) +
           (rating.rationale.empty() ? "" : ": " + rating.rationale);
}

Html RatingForm(
    const patterns::FormFrame& frame, const std::optional<GivenRating>& current, Date today
) {
    return patterns::RecordForm{
        .frame = frame,
        .title = "Give a rating",
        .intro =
            nhsuk::InsetText{
                .text = current ? "Now: " + RatingInWords(*current) : "There is no rating yet."},
        .fields = RatingFields(frame.state, {}, today, {}),
        .dates = {"rated_on"},
        .button = "Save rating"};
}

Html RatingAmendmentForm(
    const patterns::FormFrame& frame, const GivenRating& rating, const html::Url& withdraw
) {
    const Html intro = All(
        patterns::Paragraph{
            .text = "Use this when the rating was written down wrongly. If the risk has changed "
                    "since, give a new rating. What was recorded stays in the history."},
        patterns::Paragraph{
            .html = patterns::Link{.text = "This rating was never given", .href = withdraw}}
    );
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put a rating right",
        .intro = intro,
        .fields =
            All(RatingFields(
                    state, std::string(NameOf(rating.rating)), rating.rated_on, rating.rationale
                ),
                patterns::LongTextField{
                    .state = state, .name = "reason", .label = "What was wrong?", .rows = 3}),
        .dates = {"rated_on"}};
}

Html RatingWithdrawalForm(const patterns::FormFrame& frame, const GivenRating& rating) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .title = "Withdraw a rating",
        .recorded = RatingInWords(rating),
        .consequence = "The rating before it will hold again from that day.",
        .button = "Withdraw rating"};
}

}  // namespace alongside::dsr
