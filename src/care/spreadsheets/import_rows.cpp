// A row that is ready is recorded, and is not ready any more, in one transaction.
// SPDX-License-Identifier: MIT
#include "care/spreadsheets/import_rows.h"

#include <utility>

#include "care/people/api.h"
#include "care/spreadsheets/assess_rows.h"
#include "care/spreadsheets/receive_sheet.h"
#include "care/spreadsheets/spreadsheets_facts.h"
#include "platform/base/names.h"

namespace alongside::spreadsheets {
namespace {

using identity::UploadPiece;
using identity::UploadWriter;

Error NoSuchRow() {
    return {Fault::kNotFound, "There is no such row"};
}

// Begins the record of somebody new.
people::PersonId BeginPerson(
    const identity::Work& work, const identity::Scope& area, people::DetailsRecorded details
) {
    const people::PeopleStore people(work.tables, area);
    people::PersonId person = people::PersonId::New();
    if (details.reference.empty()) {
        while (people.FindByReference(people::ReferenceFrom(person)))
            person = people::PersonId::New();
        details.reference = people::ReferenceFrom(person);
    }
    work.journal.Begin(person, journal::StreamKind::kPerson);
    work.journal.Record(person, details);
    return person;
}

void RecordFacts(
    const identity::Work& work,
    const identity::Scope& area,
    const RowFacts& facts,
    const RowImported& imported
) {
    const people::PersonId person =
        facts.details ? BeginPerson(work, area, *facts.details) : facts.person;
    const auto record = [&](const auto& fact) {
        if (fact) work.journal.Record(person, *fact);
    };
    record(facts.referral);
    record(facts.decision);
    record(facts.removal);
    record(facts.rating);
    record(facts.episode);
    record(facts.keyworker);
    record(facts.admission);
    work.journal.Record(person, imported);
}

// A form sends all of its fields: what was left as it stood is not typed, so that a colour or a
// number still counts for what it is. That nobody left is an answer by itself.
void PutRight(const Layout& layout, const Typed& typed, KeptRow& kept) {
    for (const auto& [field, text] : typed)
        if (field == Field::kLeftOn || text != SaidOf(layout, kept, field))
            kept.typed[field] = text;
}

void Change(const Layout& layout, const ChangeRowCommand& command, KeptRow& kept) {
    switch (command.act) {
        case RowAct::kPutRight:
            PutRight(layout, command.typed, kept);
            break;
        case RowAct::kSkip:
            kept.skipped = true;
            break;
        case RowAct::kTakeBackIn:
            kept.skipped = false;
            break;
        case RowAct::kSamePerson:
            kept.sameness = Sameness::kSame;
            kept.same_as = command.same_as;
            break;
        case RowAct::kSomebodyElse:
            kept.sameness = Sameness::kSomebodyElse;
            kept.same_as = {};
            break;
    }
}

}  // namespace

Result<RowState> ChangeRow(
    const identity::Work& work, const journal::KeyRing& keys, const ChangeRowCommand& command
) {
    TRY_ASSIGN(
        const identity::Scope area,
        work.policy.AllowArea(work.actor, identity::Permission::kImportRegister)
    );
    work.journal.Lock(area.stream());
    UploadWriter uploads(work.journal.tx(), keys, work.actor, work.now);
    TRY_ASSIGN(const OpenedBook opened, OpenBook(uploads, command.upload));
    const auto piece = uploads.Piece(command.upload, command.row);
    auto kept = piece ? UnpackRow(piece->text) : std::nullopt;
    if (!kept) return NoSuchRow();
    if (piece->state == NameOf(RowState::kDone))
        return Error{Fault::kConflict, "This row was brought in already"};
    Change(opened.book.layout, command, *kept);
    if (command.act == RowAct::kSamePerson) {
        // Of a merged record it is the survivor.
        TRY_ASSIGN(
            const identity::Scope scope,
            work.policy.Allow(work.actor, identity::Permission::kImportRegister, command.same_as)
        );
        kept->same_as = scope.stream();
    }
    Assessor assessor(work, area, opened.book, ToLocal(opened.upload.saved).day);
    // Of rows about one person the first counts: those after this one say nothing about it.
    for (const UploadPiece& before : uploads.Pieces(command.upload, {}, 0, command.row - 1)) {
        const auto earlier = UnpackRow(before.text);
        if (earlier && earlier->sheet == kept->sheet) assessor.Remember(*earlier);
    }
    const RowState state = assessor.Assess(*kept).state;
    uploads.ChangePiece(command.upload, {command.row, std::string(NameOf(state)), Pack(*kept)});
    return state;
}

Result<ImportedRows> ImportRows(
    const identity::Work& work,
    const journal::KeyRing& keys,
    const identity::UploadId& upload,
    int most
) {
    TRY_ASSIGN(
        const identity::Scope area,
        work.policy.AllowArea(work.actor, identity::Permission::kImportRegister)
    );
    // Whoever adds somebody waits for this, and finds them; so does the same button pressed twice.
    work.journal.Lock(area.stream());
    UploadWriter uploads(work.journal.tx(), keys, work.actor, work.now);
    TRY_ASSIGN(const OpenedBook opened, OpenBook(uploads, upload));
    const Date sent_on = ToLocal(opened.upload.saved).day;
    Assessor assessor(work, area, opened.book, sent_on);
    ImportedRows done;
    const std::string ready(NameOf(RowState::kReady));
    for (const UploadPiece& piece : uploads.Pieces(upload, ready, 0, most)) {
        const auto kept = UnpackRow(piece.text);
        if (!kept) continue;
        if (kept->sameness == Sameness::kSame) work.journal.Lock(kept->same_as);
        const AssessedRow assessed = assessor.Assess(*kept);
        if (assessed.state != RowState::kReady) {
            uploads.ChangeState(upload, piece.number, NameOf(assessed.state));
            ++done.kept_back;
            continue;
        }
        RecordFacts(work, area, assessed.facts, {kept->row.number, sent_on});
        // What was brought in is kept in the record alone.
        const KeptRow empty{.sheet = kept->sheet, .row = {.number = kept->row.number}};
        uploads.ChangePiece(
            upload, {piece.number, std::string(NameOf(RowState::kDone)), Pack(empty)}
        );
        ++done.imported;
    }
    done.more = uploads.Counts(upload).contains(ready);
    return done;
}

}  // namespace alongside::spreadsheets
