// What the forms about episodes of support ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/keyworking/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::keyworking {

inline constexpr ask::Option<EpisodeKind> kKindOptions[] = {
    {EpisodeKind::kKeyworking, "Keyworking"},
    {EpisodeKind::kPreventativeConsultation,
     "Preventative consultation",
     "Advice to those around the person, without a keyworker of their own"},
};
inline constexpr ask::OneOf<EpisodeKind> kKindAsked = {
    .name = "kind",
    .label = "What kind of support?",
    .required = "Choose the kind of support",
    .options = kKindOptions,
};
inline constexpr ask::Day kOpenedOnAsked = {
    .name = "opened_on",
    .label = "On which day did it begin?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day support began",
    .called = "The day support began",
};
inline constexpr ask::Line kPhaseAsked = {
    .name = "phase",
    .label = "Phase (optional)",
    .hint = "For example, getting to know each other",
    .called = "Phase",
    .longest = 100,
    .width = 20,
};

// The end is asked twice: as it comes, and as it is put right.

inline constexpr ask::Option<CloseReason> kCloseReasonOptions[] = {
    {CloseReason::kSteppedBack, "Stepped back: they no longer need it"},
    {CloseReason::kMovedArea, "Moved to another area"},
    {CloseReason::kAgedOut, "Reached the age at which the service ends"},
    {CloseReason::kDeclined, "They or their family no longer want it"},
    {CloseReason::kDied, "Died"},
    {CloseReason::kOther, "Another reason"},
};
inline constexpr ask::Day kClosedOnAsked = {
    .name = "closed_on",
    .label = "On which day did it end?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day support ended",
    .called = "The day support ended",
};
inline constexpr ask::Day kRightClosedOnAsked = {
    .name = "closed_on",
    .label = "On which day did it end? (optional)",
    .hint = "Leave empty while it goes on",
    .called = "The day support ended",
};
inline constexpr ask::OneOf<CloseReason> kCloseReasonAsked = {
    .name = "close_reason",
    .label = "Why did it end?",
    .required = "Choose why it ended",
    .options = kCloseReasonOptions,
};
inline constexpr ask::OneOf<CloseReason> kRightCloseReasonAsked = {
    .name = "close_reason",
    .label = "Why did it end?",
    .options = kCloseReasonOptions,
};

inline constexpr ask::Words kWrongEpisodeAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kNeverOpenedAsked =
    patterns::WhyWithdrawn("Enter why this support never happened");

}  // namespace alongside::keyworking
