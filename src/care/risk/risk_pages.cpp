// From the addresses of somebody's rating to what they show and change.
// SPDX-License-Identifier: MIT
#include "care/risk/risk_pages.h"

#include <string>
#include <utility>

#include "care/clocks/api.h"
#include "care/people/api.h"
#include "care/register/api.h"
#include "care/risk/assess_risk.h"
#include "care/risk/risk_questions.h"
#include "care/risk/risk_store.h"
#include "care/risk/risk_view.h"
#include "care/risk/set_risk_rules.h"
#include "care/signals/api.h"
#include "platform/base/number.h"
#include "platform/html/nhsuk/back_link.h"
#include "platform/site/answers.h"
#include "platform/site/carry_out.h"
#include "platform/site/draft_pages.h"

namespace alongside::risk {
namespace {

using identity::Permission;
using people::PersonOf;

html::Url RiskOf(const people::PersonId& person) {
    return people::PageOf(person).Segment("risk");
}

std::optional<CurrentRating> RatingNow(const identity::View& view, const identity::Scope& scope) {
    const dsr::RegisterStore store(view.tables, scope);
    if (!dsr::IsOnRegister(store.Stays(), view.today)) return std::nullopt;
    const auto held = store.RatingOn(view.today);
    if (!held) return std::nullopt;
    return CurrentRating{held->id, held->rating, held->rated_on, held->rationale};
}

std::vector<AlsoDue> AlsoDueOf(const identity::View& view, const identity::Scope& scope) {
    std::vector<AlsoDue> due;
    for (const clocks::Clock& clock : clocks::ClockStore(view.tables, scope).Open())
        if (clock.rule == "rating-review" || clock.rule == "keyworker-named")
            due.push_back(
                {std::string(clocks::AskedBy(clock.rule)),
                 clock.due_on,
                 clocks::WhyDue(clock),
                 people::PageOf(scope.stream()).Segment("deadlines")}
            );
    return due;
}

std::size_t CountSignals(const identity::View& view, const identity::Scope& scope) {
    return signals::Waiting(signals::SignalStore(view.tables, scope).List()).size();
}

bool IsOnRegister(const identity::View& view, const identity::Scope& scope) {
    return dsr::IsOnRegister(dsr::RegisterStore(view.tables, scope).Stays(), view.today);
}

struct Found {
    people::PersonId person;
    RiskView page;
};

Result<Found> FindRisk(const web::Request& request, const identity::View& view) {
    TRY_ASSIGN(
        const auto subject, people::FindSubject(view, Permission::kViewPerson, PersonOf(request))
    );
    const auto& scope = subject.scope;
    const auto& person = scope.stream();
    const RiskStore store(view.tables, scope);
    const auto may = [&](Permission permission) { return view.actor.grants.Has(permission); };
    Found found{
        person,
        {.name = subject.name,
         .page = RiskOf(person),
         .today = view.today,
         .current = RatingNow(view, scope),
         .red_until = RedUntil(view, scope),
         .duties = store.Duties(),
         .also_due = AlsoDueOf(view, scope),
         .assessments = store.Assessments(),
         .signals = CountSignals(view, scope),
         .signals_page = people::PageOf(person).Segment("signals")}};
    if (may(Permission::kRate) && IsOnRegister(view, scope))
        found.page.assess = html::Url(found.page.page).Segment("new");
    if (may(Permission::kRecordAction))
        found.page.settle = people::PageOf(person).Segment("duties");
    if (may(Permission::kCorrectRecord)) found.page.correct = found.page.page;
    return found;
}

// The version that a form was begun with, or the one that counts now.
Published PublishedFor(
    const identity::View& view, const AreaId& area, const patterns::FormState& state
) {
    const auto published = QuestionnairesOf(view.tables, area);
    const QuestionnaireId begun(std::string(state.Value("questionnaire")));
    if (auto found = FindPublished(published, begun)) return *std::move(found);
    return CountingOn(published, view.today);
}

Result<site::FormPage> AssessmentPage(
    const web::Request& request,
    const site::Visit& visit,
    const site::Sent& sent,
    const identity::View& view
) {
    TRY_ASSIGN(const auto subject, people::FindSubject(view, Permission::kRate, PersonOf(request)));
    const auto& scope = subject.scope;
    const auto& person = scope.stream();
    const Published published = PublishedFor(view, scope.area(), sent.state);
    TRY_ASSIGN(const Questionnaire questionnaire, ReadQuestions(published.text));
    auto frame = site::FrameOf(
        visit, subject.name, RiskOf(person), RiskOf(person), sent, SeenNow(view, scope)
    );
    frame.hidden.emplace_back("questionnaire", published.id.value);
    return site::FormPage{
        "Work through the questions",
        frame.back,
        AssessmentForm(
            {.frame = frame,
             .questionnaire = questionnaire,
             .number = published.number,
             .current = RatingNow(view, scope),
             .red_until = RedUntil(view, scope),
             .signals = CountSignals(view, scope),
             .signals_page = people::PageOf(person).Segment("signals"),
             .today = view.today}
        ),
        person};
}

web::Response ShowRating(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject, people::FindSubject(view, Permission::kRate, PersonOf(request))
        );
        const auto& person = subject.scope.stream();
        const auto current = dsr::RegisterStore(view.tables, subject.scope).RatingOn(view.today);
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            people::PageOf(person).Segment("ratings"),
            people::PageOf(person),
            sent,
            dsr::VersionOf(current)
        );
        return site::FormPage{
            "Give a rating",
            frame.back,
            RatingForm(
                frame, RatingNow(view, subject.scope), RedUntil(view, subject.scope), view.today
            ),
            person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowAssessment(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    return site::ShowForm(visit, sent, visit.Show([&](const identity::View& view) {
        return AssessmentPage(request, visit, sent, view);
    }));
}

// Answers by their numbers, whichever questions there are: the use case leaves out what there is
// not.
Answers ReadAnswers(const web::Request& request) {
    constexpr std::size_t kMostQuestions = 60;
    Answers answers;
    for (std::size_t number = 1; number <= kMostQuestions; ++number) {
        const auto answer =
            ParseNumber<std::size_t>(request.form.fields.Get("q" + std::to_string(number)));
        if (answer) answers[number] = *answer;
    }
    return answers;
}

// Keeps what was answered and shows the form again with what it suggests.
web::Response ShowSuggestion(const web::Request& request, const site::Visit& visit) {
    site::KeepDraft(visit.site().drafts, visit.actor().area, visit.actor().id, request);
    return visit.Go(
        {.to = RiskOf(PersonOf(request)).Segment("new"),
         .says = "Your answers are kept. This is what they suggest"}
    );
}

web::Response ShowWithdrawal(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kCorrectRecord, PersonOf(request))
        );
        const AssessmentId id(request.Parameter("assessment"));
        TRY_ASSIGN(const Assessment held, RiskStore(view.tables, subject.scope).GetAssessment(id));
        const html::Url page = RiskOf(subject.scope.stream());
        const auto frame = site::FrameOf(
            visit, subject.name, html::Url(page).Segment(id.value).Segment("withdraw"), page, sent
        );
        return site::FormPage{
            "Withdraw these answers",
            frame.back,
            AssessmentWithdrawalForm(frame, held),
            subject.scope.stream()};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

web::Response ShowDuty(
    const web::Request& request, const site::Visit& visit, const site::Sent& sent
) {
    const auto ask = [&](const identity::View& view) -> Result<site::FormPage> {
        TRY_ASSIGN(
            const auto subject,
            people::FindSubject(view, Permission::kRecordAction, PersonOf(request))
        );
        const DutyId id(request.Parameter("duty"));
        TRY_ASSIGN(const Duty duty, RiskStore(view.tables, subject.scope).GetDuty(id));
        const auto& person = subject.scope.stream();
        const auto frame = site::FrameOf(
            visit,
            subject.name,
            people::PageOf(person).Segment("duties").Segment(id.value).Segment("done"),
            RiskOf(person),
            sent,
            std::to_string(duty.version)
        );
        return site::FormPage{
            std::string(AskedBy(duty.kind)), frame.back, DutyForm(frame, duty, view.today), person};
    };
    return site::ShowForm(visit, sent, visit.Show(ask));
}

}  // namespace

