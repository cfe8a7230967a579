// Deadlines for programs, and for people at a terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/deadlines/review_deadlines.h"

namespace alongside::deadlines {

/// A list of objects, in the order given.
std::string DeadlinesJson(const std::vector<Deadline>& deadlines);
/// A paragraph each: the day, what is due, why, and on whose word.
std::string DeadlinesText(const std::vector<Deadline>& deadlines, Date as_at);

}  // namespace alongside::deadlines
