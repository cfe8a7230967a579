// What the forms about meetings ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/meetings/ids.h"
#include "care/register/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::meetings {

inline constexpr ask::Day kOnAsked = {
    .name = "on",
    .label = "On which day do you meet?",
    .required = "Enter the day on which you meet",
    .called = "The day",
};
inline constexpr ask::Line kStartsAtAsked = {
    .name = "starts_at",
    .label = "From when? (optional)",
    .hint = "For example, 10:00 to 12:00",
    .called = "The time",
    .longest = 50,
    .width = 20,
};
inline constexpr ask::Line kPlaceAsked = {
    .name = "place",
    .label = "Where?",
    .hint = "A room, or the link of a video call",
    .required = "Enter where you meet",
    .called = "The place",
    .longest = 200,
};
inline constexpr ask::Line kChairAsked = {
    .name = "chair",
    .label = "Who leads the meeting?",
    .required = "Enter who leads the meeting",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Words kQuorumAsked = {
    .name = "quorum",
    .label = "Without whom can nothing be decided? (optional)",
    .hint = "One agency a line, for example: ICB, Social care, Education",
    .called = "The agencies",
};
inline constexpr ask::Words kWhyCancelledAsked = {
    .name = "reason",
    .label = "Why is it called off?",
    .required = "Enter why the meeting is called off",
    .called = "The reason",
    .rows = 2,
};

inline constexpr ask::Line kNameAsked = {
    .name = "name",
    .label = "Who?",
    .hint = "A professional. What a family says belongs to their child’s own record",
    .required = "Enter who it is",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Line kAgencyAsked = {
    .name = "agency",
    .label = "Whom do they speak for?",
    .hint = "As the quorum names it, for example: Social care",
    .required = "Enter whom they speak for",
    .called = "The agency",
    .longest = 200,
};
inline constexpr ask::Option<Attendance> kAttendanceOptions[] = {
    {Attendance::kExpected, "Asked to come"},
    {Attendance::kCame, "Came"},
    {Attendance::kApologies, "Sent apologies"},
};
inline constexpr ask::OneOf<Attendance> kAttendanceAsked = {
    .name = "attendance",
    .label = "Do they come?",
    .required = "Choose whether they come",
    .options = kAttendanceOptions,
};

inline constexpr ask::Words kSaidAsked = {
    .name = "said",
    .label = "What was said?",
    .required = "Enter what was said",
    .called = "What was said",
    .longest = 10'000,
    .rows = 6,
};
inline constexpr ask::Words kDecidedAsked = {
    .name = "decided",
    .label = "What was decided? (optional)",
    .called = "What was decided",
    .longest = 10'000,
    .rows = 3,
};
inline constexpr ask::Option<dsr::Rating> kRatingOptions[] = {
    {dsr::Rating::kRed, "Red"},
    {dsr::Rating::kAmber, "Amber"},
    {dsr::Rating::kGreen, "Green"},
};
inline constexpr ask::OneOfList<dsr::Rating> kRatingAsked = {
    .name = "rating",
    .label = "Rate them now? (optional)",
    .options = kRatingOptions,
    .empty = "The rating stays as it is",
};
inline constexpr ask::Words kRationaleAsked = {
    .name = "rationale",
    .label = "Why this rating?",
    .hint = "Only when you rate them now",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Words kLoweredAsked = {
    .name = "lowered_because",
    .label = "If it is not red, why is it lowered before that day?",
    .hint = "Only when you rate them now",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Line kTitleAsked = {
    .name = "title",
    .label = "An action: what is to be done? (optional)",
    .called = "What is to be done",
    .longest = 1'000,
};
inline constexpr ask::Line kActionAgencyAsked = {
    .name = "agency",
    .label = "Which agency does it?",
    .called = "The agency",
    .longest = 1'000,
};
inline constexpr ask::Line kOwnerAsked = {
    .name = "owner",
    .label = "Who there?",
    .called = "The name",
    .longest = 1'000,
};
inline constexpr ask::Day kDueOnAsked = {
    .name = "due_on",
    .label = "By when?",
    .called = "The day it is due",
};

inline constexpr ask::Words kWhyTakenOffAsked = {
    .name = "reason",
    .label = "Why are they taken off the agenda?",
    .required = "Enter why they are taken off the agenda",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Words kWhyOnAgendaAsked = {
    .name = "why",
    .label = "Why are they talked about?",
    .required = "Enter why they are talked about",
    .called = "The reason",
    .longest = 500,
    .rows = 2,
};

inline constexpr ask::Day kHeldOnAsked = {
    .name = "on",
    .label = "On which day was it held?",
    .required = "Enter the day on which it was held",
    .called = "The day",
};
inline constexpr ask::Words kEndNoteAsked = {
    .name = "note",
    .label = "Anything else for the minutes? (optional)",
    .hint = "Nothing about one young person: that stands with them",
    .called = "The note",
};
inline constexpr ask::Day kNextOnAsked = {
    .name = "next_on",
    .label = "When do you meet next? (optional)",
    .called = "The day",
};

}  // namespace alongside::meetings
