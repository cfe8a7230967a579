// The only writer of the admissions' table. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/admissions/admissions_tables.h"

#include "care/admissions/admission.h"
#include "care/admissions/admission_rows.h"
#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_sql.h"

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

// An admission whose first fact was redacted is not held, and stays so.
template <class Alter>
void Change(Tx& tx, const Entry& entry, const AdmissionId& id, const Alter& alter) {
    auto held = tx.First(
        sql::kGetAdmission,
        {{"area", entry.area}, {"stream", entry.stream}, {"admission", id}},
        ReadAdmission
    );
    if (!held) return;
    alter(*held);
    ++held->version;
    Close(tx, entry, id);
    Insert(tx, entry, *held);
}

void Apply(Tx& tx, const Entry& entry, const Admitted& e) {
    Insert(
        tx,
        entry,
        {.id = e.id,
         .admitted_on = e.admitted_on,
         .hospital = e.hospital,
         .hospital_ods = e.hospital_ods,
         .ward_type = e.ward_type,
         .secure = e.secure,
         .legal_status = e.legal_status,
         .planned_discharge_on = e.planned_discharge_on,
         .delay_reason = e.delay_reason}
    );
}

void Apply(Tx& tx, const Entry& entry, const Discharged& e) {
    Change(tx, entry, e.id, [&](Admission& held) { held.discharged_on = e.discharged_on; });
}

void Apply(Tx& tx, const Entry& entry, const AdmissionAmended& e) {
    Change(tx, entry, e.id, [&](Admission& held) {
        held.admitted_on = e.admitted_on;
        held.discharged_on = e.discharged_on;
        held.hospital = e.hospital;
        held.hospital_ods = e.hospital_ods;
        held.ward_type = e.ward_type;
        held.secure = e.secure;
        held.legal_status = e.legal_status;
        held.planned_discharge_on = e.planned_discharge_on;
        held.delay_reason = e.delay_reason;
    });
}

void Apply(Tx& tx, const Entry& entry, const AdmissionWithdrawn& e) {
    Close(tx, entry, e.id);
}

}  // namespace

void AddAdmissions(journal::Catalogue& catalogue) {
    catalogue.Add<Admitted>(&Apply);
    catalogue.Add<Discharged>(&Apply);
    catalogue.Add<AdmissionAmended>(&Apply);
    catalogue.Add<AdmissionWithdrawn>(&Apply);
    catalogue.AddTable(kAdmissions);
}

}  // namespace alongside::admissions
