// Putting people on an agenda, in which order, and taking them off.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/meetings/meeting.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::meetings {

struct AddToAgendaCommand {
    MeetingId meeting;
    people::PersonId person;
    std::string why;
};
/// Puts somebody last on the agenda.
Result<ItemAdded> AddToAgenda(const identity::Work& work, const AddToAgendaCommand& command);

struct Wished {
    people::PersonId person;
    std::string why;
};
struct AddAllToAgendaCommand {
    MeetingId meeting;
    std::vector<Wished> people;
};
/// Puts people last on the agenda, in their order. Whoever is on it already stays there once.
Result<Done> AddAllToAgenda(const identity::Work& work, const AddAllToAgendaCommand& command);

enum class Direction { kUp, kDown };
struct MoveItemCommand {
    MeetingId meeting;
    ItemId item;
    Direction direction = Direction::kUp;
};
/// Changes places with the neighbour; the first stays first and the last stays last.
Result<Done> MoveItem(const identity::Work& work, const MoveItemCommand& command);

struct TakeOffAgendaCommand {
    MeetingId meeting;
    ItemId item;
    std::string reason;
};
Result<ItemTakenOff> TakeOffAgenda(const identity::Work& work, const TakeOffAgendaCommand& command);

}  // namespace alongside::meetings
