// What the forms of the on-call list ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/oncall/ids.h"
#include "care/workforce/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::oncall {

inline constexpr ask::Option<Turn> kTurnOptions[] = {
    {Turn::kFirst, "First", "Is rung first"},
    {Turn::kSecond, "Second", "Is rung when the first does not answer or needs help"},
};
inline constexpr ask::Option<Weekday> kDayOptions[] = {
    {Weekday::kMonday, "Monday"},
    {Weekday::kTuesday, "Tuesday"},
    {Weekday::kWednesday, "Wednesday"},
    {Weekday::kThursday, "Thursday"},
    {Weekday::kFriday, "Friday"},
    {Weekday::kSaturday, "Saturday"},
    {Weekday::kSunday, "Sunday"},
};

inline constexpr ask::OneOf<Turn> kTurnAsked = {
    .name = "turn",
    .label = "First or second on call?",
    .required = "Choose first or second",
    .options = kTurnOptions,
};
inline constexpr ask::OneRecorded<workforce::PostId> kPostAsked = {
    .name = "post",
    .label = "Who of your service?",
    .hint = "Leave empty for somebody of another service",
    .empty = "Nobody of ours",
};
inline constexpr ask::Line kNameAsked = {
    .name = "name",
    .label = "Or the name of a person or service outside",
    .hint = "For example, Out-of-hours social care",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Line kPhoneAsked = {
    .name = "phone",
    .label = "Telephone number",
    .hint = "Leave empty to use the number held for the post",
    .called = "The number",
    .longest = 40,
    .width = 20,
    .inputmode = "tel",
};
inline constexpr ask::Line kShiftNoteAsked = {
    .name = "note",
    .label = "Anything to know (optional)",
    .hint = "For example, ring twice. Do not name a young person",
    .called = "The note",
    .longest = 500,
};

// A stretch of time.
inline constexpr ask::Day kFromDayAsked = {
    .name = "from_day",
    .label = "From which day?",
    .required = "Enter the day on which it begins",
    .called = "The day on which it begins",
};
inline constexpr ask::Time kFromTimeAsked = {
    .name = "from_time",
    .label = "From what time?",
    .hint = "For example, 5pm or 17:00",
    .required = "Enter the time at which it begins",
    .called = "The time at which it begins",
};
inline constexpr ask::Day kToDayAsked = {
    .name = "to_day",
    .label = "Until which day?",
    .required = "Enter the day on which it ends",
    .called = "The day on which it ends",
};
inline constexpr ask::Time kToTimeAsked = {
    .name = "to_time",
    .label = "Until what time?",
    .hint = "For example, 9am or 09:00. If that is not after the beginning, it ends the next day",
    .required = "Enter the time at which it ends",
    .called = "The time at which it ends",
};
inline constexpr ask::Words kWhyShiftChangedAsked = {
    .name = "reason",
    .label = "Why does this change?",
    .hint = "For example, Jo and Sam swapped. Do not name a young person",
    .required = "Enter why this changes, for example a swap",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Words kWhyShiftTakenOffAsked =
    patterns::WhyWithdrawn("Enter why this is taken off the list");

// A week.
inline constexpr ask::Day kWeekAsked = {
    .name = "week",
    .label = "Which week?",
    .hint = "Any day of it",
    .required = "Enter a day of the week",
    .called = "The week",
};
inline constexpr ask::AnyOf<Weekday> kDaysAsked = {
    .name = "weekdays",
    .label = "On which days does it begin?",
    .required = "Choose at least one day",
    .options = kDayOptions,
};

// Numbers.
inline constexpr ask::OneRecorded<workforce::PostId> kNumberOfAsked = {
    .name = "number_of",
    .label = "Whose number?",
    .required = "Choose whose number it is",
};
inline constexpr ask::Line kNumberAsked = {
    .name = "phone",
    .label = "Telephone number",
    .required = "Enter a telephone number, like 01622 000000",
    .called = "The number",
    .longest = 40,
    .width = 20,
    .inputmode = "tel",
};
inline constexpr ask::Line kAnswererAsked = {
    .name = "name",
    .label = "Who answers?",
    .hint = "For example, Out-of-hours team of the council",
    .required = "Enter who answers",
    .called = "The name",
    .longest = 200,
};

inline constexpr ask::Words kHandoverAsked = {
    .name = "text",
    .label = "What has the next one on call to know?",
    .hint = "Name no young person: what happened to somebody goes on their own crisis page",
    .required = "Write what the next one on call has to know",
    .called = "The hand-over",
    .rows = 3,
};

}  // namespace alongside::oncall
