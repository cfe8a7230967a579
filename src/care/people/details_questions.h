// What the forms about who somebody is ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/people/ids.h"
#include "platform/html/patterns/ask.h"

namespace alongside::people {

inline constexpr ask::Line kGivenNameAsked = {
    .name = "given_name",
    .label = "Given name",
    .required = "Enter a given name",
    .called = "The given name",
};
inline constexpr ask::Line kFamilyNameAsked = {
    .name = "family_name",
    .label = "Family name",
    .required = "Enter a family name",
    .called = "The family name",
};
inline constexpr ask::Line kPreferredNameAsked = {
    .name = "preferred_name",
    .label = "Name they like to be called (optional)",
};
inline constexpr ask::Day kDateOfBirthAsked = {
    .name = "date_of_birth",
    .label = "Date of birth",
    .hint = "For example, 17 5 2008",
    .required = "Enter the date of birth",
    .called = "The date of birth",
};
inline constexpr ask::Line kNhsNumberAsked = {
    .name = "nhs_number",
    .label = "NHS number (optional)",
    .hint = "10 digits, like 999 123 4578",
    .width = 10,
};
inline constexpr ask::Line kReferenceAsked = {
    .name = "reference",
    .label = "Your own reference (optional)",
    .hint = "Leave empty to be given one",
    .width = 20,
};

inline constexpr ask::Line kLocalityAsked = {.name = "locality", .label = "Locality (optional)"};
inline constexpr ask::Line kPostcodeAsked = {
    .name = "postcode",
    .label = "Postcode (optional)",
    .width = 10,
};
inline constexpr ask::Line kSchoolAsked = {
    .name = "school",
    .label = "School or college (optional)",
};
inline constexpr ask::Line kGpOdsAsked = {
    .name = "gp_ods",
    .label = "Code of the GP practice (optional)",
    .width = 10,
};
inline constexpr ask::Day kEhcpFromAsked = {
    .name = "ehcp_from",
    .label = "EHC plan from (optional)",
    .called = "The first day of the EHC plan",
};
inline constexpr ask::Day kEhcpToAsked = {
    .name = "ehcp_to",
    .label = "EHC plan until (optional)",
    .called = "The last day of the EHC plan",
};
inline constexpr ask::YesOrNo kLookedAfterAsked = {
    .name = "looked_after",
    .label = "Are they looked after by the council?",
};

inline constexpr ask::Line kFirstLanguageAsked = {
    .name = "first_language",
    .label = "First language (optional)",
};
inline constexpr ask::YesOrNo kInterpreterNeededAsked = {
    .name = "interpreter_needed",
    .label = "Do they need an interpreter?",
};
inline constexpr ask::Line kPronounsAsked = {.name = "pronouns", .label = "Pronouns (optional)"};

// What is not known is not chosen.
inline constexpr ask::Option<Diagnosis> kDiagnosisOptions[] = {
    {Diagnosis::kConfirmed, "Yes"},
    {Diagnosis::kSuspectedOnPathway, "Being assessed"},
    {Diagnosis::kSuspectedNotOnPathway, "Suspected, not being assessed yet"},
    {Diagnosis::kNone, "No"},
};
inline constexpr ask::OneOfList<Diagnosis> kLearningDisabilityAsked = {
    .name = "learning_disability",
    .label = "Learning disability",
    .options = kDiagnosisOptions,
    .empty = "Not known",
};
inline constexpr ask::OneOfList<Diagnosis> kAutismAsked = {
    .name = "autism",
    .label = "Autism",
    .options = kDiagnosisOptions,
    .empty = "Not known",
};
inline constexpr ask::Line kGenderAsked = {.name = "gender", .label = "Gender (optional)"};
inline constexpr ask::Line kEthnicityAsked = {.name = "ethnicity", .label = "Ethnicity (optional)"};

inline constexpr ask::Words kWhyChangedAsked = {
    .name = "reason",
    .label = "Why are the details changed?",
    .hint = "For example, they moved house",
    .required = "Enter why the details are changed",
    .called = "The reason",
    .rows = 3,
};

}  // namespace alongside::people
