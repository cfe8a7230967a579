// Rules and calendars from a folder.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/deadlines/rule_texts.h"
#include "platform/base/result.h"

namespace alongside::deadlines {

/// The rules and the calendar of a folder: every `*.toml` in it is a set, `bank-holidays.toml` the
/// calendar. What it does not hold is as it comes with the program.
Result<RuleBook> ReadRuleFolder(const std::string& folder);

}  // namespace alongside::deadlines
