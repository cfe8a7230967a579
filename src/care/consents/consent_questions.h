// What the forms about consent ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "care/consents/consent.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::consents {

/// What was answered to one question of a conversation.
enum class Said { kYes, kNo, kNotAsked };
constexpr std::array<std::string_view, 3> NamesOf(Said) {
    return {"yes", "no", "not-asked"};
}

inline constexpr ask::Option<Said> kSaidOptions[] = {
    {Said::kYes, "Yes"}, {Said::kNo, "No"}, {Said::kNotAsked, "Not asked this time"}};
inline constexpr ask::OneOf<Said> kOnRegisterAsked = {
    .name = "on_register",
    .label = "May they be on the dynamic support register?",
    .hint =
        "A list of children and young people who may need more help so that they do not have "
        "to go into hospital",
    .options = kSaidOptions,
};
inline constexpr ask::OneOf<Said> kKeyworkingAsked = {
    .name = "keyworking",
    .label = "Would they like a keyworker?",
    .options = kSaidOptions,
};

inline constexpr ask::Option<Agency> kAgencyOptions[] = {
    {Agency::kSchool, "School or college"},
    {Agency::kSocialCare, "Social care"},
    {Agency::kCamhs, "CAMHS"},
    {Agency::kGp, "GP"},
    {Agency::kHealth, "Hospital and community health"},
    {Agency::kPolice, "Police"},
    {Agency::kHousing, "Housing"},
    {Agency::kYouthJustice, "Youth justice"},
    {Agency::kVoluntary, "Voluntary organisations"},
    {Agency::kNextService, "The next area or adult service", "When their place is handed over"},
};
inline constexpr ask::AnyOf<Agency> kSharesWithAsked = {
    .name = "shares_with",
    .label = "With whom may we share what we know?",
    .hint = "Ask about each. Leave out those you did not talk about",
    .called = "With whom we may share",
    .options = kAgencyOptions,
};
inline constexpr ask::AnyOf<Agency> kNotWithAsked = {
    .name = "not_with",
    .label = "With whom must we not share?",
    .hint = "Only those they said no to",
    .called = "With whom we must not share",
    .options = kAgencyOptions,
};

inline constexpr ask::Option<ConsentGiver> kGiverOptions[] = {
    {ConsentGiver::kYoungPerson,
     "The young person",
     "From 16 people are presumed able to decide. Under 16, say below how you know that they "
     "understand it"},
    {ConsentGiver::kParentalResponsibility,
     "Somebody with parental responsibility",
     "Under 18. From 16 only where the young person cannot decide this themselves"},
    {ConsentGiver::kBestInterests,
     "Others, in their best interests",
     "Where the young person cannot decide this at the moment"},
};
inline constexpr ask::OneOf<ConsentGiver> kGivenByAsked = {
    .name = "given_by",
    .label = "Who decided?",
    .required = "Choose who decided",
    .called = "Who decided",
    .options = kGiverOptions,
};
inline constexpr ask::Line kNameAsked = {
    .name = "name",
    .label = "Their name",
    .hint = "Leave this empty for the young person",
    .called = "The name",
};
inline constexpr ask::Line kRelationAsked = {
    .name = "relation",
    .label = "Who are they to the young person?",
    .hint =
        "For example, mother, foster carer, social worker. Leave this empty for the young "
        "person",
    .called = "Who they are",
};
inline constexpr ask::Words kAbilityAsked = {
    .name = "ability",
    .label = "About being able to decide this",
    .hint =
        "Under 16: how you know that they understand it (Gillick). From 16: only where "
        "somebody else decides, why",
    .called = "The note about deciding",
    .longest = 10'000,
    .rows = 3,
};
inline constexpr ask::Words kConsideredAsked = {
    .name = "considered",
    .label = "For best interests: what was considered?",
    .hint = "What the young person wants and feels, who was asked, what the choices were",
    .called = "What was considered",
    .longest = 10'000,
    .rows = 3,
};
inline constexpr ask::Day kDecidedOnAsked = {
    .name = "decided_on",
    .label = "On which day?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Option<AskedHow> kHowOptions[] = {
    {AskedHow::kInPerson, "In person"},
    {AskedHow::kByPhone, "By phone"},
    {AskedHow::kByVideo, "By video"},
    {AskedHow::kInWriting, "In writing"}};
inline constexpr ask::OneOf<AskedHow> kHowAsked = {
    .name = "how",
    .label = "How?",
    .required = "Choose how",
    .called = "How",
    .options = kHowOptions,
};
inline constexpr ask::Words kExplainedAsked = {
    .name = "explained",
    .label = "What was explained, and how?",
    .hint = "What we keep, who would see it, and that they can change their mind at any time",
    .required = "Enter what was explained to them",
    .called = "What was explained",
    .longest = 10'000,
    .rows = 3,
};
inline constexpr ask::Day kReviewOnAsked = {
    .name = "review_on",
    .label = "When shall we ask again? (optional)",
    .hint = "If a day was agreed",
    .called = "The day to ask again",
};
inline constexpr ask::Words kWrongAsked = {
    .name = "reason",
    .label = "What was wrong?",
    .required = "Enter what was wrong",
    .called = "The reason",
    .longest = 10'000,
    .rows = 3,
};
inline constexpr ask::Words kNeverSaidAsked =
    patterns::WhyWithdrawn("Enter why this was never said");

