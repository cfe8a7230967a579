// What the forms about a stay in hospital ask, but for the legal status: its choices are codes.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::admissions {

/// A question that has no third answer.
enum class YesNo { kYes, kNo };
constexpr std::array<std::string_view, 2> NamesOf(YesNo) {
    return {"yes", "no"};
}

// Legal status.
inline constexpr ask::Day kStatusFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of the change",
    .called = "The day of the change",
};

// The day planned for leaving.
inline constexpr ask::Option<YesNo> kIsPlannedOptions[] = {
    {YesNo::kYes, "Yes"},
    {YesNo::kNo, "No, there is no day any more"},
};
inline constexpr ask::OneOf<YesNo> kIsPlannedAsked = {
    .name = "is_planned",
    .label = "Is a day planned for leaving hospital?",
    .required = "Choose whether a day is planned",
    .called = "Whether a day is planned",
    .options = kIsPlannedOptions,
};
inline constexpr ask::Day kPlannedOnAsked = {
    .name = "planned_on",
    .label = "If yes, which day?",
    .called = "The planned day",
};
inline constexpr std::string_view kPlannedDayMissing = "Enter the day that is planned";
inline constexpr ask::Words kWhyPlannedAsked = {
    .name = "reason",
    .label = "Why this day, or why has it changed?",
    .hint = "The family can be told this, and it stays in the list of planned days",
    .required = "Enter why",
    .called = "The reason",
    .rows = 3,
};

// Ready to leave.
inline constexpr ask::Day kReadyOnAsked = {
    .name = "ready_on",
    .label = "Since which day?",
    .hint = "The day on which those who treat them decided it",
    .required = "Enter since when they are ready to leave",
    .called = "The day",
};
inline constexpr ask::Words kReadyNoteAsked = {
    .name = "note",
    .label = "Who decided it? (optional)",
    .called = "The note",
    .rows = 2,
};

// A delay.
inline constexpr ask::Option<DelayReason> kDelayReasonOptions[] = {
    {DelayReason::kCareCoordinator, "Waiting for a care co-ordinator to be named"},
    {DelayReason::kPsychiatrist, "Waiting for a psychiatrist to be named"},
    {DelayReason::kSocialWorker, "Waiting for a social worker to be named"},
    {DelayReason::kHealthFunding, "Waiting for health funding"},
    {DelayReason::kSocialCareFunding, "Waiting for social care funding"},
    {DelayReason::kHousing, "Waiting for a home or a placement"},
    {DelayReason::kChoice, "The person or their family chose to wait"},
    {DelayReason::kCourt, "Waiting for a court"},
    {DelayReason::kOther, "Something else"},
};
inline constexpr ask::OneOf<DelayReason> kWhyDelayedAsked = {
    .name = "reason",
    .label = "What is the delay?",
    .required = "Choose what the delay is",
    .called = "What the delay is",
    .options = kDelayReasonOptions,
};
inline constexpr ask::Line kDelayOwnerAsked = {
    .name = "owner",
    .label = "Which agency has to solve it?",
    .hint = "Every delay belongs to somebody. For example, Kent County Council",
    .required = "Enter which agency has to solve it",
    .called = "The agency",
    .longest = 200,
};
inline constexpr ask::Day kDelayFromAsked = {
    .name = "from",
    .label = "Since which day?",
    .required = "Enter since when",
    .called = "The first day",
};
inline constexpr ask::Words kDelayNoteAsked = {
    .name = "note",
    .label = "What would solve it? (optional)",
    .called = "The note",
    .rows = 3,
};
inline constexpr ask::Day kDelayEndedOnAsked = {
    .name = "ended_on",
    .label = "On which day was it solved?",
    .required = "Enter the day",
    .called = "The day",
};

// Leave.
inline constexpr ask::Day kLeaveFromAsked = {
    .name = "from",
    .label = "On which day did they go?",
    .required = "Enter the first day",
    .called = "The first day",
};
inline constexpr ask::Day kDueBackOnAsked = {
    .name = "due_back_on",
    .label = "When are they due back? (optional)",
    .called = "The day on which they are due back",
};
inline constexpr ask::Words kLeaveNoteAsked = {
    .name = "note",
    .label = "Where, and with whom? (optional)",
    .called = "The note",
    .rows = 2,
};
inline constexpr ask::Day kBackOnAsked = {
    .name = "back_on",
    .label = "On which day were they back?",
    .required = "Enter the day",
    .called = "The day",
};

