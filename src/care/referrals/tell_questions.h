// Which page of the form behind a link asks what, in the order of the pages.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "care/referrals/referral_questions.h"
#include "platform/html/url.h"

namespace alongside::referrals {

/// What is told has four parts; staff fill in all of them on one page, while somebody talks.
enum class TellPart { kReferrer, kYoungPerson, kWorries, kAgreement };

struct TellStep {
    TellPart part;
    html::UrlLiteral path;
    std::string_view title;
    /// The fields of the page; those of a date begin with its name.
    std::span<const std::string_view> fields;
};

inline constexpr std::string_view kReferrerFields[] = {
    kYouAreAsked.name,
    kYourNameAsked.name,
    kYourRelationAsked.name,
    kOrganisationAsked.name,
    kPhoneAsked.name,
    kEmailAsked.name,
    kSafeContactAsked.name,
};
inline constexpr std::string_view kYoungPersonFields[] = {
    kGivenNameAsked.name,
    kFamilyNameAsked.name,
    kPreferredNameAsked.name,
    kBornAsked.name,
    kNhsNumberAsked.name,
    kPostcodeAsked.name,
    kLivesWithAsked.name,
    kSchoolAsked.name,
    kEhcPlanAsked.name,
    kAutismAsked.name,
    kLearningDisabilityAsked.name,
};
inline constexpr std::string_view kWorriesFields[] = {
    kWhatHappensAsked.name,
    kRiskAsked.name,
    kTriedAsked.name,
};
inline constexpr std::string_view kAgreementFields[] = {
    kYoungPersonKnowsAsked.name,
    kFamilyKnowsAsked.name,
    kTheirViewAsked.name,
    kToldConsentAsked.name,
};
/// What the buttons of these pages send beside the answers.
inline constexpr std::string_view kGoField = "go";
inline constexpr std::string_view kGoBack = "back";
inline constexpr std::string_view kGoForget = "forget";

inline constexpr TellStep kTellSteps[] = {
    {TellPart::kReferrer, "/refer/form", "About you", kReferrerFields},
    {TellPart::kYoungPerson,
     "/refer/form/young-person",
     "About the young person",
     kYoungPersonFields},
    {TellPart::kWorries, "/refer/form/worries", "What is happening", kWorriesFields},
    {TellPart::kAgreement,
     "/refer/form/agreement",
     "Do they know, and do they agree?",
     kAgreementFields},
};

}  // namespace alongside::referrals
