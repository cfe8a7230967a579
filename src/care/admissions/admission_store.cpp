// Admissions, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/admissions/admission_store.h"

#include "care/admissions/admission_rows.h"
#include "care/admissions/admissions_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::admissions {

std::vector<Admission> AdmissionStore::List(Instant as_known) const {
    return tables_.All(
        sql::kListAdmissions,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"as_known", as_known}},
        ReadAdmission
    );
}

Result<Admission> AdmissionStore::Get(const AdmissionId& id) const {
    auto admission = tables_.First(
        sql::kGetAdmission,
        {{"area", scope_.area()}, {"stream", scope_.stream()}, {"admission", id}},
        ReadAdmission
    );
    if (!admission) return Error{Fault::kNotFound, "There is no such admission"};
    return *std::move(admission);
}

Result<Admission> AdmissionStore::GetToChange(const AdmissionId& id, int seen) const {
    return AsSeen(Get(id), seen, "this admission");
}

void ForEachAdmissionPeriod(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Period&)>& visit
) {
    tables.Query(
        sql::kListAreaAdmissionPeriods,
        {{"area", area.area()}, {"as_known", as_known}},
        [&](const db::Row& row) {
            visit(row.Get<people::PersonId>(0), {row.Get<Date>(1), row.Get<Date>(2)});
        }
    );
}

void ForEachAdmission(
    const db::Reader& tables,
    const identity::Scope& area,
    Instant as_known,
    const std::function<void(const people::PersonId&, const Admission&)>& visit
) {
    tables.Query(
        sql::kListAreaAdmissions,
        {{"area", area.area()}, {"as_known", as_known}},
        [&](const db::Row& row) { visit(row.Get<people::PersonId>(11), ReadAdmission(row)); }
    );
}

}  // namespace alongside::admissions
