// Stays in hospital, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_store.h"

#include <algorithm>

#include "care/admissions/admissions_rows.h"
#include "care/admissions/stay_sql.h"

namespace alongside::admissions {
namespace {

constexpr Date kEverBefore =
    std::chrono::sys_days(std::chrono::year(1000) / std::chrono::month(1) / std::chrono::day(1));

template <class Thing>
std::vector<Thing> ListAll(
    const db::Reader& tables, const identity::Scope& scope, Instant as_known = kNowKnown
) {
    if constexpr (ListOf<Thing>::kKept == Kept::kAsKnown)
        return tables
            .All(ListOf<Thing>::kStatement, {{"area", scope.area()}, {"stream", scope.stream()}, {"as_known", as_known}}, ReadThing<Thing>);
    else
        return tables
            .All(ListOf<Thing>::kStatement, {{"area", scope.area()}, {"stream", scope.stream()}}, ReadThing<Thing>);
}

template <class Thing>
std::vector<Thing> Of(std::vector<Thing> things, const AdmissionId& admission) {
    std::erase_if(things, [&](const Thing& thing) { return thing.admission != admission; });
    return things;
}

// What is recorded once for a stay; the latest, should an import bring more.
template <class Thing>
std::optional<Thing> Last(std::vector<Thing> things) {
    if (things.empty()) return std::nullopt;
    return std::move(things.back());
}

Inpatient ReadInpatient(const db::Row& row) {
    return {row.Get<people::PersonId>(0), ReadStaySummary(row)};
}

std::optional<Inpatient> FindInpatient(
    const db::Reader& tables, const AreaId& area, const people::PersonId& person
) {
    return tables.First(sql::kGetInpatient, {{"area", area}, {"stream", person}}, ReadInpatient);
}

}  // namespace

Result<Stay> StayStore::Get(const AdmissionId& admission) const {
    TRY_ASSIGN(const Admission held, AdmissionStore(tables_, scope_).Get(admission));
    const auto list = [&]<class Thing>(std::vector<Thing>& things) {
        things = Of(ListAll<Thing>(tables_, scope_), admission);
    };
    const auto last = [&]<class Thing>(std::optional<Thing>& thing) {
        thing = Last(Of(ListAll<Thing>(tables_, scope_), admission));
    };
    Stay stay = {.admission = held};
    list(stay.statuses);
    stay.plans =
        Of(tables_.All(
               sql::kListPlannedDischarges,
               {{"area", scope_.area()}, {"stream", scope_.stream()}},
               ReadPlannedDischarge
           ),
           admission);
    list(stay.ready);
    list(stay.delays);
    list(stay.leave);
    list(stay.visits);
    last(stay.responsibility);
    last(stay.aftercare);
    last(stay.plan);
    list(stay.needs);
    list(stay.advocates);
    list(stay.restrictions);
    return stay;
}

std::optional<StaySummary> StayStore::Current() const {
    auto found = FindInpatient(tables_, scope_.area(), scope_.stream());
    if (!found) return std::nullopt;
    return std::move(found->stay);
}

std::vector<OversightVisit> StayStore::OversightVisits(Instant as_known) const {
    return ListAll<OversightVisit>(tables_, scope_, as_known);
}
std::vector<LegalStatusChange> StayStore::LegalStatusChanges(Instant as_known) const {
    return ListAll<LegalStatusChange>(tables_, scope_, as_known);
}
std::vector<Delay> StayStore::Delays(Instant as_known) const {
    return ListAll<Delay>(tables_, scope_, as_known);
}
std::vector<ReadyDay> StayStore::ReadyDays(Instant as_known) const {
    return ListAll<ReadyDay>(tables_, scope_, as_known);
}

InpatientPage InpatientStore::List(InpatientOrder order, const people::PersonId& after) const {
    const auto last = after.empty() ? std::nullopt : FindInpatient(tables_, scope_.area(), after);
    const people::PersonId person = last ? last->person : people::PersonId();
    const Date since = last ? last->stay.since : kEverBefore;
    const Date delayed_since = !last              ? kEverBefore
                               : last->stay.delay ? last->stay.delay->since
                                                  : kForever;
    InpatientPage page;
    page.people = order == InpatientOrder::kStay ? tables_.All(
                                                       sql::kListInpatientsByStay,
                                                       {{"area", scope_.area()},
                                                        {"since", since},
                                                        {"after", person},
                                                        {"limit", kPageSize + 1}},
                                                       ReadInpatient
                                                   )
                                                 : tables_.All(
                                                       sql::kListInpatientsByDelay,
                                                       {{"area", scope_.area()},
                                                        {"delayed_since", delayed_since},
                                                        {"since", since},
                                                        {"after", person},
                                                        {"limit", kPageSize + 1}},
                                                       ReadInpatient
                                                   );
    if (page.people.size() > kPageSize) {
        page.people.pop_back();
        page.next = page.people.back().person;
    }
    return page;
}

}  // namespace alongside::admissions
