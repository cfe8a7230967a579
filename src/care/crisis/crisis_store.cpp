// Crisis sheets and crises, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/crisis/crisis_store.h"

#include "care/crisis/crisis_rows.h"
#include "care/crisis/crisis_sql.h"

namespace alongside::crisis {

std::vector<Rung> CrisisStore::RungOn(const Sheet& sheet) const {
    return tables_.All(
        sql::kListPeopleToRing,
        {{"area", scope_.area()},
         {"stream", scope_.stream()},
         {"sheet", sheet.said.id},
         {"version", sheet.version}},
        [](const db::Row& row) -> Rung {
            return {row.Get<std::string>(0), row.Get<std::string>(1), row.Get<std::string>(2)};
        }
    );
}

std::optional<Sheet> CrisisStore::Latest() const {
    auto sheet = tables_.First(
        sql::kGetSheet, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadSheet
    );
    if (sheet) SetRung(sheet->said, RungOn(*sheet));
    return sheet;
}

std::vector<Sheet> CrisisStore::Versions() const {
    auto sheets = tables_.All(
        sql::kListSheetVersions, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadSheet
    );
    for (Sheet& sheet : sheets) SetRung(sheet.said, RungOn(sheet));
    return sheets;
}

std::vector<CrisisNote> CrisisStore::Notes(int most) const {
    return tables_.All(
        sql::kListCrises,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"most", most}},
        ReadCrisis
    );
}

std::vector<CrisisNote> CrisisStore::Waiting() const {
    return tables_.All(
        sql::kListWaitingCrisesOf,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        ReadCrisis
    );
}

Result<CrisisNote> CrisisStore::GetNote(const CrisisId& id) const {
    auto note = tables_.First(
        sql::kGetCrisis,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"crisis", id}},
        ReadCrisis
    );
    if (!note) return Error{Fault::kNotFound, "There is no such crisis"};
    return *std::move(note);
}

std::vector<WaitingCrisis> AreaCrisisStore::Waiting(int most) const {
    return tables_.All(
        sql::kListWaitingCrises,
        {{"area", area_.area()}, {"most", most}},
        [](const db::Row& row) -> WaitingCrisis {
            return {row.Get<people::PersonId>(0), row.Get<CrisisId>(1), row.Get<Date>(2)};
        }
    );
}

std::vector<people::PersonId> AreaCrisisStore::NextWithSheet(
    const people::PersonId& after, int most
) const {
    return tables_.All(
        sql::kListPeopleWithSheet,
        {{"area", area_.area()}, {"after", after}, {"most", most}},
        [](const db::Row& row) { return row.Get<people::PersonId>(0); }
    );
}

int AreaCrisisStore::ReviewDays(Date day) const {
    return tables_
        .First(
            sql::kGetSheetReview,
            {{"area", area_.area()}, {"stream", StreamId(area_.area().value)}, {"day", day}},
            [](const db::Row& row) { return row.Get<int>(0); }
        )
        .value_or(kReviewDays);
}

}  // namespace alongside::crisis
