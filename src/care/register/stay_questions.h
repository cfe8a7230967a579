// What the forms about a place on the register ask.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "care/register/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::dsr {

inline constexpr ask::Day kReferredOnAsked = {
    .name = "referred_on",
    .label = "On which day were they referred?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of the referral",
    .called = "The day of the referral",
};

inline constexpr ask::Option<ReferralSource> kSourceOptions[] = {
    {ReferralSource::kSelf, "The person themselves"},
    {ReferralSource::kFamily, "Their family"},
    {ReferralSource::kSchool, "A school"},
    {ReferralSource::kCollege, "A college"},
    {ReferralSource::kHealth, "A health service"},
    {ReferralSource::kSocialCare, "Social care"},
    {ReferralSource::kPolice, "The police"},
    {ReferralSource::kOther, "Somebody else"},
};
inline constexpr ask::OneOfList<ReferralSource> kSourceAsked = {
    .name = "source",
    .label = "Who referred them? (optional)",
    .options = kSourceOptions,
    .empty = "Not known",
};

inline constexpr ask::Option<Consent> kConsentOptions[] = {
    {Consent::kGiven, "They gave consent"},
    {Consent::kParentalResponsibility, "Somebody with parental responsibility gave consent"},
    {Consent::kBestInterests, "It was decided in their best interests"},
    {Consent::kRefused, "Consent was refused"},
    {Consent::kWithdrawn, "Consent was withdrawn"},
};
inline constexpr ask::OneOfList<Consent> kConsentAsked = {
    .name = "consent",
    .label = "Consent (optional)",
    .hint = "To be on the register and to what is shared because of it",
    .options = kConsentOptions,
    .empty = "Not recorded yet",
};
inline constexpr ask::Day kConsentOnAsked = {
    .name = "consent_on",
    .label = "On which day? (optional)",
    .hint = "For example, 9 1 2023",
    .called = "The day of consent",
};

// The decision and the removal are asked twice: as they are made, and as they are put right.

inline constexpr ask::Option<Decision> kDecisionOptions[] = {
    {Decision::kPending, "Not decided yet"},
    {Decision::kAccepted, "Accepted onto the register"},
    {Decision::kDeclined, "Declined"},
};
inline constexpr ask::OneOf<Decision> kDecisionAsked = {
    .name = "decision",
    .label = "What was decided?",
    .required = "Choose what was decided",
    .options = std::span(kDecisionOptions).subspan<1>(),
};
inline constexpr ask::OneOf<Decision> kRightDecisionAsked = {
    .name = "decision",
    .label = "What was decided?",
    .required = "Choose what was decided",
    .options = kDecisionOptions,
};
inline constexpr ask::Day kDecidedOnAsked = {
    .name = "decided_on",
    .label = "On which day?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of the decision",
    .called = "The day of the decision",
};
inline constexpr ask::Day kRightDecidedOnAsked = {
    .name = "decided_on",
    .label = "On which day? (optional)",
    .hint = "For example, 9 1 2023",
    .called = "The day of the decision",
};
inline constexpr ask::Words kDecisionReasonAsked = {
    .name = "decision_reason",
    .label = "Why?",
    .hint = "Needed when the referral is declined",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kRightDecisionReasonAsked = {
    .name = "decision_reason",
    .label = "Why was it decided so? (optional)",
    .called = "The reason",
    .rows = 3,
};

inline constexpr ask::Day kRemovedOnAsked = {
    .name = "removed_on",
    .label = "On which day did they leave?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day they left",
    .called = "The day they left",
};
inline constexpr ask::Day kRightRemovedOnAsked = {
    .name = "removed_on",
    .label = "On which day did they leave? (optional)",
    .hint = "For example, 9 1 2023",
    .called = "The day they left",
};
inline constexpr ask::Words kRemovalReasonAsked = {
    .name = "removal_reason",
    .label = "Why?",
    .required = "Enter why they leave the register",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kRightRemovalReasonAsked = {
    .name = "removal_reason",
    .label = "Why did they leave? (optional)",
    .called = "The reason",
    .rows = 3,
};

inline constexpr ask::Words kWrongStayAsked = {
    .name = "reason",
    .label = "What was wrong, or what changed?",
    .required = "Enter what was wrong, or what changed",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kNeverReferredAsked =
    patterns::WhyWithdrawn("Enter why this referral never happened");

}  // namespace alongside::dsr
