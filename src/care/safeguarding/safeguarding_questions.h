// What the forms of safeguarding ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/safeguarding/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::safeguarding {

inline constexpr ask::Line kAboutNameAsked = {
    .name = "about_name",
    .label = "Who may not be safe?",
    .hint = "Their name and, if you know it, their age and where they live",
    .required = "Enter who may not be safe",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Words kSaidAsked = {
    .name = "said",
    .label = "What was said, or what did you see?",
    .hint = "In their own words, as near as you can. Leave out what you think of it",
    .required = "Enter what was said or seen, in their own words",
    .called = "What was said",
    .longest = 10'000,
    .rows = 6,
};
inline constexpr ask::Option<WhoSaid> kWhoSaidOptions[] = {
    {WhoSaid::kYoungPerson, "The young person"},
    {WhoSaid::kParent, "A parent or carer"},
    {WhoSaid::kFamily, "Somebody else of the family"},
    {WhoSaid::kProfessional, "A professional"},
    {WhoSaid::kSeenMyself, "I saw it myself"},
    {WhoSaid::kOther, "Somebody else"},
};
inline constexpr ask::OneOf<WhoSaid> kWhoSaidAsked = {
    .name = "who_said",
    .label = "Who said it?",
    .required = "Choose who said it",
    .options = kWhoSaidOptions,
};
inline constexpr ask::Line kWhoNameAsked = {
    .name = "who_name",
    .label = "Their name (optional)",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Day kHeardOnAsked = {
    .name = "heard_on",
    .label = "When?",
    .required = "Enter the day on which it was said or seen",
    .called = "The day it was said",
};
inline constexpr ask::Option<SafeNow> kSafeNowOptions[] = {
    {SafeNow::kSafe, "Yes"},
    {SafeNow::kNotSafe, "No", "Ring 999 first if anybody is in danger now"},
    {SafeNow::kNotKnown, "I do not know"},
};
inline constexpr ask::OneOf<SafeNow> kSafeNowAsked = {
    .name = "safe_now",
    .label = "Are they safe at this moment?",
    .required = "Choose whether they are safe at this moment",
    .options = kSafeNowOptions,
};
inline constexpr ask::Words kDoneNowAsked = {
    .name = "done_now",
    .label = "What have you done so far? (optional)",
    .hint = "For example, stayed with them, rang their mother, rang 999",
    .called = "What was done",
    .rows = 3,
};
inline constexpr ask::Line kAboutWorkerAsked = {
    .name = "about_worker",
    .label = "Who is it about?",
    .hint = "Their name, and where they work",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::OneRecorded<StreamId> kAboutPostAsked = {
    .name = "about_post",
    .label = "Do they work in this service? (optional)",
    .hint = "Choose their post, so that they never see this",
    .called = "The post",
    .empty = "No, or I do not know",
};

inline constexpr ask::Words kTakenNoteAsked = {
    .name = "note",
    .label = "What are you going to do? (optional)",
    .called = "The note",
    .rows = 3,
};

inline constexpr ask::Option<ReferredTo> kReferredToOptions[] = {
    {ReferredTo::kChildrensSocialCare, "Children’s social care"},
    {ReferredTo::kAdultSafeguarding, "Adult safeguarding"},
    {ReferredTo::kPolice, "The police"},
    {ReferredTo::kDesignatedOfficer,
     "The designated officer of the local authority",
     "For an allegation about somebody who works with children"},
    {ReferredTo::kOther, "Another agency"},
};
inline constexpr ask::OneOf<ReferredTo> kReferredToAsked = {
    .name = "to",
    .label = "Who was told?",
    .required = "Choose who was told",
    .options = kReferredToOptions,
};
inline constexpr ask::Line kToNameAsked = {
    .name = "to_name",
    .label = "Which team, and whom did you speak to? (optional)",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Day kReferredOnAsked = {
    .name = "on",
    .label = "On which day?",
    .required = "Enter the day on which they were told",
    .called = "The day they were told",
};
inline constexpr ask::Line kReferenceAsked = {
    .name = "reference",
    .label = "Their reference number (optional)",
    .called = "The reference",
    .longest = 100,
    .width = 20,
};
inline constexpr ask::Words kToldAsked = {
    .name = "told",
    .label = "What were they told, and what did you ask for?",
    .required = "Enter what they were told and asked",
    .called = "What they were told",
    .longest = 10'000,
};
inline constexpr ask::Option<FamilyTold> kFamilyOptions[] = {
    {FamilyTold::kYes, "Yes"},
    {FamilyTold::kNotYet, "Not yet"},
    {FamilyTold::kWouldNotBeSafe, "No, it would not be safe"},
};
inline constexpr ask::OneOf<FamilyTold> kFamilyAsked = {
    .name = "family",
    .label = "Does the family know?",
    .required = "Choose whether the family knows",
    .options = kFamilyOptions,
};
inline constexpr ask::Words kFamilyNoteAsked = {
    .name = "family_note",
    .label = "If they do not know: why, and who decided that?",
    .called = "The note",
    .rows = 2,
};

inline constexpr ask::Day kAnsweredOnAsked = {
    .name = "on",
    .label = "When did they answer?",
    .required = "Enter the day on which they answered",
    .called = "The day they answered",
};
inline constexpr ask::Words kAnswerAsked = {
    .name = "answer",
    .label = "What did they answer?",
    .hint = "What they will do, by when, and who is responsible. If no answer came, write that",
    .required = "Enter what they answered",
    .called = "The answer",
    .longest = 10'000,
};
inline constexpr ask::Words kNoteAsked = {
    .name = "note",
    .label = "What is there to add?",
    .required = "Enter what there is to add",
    .called = "The note",
    .longest = 10'000,
};
inline constexpr ask::Words kWhyClosedAsked = {
    .name = "reason",
    .label = "What came of it, and why is nothing more to be done?",
    .required = "Enter what came of it, and why nothing more is to be done",
    .called = "The reason",
};
inline constexpr ask::Words kWhyReopenedAsked = {
    .name = "reason",
    .label = "Why is it opened again?",
    .required = "Enter why it is opened again",
    .called = "The reason",
};

inline constexpr ask::Number kLookWithinAsked = {
    .name = "look_within",
    .label = "Within how many working days does a lead look at a concern?",
    .required = "Enter a number of working days",
    .called = "The number of days",
    .least = 1,
    .most = 30,
    .width = 2,
};
inline constexpr ask::Number kAnswerWithinAsked = {
    .name = "answer_within",
    .label = "After how many working days do you ask what came of it?",
    .hint = "For agencies other than children’s social care, who decide within one working day",
    .required = "Enter a number of working days",
    .called = "The number of days",
    .least = 1,
    .most = 30,
    .width = 2,
};

inline constexpr ask::Option<ProtectionKind> kProtectionOptions[] = {
    {ProtectionKind::kProtectionPlan, "A child protection plan"},
    {ProtectionKind::kChildInNeed, "A child in need plan"},
    {ProtectionKind::kLookedAfter,
     "Looked after",
     "In care, or with the local authority by agreement"},
};
inline constexpr ask::OneOf<ProtectionKind> kProtectionAsked = {
    .name = "kind",
    .label = "What does the local authority do?",
    .required = "Choose what the local authority does",
    .options = kProtectionOptions,
};
inline constexpr ask::Line kAuthorityAsked = {
    .name = "authority",
    .label = "Which local authority?",
    .required = "Enter which local authority it is",
    .called = "The local authority",
    .longest = 200,
};
inline constexpr ask::Day kProtectedFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "It may be a day that is agreed and still lies ahead",
    .required = "Enter from which day",
    .called = "The day it begins",
};
inline constexpr ask::Day kProtectedToAsked = {
    .name = "to",
    .label = "Until which day? (optional)",
    .hint = "The day it ended, or is agreed to end. Leave it empty while it goes on",
    .called = "The day it ends",
};
inline constexpr ask::Words kProtectionNoteAsked = {
    .name = "note",
    .label = "What should the team know? (optional)",
    .hint = "For example, the social worker’s name and number",
    .called = "The note",
    .rows = 3,
};
inline constexpr ask::Words kWhyProtectionChangedAsked = {
    .name = "reason",
    .label = "What changed?",
    .hint = "For example, it ended at the conference",
    .required = "Enter what changed",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Words kNeverProtectedAsked =
    patterns::WhyWithdrawn("Enter why this was recorded by mistake");

}  // namespace alongside::safeguarding
