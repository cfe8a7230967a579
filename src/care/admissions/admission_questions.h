// What the forms about stays in hospital ask, but for the legal status: its choices are codes.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/ids.h"
#include "platform/html/patterns/record_form.h"

namespace alongside::admissions {

inline constexpr ask::Line kHospitalAsked = {
    .name = "hospital",
    .label = "Which hospital?",
    .required = "Enter the hospital",
    .called = "The hospital",
};
inline constexpr ask::Day kAdmittedOnAsked = {
    .name = "admitted_on",
    .label = "On which day were they admitted?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of admission",
    .called = "The day of admission",
};
inline constexpr ask::Line kWardTypeAsked = {
    .name = "ward_type",
    .label = "Type of ward (optional)",
    .hint = "For example, general adolescent",
    .called = "The type of ward",
};

inline constexpr ask::Option<Security> kSecureOptions[] = {
    {Security::kNone, "Not secure"},
    {Security::kLow, "Low secure"},
    {Security::kMedium, "Medium secure"},
    {Security::kHigh, "High secure"},
};
inline constexpr ask::OneOfList<Security> kSecureAsked = {
    .name = "secure",
    .label = "How secure is the ward? (optional)",
    .called = "How secure the ward is",
    .options = kSecureOptions,
    .empty = "Not known",
};
inline constexpr ask::Line kHospitalOdsAsked = {
    .name = "hospital_ods",
    .label = "Code of the hospital (optional)",
    .called = "The code of the hospital",
    .width = 10,
};
inline constexpr ask::Day kPlannedDischargeOnAsked = {
    .name = "planned_discharge_on",
    .label = "Planned day of discharge (optional)",
    .hint = "The day on which they are expected to leave, if there is one",
    .called = "The planned day of discharge",
};
inline constexpr ask::Words kDelayReasonAsked = {
    .name = "delay_reason",
    .label = "If leaving is delayed, why? (optional)",
    .called = "The reason for the delay",
    .longest = 1'000,
    .rows = 3,
};

// The discharge is asked twice: as it is recorded, and as it is changed.
inline constexpr ask::Day kDischargedOnAsked = {
    .name = "discharged_on",
    .label = "On which day did they leave?",
    .hint = "For example, 9 1 2023",
    .required = "Enter the day of discharge",
    .called = "The day of discharge",
};
inline constexpr ask::Day kRightDischargedOnAsked = {
    .name = "discharged_on",
    .label = "On which day did they leave? (optional)",
    .hint = "Leave empty while they are there",
    .called = "The day of discharge",
};

inline constexpr ask::Words kChangedAsked = {
    .name = "reason",
    .label = "What changed, or what was wrong?",
    .required = "Enter what changed, or what was wrong",
    .called = "The reason",
    .rows = 3,
};
inline constexpr ask::Words kNeverAdmittedAsked =
    patterns::WhyWithdrawn("Enter why this admission never happened");

}  // namespace alongside::admissions