// An oversight visit.
inline constexpr ask::Day kVisitedOnAsked = {
    .name = "visited_on",
    .label = "On which day was the visit?",
    .required = "Enter the day of the visit",
    .called = "The day of the visit",
};
inline constexpr ask::Line kVisitorAsked = {
    .name = "visitor",
    .label = "Who visited?",
    .hint = "Their name, and for whom they came",
    .required = "Enter who visited",
    .called = "The visitor",
    .longest = 200,
};
inline constexpr ask::Words kSeenAsked = {
    .name = "seen",
    .label = "What was seen and heard?",
    .hint = "What the person said comes first",
    .required = "Enter what was seen",
    .called = "What was seen",
};
inline constexpr ask::Option<Safety> kSafetyOptions[] = {
    {Safety::kSafe, "Yes"},
    {Safety::kNotSafe, "No", "Raise a safeguarding concern today, as your area does it"},
    {Safety::kNotSure, "Not sure"},
};
inline constexpr ask::OneOf<Safety> kSafeAsked = {
    .name = "safe",
    .label = "Are they safe there?",
    .required = "Choose whether they are safe",
    .called = "Whether they are safe",
    .options = kSafetyOptions,
};

// Who is responsible.
inline constexpr ask::Line kCommissionerAsked = {
    .name = "commissioner",
    .label = "Who is the responsible commissioner?",
    .hint = "For example, NHS Kent and Medway",
    .required = "Enter who is responsible",
    .called = "The commissioner",
    .longest = 200,
};
inline constexpr ask::Number kMilesAsked = {
    .name = "miles",
    .label = "How many miles from home is the hospital? (optional)",
    .called = "The number of miles",
    .least = 0,
    .most = 1'000,
};

// Aftercare.
inline constexpr ask::Option<YesNo> kEntitledOptions[] = {
    {YesNo::kYes, "Yes"},
    {YesNo::kNo, "No"},
};
inline constexpr ask::OneOf<YesNo> kEntitledAsked = {
    .name = "entitled",
    .label = "Are they entitled to section 117 aftercare?",
    .hint = "Free help after a detention under section 3 and some others",
    .required = "Choose whether they are entitled",
    .called = "Whether they are entitled",
    .options = kEntitledOptions,
};
inline constexpr ask::Day kAftercareAgreedOnAsked = {
    .name = "agreed_on",
    .label = "When was it agreed what they get? (optional)",
    .called = "The day of the agreement",
};
inline constexpr ask::Line kAftercareResponsibleAsked = {
    .name = "responsible",
    .label = "Who is responsible for it? (optional)",
    .hint = "The council and the integrated care board",
    .called = "Who is responsible",
    .longest = 200,
};
inline constexpr ask::Words kAftercareNoteAsked = {
    .name = "note",
    .label = "What do they get? (optional)",
    .called = "The note",
    .rows = 3,
};

// The plan for leaving.
inline constexpr ask::Option<Destination> kDestinationOptions[] = {
    {Destination::kFamilyHome, "The family home"},
    {Destination::kSupportedLiving, "Supported living"},
    {Destination::kResidentialSchool, "A residential school or college"},
    {Destination::kFosterCare, "Foster care"},
    {Destination::kCareHome, "A care home"},
    {Destination::kOtherHospital, "Another hospital"},
    {Destination::kOther, "Somewhere else"},
};
inline constexpr ask::OneOf<Destination> kDestinationAsked = {
    .name = "destination",
    .label = "Where are they to live when they leave?",
    .required = "Choose where they are to live",
    .called = "Where they are to live",
    .options = kDestinationOptions,
};
inline constexpr ask::Tick kAgreedByPersonAsked = {
    .name = "agreed_by_person",
    .label = "They agree with it themselves",
};
inline constexpr ask::Tick kAgreedByFamilyAsked = {
    .name = "agreed_by_family",
    .label = "Their family agrees with it",
};

// What must be in place.
inline constexpr ask::Line kNeedAsked = {
    .name = "what",
    .label = "What must be in place before they leave?",
    .hint = "One thing at a time. For example, a support worker for the nights",
    .required = "Enter what must be in place",
    .called = "What must be in place",
    .longest = 500,
};
inline constexpr ask::Line kNeedAgencyAsked = {
    .name = "agency",
    .label = "Which agency sees to it?",
    .required = "Enter which agency sees to it",
    .called = "The agency",
    .longest = 200,
};
inline constexpr ask::Day kNeededByAsked = {
    .name = "needed_by",
    .label = "By when? (optional)",
    .called = "The day",
};
inline constexpr ask::Day kMetOnAsked = {
    .name = "met_on",
    .label = "Since which day is it in place?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kWhyDroppedAsked = {
    .name = "reason",
    .label = "Why is it not needed any more?",
    .required = "Enter why it is not needed any more",
    .called = "The reason",
    .rows = 3,
};

