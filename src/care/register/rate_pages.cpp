// From the forms about ratings to the use cases, and back.
// SPDX-License-Identifier: MIT
#include "care/register/rate_pages.h"

#include <string>

#include "care/people/api.h"
#include "care/register/correct_rating.h"
#include "care/register/rate_questions.h"
#include "care/register/rate_view.h"
#include "care/register/register_store.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"

namespace alongside::dsr {
namespace {

using identity::Permission;
using people::PageOf;
using people::PersonOf;

RatingId RatingOf(const web::Request& request) {
    return RatingId(request.Parameter("rating"));
}

html::Url PageOf(const web::Request& request, std::string_view act) {
    return PageOf(PersonOf(request))
        .Segment("ratings")
        .Segment(RatingOf(request).value)
        .Segment(act);
}

// Shows a form about a rating that was given: `render(frame, rating)`.
template <class Render>
web::Response ShowCorrection(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    std::string_view act,
    std::string title,
    const Render& render
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kCorrectRecord, PersonOf(request))
        );
        TRY_ASSIGN(
            const GivenRating rating,
            RegisterStore(view.tables, subject.scope).GetRating(RatingOf(request))
        );
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            PageOf(request, act),
            PageOf(subject.scope.stream()),
            sent,
            std::to_string(rating.version)
        );
        return site::FormPage{title, frame.back, render(frame, rating), subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowCorrection(
        request,
        visit,
        sent,
        "amend",
        "Put a rating right",
        [&](const patterns::FormFrame& frame, const GivenRating& rating) {
            return RatingAmendmentForm(frame, rating, PageOf(request, "withdraw"));
        }
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowCorrection(
        request, visit, sent, "withdraw", "Withdraw a rating", RatingWithdrawalForm
    );
}

}  // namespace

web::Response GetRatingAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostRatingAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const AmendRatingCommand command = {
        .person = PersonOf(request),
        .rating_id = RatingOf(request),
        .seen = site::SeenVersion(request),
        .rating = answers.Of(kRatingAsked),
        .rated_on = answers.Of(kRatedOnAsked),
        .rationale = answers.Of(kRationaleAsked),
        .reason = answers.Of(kWrongRatingAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAmendment,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(AmendRating(work, command));
            return site::Receipt{
                PageOf(command.person), "The rating was put right", command.person};
        }
    );
}

web::Response GetRatingWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostRatingWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawRatingCommand command = {
        .person = PersonOf(request),
        .rating_id = RatingOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverGivenAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowWithdrawal,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(WithdrawRating(work, command));
            return site::Receipt{
                PageOf(command.person), "The rating was withdrawn", command.person};
        }
    );
}

}  // namespace alongside::dsr
