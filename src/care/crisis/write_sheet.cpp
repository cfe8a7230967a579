// Load, decide, record: crisis sheets and crises.
// SPDX-License-Identifier: MIT
#include "care/crisis/write_sheet.h"

#include "care/crisis/crisis_store.h"
#include "platform/base/field_checks.h"

namespace alongside::crisis {
namespace {

using identity::Permission;

Result<identity::Scope> Lock(
    const identity::Work& work, Permission needed, const people::PersonId& person
) {
    TRY_ASSIGN(const identity::Scope scope, work.policy.Allow(work.actor, needed, person));
    work.journal.Lock(scope.stream());
    return scope;
}

Error Overtaken() {
    return {Fault::kConflict, "Someone else wrote this crisis sheet while you were writing"};
}

}  // namespace

Result<CrisisSheetWritten> WriteSheet(
    const identity::Work& work, const WriteSheetCommand& command
) {
    TRY_ASSIGN(const auto scope, Lock(work, Permission::kAmendPerson, command.person));
    SheetContext context{
        .held = CrisisStore(work.tables, scope).Latest(),
        .review_days = AreaCrisisStore(work.tables, scope).ReviewDays(work.today),
        .today = work.today};
    if ((context.held ? context.held->version : 0) != command.seen) return Overtaken();
    CrisisSheetWritten sheet = command.sheet;
    sheet.id = context.held ? context.held->said.id : SheetId::New();
    TRY_ASSIGN(sheet, DecideSheet(context, std::move(sheet), command.review_by));
    return work.journal.Record(scope.stream(), sheet);
}

Result<CrisisSheetWithdrawn> WithdrawSheet(
    const identity::Work& work, const WithdrawSheetCommand& command
) {
    TRY_ASSIGN(const auto scope, Lock(work, Permission::kCorrectRecord, command.person));
    TRY(CheckReason(command.reason, "Enter why this sheet was never theirs"));
    const auto held = CrisisStore(work.tables, scope).Latest();
    if (!held) return Error{Fault::kNotFound, "There is no crisis sheet"};
    if (held->version != command.seen) return Overtaken();
    return work.journal.Record(scope.stream(), CrisisSheetWithdrawn{held->said.id, command.reason});
}

Result<CrisisNoted> NoteCrisis(const identity::Work& work, const NoteCrisisCommand& command) {
    TRY_ASSIGN(
        const auto scope, work.policy.Allow(work.actor, Permission::kRecordAction, command.person)
    );
    CrisisNoted note = command.note;
    note.id = CrisisId::New();
    TRY_ASSIGN(note, DecideCrisisNote(std::move(note), ToLocal(work.now)));
    return work.journal.Record(scope.stream(), note);
}

Result<CrisisAcknowledged> AcknowledgeCrisis(
    const identity::Work& work, const AcknowledgeCrisisCommand& command
) {
    TRY_ASSIGN(const auto scope, Lock(work, Permission::kRecordAction, command.person));
    TRY_ASSIGN(const CrisisNote note, CrisisStore(work.tables, scope).GetNote(command.crisis));
    TRY_ASSIGN(const auto taken_on, DecideAcknowledgement(note, command.answer));
    return work.journal.Record(scope.stream(), taken_on);
}

Result<CrisisNoteWithdrawn> WithdrawCrisis(
    const identity::Work& work, const WithdrawCrisisCommand& command
) {
    TRY_ASSIGN(const auto scope, Lock(work, Permission::kCorrectRecord, command.person));
    TRY(CheckReason(command.reason, "Enter why this was never so"));
    TRY_ASSIGN(const CrisisNote note, CrisisStore(work.tables, scope).GetNote(command.crisis));
    return work.journal.Record(scope.stream(), CrisisNoteWithdrawn{note.said.id, command.reason});
}

Result<SheetReviewSet> SetSheetReview(const identity::Work& work, const SheetReviewSet& command) {
    TRY_ASSIGN(const auto area, work.policy.AllowArea(work.actor, Permission::kManageArea));
    TRY_ASSIGN(const SheetReviewSet setting, DecideSheetReview(command));
    return work.journal.Record(area.stream(), setting);
}

}  // namespace alongside::crisis
