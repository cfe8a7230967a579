// Renders the reviews of a person, and one of them with its steps.
// SPDX-License-Identifier: MIT
#include "care/reviews/review_view.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "care/reviews/review_guide.h"
#include "care/reviews/review_links_view.h"
#include "platform/base/text.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/nhsuk/warning_callout.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/task_steps.h"

namespace alongside::reviews {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;
using patterns::StepState;
using patterns::TaskStep;

nhsuk::Heading Part(std::string text) {
    return {.text = std::move(text), .size = nhsuk::Size::kM, .level = 2};
}

Html Buttons(const ReviewsView& view) {
    if (view.acts == Acts::kNone) return {};
    return patterns::ActionRow{
        .actions = All(
            nhsuk::Button{
                .text = "Request a review", .href = ReviewsOf(view.person).Segment("new")},
            nhsuk::Button{
                .text = "Record a LAEP now",
                .href = PageOf(view.person).Segment("laep"),
                .variant = nhsuk::ButtonVariant::kSecondary}
        )};
}

Html ListOf(
    const std::string& caption, const std::vector<Review>& reviews, const ReviewsView& view
) {
    return nhsuk::Table{
        .caption = {.text = caption},
        .head = {{.text = "Review"}, {.text = "State"}, {.text = "Consent"}},
        .body =
            [&](nhsuk::TableBody& to) {
                for (const Review& review : reviews)
                    to.Row()
                        .Link(PageOf(view.person, review.id), KindInWords(review, view.ceremony))
                        .Cell(StateInWords(review))
                        .Cell(
                            review.kind == ReviewKind::kLaep ? "Not asked in an emergency"
                            : review.consent                 ? WordsOf(*review.consent)
                                                             : "Not recorded yet"
                        );
            },
        .responsive = true};
}

Html LookBacks(const ReviewsView& view) {
    patterns::BulletList list;
    for (const LookBack& look_back : view.look_backs)
        list.items.push_back(html::Text(
            "Admitted on " + InWords(look_back.admitted_on) + ", looked back at on " +
            InWords(look_back.held_on) + ": " + look_back.findings
        ));
    Html link;
    if (view.acts == Acts::kOffered)
        link = Paragraph{
            .html = patterns::Link{
                .text = "Look back at an admission that had no review before it",
                .href = PageOf(view.person).Segment("root-cause")}};
    if (list.items.empty()) return link;
    return All(Part("Admissions without a review before"), list, link);
}

// The steps, one function each.

TaskStep AskedStep(const ReviewView& view) {
    const Review& review = view.review;
    std::string hint = review.requested_by ? std::string(WordsOf(*review.requested_by)) : "";
    if (review.requester) hint += (hint.empty() ? "" : ": ") + *review.requester;
    if (review.requested_on)
        hint += (hint.empty() ? "On " : ", on ") + InWords(*review.requested_on);
    return {.title = "Asked for", .hint = hint, .state = StepState::kDone};
}

TaskStep ConsentStep(const ReviewView& view) {
    const Review& review = view.review;
    TaskStep step = {.title = "Consent", .state = StepState::kToDo};
    if (!review.consent) {
        step.hint = "No answer is recorded: the papers stay closed to the panel";
        return step;
    }
    step.hint = std::string(WordsOf(*review.consent)) +
                (review.consent_on ? " on " + InWords(*review.consent_on) : "");
    step.state = StepState::kDone;
    return step;
}

TaskStep PlanStep(const ReviewView& view) {
    const Review& review = view.review;
    TaskStep step = {.title = "Day, time and place", .state = StepState::kToDo};
    if (review.planned_on) {
        step.hint = WhenInWords(*review.planned_on, review.planned_at) +
                    (review.place ? ", " + *review.place : "");
        step.state = StepState::kDone;
    } else if (review.IsDeclined()) {
        step.hint = "They said no";
        step.state = StepState::kNotYet;
    }
    return step;
}

TaskStep PanelStep(const ReviewView& view) {
    const auto sitting = SittingOn(view.seats);
    std::vector<std::string> missing;
    for (const PanelRole role :
         {PanelRole::kChair, PanelRole::kClinicalExpert, PanelRole::kExpertByExperience})
        if (std::ranges::find(sitting, role, &Seat::role) == sitting.end())
            missing.emplace_back(WordsOf(role));
    TaskStep step = {.title = "Panel", .hint = "All three are named", .state = StepState::kDone};
    if (missing.empty()) return step;
    step.hint = "Still to find: " + Join(missing, ", ");
    step.state = sitting.empty() ? StepState::kToDo : StepState::kStarted;
    return step;
}

TaskStep InvitationStep(const ReviewView& view) {
    const auto waiting = static_cast<std::size_t>(
        std::ranges::count(view.invitees, Answer::kWaiting, &Invitee::answer)
    );
    TaskStep step = {.title = "Invitations"};
    if (view.invitees.empty()) {
        step.hint = "Ask the person first whom they want there";
        return step;
    }
    step.hint =
        Counted(view.invitees.size(), "person", "people") + " invited, " +
        (waiting == 0 ? "all have answered" : std::to_string(waiting) + " not answered yet");
    step.state = waiting == 0 ? StepState::kDone : StepState::kStarted;
    return step;
}

TaskStep PapersStep(const ReviewView& view) {
    std::size_t here = 0;
    const auto wanted = PapersOf(view.review.kind);
    for (const PaperGuide& guide : wanted)
        if (std::ranges::find(view.papers, guide.paper, &ReceivedPaper::paper) != view.papers.end())
            ++here;
    TaskStep step = {
        .title = "Papers that are here",
        .hint = std::to_string(here) + " of " + std::to_string(wanted.size()) +
                ". A missing paper never stops a review",
        .state = here == 0 ? StepState::kToDo : StepState::kStarted};
    if (here == wanted.size()) step.state = StepState::kDone;
    return step;
}

TaskStep PackStep(const ReviewView& view) {
    const Review& review = view.review;
    TaskStep step = {.title = "Papers sent to the panel", .hint = PackInWords(review, view.today)};
    if (review.pack_sent_on) {
        step.state = StepState::kDone;
    } else if (!review.PapersAreOpen()) {
        step.hint = review.sharing_stopped_on
                        ? "Closed to the panel: they stopped all sharing on " +
                              InWords(*review.sharing_stopped_on)
                        : "Closed to the panel until consent is recorded";
        step.state = StepState::kNotYet;
    }
    return step;
}

TaskStep HeldStep(const ReviewView& view) {
    const Review& review = view.review;
    TaskStep step = {.title = "The review itself"};
    if (review.held_on) {
        step.hint = "Held on " + InWords(*review.held_on);
        step.state = StepState::kDone;
    } else if (review.IsDeclined()) {
        step.hint = "They said no";
        step.state = StepState::kNotYet;
    }
    return step;
}

TaskStep AfterIt(const ReviewView& view, TaskStep step) {
    if (view.review.held_on) return step;
    return {
        .title = std::move(step.title),
        .hint = "When the review was held",
        .state = StepState::kNotYet};
}

TaskStep RecommendationStep(const ReviewView& view) {
    return AfterIt(
        view,
        {.title = "Recommendations",
         .hint = view.follow_up.raised == 0
                     ? "Each becomes an action with an owner and a day"
                     : Counted(view.follow_up.raised, "recommendation", "recommendations"),
         .state = view.follow_up.raised == 0 ? StepState::kToDo : StepState::kDone}
    );
}

TaskStep ReportStep(const ReviewView& view) {
    const Review& review = view.review;
    TaskStep step = {.title = "Report", .hint = "To the person first, in a way they can read"};
    if (review.report_sent_on) {
        step.hint = "Sent on " + InWords(*review.report_sent_on);
        step.state = StepState::kDone;
    }
    return AfterIt(view, std::move(step));
}

TaskStep QualityStep(const ReviewView& view) {
    const Review& review = view.review;
    TaskStep step = {
        .title = "Quality check",
        .hint = "Owners and days, the person’s voice, who has the report"};
    if (review.quality_checked_on) {
        const bool all = review.all_owned && review.has_voice && review.all_have_it;
        step.hint = "Checked on " + InWords(*review.quality_checked_on) +
                    (all ? "" : ": something is still to do");
        step.state = all ? StepState::kDone : StepState::kStarted;
    }
    return AfterIt(view, std::move(step));
}

TaskStep FollowUpStep(const ReviewView& view) {
    TaskStep step = {.title = "Follow-up", .hint = FollowUpInWords(view.follow_up)};
    if (view.follow_up.raised > 0)
        step.state = view.follow_up.Finished() ? StepState::kDone : StepState::kStarted;
    return AfterIt(view, std::move(step));
}

Html Steps(const ReviewView& view) {
    struct Step {
        TaskStep (*make)(const ReviewView&);
        std::string_view act;
    };
    static constexpr std::array<Step, 12> kSteps = {
        {{&AskedStep, ""},
         {&ConsentStep, "consent"},
         {&PlanStep, "plan"},
         {&PanelStep, "panel"},
         {&InvitationStep, "invitations"},
         {&PapersStep, "papers"},
         {&PackStep, "pack"},
         {&HeldStep, "held"},
         {&RecommendationStep, "recommendations"},
         {&ReportStep, "report"},
         {&QualityStep, "quality-check"},
         {&FollowUpStep, ""}}};
    patterns::TaskSteps steps;
    for (const auto& [make, act] : kSteps) {
        TaskStep step = make(view);
        if (view.acts == Acts::kOffered && !act.empty())
            step.href = PageOf(view.person, view.review.id).Segment(act);
        steps.steps.push_back(std::move(step));
    }
    return steps;
}

Html Rows(const std::vector<std::pair<std::string, std::string>>& facts) {
    nhsuk::SummaryList list;
    for (const auto& [key, value] : facts)
        if (!value.empty()) list.rows.push_back({.key = {.text = key}, .value = {.text = value}});
    if (list.rows.empty()) return {};
    return list;
}

std::string YesNo(const std::optional<bool>& value) {
    if (!value) return {};
    return *value ? "Yes" : "No";
}

std::string Day(const std::optional<Date>& day) {
    return day ? InWords(*day) : std::string();
}

Html Before(const ReviewView& view) {
    const Review& review = view.review;
    return Rows(
        {{"Why", review.why.value_or("")},
         {"How consent was decided", review.consent_note.value_or("")},
         {"Join by video or phone", review.video.value_or("")},
         {"What makes it easier", review.adjustments.value_or("")},
         {"Cancelled because", review.cancelled_reason.value_or("")}}
    );
}

Html WhatCameOfIt(const ReviewView& view) {
    const Review& review = view.review;
    if (!review.held_on) return {};
    Html rows = Rows(
        {{"In short", review.outcome.value_or("")},
         {std::string(FourQuestions::kSafe), review.safety.value_or("")},
         {"The panel found them safe", YesNo(review.safe)},
         {std::string(FourQuestions::kCare), review.care_now.value_or("")},
         {std::string(FourQuestions::kFuture), review.future.value_or("")},
         {std::string(FourQuestions::kHospital), review.in_hospital.value_or("")},
         {"The panel found that they need to be in hospital", YesNo(review.admission_needed)},
         {"Day to aim for to go home", Day(review.discharge_aim)},
         {"Who has the report", review.report_to.value_or("")},
         {"Still to do, by the quality check", review.quality_note.value_or("")}}
    );
    if (rows.empty()) rows = Paragraph{.text = "Nothing is written down about it yet."};
    return All(Part("What came of it"), rows);
}

// Asked at each review, so that nobody has to be referred anew who needs us again.
Html AskBack(const ReviewView& view) {
    if (!view.review.held_on || view.support != ReviewView::Support::kEnded) return {};
    const Url person = PageOf(view.person);
    Html answer;
    if (view.acts == Acts::kOffered)
        answer = nhsuk::Button{
            .text = "Record what they said",
            .href = Url(person).Segment("reengagement").Query("at", "review"),
            .variant = nhsuk::ButtonVariant::kSecondary};
    return All(
        Part("Should support come back?"),
        Paragraph{
            .text = "Keyworking has ended. Ask them and their family at each review whether they "
                    "want their keyworker back."},
        answer,
        Paragraph{
            .html =
                patterns::Link{
                    .text = "What they said before, and how they come back",
                    .href = Url(person).Segment("step-down")}}
    );
}

Html Recommendations(const ReviewView& view) {
    if (view.recommendations.empty()) return {};
    return All(
        Part("Recommendations"),
        Paragraph{.text = FollowUpInWords(view.follow_up) + "."},
        nhsuk::Table{
            .head = {{.text = "What"}, {.text = "Who"}, {.text = "How it stands"}},
            .body =
                [&](nhsuk::TableBody& to) {
                    for (const Recommendation& made : view.recommendations)
                        to.Row().Link(made.page, made.title).Cell(made.owner).Cell(made.state);
                },
            .responsive = true}
    );
}

Html ToPrint(const ReviewView& view) {
    const Url page = PageOf(view.person, view.review.id);
    patterns::BulletList list;
    list.items.push_back(patterns::Link{
        .text = "Easy-read invitation", .href = Url(page).Segment("easy-read")});
    list.items.push_back(patterns::Link{
        .text = "Planner for the person", .href = Url(page).Segment("planner")});
    if (view.review.planned_on)
        list.items.push_back(patterns::Link{
            .text = "File for a calendar (says nothing about the person)",
            .href = Url(page).Segment("invitation.ics")});
    return All(Part("To print or send"), list);
}

Html Others(const ReviewView& view) {
    const Url page = PageOf(view.person, view.review.id);
    patterns::BulletList list;
    if (view.acts == Acts::kOffered && view.review.IsAhead())
        list.items.push_back(patterns::Link{
            .text = "Cancel this review", .href = Url(page).Segment("cancel")});
    if (view.corrections == Acts::kOffered) {
        list.items.push_back(patterns::Link{
            .text = "Put something right", .href = Url(page).Segment("amend")});
        list.items.push_back(patterns::Link{
            .text = "This review never was", .href = Url(page).Segment("withdraw")});
    }
    if (list.items.empty()) return {};
    return nhsuk::Details{.summary = {.text = "More you can do"}, .html = list};
}

Html Declined(const Review& review) {
    if (!review.IsDeclined() || !review.IsAhead()) return {};
    return nhsuk::WarningCallout{
        .heading = {.text = "What happens next", .level = 2},
        .text = std::string(AfterDeclining(*review.consent))};
}

nhsuk::Heading Title(const ReviewView& view) {
    return {
        .text = KindInWords(view.review, view.ceremony),
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
}

std::string CallsInWords(const std::vector<Call>& calls) {
    std::vector<std::string> words;
    words.reserve(calls.size());
    for (const Call& call : calls)
        words.push_back(call.called + (call.reached ? " (reached)" : " (not reached)"));
    return Join(words, ", ");
}

Html LaepPage(const ReviewView& view) {
    const Review& review = view.review;
    Html ask;
    if (view.acts == Acts::kOffered)
        ask = nhsuk::Button{
            .text = "Request the review that follows",
            .href = ReviewsOf(view.person).Segment("new")};
    return All(
        Title(view),
        Rows(
            {{"When", review.held_on ? WhenInWords(*review.held_on, review.held_at) : ""},
             {"Called", CallsInWords(view.calls)},
             {"Decided", review.decision ? std::string(WordsOf(*review.decision)) : ""},
             {"Why", review.outcome.value_or("")},
             {"What happens next", review.next_steps.value_or("")}}
        ),
        nhsuk::InsetText{
            .text = "A LAEP is no review. A " + std::string(WordOf(view.ceremony)) +
                    " has to follow: see the deadlines of this person for the day, and why."},
        ask,
        Others(view)
    );
}

}  // namespace

Html ReviewsPage(const ReviewsView& view) {
    Html lists;
    if (view.ahead.empty() && view.over.empty())
        lists = patterns::EmptyState{
            .heading = "No review is recorded",
            .text =
                "A review asks, with the person and their family, whether they are safe, what "
                "their care is like, and whether hospital can be avoided. They can ask for one "
                "themselves at any time."};
    if (!view.ahead.empty()) lists = ListOf("To be held", view.ahead, view);
    if (!view.over.empty())
        lists = All(lists, ListOf("Held, LAEPs and cancelled", view.over, view));
    return All(
        nhsuk::Heading{
            .text = "Reviews",
            .caption = {.text = view.name, .size = nhsuk::Size::kL},
            .size = nhsuk::Size::kL},
        Buttons(view),
        lists,
        LookBacks(view)
    );
}

Html ReviewPage(const ReviewView& view) {
    if (view.review.kind == ReviewKind::kLaep) return LaepPage(view);
    return All(
        Title(view),
        nhsuk::InsetText{.text = StateInWords(view.review)},
        Declined(view.review),
        Steps(view),
        Before(view),
        WhatCameOfIt(view),
        AskBack(view),
        Recommendations(view),
        ToPrint(view),
        Others(view)
    );
}

}  // namespace alongside::reviews
