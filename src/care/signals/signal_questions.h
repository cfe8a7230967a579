// What the forms about early signals ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/signals/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::signals {

inline constexpr ask::Option<SignalKind> kSignalOptions[] = {
    {SignalKind::kExclusion, "Excluded from school", "For some days or for good"},
    {SignalKind::kOffRoll, "Off the roll of their school", "And at no other school yet"},
    {SignalKind::kPartTimeTimetable, "A part-time timetable"},
    {SignalKind::kEmergencyDepartment, "A visit to A&E"},
    {SignalKind::kPolice, "Contact with the police"},
    {SignalKind::kSinglePointOfAccess, "A call to the single point of access or a crisis line"},
    {SignalKind::kCamhs, "CAMHS is worried"},
    {SignalKind::kPlacementBreakingDown,
     "Where they live, or their school place, is breaking down"},
    {SignalKind::kOther, "Something else"},
};

inline constexpr ask::OneOf<SignalKind> kKindAsked = {
    .name = "kind",
    .label = "What happened?",
    .required = "Choose what happened",
    .options = kSignalOptions,
};
inline constexpr ask::Day kNoticedOnAsked = {
    .name = "noticed_on",
    .label = "When?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Line kToldByAsked = {
    .name = "told_by",
    .label = "Who told you? (optional)",
    .hint = "For example, mother, by phone",
    .called = "Who told you",
};
inline constexpr ask::Words kNoteAsked = {
    .name = "note",
    .label = "A line about it (optional)",
    .hint = "The young person and their family may read this",
    .called = "The line",
    .rows = 2,
};
inline constexpr ask::Words kNeverASignalAsked =
    patterns::WhyWithdrawn("Enter why this was never so");
inline constexpr ask::Words kWhyItStaysAsked = {
    .name = "reason",
    .label = "Why does the rating stay as it is?",
    .hint = "What you looked at, and with whom. The young person and their family may read this.",
    .required = "Enter why the rating stays as it is",
    .called = "The reason",
};

inline constexpr ask::Line kEmailAsked = {
    .name = "email",
    .label = "Their e-mail address",
    .hint = "Of the professional. We write nothing about the young person into the mail.",
    .required = "Enter an e-mail address like name@example.com",
    .called = "The e-mail address",
    .longest = 254,
    .inputmode = "email",
};
inline constexpr ask::Line kWhoYouAreAsked = {
    .name = "told_by",
    .label = "Who are you?",
    .hint = "Your name and what you do, so that we can ring you",
    .required = "Enter your name and what you do",
    .called = "Your name",
};

inline constexpr ask::AnyOf<SignalKind> kAloneAsked = {
    .name = "alone",
    .label = "Of which is one enough?",
    .options = kSignalOptions,
};
inline constexpr ask::Number kSeveralAsked = {
    .name = "several",
    .label = "Of any others, how many together?",
    .required = "Enter how many",
    .called = "How many",
    .least = 1,
    .most = 20,
};
inline constexpr ask::Number kWithinDaysAsked = {
    .name = "within_days",
    .label = "Within how many days of each other?",
    .required = "Enter a number of days",
    .called = "The number of days",
    .least = 1,
    .most = 366,
};
inline constexpr ask::Number kLookDaysAsked = {
    .name = "days",
    .label = "In how many days does somebody look at the rating again?",
    .required = "Enter a number of days",
    .called = "The number of days",
    .least = 1,
    .most = 31,
};
inline constexpr ask::Day kRuleFromAsked = {
    .name = "from",
    .label = "From which day?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kWhyRuleAsked = {
    .name = "reason",
    .label = "Who decided it, and where?",
    .required = "Enter who decided it, and where",
    .called = "The reason",
    .rows = 2,
};

}  // namespace alongside::signals
