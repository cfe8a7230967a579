// Safeguarding, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/safeguarding/concern_store.h"

#include <algorithm>

#include "care/safeguarding/safeguarding_rows.h"
#include "care/safeguarding/safeguarding_sql.h"
#include "platform/journal/journal.h"

namespace alongside::safeguarding {

std::vector<Concern> ConcernStore::Open(int limit) const {
    return tables_.All(
        sql::kListOpenConcerns, {{"area", scope_.area()}, {"limit", limit}}, ReadConcern
    );
}

std::vector<Concern> ConcernStore::Closed(const ConcernId& after, ConcernKind but_not, int limit)
    const {
    const auto last =
        tables_.First(sql::kGetConcern, {{"area", scope_.area()}, {"stream", after}}, ReadConcern);
    return tables_.All(
        sql::kListClosedConcerns,
        {{"area", scope_.area()},
         {"changed", last ? last->changed : kNowKnown},
         {"before", after},
         {"but_not", but_not},
         {"limit", limit}},
        ReadConcern
    );
}

std::vector<Concern> ConcernStore::RecordedBy(const journal::ActorId& who, int limit) const {
    return tables_.All(
        sql::kListRecordedConcerns,
        {{"area", scope_.area()}, {"recorded_by", who}, {"limit", limit}},
        ReadConcern
    );
}

std::vector<Concern> ConcernStore::About(const people::PersonId& person, int limit) const {
    std::vector<Concern> all;
    for (const StreamId& stream : journal::StreamsOfRecord(tables_, scope_.area(), person))
        for (Concern& concern : tables_.All(
                 sql::kListConcernsAbout,
                 {{"area", scope_.area()}, {"person", stream}, {"limit", limit}},
                 ReadConcern
             ))
            all.push_back(std::move(concern));
    std::ranges::sort(all, std::ranges::greater(), &Concern::recorded);
    return all;
}

Leads ConcernStore::GetLeads() const {
    return tables_
        .First(
            sql::kGetLeads,
            {{"area", scope_.area()}, {"stream", StreamId(scope_.area().value)}},
            ReadLeads
        )
        .value_or(Leads{});
}

std::optional<Concern> ReadConcernOf(const db::Reader& tables, const identity::Scope& concern) {
    return tables.First(
        sql::kGetConcern, {{"area", concern.area()}, {"stream", concern.stream()}}, ReadConcern
    );
}

std::vector<Protection> ProtectionsOf(const db::Reader& tables, const identity::Scope& person) {
    return tables.All(
        sql::kListProtections,
        {{"area", person.area()}, {"stream", person.stream()}},
        ReadProtection
    );
}

std::vector<PlanChange> ListPlanChanges(
    const db::Reader& tables,
    const identity::Scope& area,
    ProtectionKind kind,
    PlanEdge edge,
    const Period& when,
    const PlanChange& after,
    int most
) {
    return tables.All(
        edge == PlanEdge::kBegins ? sql::kListProtectionsBeginning : sql::kListProtectionsEnding,
        {{"area", area.area()},
         {"kind", kind},
         {"from", when.from},
         {"to", when.to},
         {"after_on", std::max(after.on, when.from - std::chrono::days(1))},
         {"after_stream", after.person},
         {"after_plan", after.plan},
         {"most", most}},
        [](const db::Row& row) -> PlanChange {
            return {row.Get<people::PersonId>(0), row.Get<ProtectionId>(1), row.Get<Date>(2)};
        }
    );
}

Result<Protection> ProtectionToChange(
    const db::Reader& tables, const identity::Scope& person, const ProtectionId& id, int seen
) {
    for (Protection& held : ProtectionsOf(tables, person)) {
        if (held.details.id != id) continue;
        if (held.version != seen)
            return Error{Fault::kConflict, "Someone else changed this while you were writing"};
        return std::move(held);
    }
    return Error{Fault::kNotFound, "There is no such plan"};
}

}  // namespace alongside::safeguarding
