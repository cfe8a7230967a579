// What the forms about reviews ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/reviews/ids.h"
#include "platform/base/field_checks.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::reviews {

/// Every text of a review may have as many characters.
inline constexpr std::size_t kLongestText = kLongestTyped;

// Asking for a review.
inline constexpr ask::Option<ReviewKind> kKindOptions[] = {
    {ReviewKind::kCommunity, "In the community", "Before anybody is admitted"},
    {ReviewKind::kPostAdmission,
     "After admission",
     "When there was no review in the community before"},
    {ReviewKind::kInpatient, "In hospital", "Repeated while they are there"},
};
inline constexpr ask::OneOf<ReviewKind> kKindAsked = {
    .name = "kind",
    .label = "Which review is it?",
    .required = "Choose which review it is",
    .called = "Which review it is",
    .options = kKindOptions,
};
inline constexpr ask::Option<ReviewKind> kEveryKindOptions[] = {
    {ReviewKind::kCommunity, "In the community"},
    {ReviewKind::kPostAdmission, "After admission"},
    {ReviewKind::kInpatient, "In hospital"},
    {ReviewKind::kLaep, "LAEP"},
};
inline constexpr ask::OneOf<ReviewKind> kRightKindAsked = {
    .name = "kind",
    .label = "Which review is it?",
    .required = "Choose which review it is",
    .called = "Which review it is",
    .options = kEveryKindOptions,
};
inline constexpr ask::Tick kBeforeDischargeAsked = {
    .name = "before_discharge",
    .label = "It prepares the way home",
    .hint = "Only for a review in hospital",
};
inline constexpr ask::Day kRequestedOnAsked = {
    .name = "requested_on",
    .label = "On which day was it asked for?",
    .required = "Enter the day it was asked for",
    .called = "The day it was asked for",
};
inline constexpr ask::Day kRightRequestedOnAsked = {
    .name = "requested_on",
    .label = "On which day was it asked for? (optional)",
    .called = "The day it was asked for",
};
inline constexpr ask::Option<Asker> kAskerOptions[] = {
    {Asker::kPerson, "The person themselves"},
    {Asker::kFamily, "Their family"},
    {Asker::kAdvocate, "Their advocate"},
    {Asker::kKeyworker, "Their keyworker"},
    {Asker::kProfessional, "A professional in health, social care or education"},
    {Asker::kCommissioner, "The commissioner"},
};
inline constexpr ask::OneOf<Asker> kRequestedByAsked = {
    .name = "requested_by",
    .label = "Who asked for it?",
    .hint = "Everybody here has a right to. To ask is no complaint.",
    .required = "Choose who asked for it",
    .called = "Who asked for it",
    .options = kAskerOptions,
};
inline constexpr ask::OneOfList<Asker> kRightRequestedByAsked = {
    .name = "requested_by",
    .label = "Who asked for it? (optional)",
    .called = "Who asked for it",
    .options = kAskerOptions,
    .empty = "Not known",
};
inline constexpr ask::Line kRequesterAsked = {
    .name = "requester",
    .label = "Their name (optional)",
    .called = "The name",
};
inline constexpr ask::Words kWhyAsked = {
    .name = "why",
    .label = "Why now? (optional)",
    .hint = "In their own words, if you have them",
    .called = "The reason",
    .longest = kLongestText,
};

// Consent.
inline constexpr ask::Option<Consent> kConsentOptions[] = {
    {Consent::kGiven, "They said yes", "From 16, or younger and able to decide this themselves"},
    {Consent::kParentalResponsibility,
     "Somebody with parental responsibility said yes",
     "Under 16 and not able to decide this themselves"},
    {Consent::kBestInterests,
     "It was decided in their best interests",
     "From 16 and without the capacity to decide this"},
    {Consent::kRefused, "They said no"},
    {Consent::kWithdrawn, "They said yes and took it back"},
};
inline constexpr ask::OneOf<Consent> kConsentAsked = {
    .name = "consent",
    .label = "What was the answer?",
    .hint = "To the review, and to the panel reading papers about them",
    .required = "Choose what the answer was",
    .called = "The answer",
    .options = kConsentOptions,
};
inline constexpr ask::Day kConsentOnAsked = {
    .name = "consent_on",
    .label = "On which day?",
    .required = "Enter the day of the answer",
    .called = "The day of the answer",
};
inline constexpr ask::Words kConsentNoteAsked = {
    .name = "note",
    .label = "How was it asked and decided? (optional)",
    .hint =
        "What they were shown, how they understand, who helped. For best interests: who decided "
        "and why, which is needed",
    .called = "The note",
    .longest = kLongestText,
};

