// The only writer of the tables of what is recorded of a stay. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/admissions/stay_tables.h"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

#include "care/admissions/admission_rows.h"
#include "care/admissions/admissions_rows.h"
#include "care/admissions/stay_sql.h"
#include "care/admissions/stay_story.h"

namespace alongside::admissions {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kLegalStatusChanges = ALONGSIDE_PROJECTION(
    "legal_status_changes", 1, "record, version, admission, code, valid_from, known_from, known_to"
);
constexpr journal::Projection kReadyDays = ALONGSIDE_PROJECTION(
    "ready_days", 1, "record, version, admission, valid_from, note, known_from, known_to"
);
constexpr journal::Projection kDelays = ALONGSIDE_PROJECTION(
    "discharge_delays",
    1,
    "record, version, admission, reason, owner, note, valid_from, ended_on, known_from, known_to"
);
constexpr journal::Projection kVisits = ALONGSIDE_PROJECTION(
    "oversight_visits",
    1,
    "record, version, admission, visited_on, visitor, seen, safe, known_from, known_to"
);
constexpr journal::Projection kPlannedDischarges = ALONGSIDE_PROJECTION(
    "planned_discharges", 1, "admission, version, planned_on, reason, recorded"
);
constexpr journal::Projection kLeave = ALONGSIDE_PROJECTION(
    "hospital_leave", 1, "record, version, admission, left_on, due_back_on, back_on, note"
);
constexpr journal::Projection kResponsible = ALONGSIDE_PROJECTION(
    "responsible_commissioners", 1, "record, version, admission, commissioner, miles"
);
constexpr journal::Projection kAftercare = ALONGSIDE_PROJECTION(
    "aftercare", 1, "record, version, admission, entitled, agreed_on, responsible, note"
);
constexpr journal::Projection kPlans = ALONGSIDE_PROJECTION(
    "discharge_plans",
    1,
    "record, version, admission, destination, agreed_by_person, agreed_by_family"
);
constexpr journal::Projection kNeeds = ALONGSIDE_PROJECTION(
    "discharge_needs", 1, "record, version, admission, what, agency, needed_by, met_on"
);
constexpr journal::Projection kAdvocates = ALONGSIDE_PROJECTION(
    "advocate_offers", 1, "record, version, admission, kind, offered_on, answer, answered_on"
);
constexpr journal::Projection kRestrictions = ALONGSIDE_PROJECTION(
    "restriction_reports",
    1,
    "record, version, admission, kind, began_on, ended_on, reported_on, note, reviewed_on, outcome"
);
constexpr journal::Projection kInpatients = ALONGSIDE_PROJECTION(
    "inpatients",
    1,
    "admission, since, hospital, legal_status, planned_on, moved, ready_on, delayed_since, "
    "delay_reason, delay_owner"
);

// What writes each kind of thing: `kRemove` ends the version that is held now.
template <const db::WriteStatement& insert, const db::WriteStatement& remove>
struct Written {
    static constexpr const db::WriteStatement& kInsert = insert;
    static constexpr const db::WriteStatement& kRemove = remove;
};
template <class Thing>
struct WriteOf;
template <>
struct WriteOf<LegalStatusChange>
    : Written<sql::kInsertLegalStatusChange, sql::kUpdateLegalStatusChangeKnownTo> {};
template <>
struct WriteOf<ReadyDay> : Written<sql::kInsertReadyDay, sql::kUpdateReadyDayKnownTo> {};
template <>
struct WriteOf<Delay> : Written<sql::kInsertDischargeDelay, sql::kUpdateDischargeDelayKnownTo> {};
template <>
struct WriteOf<OversightVisit>
    : Written<sql::kInsertOversightVisit, sql::kUpdateOversightVisitKnownTo> {};
template <>
struct WriteOf<Leave> : Written<sql::kInsertHospitalLeave, sql::kDeleteHospitalLeave> {};
template <>
struct WriteOf<Responsibility>
    : Written<sql::kInsertResponsibleCommissioner, sql::kDeleteResponsibleCommissioner> {};
template <>
struct WriteOf<Aftercare> : Written<sql::kInsertAftercare, sql::kDeleteAftercare> {};
template <>
struct WriteOf<DischargePlan> : Written<sql::kInsertDischargePlan, sql::kDeleteDischargePlan> {};
template <>
struct WriteOf<DischargeNeed> : Written<sql::kInsertDischargeNeed, sql::kDeleteDischargeNeed> {};
template <>
struct WriteOf<AdvocateOffer> : Written<sql::kInsertAdvocateOffer, sql::kDeleteAdvocateOffer> {};
template <>
struct WriteOf<Restriction>
    : Written<sql::kInsertRestrictionReport, sql::kDeleteRestrictionReport> {};

template <class Thing>
void Insert(Tx& tx, const Entry& entry, const Thing& thing) {
    std::vector<db::Parameter> columns = {
        {"area", entry.area}, {"stream", entry.stream}, {"version", thing.version}};
    ForEachColumn(thing, [&](std::string_view name, const auto& value) {
        columns.emplace_back(name, value);
    });
    if constexpr (ListOf<Thing>::kKept == Kept::kAsKnown)
        columns.emplace_back("recorded", entry.recorded);
    tx.Execute(WriteOf<Thing>::kInsert, std::span<const db::Parameter>(columns));
}

template <class Thing>
void Remove(Tx& tx, const Entry& entry, const StayRecordId& id) {
    if constexpr (ListOf<Thing>::kKept == Kept::kAsKnown)
        tx.Execute(
            WriteOf<Thing>::kRemove,
            {{"area", entry.area},
             {"stream", entry.stream},
             {"record", id},
             {"recorded", entry.recorded}}
        );
    else
        tx.Execute(
            WriteOf<Thing>::kRemove,
            {{"area", entry.area}, {"stream", entry.stream}, {"record", id}}
        );
}

template <class Thing>
std::vector<Thing> List(const Tx& tx, const Entry& entry) {
    if constexpr (ListOf<Thing>::kKept == Kept::kAsKnown)
        return tx
            .All(ListOf<Thing>::kStatement, {{"area", entry.area}, {"stream", entry.stream}, {"as_known", kNowKnown}}, ReadThing<Thing>);
    else
        return tx
            .All(ListOf<Thing>::kStatement, {{"area", entry.area}, {"stream", entry.stream}}, ReadThing<Thing>);
}

template <class Thing>
std::optional<Thing> Find(const Tx& tx, const Entry& entry, const StayRecordId& id) {
    for (Thing& thing : List<Thing>(tx, entry))
        if (thing.id == id) return std::move(thing);
    return std::nullopt;
}

// A thing whose first fact was redacted is not held, and stays so.
template <class Thing, class Alter>
void Change(Tx& tx, const Entry& entry, const StayRecordId& id, const Alter& alter) {
    auto held = Find<Thing>(tx, entry, id);
    if (!held) return;
    alter(*held);
    ++held->version;
    Remove<Thing>(tx, entry, id);
    Insert(tx, entry, *held);
}

// The first version of a thing.
template <class Thing, class Event>
void Begin(Tx& tx, const Entry& entry, const Event& event) {
    Thing thing;
    static_cast<Event&>(thing) = event;
    Insert(tx, entry, thing);
}

// What is recorded once for a stay, each time anew.
template <class Thing, class Event>
void Replace(Tx& tx, const Entry& entry, const Event& event) {
    const auto held = Find<Thing>(tx, entry, event.id);
    Thing thing;
    static_cast<Event&>(thing) = event;
    if (held) thing.version = held->version + 1;
    Remove<Thing>(tx, entry, event.id);
    Insert(tx, entry, thing);
}

void Apply(Tx& tx, const Entry& entry, const LegalStatusChanged& e) {
    Begin<LegalStatusChange>(tx, entry, e);
    RefreshInpatient(tx, entry);
}
void Apply(Tx& tx, const Entry& entry, const ReadyForDischarge& e) {
    Begin<ReadyDay>(tx, entry, e);
    RefreshInpatient(tx, entry);
}
void Apply(Tx& tx, const Entry& entry, const DelayRecorded& e) {
    Begin<Delay>(tx, entry, e);
    RefreshInpatient(tx, entry);
}
void Apply(Tx& tx, const Entry& entry, const DelayEnded& e) {
    Change<Delay>(tx, entry, e.id, [&](Delay& held) { held.ended_on = e.ended_on; });
    RefreshInpatient(tx, entry);
}
void Apply(Tx& tx, const Entry& entry, const LeaveRecorded& e) {
    Begin<Leave>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const LeaveEnded& e) {
    Change<Leave>(tx, entry, e.id, [&](Leave& held) { held.back_on = e.back_on; });
}
void Apply(Tx& tx, const Entry& entry, const OversightVisited& e) {
    Begin<OversightVisit>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const ResponsibilityRecorded& e) {
    Replace<Responsibility>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const AftercareRecorded& e) {
    Replace<Aftercare>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const DischargePlanRecorded& e) {
    Replace<DischargePlan>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const DischargeNeedAdded& e) {
    Begin<DischargeNeed>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const DischargeNeedMet& e) {
    Change<DischargeNeed>(tx, entry, e.id, [&](DischargeNeed& held) { held.met_on = e.met_on; });
}
void Apply(Tx& tx, const Entry& entry, const DischargeNeedDropped& e) {
    Remove<DischargeNeed>(tx, entry, e.id);
}
void Apply(Tx& tx, const Entry& entry, const AdvocateOffered& e) {
    Begin<AdvocateOffer>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const AdvocateAnswered& e) {
    Change<AdvocateOffer>(tx, entry, e.id, [&](AdvocateOffer& held) {
        held.answer = e.answer;
        held.answered_on = e.answered_on;
    });
}
void Apply(Tx& tx, const Entry& entry, const RestrictionReported& e) {
    Begin<Restriction>(tx, entry, e);
}
void Apply(Tx& tx, const Entry& entry, const RestrictionEnded& e) {
    Change<Restriction>(tx, entry, e.id, [&](Restriction& held) { held.to = e.ended_on; });
}
void Apply(Tx& tx, const Entry& entry, const RestrictionReviewed& e) {
    Change<Restriction>(tx, entry, e.id, [&](Restriction& held) {
        held.reviewed_on = e.reviewed_on;
        held.outcome = e.outcome;
    });
}

void RemoveAny(Tx& tx, const Entry& entry, StayThing thing, const StayRecordId& id) {
    switch (thing) {
        case StayThing::kLegalStatus:
            return Remove<LegalStatusChange>(tx, entry, id);
        case StayThing::kReady:
            return Remove<ReadyDay>(tx, entry, id);
        case StayThing::kDelay:
            return Remove<Delay>(tx, entry, id);
        case StayThing::kLeave:
            return Remove<Leave>(tx, entry, id);
        case StayThing::kVisit:
            return Remove<OversightVisit>(tx, entry, id);
        case StayThing::kResponsibility:
            return Remove<Responsibility>(tx, entry, id);
        case StayThing::kAftercare:
            return Remove<Aftercare>(tx, entry, id);
        case StayThing::kDischargePlan:
            return Remove<DischargePlan>(tx, entry, id);
        case StayThing::kDischargeNeed:
            return Remove<DischargeNeed>(tx, entry, id);
        case StayThing::kAdvocate:
            return Remove<AdvocateOffer>(tx, entry, id);
        case StayThing::kRestriction:
            return Remove<Restriction>(tx, entry, id);
    }
}

void Apply(Tx& tx, const Entry& entry, const StayRecordWithdrawn& e) {
    RemoveAny(tx, entry, e.thing, e.id);
    RefreshInpatient(tx, entry);
}

template <class Thing>
std::vector<Thing> ListFor(const Tx& tx, const Entry& entry, const AdmissionId& admission) {
    auto things = List<Thing>(tx, entry);
    std::erase_if(things, [&](const Thing& thing) { return thing.admission != admission; });
    return things;
}

// The stay that is open, with as much of it as its summary is made from.
Stay LoadOpen(const Tx& tx, const Entry& entry, const Admission& open) {
    Stay stay = {
        .admission = open,
        .statuses = ListFor<LegalStatusChange>(tx, entry, open.id),
        .plans = tx.All(
            sql::kListPlannedDischarges,
            {{"area", entry.area}, {"stream", entry.stream}},
            ReadPlannedDischarge
        ),
        .ready = ListFor<ReadyDay>(tx, entry, open.id),
        .delays = ListFor<Delay>(tx, entry, open.id)};
    std::erase_if(stay.plans, [&](const PlannedDischarge& plan) {
        return plan.admission != open.id;
    });
    return stay;
}

void InsertInpatient(Tx& tx, const Entry& entry, const StaySummary& stay) {
    std::optional<DelayReason> reason;
    std::optional<std::string> owner;
    if (stay.delay) {
        reason = stay.delay->reason;
        owner = stay.delay->owner;
    }
    tx.Execute(
        sql::kInsertInpatient,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"admission", stay.admission},
         {"since", stay.since},
         {"hospital", stay.hospital},
         {"legal_status", stay.legal_status},
         {"planned_on", stay.planned_on},
         {"moved", stay.moved},
         {"ready_on", stay.ready_on},
         {"delayed_since", stay.delay ? stay.delay->since : kForever},
         {"delay_reason", reason},
         {"delay_owner", owner}}
    );
}

}  // namespace

