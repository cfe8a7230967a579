// What the forms about workers ask.
// SPDX-License-Identifier: MIT
#pragma once

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