// The day and the place.
inline constexpr ask::Day kPlannedOnAsked = {
    .name = "planned_on",
    .label = "On which day?",
    .hint = "Two weeks leave time for consent, invitations and papers",
    .required = "Enter the day of the review",
    .called = "The day of the review",
};
inline constexpr ask::Day kRightPlannedOnAsked = {
    .name = "planned_on",
    .label = "For which day was it planned? (optional)",
    .called = "The planned day",
};
inline constexpr ask::Time kPlannedAtAsked = {
    .name = "planned_at",
    .label = "At what time? (optional)",
    .called = "The time",
};
inline constexpr ask::Line kPlaceAsked = {
    .name = "place",
    .label = "Where? (optional)",
    .hint = "Where they would feel at ease",
    .called = "The place",
};
inline constexpr ask::Words kVideoAsked = {
    .name = "video",
    .label = "How can people join by video or phone? (optional)",
    .called = "How to join",
    .rows = 2,
};
inline constexpr ask::Words kAdjustmentsAsked = {
    .name = "adjustments",
    .label = "What will make it easier for them? (optional)",
    .hint =
        "For example, breaks, a quiet room beside it, pictures, an interpreter, fewer people at "
        "a time",
    .called = "What will make it easier",
    .longest = kLongestText,
};

inline constexpr ask::Words kWhyCancelledAsked = {
    .name = "reason",
    .label = "Why will it not be held?",
    .required = "Enter why it is cancelled",
    .called = "The reason",
    .rows = 3,
};

// The review itself.
inline constexpr ask::Day kHeldOnAsked = {
    .name = "held_on",
    .label = "On which day was it held?",
    .required = "Enter the day of the review",
    .called = "The day of the review",
};
inline constexpr ask::Day kRightHeldOnAsked = {
    .name = "held_on",
    .label = "On which day was it held? (optional)",
    .called = "The day of the review",
};
inline constexpr ask::YesOrNo kSafeAsked = {
    .name = "safe",
    .label = "Did the panel find them safe?",
};
inline constexpr ask::Words kSafetyAsked = {
    .name = "safety",
    .label = "Am I safe? (optional)",
    .hint = "What they said themselves, first",
    .called = "The answer about safety",
    .longest = kLongestText,
};
inline constexpr ask::Words kCareNowAsked = {
    .name = "care_now",
    .label = "What is my care like now? (optional)",
    .called = "The answer about care now",
    .longest = kLongestText,
};
inline constexpr ask::Words kFutureAsked = {
    .name = "future",
    .label = "What is my plan for the future? (optional)",
    .called = "The answer about the future",
    .longest = kLongestText,
};
inline constexpr ask::Words kInHospitalAsked = {
    .name = "in_hospital",
    .label = "Do I need to be in hospital? (optional)",
    .called = "The answer about hospital",
    .longest = kLongestText,
};
inline constexpr ask::YesOrNo kAdmissionNeededAsked = {
    .name = "admission_needed",
    .label = "Did the panel find that they need to be in hospital?",
};
inline constexpr ask::Day kDischargeAimAsked = {
    .name = "discharge_aim",
    .label = "Which day does the panel aim for to go home? (optional)",
    .hint = "If they are in hospital",
    .called = "The day to aim for",
};
inline constexpr ask::Words kOutcomeAsked = {
    .name = "outcome",
    .label = "What came of it, in a few sentences? (optional)",
    .hint = "The recommendations come next, each on its own",
    .called = "The outcome",
    .longest = kLongestText,
};