// Taking back.
inline constexpr ask::Tick kEverythingAsked = {
    .name = "everything",
    .label = "Everything: the register, the keyworker and all sharing",
};
inline constexpr ask::Tick kRegisterBackAsked = {
    .name = "register_back",
    .label = "Being on the register",
};
inline constexpr ask::Tick kKeyworkingBackAsked = {
    .name = "keyworking_back",
    .label = "Having a keyworker",
};
inline constexpr ask::AnyOf<Agency> kBackAsked = {
    .name = "taken",
    .label = "Sharing with",
    .called = "With whom we stop sharing",
    .options = kAgencyOptions,
};
inline constexpr ask::Option<ConsentGiver> kTakerOptions[] = {
    {ConsentGiver::kYoungPerson, "The young person"},
    {ConsentGiver::kParentalResponsibility, "Somebody with parental responsibility"},
    {ConsentGiver::kBestInterests, "Others, in their best interests"}};
inline constexpr ask::OneOf<ConsentGiver> kTakenByAsked = {
    .name = "given_by",
    .label = "Who takes it back?",
    .required = "Choose who takes it back",
    .called = "Who takes it back",
    .options = kTakerOptions,
};
inline constexpr ask::Words kTheirWordsAsked = {
    .name = "words",
    .label = "What did they say? (optional)",
    .hint = "In their words. They do not have to say why",
    .called = "What they said",
    .longest = 10'000,
    .rows = 3,
};

// What was shared.
inline constexpr ask::OneOfList<Agency> kSharedAgencyAsked = {
    .name = "agency",
    .label = "With whom?",
    .required = "Choose with whom",
    .called = "With whom",
    .options = kAgencyOptions,
};
inline constexpr ask::Line kWhoAsked = {
    .name = "who",
    .label = "Who there?",
    .hint = "One person’s name and job, or the team",
    .required = "Enter with whom it was shared",
    .called = "The name",
};
inline constexpr ask::Words kWhatAsked = {
    .name = "what",
    .label = "What was shared?",
    .hint = "No more than they needed to know",
    .required = "Enter what was shared",
    .called = "What was shared",
    .longest = 10'000,
    .rows = 3,
};
inline constexpr ask::Option<SharingBasis> kBasisOptions[] = {
    {SharingBasis::kConsent, "They agreed to it"},
    {SharingBasis::kSafeguardingChild,
     "To keep a child safe",
     "Under 18. Children Act 1989, section 47"},
    {SharingBasis::kSafeguardingAdult,
     "To keep an adult safe",
     "From 18. Care Act 2014, section 42"},
    {SharingBasis::kStatutoryDuty, "A duty in law"},
    {SharingBasis::kCourtOrder, "A court asked for it"},
    {SharingBasis::kVitalInterests, "Somebody’s life or health was in danger"},
};
inline constexpr ask::OneOf<SharingBasis> kBasisAsked = {
    .name = "basis",
    .label = "What allowed it?",
    .required = "Choose what allowed it",
    .called = "What allowed it",
    .options = kBasisOptions,
};
inline constexpr ask::Words kWhySharedAsked = {
    .name = "why",
    .label = "Why?",
    .hint =
        "What it was needed for. If they had said no: why it had to be shared all the same, "
        "and whether they were told",
    .required = "Enter why it was shared",
    .called = "The reason",
    .longest = 10'000,
    .rows = 3,
};
inline constexpr ask::Line kDecidedByAsked = {
    .name = "decided_by",
    .label = "Who decided this?",
    .required = "Enter who decided this",
    .called = "The name",
};
inline constexpr ask::Day kSharedOnAsked = {
    .name = "shared_on",
    .label = "On which day?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kNeverSharedAsked =
    patterns::WhyWithdrawn("Enter why this was never shared");

// The area's setting.
inline constexpr ask::Number kDaysBeforeAsked = {
    .name = "days_before",
    .label = "How many days before?",
    .required = "Enter a number of days",
    .called = "The number of days",
    .least = 0,
    .most = kMostAskAgainDays,
};
inline constexpr ask::Day kSetFromAsked = {
    .name = "from",
    .label = "From which day?",
    .required = "Enter the day",
    .called = "The day",
};
inline constexpr ask::Words kWhySetAsked = {
    .name = "reason",
    .label = "Why is it changed?",
    .required = "Enter why it is changed",
    .called = "The reason",
    .rows = 2,
};

}  // namespace alongside::consents
