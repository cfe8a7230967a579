// Rules and calendars from their texts.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "care/deadlines/rule.h"
#include "platform/base/result.h"

namespace alongside::deadlines {

/// A set of rules as `rules/england-2023.toml` writes it. `kInvalid` says what is wrong, and where.
/// `name` is what messages call the text.
Result<RuleSet> ReadRuleSet(std::string_view text, std::string_view name);
/// A calendar as `rules/bank-holidays.toml` writes it.
Result<HolidayCalendar> ReadCalendar(std::string_view text, std::string_view name);

/// The rules and the calendar that come with the program.
const RuleBook& NationalRules();

}  // namespace alongside::deadlines
