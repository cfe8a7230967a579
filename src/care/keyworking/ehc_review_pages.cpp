// From the addresses of the EHC plan to what they show and change.
// SPDX-License-Identifier: MIT
#include "care/keyworking/ehc_review_pages.h"

#include <string>
#include <utility>

#include "care/keyworking/ehc_review_questions.h"
#include "care/keyworking/ehc_review_store.h"
#include "care/keyworking/ehc_review_view.h"
#include "care/keyworking/keyworking_store.h"
#include "care/keyworking/record_ehc_review.h"
#include "care/people/api.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/carry_out.h"
#include "platform/site/draft_pages.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using people::PersonOf;

EhcReviewId ReviewOf(const web::Request& request) {
    return EhcReviewId(request.Parameter("ehc-review"));
}

html::Url PageOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("ehc-plan");
}
html::Url ReviewsOf(const people::PersonId& person) {
    return PageOf(person).Segment("reviews");
}

Result<EhcPlanView> FindPlan(const web::Request& request, const identity::View& look) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(look, Permission::kViewPerson, PersonOf(request))
    );
    TRY_ASSIGN(const people::Person who, people::PersonStore(look.tables, subject.scope).Get());
    const EhcPlan plan = {who.details.ehcp_from, who.details.ehcp_to};
    EhcContext context = EhcReviewStore(look.tables, subject.scope).Context(plan, look.today);
    EhcPlanView view = {
        .name = subject.name,
        .person = people::PageOf(subject.scope.stream()),
        .plan = plan,
        .reviews = {},
        .next = {},
        .born = who.details.date_of_birth,
        .today = look.today,
        .may_record = look.actor.grants.Has(Permission::kRecordEpisode),
        .may_correct = look.actor.grants.Has(Permission::kCorrectRecord),
        .may_amend_person = look.actor.grants.Has(Permission::kAmendPerson)};
    if (!who.details.date_of_death) view.next = NextEhcReview(context);
    view.reviews = std::move(context.reviews);
    return view;
}

web::Response ShowNew(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(look, Permission::kRecordEpisode, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit, subject.name, ReviewsOf(person).Segment("new"), PageOf(person), sent
        );
        const auto episodes = KeyworkingStore(look.tables, subject.scope).Episodes();
        return site::FormPage{
            "Record a review of the EHC plan",
            frame.back,
            EhcReviewForm(frame, AsksToComeBack(episodes, look.today), look.today),
            person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

// What a form about one review is made from.
struct OneForm {
    std::string_view act;
    html::Html (*render)(const patterns::FormFrame&, const EhcReview&, Date);
    Permission permission = Permission::kCorrectRecord;
};

web::Response ShowOne(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const OneForm& form
) {
    const auto ask = [&](const identity::View& look) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(look, form.permission, PersonOf(request))
        );
        TRY_ASSIGN(
            const EhcReview review,
            EhcReviewStore(look.tables, subject.scope).Get(ReviewOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            ReviewsOf(person).Segment(review.id.value).Segment(form.act),
            PageOf(person),
            sent,
            std::to_string(review.version)
        );
        return site::FormPage{
            "Review of the EHC plan", frame.back, form.render(frame, review, look.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowDecision(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOne(request, visit, sent, {"decided", &EhcDecisionForm, Permission::kRecordEpisode});
}

web::Response ShowAmendment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOne(request, visit, sent, {"amend", &EhcReviewAmendmentForm});
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return ShowOne(request, visit, sent, {"withdraw", &EhcReviewWithdrawalForm});
}

// In the order of the fields.
EhcPlanReviewed ReadReview(site::Answers& answers) {
    EhcPlanReviewed review;
    review.held_on = answers.Of(kHeldOnAsked);
    review.what = answers.Of(kReviewSaidAsked);
    review.outcome = answers.Of(kEhcOutcomeAsked);
    review.asked_back = answers.IfAny(kAskedBackAsked);
    review.answer = answers.IfAny(kAskedBackAnswerAsked);
    review.next_by = answers.IfAny(kNextByAsked);
    return review;
}

bool HasKeyworkingNow(const identity::Work& work, const people::PersonId& person) {
    const auto scope = work.policy.Allow(work.actor, Permission::kRecordEpisode, person);
    return scope &&
           KeyworkingOn(KeyworkingStore(work.tables, *scope).Episodes(), work.today).has_value();
}

}  // namespace

web::Response GetEhcPlan(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& look) { return FindPlan(request, look); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(PersonOf(request), "ehc-plan");
    return visit.Page(
        {.title = "EHC plan",
         .before = nhsuk::BackLink{.href = found->person},
         .content = EhcPlanPage(*found)}
    );
}

web::Response GetNewEhcReview(const web::Request& request, site::Visit& visit) {
    return ShowNew(request, visit, site::FirstTime(request, visit));
}

web::Response PostNewEhcReview(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const RecordEhcReviewCommand command = {
        .person = PersonOf(request), .review = ReadReview(answers)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowNew,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY_ASSIGN(const EhcPlanReviewed recorded, RecordEhcReview(work, command));
            site::Receipt receipt{PageOf(command.person), "The review is recorded", command.person};
            if (recorded.asked_back == AskedBack::kWanted &&
                !HasKeyworkingNow(work, command.person))
                receipt.onward = {
                    "Bring their support back in one step",
                    people::PageOf(command.person).Segment("come-back")};
            return receipt;
        }
    );
}

web::Response GetEhcDecision(const web::Request& request, site::Visit& visit) {
    return ShowDecision(request, visit, site::FirstTime(request, visit));
}

web::Response PostEhcDecision(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    RecordEhcDecisionCommand command = {
        .person = PersonOf(request),
        .review = ReviewOf(request),
        .seen = site::SeenVersion(request),
        .told = {}};
    command.told.outcome = answers.Of(kEhcDecisionAsked);
    command.told.told_on = answers.Of(kToldOnAsked);
    command.told.decision = answers.Of(kDecidedAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowDecision,
        RecordEhcDecision,
        command,
        site::Receipt{PageOf(command.person), "The decision is recorded", command.person}
    );
}

web::Response GetEhcReviewAmendment(const web::Request& request, site::Visit& visit) {
    return ShowAmendment(request, visit, site::FirstTime(request, visit));
}

web::Response PostEhcReviewAmendment(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    AmendEhcReviewCommand command = {
        .person = PersonOf(request),
        .review = ReviewOf(request),
        .seen = site::SeenVersion(request),
        .right = ReadReview(answers)};
    command.right.told_on = answers.IfAny(kToldOnRightAsked);
    command.right.decision = answers.IfAny(kDecidedRightAsked);
    command.right.reason = answers.Of(kWrongEhcReviewAsked);
    return site::CarryOut(
        visit,
        answers,
        ShowAmendment,
        AmendEhcReview,
        command,
        site::Receipt{PageOf(command.person), "The review was put right", command.person}
    );
}

web::Response GetEhcReviewWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostEhcReviewWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawEhcReviewCommand command = {
        .person = PersonOf(request),
        .review = ReviewOf(request),
        .seen = site::SeenVersion(request),
        .reason = answers.Of(kNeverReviewedAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowWithdrawal,
        WithdrawEhcReview,
        command,
        site::Receipt{PageOf(command.person), "The review was withdrawn", command.person}
    );
}

}  // namespace alongside::keyworking
