// From the addresses of a person's reviews to what is shown, asked for and recorded in one go.
// SPDX-License-Identifier: MIT
#include "care/reviews/review_pages.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "care/actions/api.h"
#include "care/keyworking/api.h"
#include "care/reviews/hold_review.h"
#include "care/reviews/request_review.h"
#include "care/reviews/review_form_pages.h"
#include "care/reviews/review_form_view.h"
#include "care/reviews/review_questions.h"
#include "care/reviews/review_view.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/carry_out.h"

namespace alongside::reviews {
namespace {

using identity::Permission;

// Whose pages these are, to somebody who may do `needed` with them.
struct Whose {
    identity::Scope scope;
    people::Person person;
    std::string name;
};

Result<Whose> FindWhose(const identity::View& look, Permission needed, const people::PersonId& id) {
    TRY_ASSIGN(const auto scope, look.policy.Allow(look.actor, needed, id));
    TRY_ASSIGN(const auto person, people::PersonStore(look.tables, scope).Get());
    return Whose{scope, person, people::ShownName(person.details).Reveal()};
}

Acts OfferedIf(bool may) {
    return may ? Acts::kOffered : Acts::kNone;
}

Result<ReviewsView> ReadReviews(const identity::View& look, const web::Request& request) {
    TRY_ASSIGN(const auto whose, FindWhose(look, Permission::kViewPerson, PersonOf(request)));
    ReviewsView view = {
        .name = whose.name,
        .person = whose.scope.stream(),
        .ceremony = CeremonyOf(whose.person, look.today),
        .ahead = {},
        .over = {},
        .look_backs = {}};
    const ReviewStore store(look.tables, whose.scope);
    for (Review& review : store.List())
        (review.IsAhead() ? view.ahead : view.over).push_back(std::move(review));
    std::ranges::reverse(view.over);
    for (RootCause& found : store.RootCauses())
        view.look_backs.push_back({found.admitted_on, found.held_on, std::move(found.findings)});
    return view;
}

web::Response GetReviews(const web::Request& request, site::Visit& visit) {
    auto read = visit.Show([&](const identity::View& look) { return ReadReviews(look, request); });
    if (!read) return visit.Refuse(read.error());
    ReviewsView view = *std::move(read);
    view.acts = OfferedIf(visit.May(Permission::kRecordReview));
    visit.NoteAccess(view.person, "reviews");
    return visit.Page(
        {.title = "Reviews",
         .before = nhsuk::BackLink{.href = PageOf(view.person)},
         .content = ReviewsPage(view),
         .width = site::Frame::Width::kWide}
    );
}

std::string OwnerInWords(const actions::Action& action) {
    if (action.owner && action.agency) return *action.owner + ", " + *action.agency;
    if (action.owner) return *action.owner;
    if (action.agency) return *action.agency;
    return action.owner_post ? "One of us" : "Nobody yet";
}

// What became of what the review recommended.
void ReadRecommendations(
    const identity::View& look, const identity::Scope& scope, ReviewView& view
) {
    const actions::SourceId source(view.review.id.value);
    for (const auto& action : actions::ActionStore(look.tables, scope).ListOfSource(source)) {
        ++view.follow_up.raised;
        if (!action.IsOpen()) ++view.follow_up.ended;
        view.recommendations.push_back(
            {action.title,
             OwnerInWords(action),
             actions::StateInWords(action, look.today),
             PageOf(view.person).Segment("actions").Segment(action.id.value)}
        );
    }
}

ReviewView::Support SupportOf(const identity::View& look, const identity::Scope& scope) {
    const auto episodes = keyworking::KeyworkingStore(look.tables, scope).Episodes();
    const auto ended = [&](const keyworking::Episode& episode) {
        return episode.kind == keyworking::EpisodeKind::kKeyworking && episode.closed_on;
    };
    return std::ranges::any_of(episodes, ended) && !keyworking::KeyworkingOn(episodes, look.today)
               ? ReviewView::Support::kEnded
               : ReviewView::Support::kOther;
}

Result<ReviewView> ReadOne(const identity::View& look, const web::Request& request) {
    TRY_ASSIGN(const auto whose, FindWhose(look, Permission::kViewPerson, PersonOf(request)));
    const ReviewStore store(look.tables, whose.scope);
    TRY_ASSIGN(Review review, store.Get(ReviewOf(request)));
    JoinSharing(look, whose.scope, review);
    const Date day = review.held_on ? *review.held_on : review.planned_on.value_or(look.today);
    ReviewView view = {
        .name = whose.name,
        .person = whose.scope.stream(),
        .ceremony = CeremonyOf(whose.person, day),
        .review = review,
        .seats = store.Seats(review.id),
        .invitees = store.Invitees(review.id),
        .papers = store.Papers(review.id),
        .calls = store.Calls(review.id),
        .recommendations = {},
        .follow_up = {},
        .today = look.today};
    ReadRecommendations(look, whose.scope, view);
    view.support = SupportOf(look, whose.scope);
    return view;
}

web::Response GetReview(const web::Request& request, site::Visit& visit) {
    auto read = visit.Show([&](const identity::View& look) { return ReadOne(look, request); });
    if (!read) return visit.Refuse(read.error());
    ReviewView view = *std::move(read);
    view.acts = OfferedIf(visit.May(Permission::kRecordReview));
    view.corrections = OfferedIf(visit.May(Permission::kCorrectRecord));
    visit.NoteAccess(view.person, "review");
    return visit.Page(
        {.title = "Review",
         .before = nhsuk::BackLink{.text = "Back to the reviews", .href = ReviewsOf(view.person)},
         .content = ReviewPage(view)}
    );
}

// A form about a person that is no one review's: `render(frame, person, look)`, sent to `action`.
template <class Render>
web::Response ShowAbout(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const std::string& title,
    std::string_view act,
    const Render& render
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(const auto whose, FindWhose(look, Permission::kRecordReview, PersonOf(request)));
        const auto frame = site::FrameOf(
            visit,
            whose.name,
            PageOf(PersonOf(request)).Segment(act),
            ReviewsOf(whose.scope.stream()),
            sent
        );
        return site::FormPage{
            title, frame.back, render(frame, whose.person, look), whose.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowRequesting(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "Request a review",
        "reviews",
        [](const patterns::FormFrame& frame, const people::Person&, const identity::View& look) {
            return RequestForm(frame, look.today);
        }
    );
}

web::Response PostRequesting(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RequestReviewCommand command = {.person = PersonOf(request), .request = {}};
    command.request.kind = answers.Of(kKindAsked);
    command.request.before_discharge = answers.Of(kBeforeDischargeAsked);
    command.request.requested_on = answers.Of(kRequestedOnAsked);
    command.request.requested_by = answers.IfAny(kRequestedByAsked);
    command.request.requester = answers.IfAny(kRequesterAsked);
    command.request.why = answers.IfAny(kWhyAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowRequesting,
        RequestReview,
        command,
        [&](const auto& asked) {
            return site::Receipt{
                PageOf(command.person, asked.id), "The review is asked for", command.person};
        }
    );
}

web::Response ShowLaep(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "Record a LAEP",
        "laep",
        [](const patterns::FormFrame& frame,
           const people::Person& person,
           const identity::View& look) {
            const auto now = static_cast<int>(ToLocal(look.now).time.count());
            return LaepForm(frame, CeremonyOf(person, look.today), look.today, now);
        }
    );
}

web::Response PostLaep(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordLaepCommand command = {.person = PersonOf(request), .laep = {}};
    LaepHeld& laep = command.laep;
    for (int row = 1; row <= kCallRows; ++row) {
        laep.called.push_back(answers.Text(
            FieldOfRow("called", row), {.label = "Who was called", .lines = web::Lines::kOne}
        ));
        laep.reached.emplace_back(answers.Checkbox(FieldOfRow("reached", row)) ? "yes" : "no");
    }
    laep.decision = answers.Of(kDecisionAsked);
    laep.why = answers.Of(kLaepWhyAsked);
    laep.next = answers.IfAny(kLaepNextAsked);
    laep.held_on = answers.Of(kLaepOnAsked);
    laep.held_at = static_cast<int>(answers.Of(kLaepAtAsked).count());
    return site::CarryOut(visit, answers, ShowLaep, RecordLaep, command, [&](const auto& held) {
        return site::Receipt{
            PageOf(command.person, held.id),
            "The LAEP is saved. A review has to follow",
            command.person};
    });
}

web::Response ShowRootCause(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowAbout(
        request,
        visit,
        sent,
        "Look back at an admission",
        "root-cause",
        [](const patterns::FormFrame& frame, const people::Person&, const identity::View& look) {
            return RootCauseForm(frame, look.today);
        }
    );
}

web::Response PostRootCause(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordRootCauseCommand command = {.person = PersonOf(request), .found = {}};
    command.found.admitted_on = answers.Of(kAdmittedOnAsked);
    command.found.held_on = answers.Of(kLookedBackOnAsked);
    command.found.findings = answers.Of(kFindingsAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowRootCause,
        RecordRootCause,
        command,
        {ReviewsOf(command.person), "What you found is saved", command.person}
    );
}

}  // namespace

std::span<const site::Route> ReviewPageRoutes() {
    using enum Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/reviews", kViewPerson, &GetReviews},
        {"GET /people/{person}/reviews/new", kRecordReview, &site::ShowFirst<ShowRequesting>},
        {"POST /people/{person}/reviews", kRecordReview, &PostRequesting},
        {"GET /people/{person}/reviews/{review}", kViewPerson, &GetReview},
        {"GET /people/{person}/laep", kRecordReview, &site::ShowFirst<ShowLaep>},
        {"POST /people/{person}/laep", kRecordReview, &PostLaep},
        {"GET /people/{person}/root-cause", kRecordReview, &site::ShowFirst<ShowRootCause>},
        {"POST /people/{person}/root-cause", kRecordReview, &PostRootCause},
    });
    return kRoutes;
}

}  // namespace alongside::reviews
