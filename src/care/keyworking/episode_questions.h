// What the forms about episodes of support ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

#include "care/keyworking/ids.h"
#include "care/keyworking/keyworking_facts.h"
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

inline constexpr ask::Option<Phase> kMoveOptions[] = {
    {Phase::kIdentification, WordsOf(Phase::kIdentification), "Finding out who needs us, and why"},
    {Phase::kAssessment, WordsOf(Phase::kAssessment), "Gathering what is known and making a plan"},
    {Phase::kFirstIntervention,
     WordsOf(Phase::kFirstIntervention),
     "Getting the services round one table"},
    {Phase::kReview, WordsOf(Phase::kReview), "Seeing that what was agreed is done"},
    {Phase::kCrisis,
     WordsOf(Phase::kCrisis),
     "Keeping them out of hospital, or the stay as short as it can be"},
    {Phase::kStepDown, WordsOf(Phase::kStepDown), "Becoming less, bit by bit"},
};
inline constexpr ask::OneOf<Phase> kMoveAsked = {
    .name = "phase",
    .label = "Which phase is it now?",
    .hint = "In any order, for as long as it takes: a phase has no fixed number of weeks",
    .required = "Choose the phase",
    .options = kMoveOptions,
};
inline constexpr ask::Day kPhaseFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day",
    .called = "The day",
};

inline constexpr auto kActivityOptions = [] {
    std::array<ask::Option<Activity>, kActivities.size()> options{};
    for (std::size_t at = 0; at < options.size(); ++at)
        options[at] = {kActivities[at].activity, kActivities[at].words};
    return options;
}();
inline constexpr ask::OneOfList<Activity> kActivityAsked = {
    .name = "activity",
    .label = "What was done?",
    .required = "Choose what was done",
    .options = kActivityOptions,
};
inline constexpr ask::Day kActivityOnAsked = {
    .name = "on",
    .label = "On which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kActivityNoteAsked = {
    .name = "note",
    .label = "Anything to add? (optional)",
    .called = "The note",
    .rows = 3,
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
