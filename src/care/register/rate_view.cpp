// Renders the forms about ratings.
// SPDX-License-Identifier: MIT
#include "care/register/rate_view.h"

#include <string>

#include "care/register/rate_questions.h"
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

std::string RatingInWords(const GivenRating& rating) {
    return WordOf(rating.rating) + " from " + InWords(rating.rated_on) +
           (rating.rationale.empty() ? "" : ": " + rating.rationale);
}

}  // namespace

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
            All(kRatingAsked.In(state, rating.rating),
                kRatedOnAsked.In(state, rating.rated_on),
                kRationaleAsked.In(state, rating.rationale),
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
