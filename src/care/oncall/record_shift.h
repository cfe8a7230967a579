// Putting somebody on call, changing that, and what goes with the list: numbers and hand-overs.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "care/oncall/shift.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::oncall {

struct RecordShiftsCommand {
    std::vector<Shift> shifts;  ///< With ids; the name and number of a post may be left out.
};
/// Puts people on the list, all or none, under the rules of `DecideShift`.
Result<Done> RecordShifts(const identity::Work& work, const RecordShiftsCommand& command);

struct AmendShiftCommand {
    int seen = 0;
    Shift shift;  ///< Whole, with its id.
    std::string reason;
};
/// A swap, other hours, another number. It needs a reason.
Result<ShiftRecorded> AmendShift(const identity::Work& work, const AmendShiftCommand& command);

struct WithdrawShiftCommand {
    ShiftId shift;
    int seen = 0;
    std::string reason;
};
Result<ShiftWithdrawn> WithdrawShift(
    const identity::Work& work, const WithdrawShiftCommand& command
);

struct CopyWeekCommand {
    Date monday;  ///< Of the week that is filled in.
};
/// Puts on the list who was on call the week before, at the same hours by the clock; where somebody
/// has that turn already, or the post ends before, it stays as it is. ONCALL-3: there is something
/// to copy. Gives how many were copied.
Result<std::size_t> CopyWeek(const identity::Work& work, const CopyWeekCommand& command);

struct RecordNumberCommand {
    workforce::PostId post;
    std::string phone;
};
Result<NumberRecorded> RecordNumber(const identity::Work& work, const RecordNumberCommand& command);
/// Whom to ring when nobody is on call.
Result<AreaNumberRecorded> RecordAreaNumber(const identity::Work& work, const AreaNumber& command);

struct LeaveNoteCommand {
    std::string text;
};
Result<NoteLeft> LeaveNote(const identity::Work& work, const LeaveNoteCommand& command);
struct ReadNoteCommand {
    NoteId note;
};
/// ONCALL-4: it is read once.
Result<NoteRead> ReadNote(const identity::Work& work, const ReadNoteCommand& command);

}  // namespace alongside::oncall
