// Days for a calendar program, as iCalendar (RFC 5545) writes them.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/date.h"
#include "platform/base/instant.h"

namespace alongside {

struct CalendarEvent {
    std::string id;  ///< The same for the same thing, so that it moves and does not double.
    Date day;
    std::optional<std::chrono::minutes> at = std::nullopt;  ///< UK time; nothing for a whole day.
    std::chrono::minutes length = std::chrono::hours(2);    ///< Of one with a time.
    std::string words;
    std::string more = {};
    int version = 0;  ///< Greater each time the thing moves.
    enum class State { kHappens, kCancelled } state = State::kHappens;
};

/// A whole calendar, whose events are private. `written` is when; text may hold anything: what
/// would break a line is escaped, and lines are folded at 75 bytes without cutting a character.
std::string CalendarFile(
    std::string_view name, const std::vector<CalendarEvent>& events, Instant written
);

}  // namespace alongside