// After it.
inline constexpr ask::Day kReportSentOnAsked = {
    .name = "sent_on",
    .label = "On which day was the report sent?",
    .required = "Enter the day the report was sent",
    .called = "The day of the report",
};
inline constexpr ask::Words kReportToAsked = {
    .name = "sent_to",
    .label = "Who has it? (optional)",
    .hint =
        "For example, the person and their family in a way they can read, the commissioner, the "
        "ward, social care, school",
    .called = "Who has it",
    .longest = kLongestText,
    .rows = 3,
};
inline constexpr ask::Day kRightReportSentOnAsked = {
    .name = "report_sent_on",
    .label = "On which day was the report sent? (optional)",
    .called = "The day of the report",
};
inline constexpr ask::Words kRightReportToAsked = {
    .name = "report_to",
    .label = "Who has the report? (optional)",
    .called = "Who has the report",
    .longest = kLongestText,
    .rows = 3,
};
inline constexpr ask::Day kCheckedOnAsked = {
    .name = "checked_on",
    .label = "On which day was it checked?",
    .required = "Enter the day of the check",
    .called = "The day of the check",
};
inline constexpr ask::Tick kAllOwnedAsked = {
    .name = "all_owned",
    .label = "Every recommendation has an owner and a day",
};
inline constexpr ask::Tick kHasVoiceAsked = {
    .name = "has_voice",
    .label = "What the person said is in the report, in their own words",
};
inline constexpr ask::Tick kAllHaveItAsked = {
    .name = "all_have_it",
    .label = "Everybody who needs the report has it, the person first",
};
inline constexpr ask::Words kQualityNoteAsked = {
    .name = "note",
    .label = "What is still to do? (optional)",
    .called = "The note",
    .longest = kLongestText,
    .rows = 3,
};

// Putting it right.
inline constexpr ask::Day kRightPackSentOnAsked = {
    .name = "pack_sent_on",
    .label = "On which day were the papers sent? (optional)",
    .called = "The day the papers were sent",
};
inline constexpr ask::Words kWasWrongAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kNeverWasAsked =
    patterns::WhyWithdrawn("Enter why this review never was");

// The panel.
inline constexpr ask::Option<PanelRole> kRoleOptions[] = {
    {PanelRole::kChair, "Chair", "From the commissioner, or independent on their behalf"},
    {PanelRole::kClinicalExpert, "Clinical expert"},
    {PanelRole::kExpertByExperience,
     "Expert by experience",
     "Somebody who has, or whose family has, lived through it"},
    {PanelRole::kOther, "Another part"},
};
inline constexpr ask::OneOf<PanelRole> kRoleAsked = {
    .name = "role",
    .label = "In which part?",
    .required = "Choose in which part",
    .called = "The part",
    .options = kRoleOptions,
};
inline constexpr ask::OneRecorded<PanelMemberId> kMemberAsked = {
    .name = "member",
    .label = "From your area’s list (optional)",
    .called = "Who it is",
    .empty = "Somebody else",
};
inline constexpr ask::Line kSeatNameAsked = {
    .name = "name",
    .label = "Or the name of somebody else",
    .called = "The name",
};
inline constexpr ask::Option<Leaving> kLeavingOptions[] = {
    {Leaving::kNotFree, "They cannot come"},
    {Leaving::kConflict,
     "They declared a conflict of interest",
     "For example, they treat the person or know the family. They cannot be named for this panel "
     "again."},
    {Leaving::kMistake, "They were named by mistake"},
};
inline constexpr ask::OneOf<Leaving> kLeavingAsked = {
    .name = "why",
    .label = "Why?",
    .required = "Choose why",
    .called = "The reason",
    .options = kLeavingOptions,
};
inline constexpr ask::Words kLeavingNoteAsked = {
    .name = "note",
    .label = "Anything else to know? (optional)",
    .called = "The note",
    .rows = 2,
};

// The area's list.
inline constexpr ask::Line kMemberNameAsked = {
    .name = "name",
    .label = "Their name",
    .required = "Enter their name",
    .called = "The name",
};
inline constexpr ask::Line kContactAsked = {
    .name = "contact",
    .label = "How to reach them (optional)",
    .called = "How to reach them",
};
inline constexpr ask::Day kAwayFromAsked = {
    .name = "away_from",
    .label = "First day away",
    .required = "Enter the first day away",
    .called = "The first day away",
};
inline constexpr ask::Day kAwayToAsked = {
    .name = "away_to",
    .label = "Last day away",
    .required = "Enter the last day away",
    .called = "The last day away",
};
inline constexpr ask::Day kRetiredOnAsked = {
    .name = "retired_on",
    .label = "From which day do they hold no more reviews?",
    .required = "Enter from which day",
    .called = "The day",
};

