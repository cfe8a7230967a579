// Renders the page and forms about the EHC plan and its reviews.
// SPDX-License-Identifier: MIT
#include "care/keyworking/ehc_review_view.h"

#include <algorithm>
#include <span>
#include <utility>

#include "care/keyworking/ehc_review_questions.h"
#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/summary_list.h"
#include "platform/html/patterns/empty_state.h"
#include "platform/html/patterns/prose.h"

namespace alongside::keyworking {
namespace {

using html::All;
using html::Html;
using html::Url;
using patterns::Paragraph;

constexpr int kYoung = 5;

template <class E>
std::string TextOf(std::span<const ask::Option<E>> options, E value) {
    return std::string(std::ranges::find(options, value, &ask::Option<E>::value)->text);
}

nhsuk::SummaryListRow Row(std::string key, std::string value) {
    return {.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
}

Url PageOf(const EhcPlanView& view) {
    return Url(view.person).Segment("ehc-plan");
}
Url ReviewAt(const EhcPlanView& view, const EhcReview& review, std::string_view act) {
    return PageOf(view).Segment("reviews").Segment(review.id.value).Segment(act);
}

Html DetailsLink(const EhcPlanView& view, std::string text) {
    if (!view.may_amend_person) return {};
    return Paragraph{
        .html = patterns::Link{
            .text = std::move(text), .href = Url(view.person).Segment("details").Segment("edit")}};
}

Html NoPlan(const EhcPlanView& view) {
    return patterns::EmptyState{
        .heading = "No EHC plan is recorded",
        .text =
            "If they have an education, health and care plan, enter in their details since when. "
            "Its reviews are recorded here then, and you are told by when the next one is.",
        .actions = DetailsLink(view, "Change their details")};
}

Html Next(const EhcPlanView& view) {
    if (!view.next) return {};
    Html young;
    if (AgeOn(view.born, view.today) < kYoung)
        young = Paragraph{
            .text =
                "For a child under five the SEND code of practice (2015, chapter 9) says to "
                "think of a review every three to six months."};
    return All(nhsuk::InsetText{
        .html = All(
            Paragraph{
                .text = "Next review by " + InWords(view.next->by) + " (" +
                        DueInWords(view.next->by, view.today) + "): " + WhyDue(*view.next) + "."},
            view.next->support == EhcReviewDue::Support::kEnded
                ? Html(Paragraph{
                      .text = "Their support has ended. Ask at the review whether the "
                              "keyworker should come back."})
                : Html(),
            young
        )});
}

// The plan ends, and nothing says when.
Html EndMissing(const EhcPlanView& view) {
    if (view.plan.to || view.reviews.empty() || view.reviews.front().outcome != EhcOutcome::kCeased)
        return {};
    return All(
        Paragraph{
            .text =
                "The plan ends, and their details do not say on which day. Until they do, the plan "
                "counts as going on: it decides, for one, whether an adult in hospital has a CETR "
                "or a CTR."},
        DetailsLink(view, "Enter when the plan ends")
    );
}

std::string PlanInWords(const EhcPlanView& view) {
    return "They have an EHC plan since " + InWords(*view.plan.from) +
           (view.plan.to ? ", until " + InWords(*view.plan.to) : "") + ".";
}

void AddDecision(nhsuk::SummaryList& list, const EhcReview& review, Date today) {
    if (const auto by = DecisionDue(review))
        list.rows.push_back(
            Row("The council decides by",
                InWords(*by) + " (" + DueInWords(*by, today) +
                    "): within four weeks of the review (Special Educational Needs and Disability "
                    "Regulations 2014, regulation 20)")
        );
    if (review.told_on)
        list.rows.push_back(
            Row("Decided, as told on " + InWords(*review.told_on), review.decision.value_or(""))
        );
}

Html Acts(const EhcPlanView& view, const EhcReview& review) {
    html::ScratchWriter links;
    const auto offer = [&](std::string text, std::string_view act) {
        links.to() << patterns::Link{
            .text = std::move(text),
            .href = ReviewAt(view, review, act),
            .visually_hidden_text = "the review of " + InWords(review.held_on)};
    };
    if (view.may_record && review.outcome == EhcOutcome::kAwaited)
        offer("Record what the council decided", "decided");
    if (view.may_correct) {
        offer("Put right", "amend");
        offer("Withdraw", "withdraw");
    }
    return patterns::ActionRow{.actions = links.Copy()};
}

Html Told(const EhcPlanView& view, const EhcReview& review) {
    nhsuk::SummaryList list;
    list.rows = {
        Row("What becomes of the plan", TextOf<EhcOutcome>(kEhcOutcomeOptions, review.outcome)),
        Row("What was said, and what changes", review.what)};
    AddDecision(list, review, view.today);
    if (const std::string answer = AnswerInWords(review); !answer.empty())
        list.rows.push_back(Row("Do they want the keyworker back?", answer));
    if (review.next_by) list.rows.push_back(Row("Next one agreed by", InWords(*review.next_by)));
    return All(
        nhsuk::Heading{
            .text = "Review of " + InWords(review.held_on), .size = nhsuk::Size::kM, .level = 2},
        list,
        view.may_record || view.may_correct ? Acts(view, review) : Html()
    );
}

Html Reviews(const EhcPlanView& view) {
    if (view.reviews.empty())
        return Paragraph{
            .text =
                "No review is recorded yet. When one was held, write down what was said: that "
                "takes a minute, and the next one is counted from it."};
    Html all;
    for (const EhcReview& review : view.reviews) all = All(all, Told(view, review));
    return all;
}

Html AskedFields(const patterns::FormState& state, const EhcReview& held) {
    return All(
        kAskedBackAsked.In(state, held.asked_back),
        kAskedBackAnswerAsked.In(state, held.answer.value_or(""))
    );
}

}  // namespace

std::string WhyDue(const EhcReviewDue& due) {
    return due.counted + " (Children and Families Act 2014, section 44)";
}

std::string AnswerInWords(const EhcReview& review) {
    if (!review.asked_back) return review.answer.value_or("");
    return TextOf<AskedBack>(kAskedBackOptions, *review.asked_back) +
           (review.answer ? " – " + *review.answer : "");
}

Html EhcPlanPage(const EhcPlanView& view) {
    const nhsuk::Heading title = {
        .text = "EHC plan",
        .caption = {.text = view.name, .size = nhsuk::Size::kL},
        .size = nhsuk::Size::kL};
    if (!view.plan.from)
        return All(title, NoPlan(view), view.reviews.empty() ? Html() : Reviews(view));
    return All(
        title,
        Paragraph{.text = PlanInWords(view)},
        Next(view),
        EndMissing(view),
        view.may_record ? Html(nhsuk::Button{
                              .text = "Record a review",
                              .href = PageOf(view).Segment("reviews").Segment("new")})
                        : Html(),
        Reviews(view)
    );
}

Html EhcReviewForm(const patterns::FormFrame& frame, bool support_ended, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record a review of the EHC plan",
        .intro = support_ended
                     ? Html(nhsuk::InsetText{
                           .text = "They have no keyworking now. So each review asks whether the "
                                   "keyworker should come back: coming back is one step."})
                     : Html(),
        .fields =
            All(kHeldOnAsked.In(state, today),
                kReviewSaidAsked.In(state),
                kEhcOutcomeAsked.In(state),
                AskedFields(state, {}),
                kNextByAsked.In(state))};
}

Html EhcDecisionForm(const patterns::FormFrame& frame, const EhcReview& review, Date today) {
    const auto& state = frame.state;
    return patterns::RecordForm{
        .frame = frame,
        .title = "Record what the council decided",
        .intro =
            nhsuk::InsetText{.text = "Review of " + InWords(review.held_on) + ": " + review.what},
        .fields =
            All(kEhcDecisionAsked.In(state), kToldOnAsked.In(state, today), kDecidedAsked.In(state)
            )};
}

Html EhcReviewAmendmentForm(
    const patterns::FormFrame& frame, const EhcReview& review, Date /*today*/
) {
    const auto& state = frame.state;
    Html decision;
    if (review.told_on)
        decision =
            All(kToldOnRightAsked.In(state, review.told_on),
                kDecidedRightAsked.In(state, review.decision.value_or("")));
    return patterns::RecordForm{
        .frame = frame,
        .title = "Put the review right",
        .fields =
            All(kHeldOnAsked.In(state, review.held_on),
                kReviewSaidAsked.In(state, review.what),
                kEhcOutcomeAsked.In(state, review.outcome),
                decision,
                AskedFields(state, review),
                kNextByAsked.In(state, review.next_by),
                kWrongEhcReviewAsked.In(state))};
}

Html EhcReviewWithdrawalForm(
    const patterns::FormFrame& frame, const EhcReview& review, Date /*today*/
) {
    return patterns::WithdrawalForm{
        .frame = frame,
        .reason = kNeverReviewedAsked,
        .title = "Withdraw the review",
        .recorded = "The EHC plan was reviewed on " + InWords(review.held_on) + ": " + review.what,
        .consequence = "The next review is counted as if this one had not been held."};
}

}  // namespace alongside::keyworking
