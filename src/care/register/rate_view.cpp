// Renders the forms about ratings.
// SPDX-License-Identifier: MIT
#include "care/register/rate_view.h"

#include "care/register/rate_questions.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/patterns/prose.h"

namespace alongside::dsr {
namespace {

using html::All;
using html::Html;

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

Html RatingFields(
    const patterns::FormState& state,
    const std::optional<Rating>& rating,
    Date rated_on,
    const std::string& rationale
) {
    return All(
        kRatingAsked.In(state, rating),
        kRatedOnAsked.In(state, rated_on),
        kRationaleAsked.In(state, rationale)
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
            All(RatingFields(state, rating.rating, rating.rated_on, rating.rationale),
                kWrongRatingAsked.In(state))};
}

Html RatingWithdrawalForm(const patterns::FormFrame& frame, const GivenRating& rating) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverGivenAsked,
        .title = "Withdraw a rating",
        .recorded = RatingInWords(rating),
        .consequence = "The rating before it will hold again from that day.",
        .button = "Withdraw rating"};
}

}  // namespace alongside::dsr
