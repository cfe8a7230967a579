// Entries to sort, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/corrections/sorting_store.h"

#include "care/corrections/corrections_sql.h"

namespace alongside::corrections {

std::vector<EntryToSort> ListEntriesToSort(
    const db::Reader& tables, const identity::Scope& person
) {
    return tables.All(
        sql::kListEntriesToSort,
        {{"area", person.area()}, {"stream", person.stream()}},
        [](const db::Row& row) {
            return EntryToSort{
                .separation = row.Get<SeparationId>(0),
                .origin = row.Get<StreamId>(1),
                .number = row.Get<std::int64_t>(2),
                .other = row.Get<people::PersonId>(3)};
        }
    );
}

}  // namespace alongside::corrections
