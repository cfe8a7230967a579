// What the forms about a death ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "platform/html/patterns/ask.h"

namespace alongside::people {

inline constexpr ask::Day kDiedOnAsked = {
    .name = "died_on",
    .label = "On which day did they die?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they died",
    .called = "The day they died",
};
inline constexpr ask::Day kLearnedOnAsked = {
    .name = "learned_on",
    .label = "On which day did we hear of it?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day we heard of it",
    .called = "The day we heard of it",
};
inline constexpr ask::Words kDeathNoteAsked = {
    .name = "note",
    .label = "What should colleagues know? (optional)",
    .hint = "For example, who told us, and whom the family wants to hear from",
    .called = "The note",
};

inline constexpr ask::Option<DeathStep> kDeathStepOptions[] = {
    {DeathStep::kBereavementContact,
     "Name somebody the family can turn to",
     "One person, by name, who rings them and answers when they ring"},
    {DeathStep::kGpAndTeam,
     "Tell the GP and everybody who worked with them",
     "School, social care, health: nobody should ring the family not knowing"},
    {DeathStep::kAppointments,
     "Stop appointments, transport and equipment",
     "So that no letter and no van comes to the door"},
    {DeathStep::kMortalityReview,
     "Tell the learning disability mortality review (LeDeR)",
     "The national review of the deaths of people with a learning disability and autistic people"},
    {DeathStep::kChildDeathReview,
     "Tell the child death review",
     "Of every child under 18; your area’s child death overview panel says how"},
    {DeathStep::kFamilyWishes,
     "Ask what the family wants to happen with the record",
     "What they want to keep, to have, or to have put right"},
};
inline constexpr ask::OneOf<DeathStep> kDeathStepAsked = {
    .name = "step",
    .label = "What was done?",
    .required = "Choose what was done",
    .options = kDeathStepOptions,
};
inline constexpr ask::Day kStepDoneOnAsked = {
    .name = "on",
    .label = "On which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day it was done",
    .called = "The day",
};
inline constexpr ask::Words kStepNoteAsked = {
    .name = "note",
    .label = "Anything to add? (optional)",
    .hint = "For example, the name of the contact",
    .called = "The note",
    .rows = 3,
};

inline constexpr ask::Words kHowMistakenAsked = {
    .name = "reason",
    .label = "How did the mistake happen?",
    .hint = "For example, it was recorded about the wrong person",
    .required = "Enter how the mistake happened",
    .called = "The reason",
    .rows = 3,
};

}  // namespace alongside::people
