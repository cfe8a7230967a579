// What the forms about stepping down ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/keyworking/ids.h"
#include "care/keyworking/stepped_back_facts.h"
#include "platform/html/patterns/ask.h"

namespace alongside::keyworking {

inline constexpr ask::Day kStartsOnAsked = {
    .name = "starts_on",
    .label = "From which day does support become less?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the first day of the plan",
    .called = "The first day",
};
inline constexpr ask::Day kEndsOnAsked = {
    .name = "ends_on",
    .label = "By which day could it end?",
    .hint = "As long as it takes: the plan can be changed at any time",
    .required = "Enter the last day of the plan",
    .called = "The last day",
};
inline constexpr ask::Option<FamilyAgreement> kAgreementOptions[] = {
    {FamilyAgreement::kYes, "Yes"},
    {FamilyAgreement::kNo, "No", "Say below what they would want instead"},
    {FamilyAgreement::kNotAsked, "Not asked yet"},
};
inline constexpr ask::OneOf<FamilyAgreement> kAgreedAsked = {
    .name = "agreed_with_family",
    .label = "Do they and their family agree?",
    .required = "Choose whether they agree",
    .options = kAgreementOptions,
};
inline constexpr ask::Words kWhyLessAsked = {
    .name = "why",
    .label = "Why can support become less?",
    .hint = "What goes well now, in their words where you can",
    .required = "Enter why support can become less",
    .called = "The reason",
};
inline constexpr ask::Words kWayBackAsked = {
    .name = "how_to_come_back",
    .label = "How do they come back if they need us again?",
    .hint = "As you told the family: whom to ring, and that nobody has to be referred anew",
    .required = "Enter what the family was told about coming back",
    .called = "The way back",
    .rows = 3,
};
inline constexpr ask::Words kWhyPlanChangedAsked = {
    .name = "reason",
    .label = "Why is the plan changed?",
    .required = "Enter why the plan is changed",
    .called = "The reason",
    .rows = 3,
};

inline constexpr ask::Day kStepOnAsked = {
    .name = "on",
    .label = "On which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Line kStepWhatAsked = {
    .name = "what",
    .label = "What changes on that day?",
    .hint = "For example, we ring instead of visiting",
    .required = "Enter what changes on that day",
    .called = "What changes",
    .longest = 500,
};
inline constexpr ask::Day kTakenOnAsked = {
    .name = "on",
    .label = "On which day was it?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kHowItWentAsked = {
    .name = "note",
    .label = "How did it go? (optional)",
    .called = "The note",
    .rows = 3,
};

inline constexpr ask::Line kServiceAsked = {
    .name = "service",
    .label = "Which service?",
    .hint = "For example, early help, or the school nurse",
    .required = "Enter which service was asked",
    .called = "The service",
    .longest = 200,
};
inline constexpr ask::Line kContactAsked = {
    .name = "contact",
    .label = "Who there? (optional)",
    .hint = "A name, and how to reach them",
    .called = "The contact",
    .longest = 500,
};
inline constexpr ask::Words kTakesOverAsked = {
    .name = "what",
    .label = "What are they asked to take over?",
    .required = "Enter what they were asked to take over",
    .called = "What they take over",
    .rows = 3,
};
inline constexpr ask::Day kOfferedOnAsked = {
    .name = "offered_on",
    .label = "On which day were they asked?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they were asked",
    .called = "The day they were asked",
};
enum class AnswerGiven { kAccepted, kDeclined };
constexpr std::array<std::string_view, 2> NamesOf(AnswerGiven) {
    return {"accepted", "declined"};
}
inline constexpr ask::Option<AnswerGiven> kAnswerOptions[] = {
    {AnswerGiven::kAccepted, "Yes, they take over"},
    {AnswerGiven::kDeclined, "No"},
};
inline constexpr ask::OneOf<AnswerGiven> kAnswerAsked = {
    .name = "answer",
    .label = "What did they answer?",
    .required = "Choose what they answered",
    .options = kAnswerOptions,
};
inline constexpr ask::Day kAnsweredOnAsked = {
    .name = "answered_on",
    .label = "On which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they answered",
    .called = "The day they answered",
};
inline constexpr ask::Line kAnsweredByAsked = {
    .name = "by",
    .label = "Who answered?",
    .required = "Enter who answered",
    .called = "Who answered",
    .longest = 200,
};
inline constexpr ask::Words kAnswerNoteAsked = {
    .name = "note",
    .label = "Anything to add? (optional)",
    .hint = "For example, from when they begin",
    .called = "The note",
    .rows = 3,
};

inline constexpr ask::Option<SchoolStage> kSchoolOptions[] = {
    {SchoolStage::kNotNeeded, "Not needed", "They go already, or have finished"},
    {SchoolStage::kPlanned, "Planned"},
    {SchoolStage::kPartTime, "Part-time"},
    {SchoolStage::kFullTime, "Full-time"},
};
inline constexpr ask::OneOf<SchoolStage> kSchoolAsked = {
    .name = "stage",
    .label = "How far is the way back to school or college?",
    .required = "Choose how far it is",
    .options = kSchoolOptions,
};
inline constexpr ask::Day kSchoolFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kSchoolNoteAsked = {
    .name = "note",
    .label = "Anything to add? (optional)",
    .hint = "For example, three mornings, and who meets them at the gate",
    .called = "The note",
    .rows = 3,
};

inline constexpr ask::Day kSteppedBackOnAsked = {
    .name = "on",
    .label = "On which day does support end?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day support ends",
    .called = "The day",
};
inline constexpr ask::Words kOutcomeAsked = {
    .name = "outcome",
    .label = "How are things now?",
    .hint = "What is better for them and their family than when we began",
    .required = "Enter how things are now",
    .called = "How things are now",
};

inline constexpr ask::Option<StepOutcome> kStepOutcomeOptions[] = {
    {StepOutcome::kSettled, WordsOf(StepOutcome::kSettled)},
    {StepOutcome::kBetter, WordsOf(StepOutcome::kBetter)},
    {StepOutcome::kTakenOver, WordsOf(StepOutcome::kTakenOver)},
    {StepOutcome::kTheirWish, WordsOf(StepOutcome::kTheirWish)},
};
inline constexpr ask::OneOf<StepOutcome> kStepOutcomeAsked = {
    .name = "result",
    .label = "Which of these says it best?",
    .hint = "So that the area can see how support ends",
    .required = "Choose what says it best",
    .options = kStepOutcomeOptions,
};
inline constexpr ask::Words kFamilyViewAsked = {
    .name = "family_view",
    .label = "What do they and their family say?",
    .hint = "In their words. If nobody could ask them, say why",
    .required = "Enter what they and their family say, or why nobody could ask them",
    .called = "What they say",
    .rows = 3,
};

inline constexpr ask::Day kAskedOnAsked = {
    .name = "asked_on",
    .label = "On which day were they asked?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they were asked",
    .called = "The day",
};
inline constexpr ask::Option<AskedAt> kAskedAtOptions[] = {
    {AskedAt::kReview, "At a C(E)TR"},
    {AskedAt::kEhcpReview,
     "At a review of the EHC plan",
     "Better recorded with the review itself, on the page of the EHC plan"},
    {AskedAt::kOther, "At another time"},
};
inline constexpr ask::OneOf<AskedAt> kAskedAtAsked = {
    .name = "at",
    .label = "When was it?",
    .required = "Choose when it was",
    .options = kAskedAtOptions,
};
inline constexpr ask::Option<Wanted> kWantedOptions[] = {
    {Wanted::kYes, "Yes"},
    {Wanted::kNo, "No"},
    {Wanted::kLater, "Not now, ask again later"},
};
inline constexpr ask::OneOf<Wanted> kWantedAsked = {
    .name = "wanted",
    .label = "Do they want the keyworker back?",
    .required = "Choose what they said",
    .options = kWantedOptions,
};
inline constexpr ask::Words kWantedNoteAsked = {
    .name = "note",
    .label = "In their words (optional)",
    .called = "The note",
    .rows = 3,
};

}  // namespace alongside::keyworking
