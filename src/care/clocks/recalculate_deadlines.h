// Working out anew what is due for everybody of an area: after other rules or bank holidays, and
// every night, because some dates move with the day.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::clocks {

inline constexpr std::string_view kWorkOutDueDates = "work-out-due-dates";

/// Asks for it, in the transaction that causes it.
void AskForRecalculation(const identity::Work& work);
/// The same for somebody who may manage the area.
Result<Done> RequestRecalculation(const identity::Work& work);

/// So many people change in one transaction at most, so that nobody's own change waits for long.
inline constexpr std::size_t kMovedAtOnce = 10;

struct LookForMoves {
    people::PersonId after = {};  ///< The last of those who were looked at before.
    int people = 500;             ///< How many at most.
};
struct WouldMove {
    people::PersonId person;
    std::size_t looked_at;  ///< How many were by then, themselves included.
};
struct FoundMoves {
    std::vector<WouldMove> would_move;  ///< In the order in which they were looked at.
    people::PersonId last = {};         ///< Of those who were looked at.
    std::size_t looked_at = 0;
    bool nobody_left = false;
};
/// Looks for those of the next people whose due dates would move. Changes and locks nothing.
Result<FoundMoves> FindMoves(const identity::View& view, const LookForMoves& look);

struct RecalculateCommand {
    std::vector<people::PersonId> people;  ///< In the order of their ids.
};
struct Recalculated {
    std::size_t moved = 0;  ///< How many deadlines were set, ended or moved.
};
/// Works out anew what is due for these people, and records it where something moves still.
Result<Recalculated> RecalculateDeadlines(
    const identity::Work& work, const RecalculateCommand& command
);

}  // namespace alongside::clocks
