// What other modules may name of the on-call list.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::oncall {

/// One stretch of time in which somebody is on call.
using ShiftId = Id<struct ShiftTag>;
/// What one on call left for the next.
using NoteId = Id<struct OnCallNoteTag>;

/// Who is rung first, and who when the first does not answer or needs help.
enum class Turn { kFirst, kSecond };
constexpr std::array<std::string_view, 2> NamesOf(Turn) {
    return {"first", "second"};
}

enum class Weekday { kMonday, kTuesday, kWednesday, kThursday, kFriday, kSaturday, kSunday };
constexpr std::array<std::string_view, 7> NamesOf(Weekday) {
    return {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
}

}  // namespace alongside::oncall
