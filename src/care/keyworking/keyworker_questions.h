// What the forms about workers ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "care/keyworking/ids.h"
#include "care/workforce/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

inline constexpr ask::OneRecorded<workforce::PostId> kWorkerAsked = {
    .name = "worker",
    .label = "Who?",
    .hint = "Everybody with an open post and a caseload",
    .required = "Choose a worker",
    .empty = "Choose a worker",
};

inline constexpr ask::Option<AllocationRole> kRoleOptions[] = {
    {AllocationRole::kLead,
     "Lead keyworker",
     "The one person the family turns to. Whoever leads now gives way on that day."},
    {AllocationRole::kDeputy, "Deputy keyworker", "Stands in for the lead"},
    {AllocationRole::kSupport, "Supporting worker"},
};
inline constexpr ask::OneOf<AllocationRole> kRoleAsked = {
    .name = "role",
    .label = "As what?",
    .required = "Choose what they are",
    .options = kRoleOptions,
};

// The first day is asked twice: as they are named, and as it is put right.
inline constexpr ask::Day kFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they begin",
    .called = "The day",
};
inline constexpr ask::Day kRightFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they began",
    .called = "The day",
};
inline constexpr ask::Day kToAsked = {
    .name = "to",
    .label = "Until which day? (optional)",
    .hint = "Leave empty while they still work with them",
    .called = "The last day",
};
inline constexpr ask::Day kEndedOnAsked = {
    .name = "ended_on",
    .label = "On which day did it end?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day it ended",
    .called = "The day",
};

inline constexpr ask::OneRecorded<workforce::PostId> kNextLeadAsked = {
    .name = "to",
    .label = "Who is asked to take over?",
    .hint = "Everybody with an open post and a caseload",
    .required = "Choose a worker",
    .empty = "Choose a worker",
};
inline constexpr ask::Words kWhyHandedOverAsked = {
    .name = "reason",
    .label = "Why does the lead change?",
    .hint = "For example, they turn 18, or moved to another part of the area",
    .required = "Enter why the lead changes",
    .called = "The reason",
    .rows = 3,
};
enum class LeadAnswer { kAccepted, kDeclined };
constexpr std::array<std::string_view, 2> NamesOf(LeadAnswer) {
    return {"accepted", "declined"};
}
inline constexpr ask::Option<LeadAnswer> kLeadAnswerOptions[] = {
    {LeadAnswer::kAccepted,
     "Yes, from the day below",
     "The lead of before ends that day, and so does a part beside them"},
    {LeadAnswer::kDeclined, "No", "Everything stays as it is"},
};
inline constexpr ask::OneOf<LeadAnswer> kLeadAnswerAsked = {
    .name = "answer",
    .label = "Do they take over?",
    .required = "Choose whether they take over",
    .options = kLeadAnswerOptions,
};
inline constexpr ask::Day kTakesOverOnAsked = {
    .name = "on",
    .label = "If they do: from which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kWhyDeclinedAsked = {
    .name = "why",
    .label = "If they do not: why?",
    .called = "The reason",
    .rows = 3,
};

inline constexpr ask::Words kWrongPartAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kNeverNamedAsked =
    patterns::WhyWithdrawn("Enter why they were never named");

}  // namespace alongside::keyworking
