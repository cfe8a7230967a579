// Rows of the crisis tables as values.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/crisis/sheet.h"
#include "platform/db/value.h"

namespace alongside::crisis {

/// Reads a sheet, without whom to ring, from the columns of get_sheet.sql.
inline Sheet ReadSheet(const db::Row& row) {
    Sheet sheet;
    CrisisSheetWritten& said = sheet.said;
    said.id = row.Get<SheetId>(0);
    sheet.version = row.Get<int>(1);
    said.who_i_am = row.Get<std::string>(2);
    said.how_to_talk = row.Get<std::string>(3);
    said.helps = row.Get<std::string>(4);
    said.worse = row.Get<std::string>(5);
    said.warning_signs = row.Get<std::string>(6);
    said.pinch_points = row.Get<std::string>(7);
    said.first_step = row.Get<std::string>(8);
    said.then_step = row.Get<std::string>(9);
    said.if_worse = row.Get<std::string>(10);
    said.health = row.Get<std::string>(11);
    said.safe_places = row.Get<std::string>(12);
    said.must_not = row.Get<std::string>(13);
    said.services = row.Get<std::string>(14);
    said.written_with = row.Get<std::string>(15);
    said.agreement = row.Get<Agreement>(16);
    said.why_not_agreed = row.Get<std::optional<std::string>>(17);
    said.written_on = row.Get<Date>(18);
    said.review_by = row.Get<Date>(19);
    said.review_days = row.Get<int>(20);
    said.reason = row.Get<std::optional<std::string>>(21);
    sheet.written = row.Get<Instant>(22);
    sheet.by = row.Get<journal::ActorId>(23);
    return sheet;
}

/// Reads a crisis from the columns of get_crisis.sql.
inline CrisisNote ReadCrisis(const db::Row& row) {
    CrisisNote note;
    note.said.id = row.Get<CrisisId>(0);
    note.said.happened_on = row.Get<Date>(1);
    note.said.at = row.Get<std::optional<int>>(2);
    note.said.happened = row.Get<std::string>(3);
    note.said.done = row.Get<std::string>(4);
    note.said.told = row.Get<std::string>(5);
    note.said.next = row.Get<std::string>(6);
    note.noted = row.Get<Instant>(7);
    note.by = row.Get<journal::ActorId>(8);
    note.acknowledged = row.Get<std::optional<Instant>>(9);
    note.acknowledged_by =
        row.Get<std::optional<journal::ActorId>>(10).value_or(journal::ActorId());
    note.answer = row.Get<std::optional<std::string>>(11).value_or("");
    return note;
}

}  // namespace alongside::crisis
