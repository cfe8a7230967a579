// One person, from a row to a value.
// SPDX-License-Identifier: MIT
#include "care/people/person_store.h"

#include "care/people/people_rows.h"
#include "care/people/people_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::people {

Result<Person> PersonStore::Get(Instant as_known) const {
    auto person = tables_.First(
        sql::kGetPerson,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        [&](const db::Row& row) {
            return Person{scope_.stream(), row.Get<int>(0), ReadDetails(row, 1)};
        }
    );
    if (!person) return Error{Fault::kNotFound, "There is no such person"};
    return *std::move(person);
}

Result<Person> PersonStore::GetToChange(int seen) const {
    return AsSeen(Get(), seen, "these details");
}

std::optional<Death> PersonStore::FindDeath() const {
    return tables_.First(
        sql::kGetDeath, {{"area", scope_.area()}, {"stream", scope_.stream()}}, ReadDeath
    );
}

std::vector<DoneDeathStep> PersonStore::DoneDeathSteps() const {
    return tables_.All(
        sql::kListDeathSteps,
        {{"area", scope_.area()}, {"stream", scope_.stream()}},
        [](const db::Row& row) -> DoneDeathStep {
            return {
                .step = row.Get<DeathStep>(0),
                .on = row.Get<Date>(1),
                .note = row.Get<std::optional<std::string>>(2)};
        }
    );
}

bool HasDied(const db::Reader& tables, const identity::Scope& scope) {
    const auto person = PersonStore(tables, scope).Get();
    return person && person->details.date_of_death.has_value();
}

}  // namespace alongside::people