// Invitations.
inline constexpr ask::Line kInviteeAsked = {
    .name = "name",
    .label = "Who is asked to come?",
    .required = "Enter who is invited",
    .called = "The name",
};
inline constexpr ask::Line kPartAsked = {
    .name = "part",
    .label = "Who are they? (optional)",
    .hint = "For example, mum, brother, teacher, social worker",
    .called = "Who they are",
};
inline constexpr ask::Option<InvitedBy> kInvitedByOptions[] = {
    {InvitedBy::kInPerson, "In person"},
    {InvitedBy::kPhone, "By phone"},
    {InvitedBy::kEmail, "By e-mail"},
    {InvitedBy::kLetter, "By letter"},
    {InvitedBy::kEasyRead, "With the easy-read invitation"},
};
inline constexpr ask::OneOfList<InvitedBy> kInvitedByAsked = {
    .name = "how",
    .label = "How are they asked?",
    .required = "Choose how they are asked",
    .called = "How they are asked",
    .options = kInvitedByOptions,
};
inline constexpr ask::Day kInvitedOnAsked = {
    .name = "invited_on",
    .label = "On which day?",
    .required = "Enter the day of the invitation",
    .called = "The day of the invitation",
};
inline constexpr ask::Option<Answer> kAnswerOptions[] = {
    {Answer::kComing, "They are coming"},
    {Answer::kNotComing, "They are not coming"},
    {Answer::kSendsReport, "They are not coming and send a report"},
    {Answer::kWaiting, "No answer yet"},
};
inline constexpr ask::OneOf<Answer> kAnswerAsked = {
    .name = "answer",
    .label = "What did they say?",
    .required = "Choose what they said",
    .called = "The answer",
    .options = kAnswerOptions,
};
inline constexpr ask::Words kAnswerNoteAsked = {
    .name = "note",
    .label = "Anything else to know? (optional)",
    .called = "The note",
    .rows = 2,
};

// The papers.
inline constexpr char kPapersField[] = "papers";
inline constexpr ask::Day kPackSentOnAsked = {
    .name = "sent_on",
    .label = "On which day were the papers sent to the panel?",
    .required = "Enter the day the papers were sent",
    .called = "The day the papers were sent",
};

// Recommendations: the names of the rows' fields begin so, and end in a number.
inline constexpr int kRecommendationRows = 4;

// LAEP.
inline constexpr int kCallRows = 6;
inline constexpr ask::Day kLaepOnAsked = {
    .name = "held_on",
    .label = "Day",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Time kLaepAtAsked = {
    .name = "held_at",
    .label = "Time",
    .hint = {},
    .required = "Enter the time",
    .called = "The time",
};
inline constexpr ask::Option<LaepDecision> kDecisionOptions[] = {
    {LaepDecision::kAvoided, "No admission: support holds without it"},
    {LaepDecision::kNeeded, "Admission is needed"},
    {LaepDecision::kTomorrow, "To be decided tomorrow"},
};
inline constexpr ask::OneOf<LaepDecision> kDecisionAsked = {
    .name = "decision",
    .label = "What was decided?",
    .required = "Choose what was decided",
    .called = "What was decided",
    .options = kDecisionOptions,
};
inline constexpr ask::Words kLaepWhyAsked = {
    .name = "why",
    .label = "Why?",
    .required = "Enter why this was decided",
    .called = "The reason",
    .longest = kLongestText,
    .rows = 2,
};
inline constexpr ask::Words kLaepNextAsked = {
    .name = "next",
    .label = "What happens next? (optional)",
    .hint = "Who does what tonight, and who calls whom in the morning",
    .called = "What happens next",
    .longest = kLongestText,
    .rows = 2,
};

// Looking back at an admission.
inline constexpr ask::Day kAdmittedOnAsked = {
    .name = "admitted_on",
    .label = "On which day were they admitted?",
    .required = "Enter the day of admission",
    .called = "The day of admission",
};
inline constexpr ask::Day kLookedBackOnAsked = {
    .name = "held_on",
    .label = "On which day did you look back at it?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kFindingsAsked = {
    .name = "findings",
    .label = "Why was there no review, and what has to change?",
    .hint =
        "Were they on the register? Who knew, and when? Look for what to change in how we work, "
        "never for somebody to blame",
    .required = "Enter what was found",
    .called = "What was found",
    .longest = kLongestText,
    .rows = 6,
};

}  // namespace alongside::reviews
