// The on-call list, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/oncall/oncall_store.h"

#include "care/oncall/oncall_rows.h"
#include "care/oncall/oncall_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::oncall {
namespace {

HandoverNote ReadNote(const db::Row& row) {
    return {
        .id = row.Get<NoteId>(0),
        .text = row.Get<std::string>(1),
        .left = row.Get<Instant>(2),
        .left_by = row.Get<std::string>(3),
        .read = row.Get<std::optional<Instant>>(4)};
}

}  // namespace

std::vector<Shift> OnCallStore::Between(Instant from, Instant to) const {
    return tables_.All(
        sql::kListShifts,
        {{"area", area_.area()},
         {"stream", area_.stream()},
         {"earliest", from - kLongestShift},
         {"from", from},
         {"to", to}},
        ReadShift
    );
}

std::optional<Instant> OnCallStore::NextAfter(Instant at) const {
    return tables_.First(
        sql::kGetNextShift,
        {{"area", area_.area()}, {"stream", area_.stream()}, {"at", at}},
        [](const db::Row& row) { return row.Get<Instant>(0); }
    );
}

Result<Shift> OnCallStore::Get(const ShiftId& id) const {
    auto shift = tables_.First(
        sql::kGetShift,
        {{"area", area_.area()}, {"stream", area_.stream()}, {"shift", id}},
        ReadShift
    );
    if (!shift) return Error{Fault::kNotFound, "This is no longer on the on-call list"};
    return *std::move(shift);
}

Result<Shift> OnCallStore::GetToChange(const ShiftId& id, int seen) const {
    return AsSeen(Get(id), seen);
}

std::string OnCallStore::NumberOf(const workforce::PostId& post) const {
    return tables_
        .First(
            sql::kGetNumber,
            {{"area", area_.area()}, {"stream", area_.stream()}, {"post", post}},
            [](const db::Row& row) { return row.Get<std::string>(0); }
        )
        .value_or("");
}

std::map<workforce::PostId, std::string> OnCallStore::Numbers() const {
    std::map<workforce::PostId, std::string> numbers;
    tables_.Query(
        sql::kListNumbers,
        {{"area", area_.area()}, {"stream", area_.stream()}},
        [&](const db::Row& row) {
            numbers.emplace(row.Get<workforce::PostId>(0), row.Get<std::string>(1));
        }
    );
    return numbers;
}

std::optional<AreaNumber> OnCallStore::WhenNobody() const {
    return tables_.First(
        sql::kGetAreaNumber,
        {{"area", area_.area()}, {"stream", area_.stream()}},
        [](const db::Row& row) -> AreaNumber {
            return {row.Get<std::string>(0), row.Get<std::string>(1)};
        }
    );
}

std::vector<HandoverNote> OnCallStore::Notes(int most) const {
    return tables_.All(
        sql::kListNotes,
        {{"area", area_.area()}, {"stream", area_.stream()}, {"most", most}},
        ReadNote
    );
}

Result<HandoverNote> OnCallStore::GetNote(const NoteId& id) const {
    auto note = tables_.First(
        sql::kGetNote, {{"area", area_.area()}, {"stream", area_.stream()}, {"note", id}}, ReadNote
    );
    if (!note) return Error{Fault::kNotFound, "There is no such hand-over"};
    return *std::move(note);
}

}  // namespace alongside::oncall