web::Response GetRating(const web::Request& request, site::Visit& visit) {
    return ShowRating(request, visit, site::FirstTime(request, visit));
}

web::Response PostRating(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const dsr::RatePersonCommand command = {
        .person = PersonOf(request),
        .rating = answers.Of(kPlainRatingAsked),
        .rated_on = answers.Of(kRatedOnAsked),
        .rationale = answers.Of(kRationaleAsked),
        .seen = std::string(answers.Kept("seen")),
        .lowered_because = answers.IfAny(kLoweredAsked)};
    return site::CarryOut(
        visit,
        answers,
        ShowRating,
        RateByHand,
        command,
        site::Receipt{people::PageOf(command.person), "The rating is saved", command.person}
    );
}

web::Response GetRisk(const web::Request& request, site::Visit& visit) {
    const auto found =
        visit.Show([&](const identity::View& view) { return FindRisk(request, view); });
    if (!found) return visit.Refuse(found.error());
    visit.NoteAccess(found->person, "risk");
    return visit.Page(
        {.title = "Why this rating",
         .before = nhsuk::BackLink{.href = people::PageOf(found->person)},
         .content = RiskPage(found->page)}
    );
}

web::Response GetAssessment(const web::Request& request, site::Visit& visit) {
    return ShowAssessment(request, visit, site::FirstTime(request, visit));
}

