// What the forms about an area's settings and lists ask.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/governance/area_settings.h"
#include "platform/html/patterns/ask.h"

namespace alongside::governance {

inline constexpr ask::Option<AreaSettings::Serves18To25> kServes18To25Options[] = {
    {AreaSettings::Serves18To25::kYes, "Yes"},
    {AreaSettings::Serves18To25::kNo, "No"},
};
inline constexpr ask::Option<ListKind> kListOptions[] = {
    {ListKind::kTeam, "Teams"},
    {ListKind::kLocality, "Localities"},
};

inline constexpr ask::Line kAreaNameAsked = {
    .name = "name",
    .label = "Name of the area",
    .required = "Enter the area's name",
    .called = "The name",
    .longest = 200,
};
inline constexpr ask::OneOf<AreaSettings::Serves18To25> kServes18To25Asked = {
    .name = "serves_18_25",
    .label = "Does the service work with people aged 18 to 25?",
    .required = "Say whether the service works with people aged 18 to 25",
    .options = kServes18To25Options,
};
inline constexpr ask::Number kReadmissionDaysAsked = {
    .name = "readmission_days",
    .label = "Days within which another admission counts as a re-admission",
    .hint = "From 1 to 3650",
    .required = "Enter a number of days",
    .called = "The number of days",
    .least = 1,
    .most = 3650,
};
inline constexpr ask::Day kSettingsFromAsked = {
    .name = "from",
    .label = "From which day?",
    .hint = "For example, 1 4 2023. Earlier days keep the settings that they had.",
    .required = "Enter the first day",
    .called = "The first day",
};

inline constexpr ask::OneOf<ListKind> kListAsked = {
    .name = "list",
    .label = "To which list?",
    .required = "Choose a list",
    .options = kListOptions,
};
inline constexpr ask::Line kListedNameAsked = {
    .name = "name",
    .label = "Name",
    .required = "Enter a name",
    .called = "The name",
    .longest = 200,
};

}  // namespace alongside::governance
