// What the forms about reviews of the EHC plan ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/keyworking/ehc_review_facts.h"
#include "platform/html/patterns/ask.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

inline constexpr ask::Day kHeldOnAsked = {
    .name = "held_on",
    .label = "On which day was the review?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of the review",
    .called = "The day",
};
inline constexpr ask::Option<EhcOutcome> kEhcOutcomeOptions[] = {
    {EhcOutcome::kAwaited,
     "The council has not decided yet",
     "It has four weeks. Record what it says when you hear of it"},
    {EhcOutcome::kKept, "The plan stays as it is"},
    {EhcOutcome::kAmended, "The plan is changed"},
    {EhcOutcome::kCeased, "The plan ends"},
};
inline constexpr ask::OneOf<EhcOutcome> kEhcOutcomeAsked = {
    .name = "outcome",
    .label = "What becomes of the plan?",
    .required = "Choose what becomes of the plan",
    .options = kEhcOutcomeOptions,
};
inline constexpr ask::Words kReviewSaidAsked = {
    .name = "what",
    .label = "What was said, and what changes?",
    .hint = "What they and their family want, what the school will do, and from when",
    .required = "Enter what was said, and what changes",
    .called = "What was said",
};
inline constexpr ask::Option<AskedBack> kAskedBackOptions[] = {
    {AskedBack::kWanted, "Yes"},
    {AskedBack::kNotWanted, "No"},
    {AskedBack::kLater, "Not now, ask again later"},
    {AskedBack::kNotAsked, "It was not asked", "Say below why not"},
};
inline constexpr ask::OneOf<AskedBack> kAskedBackAsked = {
    .name = "asked_back",
    .label = "Do they want the keyworker back?",
    .hint = "Needed where they had no keyworking on that day",
    .options = kAskedBackOptions,
};
inline constexpr ask::Words kAskedBackAnswerAsked = {
    .name = "answer",
    .label = "What did they say?",
    .hint = "In their words. Needed where they had no keyworking on that day",
    .called = "What they said",
    .rows = 3,
};
inline constexpr ask::Day kNextByAsked = {
    .name = "next_by",
    .label = "By when is the next review? (optional)",
    .hint = "Only if an earlier day was agreed. Otherwise it is within 12 months of this review",
    .called = "The day of the next review",
};
/// Asked where the council said later what it decided: the rules say whether they are missing.
inline constexpr ask::Day kToldOnRightAsked = {
    .name = "told_on",
    .label = "On which day did the council say what it decided?",
    .hint = "For example, 9 1 2023",
    .called = "The day",
};
inline constexpr ask::Words kDecidedRightAsked = {
    .name = "decision",
    .label = "What does its decision mean for them?",
    .called = "What was decided",
};
inline constexpr ask::Words kWrongEhcReviewAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .hint = "What was written before stays in the history",
    .required = "Enter what was wrong",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Words kNeverReviewedAsked =
    patterns::WhyWithdrawn("Enter why this review was never held");

inline constexpr ask::Option<EhcOutcome> kEhcDecisionOptions[] = {
    {EhcOutcome::kKept, "The plan stays as it is"},
    {EhcOutcome::kAmended, "The plan is changed"},
    {EhcOutcome::kCeased, "The plan ends"},
};
inline constexpr ask::OneOf<EhcOutcome> kEhcDecisionAsked = {
    .name = "outcome",
    .label = "What did the council decide?",
    .required = "Choose what the council decided",
    .options = kEhcDecisionOptions,
};
inline constexpr ask::Day kToldOnAsked = {
    .name = "told_on",
    .label = "On which day did it say so?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kDecidedAsked = {
    .name = "decision",
    .label = "What does that mean for them?",
    .hint = "What changes, and from when",
    .required = "Enter what the council decided",
    .called = "What was decided",
};

}  // namespace alongside::keyworking