void RefreshInpatient(Tx& tx, const Entry& entry) {
    tx.Execute(sql::kDeleteInpatient, {{"area", entry.area}, {"stream", entry.stream}});
    const std::vector<Admission> admissions = tx.All(
        sql::kListAdmissions,
        {{"area", entry.area}, {"stream", entry.stream}, {"as_known", kNowKnown}},
        ReadAdmission
    );
    // They come in the order in which they began: of two that are open the later counts.
    const auto open = std::find_if(admissions.rbegin(), admissions.rend(), [](const auto& each) {
        return !each.discharged_on;
    });
    if (open == admissions.rend()) return;
    const SpellOfStay spell = FindSpell(admissions, open->id, {}, 0);
    InsertInpatient(tx, entry, SummaryOf(LoadOpen(tx, entry, *open), spell.when.from));
}

void InsertPlannedDischarge(
    Tx& tx, const Entry& entry, const Admission& admission, const std::optional<std::string>& reason
) {
    tx.Execute(
        sql::kInsertPlannedDischarge,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"admission", admission.id},
         {"version", admission.version},
         {"planned_on", admission.planned_discharge_on},
         {"reason", reason},
         {"recorded", entry.recorded}}
    );
}

void AddStays(journal::Catalogue& catalogue) {
    catalogue.Add<LegalStatusChanged>(&Apply);
    catalogue.Add<ReadyForDischarge>(&Apply);
    catalogue.Add<DelayRecorded>(&Apply);
    catalogue.Add<DelayEnded>(&Apply);
    catalogue.Add<LeaveRecorded>(&Apply);
    catalogue.Add<LeaveEnded>(&Apply);
    catalogue.Add<OversightVisited>(&Apply);
    catalogue.Add<ResponsibilityRecorded>(&Apply);
    catalogue.Add<AftercareRecorded>(&Apply);
    catalogue.Add<DischargePlanRecorded>(&Apply);
    catalogue.Add<DischargeNeedAdded>(&Apply);
    catalogue.Add<DischargeNeedMet>(&Apply);
    catalogue.Add<DischargeNeedDropped>(&Apply);
    catalogue.Add<AdvocateOffered>(&Apply);
    catalogue.Add<AdvocateAnswered>(&Apply);
    catalogue.Add<RestrictionReported>(&Apply);
    catalogue.Add<RestrictionEnded>(&Apply);
    catalogue.Add<RestrictionReviewed>(&Apply);
    catalogue.Add<StayRecordWithdrawn>(&Apply);
    for (const journal::Projection* table :
         {&kLegalStatusChanges,
          &kReadyDays,
          &kDelays,
          &kVisits,
          &kPlannedDischarges,
          &kLeave,
          &kResponsible,
          &kAftercare,
          &kPlans,
          &kNeeds,
          &kAdvocates,
          &kRestrictions,
          &kInpatients})
        catalogue.AddTable(*table);
}

}  // namespace alongside::admissions
