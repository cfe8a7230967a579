// How every form about one review is shown and carried out: what differs is named by a form's type.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "care/people/api.h"
#include "care/reviews/find_review.h"
#include "care/reviews/review_links_view.h"
#include "care/reviews/review_store.h"
#include "platform/site/answers.h"
#include "platform/site/draft_pages.h"
#include "platform/site/form_page.h"

namespace alongside::reviews {

using people::PersonOf;

inline ReviewId ReviewOf(const web::Request& request) {
    return ReviewId(request.Parameter("review"));
}
inline html::Url PageOfReview(const web::Request& request) {
    return PageOf(PersonOf(request), ReviewOf(request));
}

/// Which review a person has on a day.
inline Ceremony CeremonyOf(const people::Person& person, Date day) {
    const auto& details = person.details;
    return CeremonyOn(details.date_of_birth, details.ehcp_from, details.ehcp_to, day);
}

/// What a form is made from.
struct FormContext {
    const identity::View& look;
    const web::Request& request;
    const people::Subject& subject;
    const Review& review;
    patterns::FormFrame frame;
};

/// Whether a form changes the review itself, and so carries the version that was seen.
enum class Changes { kReview, kWhatIsArranged };

/// A `Form` has:
///   kAct          the last part of its address: `/people/…/reviews/…/consent`
///   kTitle, kSays the title of its page, and what is said when it was carried out
///   kNeeds        the permission, kChanges
///   Show(context) -> Result<html::Html>
///   Read(request, answers) -> command
///   kUseCase      the use case: (work, command) -> Result<…>
///   and, where it differs, ActionOf(request) and NextOf(request): where it is sent, and what is
///   shown after it.
template <class Form>
web::Response ShowReviewForm(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto subject, people::FindSubject(look, Form::kNeeds, PersonOf(request)));
        TRY_ASSIGN(Review review, ReviewStore(look.tables, subject.scope).Get(ReviewOf(request)));
        JoinSharing(look, subject.scope, review);
        html::Url action = PageOfReview(request).Segment(Form::kAct);
        if constexpr (requires { Form::ActionOf(request); }) action = Form::ActionOf(request);
        html::Url back = PageOfReview(request);
        if constexpr (requires { Form::BackOf(request); }) back = Form::BackOf(request);
        std::optional<std::string> seen;
        if (Form::kChanges == Changes::kReview) seen = std::to_string(review.version);
        const FormContext context = {
            look,
            request,
            subject,
            review,
            site::FrameOf(visit, subject.name, std::move(action), back, sent, seen)};
        TRY_ASSIGN(html::Html content, Form::Show(context));
        return site::FormPage{
            std::string(Form::kTitle), back, std::move(content), subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

template <class Form>
web::Response GetReviewForm(const web::Request& request, site::Visit& visit) {
    return ShowReviewForm<Form>(request, visit, site::FirstTime(request, visit));
}

template <class Form>
web::Response PostReviewForm(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const auto command = Form::Read(request, answers);
    return site::CarryOut(
        request,
        visit,
        answers,
        &ShowReviewForm<Form>,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(Form::kUseCase(work, command));
            html::Url next = PageOfReview(request);
            if constexpr (requires { Form::NextOf(request); }) next = Form::NextOf(request);
            return site::Receipt{next, std::string(Form::kSays), PersonOf(request)};
        }
    );
}

/// The forms about a review itself.
std::span<const site::Route> ReviewFormRoutes();

}  // namespace alongside::reviews
