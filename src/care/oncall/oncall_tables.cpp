// The only writer of the on-call tables. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/oncall/oncall_tables.h"

#include "care/oncall/oncall_facts.h"
#include "care/oncall/oncall_rows.h"
#include "care/oncall/oncall_sql.h"

namespace alongside::oncall {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kShifts = ALONGSIDE_PROJECTION(
    "on_call_shifts", 1, "shift, version, turn, post, name, phone, starts, ends, note"
);
constexpr journal::Projection kNumbers = ALONGSIDE_PROJECTION("on_call_numbers", 1, "post, phone");
constexpr journal::Projection kAreaNumber =
    ALONGSIDE_PROJECTION("on_call_area_numbers", 1, "name, phone");
constexpr journal::Projection kNotes =
    ALONGSIDE_PROJECTION("on_call_notes", 1, "note, text, left_at, left_by, read_at");

void Apply(Tx& tx, const Entry& entry, const ShiftRecorded& e) {
    const auto held = tx.First(
        sql::kGetShift, {{"area", entry.area}, {"stream", entry.stream}, {"shift", e.id}}, ReadShift
    );
    tx.Execute(
        sql::kDeleteShift, {{"area", entry.area}, {"stream", entry.stream}, {"shift", e.id}}
    );
    tx.Execute(
        sql::kInsertShift,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"shift", e.id},
         {"version", held ? held->version + 1 : 1},
         {"turn", e.turn},
         {"post", e.post},
         {"name", e.name},
         {"phone", e.phone},
         {"starts", e.starts},
         {"ends", e.ends},
         {"note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ShiftWithdrawn& e) {
    tx.Execute(
        sql::kDeleteShift, {{"area", entry.area}, {"stream", entry.stream}, {"shift", e.id}}
    );
}

void Apply(Tx& tx, const Entry& entry, const NumberRecorded& e) {
    tx.Execute(
        sql::kInsertNumber,
        {{"area", entry.area}, {"stream", entry.stream}, {"post", e.post}, {"phone", e.phone}}
    );
}

void Apply(Tx& tx, const Entry& entry, const AreaNumberRecorded& e) {
    tx.Execute(
        sql::kInsertAreaNumber,
        {{"area", entry.area}, {"stream", entry.stream}, {"name", e.name}, {"phone", e.phone}}
    );
}

void Apply(Tx& tx, const Entry& entry, const NoteLeft& e) {
    tx.Execute(
        sql::kInsertNote,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"note", e.id},
         {"text", e.text},
         {"left_at", entry.recorded},
         {"left_by", entry.actor}}
    );
}

void Apply(Tx& tx, const Entry& entry, const NoteRead& e) {
    tx.Execute(
        sql::kUpdateNoteRead,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"note", e.id},
         {"read_at", entry.recorded}}
    );
}

}  // namespace

void AddOnCall(journal::Catalogue& catalogue) {
    catalogue.Add<ShiftRecorded>(&Apply);
    catalogue.Add<ShiftWithdrawn>(&Apply);
    catalogue.Add<NumberRecorded>(&Apply);
    catalogue.Add<AreaNumberRecorded>(&Apply);
    catalogue.Add<NoteLeft>(&Apply);
    catalogue.Add<NoteRead>(&Apply);
    catalogue.AddTable(kShifts);
    catalogue.AddTable(kNumbers);
    catalogue.AddTable(kAreaNumber);
    catalogue.AddTable(kNotes);
}

}  // namespace alongside::oncall
