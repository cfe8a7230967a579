// What other modules may name of the meetings about the register.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::meetings {

using MeetingId = Id<struct MeetingTag>;
using AttendeeId = Id<struct AttendeeTag>;
/// Somebody's place on the agenda of one meeting.
using ItemId = Id<struct AgendaItemTag>;

enum class MeetingState { kPlanned, kEnded, kCancelled };
constexpr std::array<std::string_view, 3> NamesOf(MeetingState) {
    return {"planned", "ended", "cancelled"};
}

enum class Attendance { kExpected, kCame, kApologies };
constexpr std::array<std::string_view, 3> NamesOf(Attendance) {
    return {"expected", "came", "apologies"};
}

enum class ItemState { kToDo, kDiscussed, kTakenOff };
constexpr std::array<std::string_view, 3> NamesOf(ItemState) {
    return {"to-do", "discussed", "taken-off"};
}

}  // namespace alongside::meetings