// An advocate.
inline constexpr ask::Option<AdvocateKind> kAdvocateKindOptions[] = {
    {AdvocateKind::kImha,
     "Independent mental health advocate (IMHA)",
     "For anybody who is detained, and for some others"},
    {AdvocateKind::kImca,
     "Independent mental capacity advocate (IMCA)",
     "For somebody of 16 or over who cannot decide this themselves and has nobody to ask"},
};
inline constexpr ask::OneOf<AdvocateKind> kAdvocateKindAsked = {
    .name = "kind",
    .label = "What kind of advocate?",
    .required = "Choose the kind of advocate",
    .called = "The kind of advocate",
    .options = kAdvocateKindOptions,
};
inline constexpr ask::Day kOfferedOnAsked = {
    .name = "offered_on",
    .label = "On which day was it offered?",
    .required = "Enter the day of the offer",
    .called = "The day",
};
inline constexpr ask::Option<AdvocateAnswer> kAdvocateAnswerOptions[] = {
    {AdvocateAnswer::kAccepted, "They accepted"},
    {AdvocateAnswer::kDeclined, "They declined", "They can change their mind at any time"},
    {AdvocateAnswer::kNotYet, "They have not answered yet"},
};
inline constexpr ask::OneOf<AdvocateAnswer> kAdvocateAnswerAsked = {
    .name = "answer",
    .label = "What did they answer?",
    .required = "Choose what they answered",
    .called = "The answer",
    .options = kAdvocateAnswerOptions,
};
inline constexpr ask::Day kAnsweredOnAsked = {
    .name = "answered_on",
    .label = "On which day did they answer?",
    .required = "Enter the day of the answer",
    .called = "The day",
};

// A restriction.
inline constexpr ask::Option<RestrictionKind> kRestrictionKindOptions[] = {
    {RestrictionKind::kLongTermSegregation, "Long-term segregation"},
    {RestrictionKind::kSeclusion, "Seclusion"},
    {RestrictionKind::kRestraint, "Restraint"},
};
inline constexpr ask::OneOf<RestrictionKind> kRestrictionKindAsked = {
    .name = "kind",
    .label = "What was reported?",
    .required = "Choose what was reported",
    .called = "What was reported",
    .options = kRestrictionKindOptions,
};
inline constexpr ask::Day kRestrictedFromAsked = {
    .name = "from",
    .label = "On which day did it begin?",
    .required = "Enter the first day",
    .called = "The first day",
};
inline constexpr ask::Day kRestrictedToAsked = {
    .name = "to",
    .label = "On which day did it end? (optional)",
    .hint = "Leave empty while it goes on",
    .called = "The last day",
};
inline constexpr ask::Day kReportedOnAsked = {
    .name = "reported_on",
    .label = "On which day did the hospital report it?",
    .required = "Enter the day of the report",
    .called = "The day of the report",
};
inline constexpr ask::Words kRestrictionNoteAsked = {
    .name = "note",
    .label = "What does the report say?",
    .required = "Enter what the report says",
    .called = "What the report says",
};
inline constexpr ask::Day kRestrictionEndedOnAsked = {
    .name = "ended_on",
    .label = "On which day did it end?",
    .required = "Enter the last day",
    .called = "The last day",
};
inline constexpr ask::Day kReviewedOnAsked = {
    .name = "reviewed_on",
    .label = "On which day was it reviewed?",
    .required = "Enter the day of the review",
    .called = "The day of the review",
};
inline constexpr ask::Words kOutcomeAsked = {
    .name = "outcome",
    .label = "What did the review find?",
    .required = "Enter what the review found",
    .called = "The outcome",
};

// A transfer.
inline constexpr ask::Day kMovedOnAsked = {
    .name = "discharged_on",
    .label = "On which day did they move?",
    .required = "Enter the day of the transfer",
    .called = "The day of the transfer",
};
inline constexpr ask::Line kMovedToAsked = {
    .name = "hospital",
    .label = "Which hospital or ward are they in now?",
    .required = "Enter the hospital",
    .called = "The hospital",
};

inline constexpr ask::Words kNeverSoAsked = patterns::WhyWithdrawn("Enter why this was never so");

}  // namespace alongside::admissions
