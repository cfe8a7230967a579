// The verb that works out deadlines from facts alone.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "cli/commands.h"

namespace alongside::app {

/// As they were typed. Days are `YYYY-MM-DD`.
struct DeadlineOptions {
    std::string born;
    std::vector<std::string> ehc_plans;  ///< `FROM` or `FROM..TO`, TO not included.
    std::string admitted;
    std::string discharged;
    std::string secure = "none";
    std::vector<std::string> reviews;  ///< `KIND:DATE`
    std::string applicable_day;
    std::vector<std::string> rules = {"england-2023"};
    std::string rules_folder;  ///< Instead of the rules that come with the program.
    std::string as_at;         ///< Today when empty.
};

/// 2 when something typed cannot be read; 1 when the facts contradict each other or a day cannot be
/// counted.
int ShowDeadlines(const DeadlineOptions& options, OutputFormat format, const Console& console);

}  // namespace alongside::app
