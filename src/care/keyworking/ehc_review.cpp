// The rules of EHC plan reviews.
// SPDX-License-Identifier: MIT
#include "care/keyworking/ehc_review.h"

#include <algorithm>
#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::keyworking {
namespace {

using std::chrono::days;

constexpr days kFourWeeks(28);
constexpr std::size_t kLongest = 2'000;

// EHC-1
Result<Done> CheckPlan(const EhcPlan& plan) {
    if (plan.from) return Done{};
    return Error{
        Fault::kRefused,
        "Their details do not say since when they have an EHC plan. Enter that first",
        "EHC-1"};
}

// EHC-2
Result<Done> CheckOnlyOne(const EhcContext& context, const EhcPlanReviewed& review) {
    const bool there = std::ranges::any_of(context.reviews, [&](const EhcReview& other) {
        return other.id != review.id && other.held_on == review.held_on;
    });
    if (!there) return Done{};
    return Error{
        Fault::kRefused,
        "A review on " + InWords(review.held_on) + " is recorded already. Put that one right",
        "EHC-2"};
}

void CheckDay(const EhcContext& context, Date held_on, FieldChecks& checks) {
    checks.NotAfter(held_on, context.today, "held_on", "The day must be today or in the past");
    const EhcPlan& plan = context.plan;
    if (held_on < *plan.from)
        checks.Add(
            "held_on", "The day must not be before " + InWords(*plan.from) + ", when the plan began"
        );
    if (plan.to && held_on > *plan.to)
        checks.Add(
            "held_on", "The day must not be after " + InWords(*plan.to) + ", when the plan ended"
        );
}

void CheckNext(const EhcPlanReviewed& review, FieldChecks& checks) {
    if (!review.next_by) return;
    if (review.outcome == EhcOutcome::kCeased)
        return checks.Add("next_by", "A plan that ends is not reviewed again: leave the day out");
    const Date latest = EndOfTwelveMonths(review.held_on);
    if (*review.next_by <= review.held_on)
        checks.Add("next_by", "The next review must be after this one");
    if (*review.next_by > latest)
        checks.Add(
            "next_by", "The next review must be within 12 months of this one: by " + InWords(latest)
        );
}

void CheckAsked(const EhcContext& context, EhcPlanReviewed& review, FieldChecks& checks) {
    checks.Tidy(review.answer, "answer", "What they said", kLongest);
    if (!AsksToComeBack(context.episodes, review.held_on)) return;
    if (!review.asked_back) checks.Add("asked_back", "Choose whether they want the keyworker back");
    if (!review.answer) checks.Add("answer", "Enter what they said, or why they were not asked");
}

Result<EhcPlanReviewed> Check(
    const EhcContext& context, EhcPlanReviewed review, FieldChecks& checks
) {
    TRY(CheckPlan(context.plan));
    CheckDay(context, review.held_on, checks);
    checks.Require(
        review.what, "what", "What was said", "Enter what was said, and what changes", kLongest
    );
    CheckAsked(context, review, checks);
    CheckNext(review, checks);
    if (!checks.fine()) return checks.Refusal();
    TRY(CheckOnlyOne(context, review));
    return review;
}

constexpr const char* kDecisionMissing = "Enter what the council decided";

void CheckDecision(Date held_on, Date told_on, Date today, FieldChecks& checks) {
    checks.NotAfter(told_on, today, "told_on", "The day must be today or in the past");
    checks.NotBefore(told_on, held_on, "told_on", "The day must not be before the review");
}

// The last keyworking that ended, in whatever way.
const Episode* LastEnded(const std::vector<Episode>& episodes) {
    const Episode* last = nullptr;
    for (const Episode& episode : episodes)
        if (episode.kind == EpisodeKind::kKeyworking && episode.closed_on &&
            (!last || *last->closed_on <= *episode.closed_on))
            last = &episode;
    return last;
}

bool MayComeBack(const Episode& ended) {
    using enum CloseReason;
    return ended.close_reason != kDied && ended.close_reason != kMovedArea &&
           ended.close_reason != kAgedOut;
}

// Since when we are there to ask for reviews, or since when we no longer are.
struct Since {
    Date day;
    EhcReviewDue::Support support{};
};
std::optional<Since> SinceWhen(const EhcContext& context) {
    if (const auto open = KeyworkingOn(context.episodes, context.today))
        return Since{open->opened_on, EhcReviewDue::Support::kOpen};
    const Episode* ended = LastEnded(context.episodes);
    if (!ended || !MayComeBack(*ended)) return std::nullopt;
    return Since{*ended->closed_on, EhcReviewDue::Support::kEnded};
}

// The days by which reviews are due go on from year to year: the last day of each twelve months.
struct Counting {
    Date from;
    int years = 1;
    std::string in_words;
};
Date DueIn(const Counting& counting, int more) {
    return BirthdayOf(counting.from, counting.years + more) - days(1);
}

// Counted from the last review, or else from the beginning of the plan.
Counting CountingOf(const EhcContext& context) {
    std::optional<Date> reviewed = context.last_asked;
    if (!context.reviews.empty()) {
        const EhcReview& last = context.reviews.front();
        const bool is_last = !reviewed || *reviewed <= last.held_on;
        if (is_last && last.next_by)
            return {
                *last.next_by + days(1),
                0,
                "as agreed at the review on " + InWords(last.held_on) +
                    ", within the 12 months of the law"};
        if (is_last) reviewed = last.held_on;
    }
    if (reviewed)
        return {
            *reviewed,
            1,
            "within 12 months, counted from the last review on " + InWords(*reviewed)};
    const Date began = *context.plan.from;
    return {began, 1, "within 12 months, counted from " + InWords(began) + ", when the plan began"};
}

}  // namespace

