// What the forms about actions ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/actions/action.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::actions {

inline constexpr ask::Line kTitleAsked = {
    .name = "title",
    .label = "What is to be done?",
    .hint = "In a few words, for example: find a school place",
    .required = "Enter what is to be done",
    .called = "What is to be done",
    .longest = kLongestLine,
};
inline constexpr ask::Words kDoneLooksLikeAsked = {
    .name = "done_looks_like",
    .label = "What does done look like? (optional)",
    .hint = "So that nobody has to argue about it later: a letter, a start date, a visit",
    .called = "What done looks like",
    .longest = kLongestWords,
    .rows = 3,
};
inline constexpr ask::Line kAgencyAsked = {
    .name = "agency",
    .label = "Which agency? (optional)",
    .hint = "For example, the council’s social care, CAMHS, the school, the housing team",
    .called = "The agency",
    .longest = kLongestLine,
};
inline constexpr ask::Line kOwnerAsked = {
    .name = "owner",
    .label = "Who there? (optional)",
    .hint = "One person’s name and job, so that everybody knows whom to ask",
    .called = "The name",
    .longest = kLongestLine,
};
inline constexpr ask::OneRecorded<workforce::PostId> kOwnerPostAsked = {
    .name = "owner_post",
    .label = "Or is it one of us? (optional)",
    .hint = "Everybody who works in the service today",
    .called = "Who of us",
    .empty = "Nobody of us",
};
inline constexpr ask::Day kRaisedOnAsked = {
    .name = "raised_on",
    .label = "On which day was it agreed?",
    .required = "Enter the day it was agreed",
    .called = "The day it was agreed",
};
inline constexpr ask::Day kDueOnAsked = {
    .name = "due_on",
    .label = "By which day is it due?",
    .hint = "The day that was agreed with whoever does it",
    .required = "Enter the day by which it is due",
    .called = "The day it is due",
};

inline constexpr ask::Words kNoteAsked = {
    .name = "note",
    .label = "How is it going?",
    .hint = "What was done, who was asked, what stands in the way",
    .required = "Enter how it is going",
    .called = "The note",
    .longest = kLongestWords,
};

inline constexpr ask::Day kCompletedOnAsked = {
    .name = "completed_on",
    .label = "On which day was it done?",
    .required = "Enter the day it was done",
    .called = "The day it was done",
};
inline constexpr ask::Words kEvidenceAsked = {
    .name = "evidence",
    .label = "How do you know that it is done?",
    .hint = "For example, the letter of 3 January, or what the family told you",
    .required = "Enter how you know that it is done",
    .called = "What shows it",
    .longest = kLongestWords,
    .rows = 3,
};

inline constexpr ask::Day kClosedOnAsked = {
    .name = "closed_on",
    .label = "Since which day is it not needed?",
    .required = "Enter since which day it is not needed",
    .called = "The day",
};
inline constexpr ask::Words kWhyClosedAsked = {
    .name = "reason",
    .label = "Why is it not needed any more?",
    .required = "Enter why it is not needed any more",
    .called = "The reason",
    .longest = kLongestWords,
    .rows = 3,
};

inline constexpr ask::Words kWhyReopenedAsked = {
    .name = "reason",
    .label = "What is there still to do?",
    .required = "Enter what there is still to do",
    .called = "The reason",
    .longest = kLongestWords,
    .rows = 3,
};

inline constexpr ask::Words kWhyHandedAsked = {
    .name = "reason",
    .label = "Why does somebody else do it now?",
    .hint = "Leave this empty when nobody had it before",
    .called = "The reason",
    .longest = kLongestWords,
    .rows = 3,
};

inline constexpr ask::Day kNewDueOnAsked = {
    .name = "due_on",
    .label = "By which day is it due now?",
    .required = "Enter the new day",
    .called = "The new day",
};
inline constexpr ask::Words kWhyMovedAsked = {
    .name = "reason",
    .label = "Why is the day moved?",
    .required = "Enter why the day is moved",
    .called = "The reason",
    .longest = kLongestWords,
    .rows = 3,
};

// As what was recorded is put right: what was never known may stay unknown.
inline constexpr ask::Day kRightRaisedOnAsked = {
    .name = "raised_on",
    .label = "On which day was it agreed? (optional)",
    .called = "The day it was agreed",
};
inline constexpr ask::Day kRightDueOnAsked = {
    .name = "due_on",
    .label = "By which day was it due at first?",
    .hint = "Put a slip right here. When a later day was agreed, move the day instead",
    .required = "Enter the day by which it was due",
    .called = "The day it was due",
};
inline constexpr ask::Day kRightCompletedOnAsked = {
    .name = "completed_on",
    .label = "On which day was it done?",
    .called = "The day it was done",
};
inline constexpr ask::Words kRightEvidenceAsked = {
    .name = "evidence",
    .label = "How do you know? (optional)",
    .called = "What shows it",
    .longest = kLongestWords,
    .rows = 3,
};
inline constexpr ask::Day kRightClosedOnAsked = {
    .name = "closed_on",
    .label = "Since which day is it not needed?",
    .called = "The day",
};
inline constexpr ask::Words kRightClosedReasonAsked = {
    .name = "closed_reason",
    .label = "Why is it not needed? (optional)",
    .called = "Why it is not needed",
    .longest = kLongestWords,
    .rows = 3,
};
inline constexpr ask::Words kWrongAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .longest = kLongestWords,
    .rows = 3,
};
inline constexpr ask::Words kNeverAgreedAsked =
    patterns::WhyWithdrawn("Enter why this was never agreed");

}  // namespace alongside::actions
