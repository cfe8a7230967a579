// What the forms about consultations ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/keyworking/consultation_facts.h"
#include "platform/html/patterns/ask.h"

namespace alongside::keyworking {

inline constexpr ask::Day kConsultedOnAsked = {
    .name = "on",
    .label = "On which day?",
    .hint = "Today or earlier",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Option<NetworkPart> kNetworkOptions[] = {
    {NetworkPart::kSchool, "School"},
    {NetworkPart::kCollege, "College"},
    {NetworkPart::kFamily, "Family or carer"},
    {NetworkPart::kSocialCare, "Social care"},
    {NetworkPart::kHealth, "Health"},
    {NetworkPart::kPolice, "Police"},
    {NetworkPart::kOther, "Somebody else"},
};
inline constexpr ask::OneOf<NetworkPart> kAskedByAsked = {
    .name = "asked_by",
    .label = "Who asked?",
    .required = "Choose who asked",
    .options = kNetworkOptions,
};
inline constexpr ask::Line kAskerAsked = {
    .name = "asker",
    .label = "What are they called, and where do they work?",
    .hint = "For example, Ms Okafor, Hillside School",
    .required = "Enter who asked",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Option<TalkBasis> kBasisOptions[] = {
    {TalkBasis::kYoungPerson, "The young person agreed"},
    {TalkBasis::kParent, "Somebody with parental responsibility agreed"},
    {TalkBasis::kBestInterests,
     "It is in their best interests",
     "They cannot decide this themselves"},
    {TalkBasis::kSafeguarding, "Safeguarding", "Somebody could come to harm otherwise"},
};
inline constexpr ask::OneOf<TalkBasis> kBasisAsked = {
    .name = "basis",
    .label = "Why may you talk about them?",
    .hint = "If none of these fits, do not record who it is about: give general advice instead",
    .required = "Choose why you may talk about them",
    .options = kBasisOptions,
};
inline constexpr ask::Words kWhatAskedAsked = {
    .name = "asked",
    .label = "What was asked?",
    .required = "Enter what was asked",
    .called = "The question",
    .longest = 4'000,
    .rows = 3,
};
inline constexpr ask::Words kAdvisedAsked = {
    .name = "advised",
    .label = "What did you advise?",
    .required = "Enter what was advised",
    .called = "The advice",
    .longest = 4'000,
    .rows = 4,
};
inline constexpr ask::Number kMinutesAsked = {
    .name = "minutes",
    .label = "How many minutes did it take?",
    .required = "Enter how many minutes it took, from 1 to 600",
    .called = "The number of minutes",
    .least = 1,
    .most = 600,
};
inline constexpr ask::Line kGivenByAsked = {
    .name = "given_by",
    .label = "Who advised?",
    .required = "Enter who advised",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Day kFollowUpOnAsked = {
    .name = "follow_up_on",
    .label = "When do you ask how it went? (optional)",
    .hint = "Leave it empty when nothing is to follow",
    .called = "The day to follow it up",
};

inline constexpr ask::Words kWrongConsultationAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .rows = 2,
};

inline constexpr ask::Line kNewGivenNameAsked = {
    .name = "given_name",
    .label = "Given name",
    .required = "Enter a given name",
    .called = "The given name",
};
inline constexpr ask::Line kNewFamilyNameAsked = {
    .name = "family_name",
    .label = "Family name",
    .required = "Enter a family name",
    .called = "The family name",
};
inline constexpr ask::Day kNewDateOfBirthAsked = {
    .name = "date_of_birth",
    .label = "Date of birth",
    .hint = "For example, 17 5 2008",
    .required = "Enter the date of birth",
    .called = "The date of birth",
};
inline constexpr ask::Tick kNobodyElseAsked = {
    .name = "nobody_else",
    .label = "I have looked: nobody on record is this young person",
};

inline constexpr ask::Day kFollowedUpOnAsked = {
    .name = "on",
    .label = "On which day did you ask?",
    .hint = "Today or earlier",
    .required = "Enter the day you asked",
    .called = "The day",
};
inline constexpr ask::Words kWhatCameOfItAsked = {
    .name = "what",
    .label = "How did it go on?",
    .required = "Enter how it went",
    .called = "What came of it",
    .longest = 4'000,
    .rows = 4,
};
inline constexpr ask::Day kAgainOnAsked = {
    .name = "again_on",
    .label = "When do you ask again? (optional)",
    .hint = "Leave it empty when this was the last time: the consultation ends then",
    .called = "The day to ask again",
};

inline constexpr ask::Day kLedOnOnAsked = {
    .name = "on",
    .label = "From which day do they have keyworking?",
    .hint = "Today or earlier",
    .required = "Enter the day on which keyworking began",
    .called = "The day",
};
inline constexpr ask::Words kWhyLedOnAsked = {
    .name = "why",
    .label = "Why do they need keyworking?",
    .hint = "What was asked and advised stands here already. Add what has changed",
    .required = "Enter why they need keyworking",
    .called = "The reason",
    .longest = 8'000,
    .rows = 8,
};

}  // namespace alongside::keyworking
