// Load, decide, record: who is on call.
// SPDX-License-Identifier: MIT
#include "care/oncall/record_shift.h"

#include "care/oncall/find_cover.h"
#include "care/oncall/oncall_store.h"
#include "platform/base/field_checks.h"

namespace alongside::oncall {
namespace {

using identity::Permission;
using std::chrono::days;

constexpr std::size_t kLongestNote = 2'000;

Result<identity::Scope> Lock(const identity::Work& work, Permission needed) {
    TRY_ASSIGN(const identity::Scope area, work.policy.AllowArea(work.actor, needed));
    work.journal.Lock(area.stream());
    return area;
}

Error At(std::string_view field, std::string message) {
    return {Fault::kInvalid, "There is a problem", {}, {{std::string(field), std::move(message)}}};
}

Result<ShiftRecorded> Decide(
    const identity::Work& work,
    const identity::Scope& area,
    const Shift& shift,
    const std::optional<std::string>& reason = {}
) {
    ShiftContext context;
    if (shift.post) {
        context.post = KnownOf(work.tables, area, *shift.post);
        if (!context.post) return At("post", "Choose somebody from the list");
    }
    if (shift.starts < shift.ends)
        context.others = OnCallStore(work.tables, area).Between(shift.starts, shift.ends);
    return DecideShift(context, shift, reason);
}

}  // namespace

Result<Done> RecordShifts(const identity::Work& work, const RecordShiftsCommand& command) {
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kManagePosts));
    for (const Shift& shift : command.shifts) {
        TRY_ASSIGN(const ShiftRecorded recorded, Decide(work, area, shift));
        work.journal.Record(area.stream(), recorded);
    }
    return Done{};
}

Result<ShiftRecorded> AmendShift(const identity::Work& work, const AmendShiftCommand& command) {
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kManagePosts));
    TRY(OnCallStore(work.tables, area).GetToChange(command.shift.id, command.seen));
    TRY(CheckReason(command.reason, "Enter why this changes, for example a swap"));
    TRY_ASSIGN(const ShiftRecorded amended, Decide(work, area, command.shift, command.reason));
    return work.journal.Record(area.stream(), amended);
}

Result<ShiftWithdrawn> WithdrawShift(
    const identity::Work& work, const WithdrawShiftCommand& command
) {
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kManagePosts));
    TRY(CheckReason(command.reason, "Enter why this is taken off the list"));
    TRY_ASSIGN(
        const Shift held, OnCallStore(work.tables, area).GetToChange(command.shift, command.seen)
    );
    return work.journal.Record(area.stream(), ShiftWithdrawn{held.id, command.reason});
}

Result<std::size_t> CopyWeek(const identity::Work& work, const CopyWeekCommand& command) {
    constexpr days kWeek(7);
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kManagePosts));
    const Instant from = StartOf(command.monday - kWeek);
    const Instant to = StartOf(command.monday);
    std::size_t copied = 0;
    for (const Shift& before : OnCallStore(work.tables, area).Between(from, to)) {
        if (before.starts < from) continue;
        const auto decided = Decide(work, area, AWeekLater(before));
        if (!decided) continue;
        work.journal.Record(area.stream(), *decided);
        ++copied;
    }
    // ONCALL-3
    if (copied == 0)
        return Error{
            Fault::kRefused,
            "There is nothing to copy: nobody was on call in the week before, or this week is "
            "filled in already",
            "ONCALL-3"};
    return copied;
}

Result<NumberRecorded> RecordNumber(
    const identity::Work& work, const RecordNumberCommand& command
) {
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kManagePosts));
    if (!KnownOf(work.tables, area, command.post))
        return At("number_of", "Choose somebody from the list");
    if (!IsPhone(command.phone)) return At("phone", "Enter a telephone number, like 01622 000000");
    return work.journal.Record(area.stream(), NumberRecorded{command.post, command.phone});
}

Result<AreaNumberRecorded> RecordAreaNumber(const identity::Work& work, const AreaNumber& command) {
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kManagePosts));
    AreaNumberRecorded recorded = {command.name, command.phone};
    FieldChecks checks;
    checks.Require(recorded.name, "name", "The name", "Enter who answers, like Out-of-hours team");
    if (!IsPhone(recorded.phone))
        checks.Add("phone", "Enter a telephone number, like 01622 000000");
    TRY_ASSIGN(recorded, UnlessFaulty(recorded, checks));
    return work.journal.Record(area.stream(), recorded);
}

Result<NoteLeft> LeaveNote(const identity::Work& work, const LeaveNoteCommand& command) {
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kRecordAction));
    NoteLeft left = {NoteId::New(), command.text};
    FieldChecks checks;
    checks.Require(
        left.text,
        "text",
        "The hand-over",
        "Write what the next one on call has to know",
        kLongestNote
    );
    TRY_ASSIGN(left, UnlessFaulty(left, checks));
    return work.journal.Record(area.stream(), left);
}

Result<NoteRead> ReadNote(const identity::Work& work, const ReadNoteCommand& command) {
    TRY_ASSIGN(const identity::Scope area, Lock(work, Permission::kRecordAction));
    TRY_ASSIGN(const HandoverNote note, OnCallStore(work.tables, area).GetNote(command.note));
    // ONCALL-4
    if (note.read) return Error{Fault::kRefused, "Somebody has read this already", "ONCALL-4"};
    return work.journal.Record(area.stream(), NoteRead{note.id});
}

}  // namespace alongside::oncall
