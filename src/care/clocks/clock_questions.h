// What the forms about deadlines and an area's rules ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/clocks/ids.h"
#include "platform/html/patterns/ask.h"

namespace alongside::clocks {

inline constexpr ask::Option<ExtensionReason> kExtensionReasons[] = {
    {ExtensionReason::kPersonNotReady, "The person is not ready yet"},
    {ExtensionReason::kFamilyAsked, "The family asked for more time"},
    {ExtensionReason::kBereavement, "There was a bereavement"},
    {ExtensionReason::kNeededPersonAway, "Somebody who is needed is away"},
    {ExtensionReason::kWaitsForReport, "It waits for a report"},
};
inline constexpr ask::OneOf<ExtensionReason> kExtensionReasonAsked = {
    .name = "because",
    .label = "Why is more time needed?",
    .required = "Choose why more time is needed",
    .called = "The reason",
    .options = kExtensionReasons,
};
inline constexpr ask::Number kExtensionDaysAsked = {
    .name = "days",
    .label = "How many days more, counted from today?",
    .required = "Enter how many days more",
    .called = "The number of days",
    .least = 1,
    .most = 91,
    .width = 3,
};
inline constexpr ask::Words kExtensionNoteAsked = {
    .name = "note",
    .label = "What happened?",
    .hint = "Everybody who sees this date sees these words",
    .required = "Enter what happened",
    .called = "What happened",
    .longest = 500,
    .rows = 3,
};

inline constexpr ask::Line kTermAsked = {
    .name = "term",
    .label = "Within which time?",
    .hint = "For example, 7 days, 10 working days, 4 weeks or 3 months",
    .required = "Enter a time like 7 days",
    .called = "The time",
    .longest = 40,
    .width = 20,
};
inline constexpr ask::Day kTermFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "What started before that day keeps its date. For example, 1 4 2023",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Day kAdoptedFromAsked = {
    .name = "from",
    .label = "From which day do these rules count here? (optional)",
    .hint = "Leave empty when they do not count. What started before that day gets no date by them",
    .called = "The day",
};
inline constexpr ask::Line kRuleReasonAsked = {
    .name = "reason",
    .label = "Who decided it, and where?",
    .hint = "For example, the partnership board of 3 March",
    .required = "Enter who decided it, and where",
    .called = "Who decided it",
    .longest = 300,
};
inline constexpr ask::Words kHolidaysAsked = {
    .name = "text",
    .label = "The bank holidays",
    .hint = "Change the text, and give it a new version",
    .required = "Enter the bank holidays",
    .called = "The text",
    .longest = 20'000,
    .rows = 20,
};

}  // namespace alongside::clocks
