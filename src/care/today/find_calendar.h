// What a calendar program reads of somebody's days: no names, and no words that anybody typed.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::today {

/// Where the calendar of a secret stands.
std::string PathOfFeed(std::string_view secret);
/// The secret that an address holds, when it is that of a calendar.
std::optional<std::string_view> SecretOfFeed(std::string_view path);

/// The actor's own things to do, overdue and of the next three months, as a calendar: which kind of
/// thing is due, never for whom. `kForbidden` for somebody who may not see the register.
Result<std::string> CalendarOf(const identity::View& view);

}  // namespace alongside::today
