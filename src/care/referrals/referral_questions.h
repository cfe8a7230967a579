// What the forms about a referral ask, of staff and of people without an account.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "care/referrals/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::referrals {

inline constexpr ask::Option<HowItCame> kHowOptions[] = {
    {HowItCame::kByPhone, "By telephone"},
    {HowItCame::kByLetter, "By letter or e-mail"},
    {HowItCame::kInPerson, "In person"},
};
inline constexpr ask::OneOf<HowItCame> kHowAsked = {
    .name = "how",
    .label = "How did it come?",
    .required = "Choose how it came",
    .options = kHowOptions,
};
inline constexpr ask::Day kReceivedOnAsked = {
    .name = "received_on",
    .label = "On which day did it come?",
    .hint = "For example, 9 1 2023. The time to decide counts from this day.",
    .required = "Enter the day it came",
    .called = "The day it came",
};

inline constexpr ask::Option<Route> kRouteOptions[] = {
    {Route::kFamily, "A parent, carer or somebody else in the family"},
    {Route::kYoungPerson, "The young person"},
    {Route::kSchool, "A school"},
    {Route::kCollege, "A college"},
    {Route::kHealth, "A health service"},
    {Route::kCamhs, "Children and young people’s mental health services (CAMHS)"},
    {Route::kSinglePointOfAccess, "A single point of access"},
    {Route::kSocialCare, "Social care"},
    {Route::kPolice, "The police"},
    {Route::kOther, "Somebody else"},
};
inline constexpr ask::OneOf<Route> kRouteAsked = {
    .name = "route",
    .label = "Who refers?",
    .required = "Choose who refers",
    .options = kRouteOptions,
};
inline constexpr ask::OneOf<Route> kYouAreAsked = {
    .name = "route",
    .label = "Who are you?",
    .required = "Choose who you are",
    .options = kRouteOptions,
};
inline constexpr ask::Line kReferrerAsked = {
    .name = "referrer",
    .label = "Name of who refers",
    .required = "Enter the name of who refers",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Line kYourNameAsked = {
    .name = "referrer",
    .label = "Your name",
    .required = "Enter your name",
    .called = "Your name",
    .longest = 200,
};
inline constexpr ask::Line kRelationAsked = {
    .name = "relation",
    .label = "Who are they to the young person?",
    .hint = "For example, mother, head teacher, social worker, or the young person themselves",
    .required = "Enter who they are to the young person",
    .called = "This",
    .longest = 200,
};
inline constexpr ask::Line kYourRelationAsked = {
    .name = "relation",
    .label = "Who are you to the young person?",
    .hint = "For example, mother, head teacher, social worker, or “it is me”",
    .required = "Enter who you are to the young person",
    .called = "This",
    .longest = 200,
};
inline constexpr ask::Line kOrganisationAsked = {
    .name = "organisation",
    .label = "School, service or organisation (optional)",
    .called = "The organisation",
    .longest = 200,
};
inline constexpr ask::Line kEmailAsked = {
    .name = "email",
    .label = "E-mail (optional)",
    .called = "The e-mail address",
    .longest = 254,
    .inputmode = "email",
};
inline constexpr ask::Line kYourEmailAsked = {
    .name = "email",
    .label = "Your e-mail address",
    .hint = "We send a link to it, and nothing else",
    .required = "Enter your e-mail address",
    .called = "The e-mail address",
    .longest = 254,
    .inputmode = "email",
};
inline constexpr ask::Line kPhoneAsked = {
    .name = "phone",
    .label = "Telephone (optional)",
    .hint = "We need a telephone number or an e-mail address, so that we can answer",
    .called = "The telephone number",
    .longest = 100,
    .width = 20,
    .inputmode = "tel",
};
inline constexpr ask::Words kSafeContactAsked = {
    .name = "safe_contact",
    .label = "Are there safe ways and times to be in touch? (optional)",
    .hint = "For example, only by text, not while his father is there, never to the home address",
    .called = "This",
    .longest = 4'000,
    .rows = 2,
};

inline constexpr ask::Line kGivenNameAsked = {
    .name = "given_name",
    .label = "The young person’s first name",
    .required = "Enter the young person’s first name",
    .called = "The first name",
    .longest = 200,
};
inline constexpr ask::Line kFamilyNameAsked = {
    .name = "family_name",
    .label = "Their last name",
    .required = "Enter the young person’s last name",
    .called = "The last name",
    .longest = 200,
};
inline constexpr ask::Line kPreferredNameAsked = {
    .name = "preferred_name",
    .label = "What do they like to be called? (optional)",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Day kBornAsked = {
    .name = "date_of_birth",
    .label = "Their date of birth (if you know it)",
    .hint = "For example, 17 5 2008",
    .called = "The date of birth",
};
inline constexpr ask::Line kNhsNumberAsked = {
    .name = "nhs_number",
    .label = "NHS number (if you know it)",
    .hint = "10 digits, like 999 123 4560. It is on letters from the NHS.",
    .called = "The NHS number",
    .longest = 100,
    .width = 20,
    .inputmode = "numeric",
};
inline constexpr ask::Line kPostcodeAsked = {
    .name = "postcode",
    .label = "Postcode where they live (if you know it)",
    .called = "The postcode",
    .longest = 100,
    .width = 10,
};
inline constexpr ask::Line kLivesWithAsked = {
    .name = "lives_with",
    .label = "With whom do they live? (optional)",
    .hint = "For example, with her mother and two brothers, or in a children’s home",
    .called = "This",
    .longest = 500,
};
inline constexpr ask::Line kSchoolAsked = {
    .name = "school",
    .label = "School, college or work (optional)",
    .called = "The school",
    .longest = 500,
};
inline constexpr ask::YesOrNo kEhcPlanAsked = {
    .name = "has_ehc_plan",
    .label = "Do they have an education, health and care (EHC) plan?",
};

inline constexpr ask::Option<people::Diagnosis> kDiagnosisOptions[] = {
    {people::Diagnosis::kConfirmed, "Yes, confirmed"},
    {people::Diagnosis::kSuspectedOnPathway,
     "On the pathway: an assessment is under way or planned"},
    {people::Diagnosis::kSuspectedNotOnPathway, "We think so, but no assessment is planned"},
    {people::Diagnosis::kNone, "No"},
    {people::Diagnosis::kUnknown, "Not known"},
};
inline constexpr ask::OneOf<people::Diagnosis> kAutismAsked = {
    .name = "autism",
    .label = "Are they autistic?",
    .required = "Choose an answer about autism. “Not known” is fine",
    .options = kDiagnosisOptions,
};
inline constexpr ask::OneOf<people::Diagnosis> kLearningDisabilityAsked = {
    .name = "learning_disability",
    .label = "Do they have a learning disability?",
    .required = "Choose an answer about learning disability. “Not known” is fine",
    .options = kDiagnosisOptions,
};

inline constexpr ask::Words kWhatHappensAsked = {
    .name = "what_happens",
    .label = "What is happening?",
    .hint = "In your own words, as you would tell a friend. A few lines are enough.",
    .required = "Say what is happening, in your own words",
    .called = "What is happening",
    .longest = 4'000,
    .rows = 6,
};
inline constexpr ask::Words kTriedAsked = {
    .name = "tried",
    .label = "What has been tried, and who helps already? (optional)",
    .called = "What has been tried",
    .longest = 4'000,
    .rows = 4,
};
inline constexpr ask::Words kRiskAsked = {
    .name = "risk",
    .label = "What worries you most if nothing changes? (optional)",
    .hint = "For example, that they have to go into hospital, or cannot stay at home",
    .called = "What worries you",
    .longest = 4'000,
    .rows = 4,
};

inline constexpr ask::Option<Knows> kKnowsOptions[] = {
    {Knows::kYes, "Yes"},
    {Knows::kNo, "No"},
    {Knows::kNotKnown, "Not known"},
};
inline constexpr ask::OneOf<Knows> kYoungPersonKnowsAsked = {
    .name = "young_person_knows",
    .label = "Does the young person know about this referral?",
    .required = "Choose whether the young person knows",
    .options = kKnowsOptions,
};
inline constexpr ask::OneOf<Knows> kFamilyKnowsAsked = {
    .name = "family_knows",
    .label = "Do their parents or carers know?",
    .required = "Choose whether the parents or carers know",
    .options = kKnowsOptions,
};
inline constexpr ask::Words kTheirViewAsked = {
    .name = "their_view",
    .label = "What do they think about it? (optional)",
    .called = "What they think",
    .longest = 4'000,
    .rows = 2,
};
inline constexpr ask::Option<ToldConsent> kToldConsentOptions[] = {
    {ToldConsent::kYoungPersonAgrees, "The young person agrees"},
    {ToldConsent::kParentAgrees, "Somebody with parental responsibility agrees"},
    {ToldConsent::kBestInterests, "They cannot decide, and it is in their best interests"},
    {ToldConsent::kRefused, "They do not want it"},
    {ToldConsent::kNotAsked, "Nobody has asked them yet"},
};
inline constexpr ask::OneOf<ToldConsent> kToldConsentAsked = {
    .name = "told_consent",
    .label = "Do they agree to be referred?",
    .hint = "We ask them ourselves as well, before anything is shared",
    .required = "Choose whether they agree",
    .options = kToldConsentOptions,
};
inline constexpr ask::Words kWhatWasWrongAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .rows = 2,
};

// Working with it.

inline constexpr ask::Words kQuestionAsked = {
    .name = "question",
    .label = "What do you want to know?",
    .hint = "Write it as you would say it. They read exactly this.",
    .required = "Enter your question",
    .called = "The question",
    .longest = 4'000,
};
inline constexpr ask::Line kAskedOfAsked = {
    .name = "asked_of",
    .label = "Whom do you ask?",
    .required = "Enter whom you ask",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Day kAskedOnAsked = {
    .name = "asked_on",
    .label = "On which day do you ask?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day on which you ask",
    .called = "The day",
};
inline constexpr ask::Day kAnswerByAsked = {
    .name = "answer_by",
    .label = "By when do you hope for an answer?",
    .hint = "For example, 16 1 2023",
    .required = "Enter by when you hope for an answer",
    .called = "The day",
};
inline constexpr ask::Words kAnswerAsked = {
    .name = "answer",
    .label = "What did they say?",
    .required = "Enter the answer",
    .called = "The answer",
    .longest = 4'000,
};
inline constexpr ask::Words kYourAnswerAsked = {
    .name = "answer",
    .label = "Your answer",
    .hint = "A few words are enough. If you do not know, say that.",
    .required = "Enter your answer",
    .called = "Your answer",
    .longest = 4'000,
};
inline constexpr ask::Day kGivenOnAsked = {
    .name = "given_on",
    .label = "On which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of the answer",
    .called = "The day",
};

inline constexpr ask::OneRecorded<people::PersonId> kWhoAsked = {
    .name = "who",
    .label = "Who is it?",
    .hint = "Look well: nobody should have two records",
    .required = "Choose who it is",
};
inline constexpr ask::Line kOnRecordAsked = {
    .name = "on_record",
    .label = "Or somebody else who is on record: their reference or NHS number (optional)",
    .called = "The reference",
    .longest = 100,
    .width = 20,
};
inline constexpr ask::Day kBornForRecordAsked = {
    .name = "born",
    .label = "Their date of birth",
    .hint = "The referral does not say it, and a record needs it. For example, 17 5 2008",
    .called = "The date of birth",
};
inline constexpr ask::Day kDecidedOnAsked = {
    .name = "decided_on",
    .label = "On which day is it decided?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of the decision",
    .called = "The day of the decision",
};
inline constexpr ask::Words kDecisionReasonAsked = {
    .name = "decision_reason",
    .label = "Why?",
    .hint = "In plain words: this goes into the letter to whoever referred",
    .required = "Enter why, in words that whoever referred understands",
    .called = "The reason",
    .longest = 4'000,
};
inline constexpr ask::Words kToldAsked = {
    .name = "told",
    .label = "What did you tell whom? (optional)",
    .hint = "For example, rang her mother and explained it",
    .called = "This",
    .longest = 4'000,
    .rows = 2,
};

inline constexpr ask::Tick kTakeContactsAsked = {
    .name = "take_contacts",
    .label = "Add whoever referred to the people around them",
};

/// Whose word it is that they want to be on the register.
enum class AgreedBy { kNobodyYet, kYoungPerson, kParent, kBestInterests };
constexpr std::array<std::string_view, 4> NamesOf(AgreedBy) {
    return {"nobody-yet", "young-person", "parental-responsibility", "best-interests"};
}
inline constexpr ask::Option<AgreedBy> kAgreedByOptions[] = {
    {AgreedBy::kYoungPerson, "The young person agrees"},
    {AgreedBy::kParent, "Somebody with parental responsibility agrees"},
    {AgreedBy::kBestInterests, "It is decided in their best interests"},
    {AgreedBy::kNobodyYet,
     "We have not asked yet",
     "You can write the answer down on the page about consent later"},
};
inline constexpr ask::OneOf<AgreedBy> kAgreedByAsked = {
    .name = "agreed_by",
    .label = "Do they agree to be on the register?",
    .required = "Choose whether they agree, or that you have not asked yet",
    .options = kAgreedByOptions,
};
inline constexpr ask::Line kAgreedNameAsked = {
    .name = "name",
    .label = "Name of who agreed or decided, if not the young person (optional)",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Line kAgreedRelationAsked = {
    .name = "relation",
    .label = "Who are they to the young person? (optional)",
    .called = "This",
    .longest = 200,
};
inline constexpr ask::Words kAbilityAsked = {
    .name = "ability",
    .label = "Could the young person decide it themselves? Why do you think so? (optional)",
    .hint = "Under 16: why they understand it (Gillick). From 16: only if they could not decide.",
    .called = "This",
    .rows = 2,
};
inline constexpr ask::Words kConsideredAsked = {
    .name = "considered",
    .label = "In their best interests: what was considered? (optional)",
    .called = "This",
    .rows = 2,
};
inline constexpr ask::Day kConsentOnAsked = {
    .name = "consent_on",
    .label = "On which day did they say so? (optional)",
    .hint = "For example, 9 1 2023",
    .called = "The day",
};

inline constexpr ask::Line kAppealFromAsked = {
    .name = "from",
    .label = "Who asks to look at it again?",
    .required = "Enter who asks to look at it again",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::Words kAppealWordsAsked = {
    .name = "words",
    .label = "What should be looked at again?",
    .hint = "In their words",
    .required = "Say what should be looked at again",
    .called = "This",
    .longest = 4'000,
};
inline constexpr ask::Words kYourAppealAsked = {
    .name = "words",
    .label = "What should we look at again?",
    .hint = "For example, what we got wrong, or what has changed since",
    .required = "Say what we should look at again",
    .called = "This",
    .longest = 4'000,
};

inline constexpr ask::OneRecorded<ReferralId> kSameReferralAsked = {
    .name = "to",
    .label = "Which referral is about the same young person?",
    .required = "Choose the other referral",
};
inline constexpr ask::Words kWhySameAsked = {
    .name = "reason",
    .label = "How do you know that they are the same person?",
    .required = "Enter how you know that they are the same person",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Words kWhyNotTheirsAsked = {
    .name = "reason",
    .label = "How do you know that it is about somebody else?",
    .required = "Enter how you know that it is about somebody else",
    .called = "The reason",
    .rows = 2,
};
inline constexpr ask::Words kNeverReferralAsked =
    patterns::WhyWithdrawn("Enter why this never was a referral");

inline constexpr ask::Line kContactPhoneAsked = {
    .name = "phone",
    .label = "Telephone number for referrals (optional)",
    .hint = "Families without e-mail are told to ring it",
    .called = "The telephone number",
    .longest = 100,
    .width = 20,
    .inputmode = "tel",
};
inline constexpr ask::Line kContactHoursAsked = {
    .name = "hours",
    .label = "When is somebody there? (optional)",
    .hint = "For example, Monday to Friday, 9am to 5pm",
    .called = "The times",
    .longest = 500,
};

}  // namespace alongside::referrals
