// The only writer of the admissions' table. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/admissions/admissions_tables.h"

#include "care/admissions/admission.h"
#include "care/admissions/admission_rows.h"
#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_sql.h"
#include "care/admissions/stay_tables.h"

namespace alongside::admissions {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kAdmissions = ALONGSIDE_PROJECTION(
    "admissions",
    1,
    "admission, version, entry, hospital, hospital_ods, ward_type, secure, legal_status, "
    "planned_discharge_on, delay_reason, valid_from, valid_to, known_from, known_to"
);

void Insert(Tx& tx, const Entry& entry, const Admission& admission) {
    const Period valid = admission.InHospital();
    tx.Execute(
        sql::kInsertAdmission,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"admission", admission.id},
         {"version", admission.version},
         {"entry", entry.number},
         {"hospital", admission.hospital},
         {"hospital_ods", admission.hospital_ods},
         {"ward_type", admission.ward_type},
         {"secure", admission.secure},
         {"legal_status", admission.legal_status},
         {"planned_discharge_on", admission.planned_discharge_on},
         {"delay_reason", admission.delay_reason},
         {"valid_from", valid.from},
         {"valid_to", valid.to},
         {"recorded", entry.recorded}}
    );
}

void Close(Tx& tx, const Entry& entry, const AdmissionId& admission) {
    tx.Execute(
        sql::kUpdateAdmissionKnownTo,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"admission", admission},
         {"recorded", entry.recorded}}
    );
}

// What is held of it then. An admission whose first fact was redacted is not held, and stays so.
template <class Alter>
std::optional<Admission> Change(
    Tx& tx, const Entry& entry, const AdmissionId& id, const Alter& alter
) {
    auto held = tx.First(
        sql::kGetAdmission,
        {{"area", entry.area}, {"stream", entry.stream}, {"admission", id}},
        ReadAdmission
    );
    if (!held) return held;
    alter(*held);
    ++held->version;
    Close(tx, entry, id);
    Insert(tx, entry, *held);
    return held;
}

void Apply(Tx& tx, const Entry& entry, const Admitted& e) {
    const Admission admission = {
        .id = e.id,
        .admitted_on = e.admitted_on,
        .hospital = e.hospital,
        .hospital_ods = e.hospital_ods,
        .ward_type = e.ward_type,
        .secure = e.secure,
        .legal_status = e.legal_status,
        .planned_discharge_on = e.planned_discharge_on,
        .delay_reason = e.delay_reason};
    Insert(tx, entry, admission);
    InsertPlannedDischarge(tx, entry, admission, {});
    RefreshInpatient(tx, entry);
}

void Apply(Tx& tx, const Entry& entry, const Discharged& e) {
    Change(tx, entry, e.id, [&](Admission& held) { held.discharged_on = e.discharged_on; });
    RefreshInpatient(tx, entry);
}

void Apply(Tx& tx, const Entry& entry, const DischargePlanned& e) {
    const auto held = Change(tx, entry, e.admission, [&](Admission& changed) {
        changed.planned_discharge_on = e.planned_on;
    });
    if (held) InsertPlannedDischarge(tx, entry, *held, e.reason);
    RefreshInpatient(tx, entry);
}

void Apply(Tx& tx, const Entry& entry, const AdmissionAmended& e) {
    const auto held = Change(tx, entry, e.id, [&](Admission& changed) {
        changed.admitted_on = e.admitted_on;
        changed.discharged_on = e.discharged_on;
        changed.hospital = e.hospital;
        changed.hospital_ods = e.hospital_ods;
        changed.ward_type = e.ward_type;
        changed.secure = e.secure;
        changed.legal_status = e.legal_status;
        changed.planned_discharge_on = e.planned_discharge_on;
        changed.delay_reason = e.delay_reason;
    });
    if (held) InsertPlannedDischarge(tx, entry, *held, e.reason);
    RefreshInpatient(tx, entry);
}

void Apply(Tx& tx, const Entry& entry, const AdmissionWithdrawn& e) {
    Close(tx, entry, e.id);
    RefreshInpatient(tx, entry);
}

}  // namespace

void AddAdmissions(journal::Catalogue& catalogue) {
    catalogue.Add<Admitted>(&Apply);
    catalogue.Add<Discharged>(&Apply);
    catalogue.Add<DischargePlanned>(&Apply);
    catalogue.Add<AdmissionAmended>(&Apply);
    catalogue.Add<AdmissionWithdrawn>(&Apply);
    catalogue.AddTable(kAdmissions);
    AddStays(catalogue);
}

}  // namespace alongside::admissions