bool AsksToComeBack(const std::vector<Episode>& episodes, Date day) {
    return !KeyworkingOn(episodes, day);
}

Date EndOfTwelveMonths(Date day) {
    return BirthdayOf(day, 1) - days(1);
}

Result<EhcPlanReviewed> DecideEhcReview(const EhcContext& context, EhcPlanReviewed review) {
    FieldChecks checks;
    review.id = EhcReviewId::New();
    review.told_on.reset();
    review.decision.reset();
    review.reason.reset();
    return Check(context, std::move(review), checks);
}

Result<EhcPlanReviewed> DecideEhcAmendment(
    const EhcContext& context, const EhcReview& held, EhcPlanReviewed right
) {
    FieldChecks checks;
    right.id = held.id;
    std::string reason = right.reason.value_or("");
    checks.Require(reason, "reason", "The reason", "Enter what was wrong", kLongest);
    right.reason = std::move(reason);
    if (!held.told_on || right.outcome == EhcOutcome::kAwaited) {
        right.told_on.reset();
        right.decision.reset();
    } else {
        if (!right.told_on) checks.Add("told_on", "Enter the day on which the council said so");
        CheckDecision(right.held_on, right.told_on.value_or(right.held_on), context.today, checks);
        checks.Tidy(right.decision, "decision", "What was decided", kLongest);
        if (!right.decision) checks.Add("decision", kDecisionMissing);
    }
    return Check(context, std::move(right), checks);
}

Result<EhcDecisionTold> DecideEhcDecision(const EhcReview& held, EhcDecisionTold told, Date today) {
    // EHC-3
    if (held.outcome != EhcOutcome::kAwaited)
        return Error{
            Fault::kRefused,
            "What became of the plan after this review is recorded already. If that is wrong, put "
            "the review right",
            "EHC-3"};
    told.id = held.id;
    FieldChecks checks;
    if (told.outcome == EhcOutcome::kAwaited)
        checks.Add("outcome", "Choose what the council decided");
    CheckDecision(held.held_on, told.told_on, today, checks);
    checks.Require(told.decision, "decision", "What was decided", kDecisionMissing, kLongest);
    return UnlessFaulty(std::move(told), checks);
}

std::optional<EhcReviewDue> NextEhcReview(const EhcContext& context) {
    if (!context.plan.from) return std::nullopt;
    if (!context.reviews.empty() && context.reviews.front().outcome == EhcOutcome::kCeased)
        return std::nullopt;
    const auto since = SinceWhen(context);
    if (!since) return std::nullopt;
    const Counting counting = CountingOf(context);
    const bool none_known = context.reviews.empty() && !context.last_asked;
    const Date first =
        none_known ? std::max(since->day, context.known_since.value_or(since->day)) : since->day;
    int more = 0;
    while (DueIn(counting, more) < first) ++more;
    const Date by = DueIn(counting, more);
    if (context.plan.to && *context.plan.to <= by) return std::nullopt;
    const std::string years = more == 0 ? "" : ", year by year";
    return EhcReviewDue{by, counting.in_words + years, since->support};
}

std::optional<Date> DecisionDue(const EhcReview& review) {
    if (review.outcome != EhcOutcome::kAwaited) return std::nullopt;
    return review.held_on + kFourWeeks;
}

}  // namespace alongside::keyworking