web::Response PostAssessment(const web::Request& request, site::Visit& visit) {
    if (request.form.fields.Get("act") == kSuggest) return ShowSuggestion(request, visit);
    site::Answers answers(request);
    AssessRiskCommand command;
    command.person = PersonOf(request);
    command.questionnaire = QuestionnaireId(std::string(answers.Kept("questionnaire")));
    command.decided.answers = ReadAnswers(request);
    command.seen = answers.Kept("seen");
    // In the order of the form's fields.
    command.decided.rating = answers.Of(kRatingAsked);
    command.decided.assessed_on = answers.Of(kRatedOnAsked);
    command.decided.rationale = answers.Of(kRationaleAsked);
    command.decided.override_reason = answers.IfAny(kOverrideAsked);
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowAssessment,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(AssessRisk(work, command));
            return site::Receipt{RiskOf(command.person), "The rating is saved", command.person};
        }
    );
}

web::Response GetAssessmentWithdrawal(const web::Request& request, site::Visit& visit) {
    return ShowWithdrawal(request, visit, site::FirstTime(request, visit));
}

web::Response PostAssessmentWithdrawal(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const WithdrawAssessmentCommand command = {
        .person = PersonOf(request),
        .assessment = AssessmentId(request.Parameter("assessment")),
        .reason = answers.Of(kNeverAssessedAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowWithdrawal,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(WithdrawAssessment(work, command));
            return site::Receipt{
                RiskOf(command.person), "The answers were withdrawn", command.person};
        }
    );
}

web::Response GetDuty(const web::Request& request, site::Visit& visit) {
    return ShowDuty(request, visit, site::FirstTime(request, visit));
}

web::Response PostDuty(const web::Request& request, site::Visit& visit) {
    site::Answers answers(request);
    const SettleDutyCommand command = {
        .person = PersonOf(request),
        .duty = DutyId(request.Parameter("duty")),
        .seen = site::SeenVersion(request),
        .ended_on = answers.Of(kEndedOnAsked),
        .note = answers.Of(kContactNoteAsked)};
    return site::CarryOut(
        request,
        visit,
        answers,
        ShowDuty,
        [&](const identity::Work& work) -> Result<site::Receipt> {
            TRY(SettleDuty(work, command));
            return site::Receipt{RiskOf(command.person), "It is written down", command.person};
        }
    );
}

}  // namespace alongside::risk
