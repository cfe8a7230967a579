// The only writer of the tables of stepping down. It decides nothing.
// SPDX-License-Identifier: MIT
#include "care/keyworking/step_down_tables.h"

#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_rows.h"
#include "care/keyworking/keyworking_sql.h"
#include "care/keyworking/stepped_back_facts.h"

namespace alongside::keyworking {
namespace {

using db::Tx;
using journal::Entry;

constexpr journal::Projection kPlans = ALONGSIDE_PROJECTION(
    "step_downs",
    1,
    "plan, version, entry, episode, starts_on, ends_on, agreed, why, way_back, stepped_back_on, "
    "outcome"
);
constexpr journal::Projection kSteps = ALONGSIDE_PROJECTION(
    "step_down_steps", 1, "step, version, entry, plan, due_on, what, taken_on, note"
);
constexpr journal::Projection kHandovers = ALONGSIDE_PROJECTION(
    "handovers",
    1,
    "handover, version, entry, plan, service, contact, what, offered_on, accepted, answered_on, "
    "answered_by, note"
);
constexpr journal::Projection kSchoolReturns =
    ALONGSIDE_PROJECTION("school_returns", 1, "plan, stage, entry, starts_on, note");
constexpr journal::Projection kOutcomes =
    ALONGSIDE_PROJECTION("step_down_outcomes", 1, "plan, entry, result, family_view");
constexpr journal::Projection kReengagements =
    ALONGSIDE_PROJECTION("reengagements", 1, "asking, entry, asked_on, asked_at, wanted, note");

void Hold(Tx& tx, const Entry& entry, const StepDown& plan) {
    tx.Execute(
        sql::kInsertStepDown,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"plan", plan.id},
         {"version", plan.version},
         {"entry", entry.number},
         {"episode", plan.episode},
         {"starts_on", plan.starts_on},
         {"ends_on", plan.ends_on},
         {"agreed", plan.agreed_with_family},
         {"why", plan.why},
         {"way_back", plan.how_to_come_back},
         {"stepped_back_on", plan.stepped_back_on},
         {"outcome", plan.outcome}}
    );
}

void Hold(Tx& tx, const Entry& entry, const PlannedStep& step) {
    tx.Execute(
        sql::kInsertStep,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"step", step.id},
         {"version", step.version},
         {"entry", entry.number},
         {"plan", step.plan},
         {"due_on", step.on},
         {"what", step.what},
         {"taken_on", step.taken_on},
         {"note", step.note}}
    );
}

void Hold(Tx& tx, const Entry& entry, const Handover& handover) {
    tx.Execute(
        sql::kInsertHandover,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"handover", handover.id},
         {"version", handover.version},
         {"entry", entry.number},
         {"plan", handover.plan},
         {"service", handover.service},
         {"contact", handover.contact},
         {"what", handover.what},
         {"offered_on", handover.offered_on},
         {"accepted", handover.accepted},
         {"answered_on", handover.answered_on},
         {"answered_by", handover.answered_by},
         {"note", handover.note}}
    );
}

// The next version of something that is held. What was redacted is not held, and stays so.
template <class Thing, class Change>
void ChangeHeld(Tx& tx, const Entry& entry, std::optional<Thing> held, const Change& change) {
    if (!held) return;
    change(*held);
    ++held->version;
    Hold(tx, entry, *held);
}

std::optional<StepDown> FindPlan(Tx& tx, const Entry& entry, const StepDownId& id) {
    return tx.First(
        sql::kGetStepDown,
        {{"area", entry.area}, {"stream", entry.stream}, {"plan", id}},
        ReadStepDown
    );
}

void Apply(Tx& tx, const Entry& entry, const StepDownPlanned& e) {
    Hold(
        tx,
        entry,
        StepDown{
            .id = e.id,
            .episode = e.episode,
            .starts_on = e.starts_on,
            .ends_on = e.ends_on,
            .agreed_with_family = e.agreed_with_family,
            .why = e.why,
            .how_to_come_back = e.how_to_come_back}
    );
}

void Apply(Tx& tx, const Entry& entry, const StepDownChanged& e) {
    ChangeHeld(tx, entry, FindPlan(tx, entry, e.id), [&](StepDown& plan) {
        plan.starts_on = e.starts_on;
        plan.ends_on = e.ends_on;
        plan.agreed_with_family = e.agreed_with_family;
        plan.why = e.why;
        plan.how_to_come_back = e.how_to_come_back;
    });
}

void Apply(Tx& tx, const Entry& entry, const SteppedBack& e) {
    ChangeHeld(tx, entry, FindPlan(tx, entry, e.plan), [&](StepDown& plan) {
        plan.stepped_back_on = e.on;
        plan.outcome = e.outcome;
    });
}

void Apply(Tx& tx, const Entry& entry, const StepAdded& e) {
    Hold(tx, entry, PlannedStep{.id = e.id, .plan = e.plan, .on = e.on, .what = e.what});
}

void Apply(Tx& tx, const Entry& entry, const StepTaken& e) {
    auto held = tx.First(
        sql::kGetStep, {{"area", entry.area}, {"stream", entry.stream}, {"step", e.id}}, ReadStep
    );
    ChangeHeld(tx, entry, std::move(held), [&](PlannedStep& step) {
        step.taken_on = e.on;
        step.note = e.note;
    });
}

void Apply(Tx& tx, const Entry& entry, const HandoverOffered& e) {
    Hold(
        tx,
        entry,
        Handover{
            .id = e.id,
            .plan = e.plan,
            .service = e.service,
            .contact = e.contact,
            .what = e.what,
            .offered_on = e.offered_on}
    );
}

void Apply(Tx& tx, const Entry& entry, const HandoverAnswered& e) {
    auto held = tx.First(
        sql::kGetHandover,
        {{"area", entry.area}, {"stream", entry.stream}, {"handover", e.id}},
        ReadHandover
    );
    ChangeHeld(tx, entry, std::move(held), [&](Handover& handover) {
        handover.accepted = e.accepted;
        handover.answered_on = e.answered_on;
        handover.answered_by = e.by;
        handover.note = e.note;
    });
}

void Apply(Tx& tx, const Entry& entry, const SchoolReturnRecorded& e) {
    tx.Execute(
        sql::kInsertSchoolReturn,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"plan", e.plan},
         {"stage", e.stage},
         {"entry", entry.number},
         {"starts_on", e.from},
         {"note", e.note}}
    );
}

void Apply(Tx& tx, const Entry& entry, const StepOutcomeGiven& e) {
    tx.Execute(
        sql::kInsertStepOutcome,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"plan", e.id},
         {"entry", entry.number},
         {"result", e.result},
         {"family_view", e.family_view}}
    );
}

void Apply(Tx& tx, const Entry& entry, const ReengagementAsked& e) {
    tx.Execute(
        sql::kInsertReengagement,
        {{"area", entry.area},
         {"stream", entry.stream},
         {"asking", e.id},
         {"entry", entry.number},
         {"asked_on", e.asked_on},
         {"asked_at", e.at},
         {"wanted", e.wanted},
         {"note", e.note}}
    );
}

}  // namespace

void AddStepDown(journal::Catalogue& catalogue) {
    catalogue.Add<StepDownPlanned>(&Apply);
    catalogue.Add<StepDownChanged>(&Apply);
    catalogue.Add<StepAdded>(&Apply);
    catalogue.Add<StepTaken>(&Apply);
    catalogue.Add<HandoverOffered>(&Apply);
    catalogue.Add<HandoverAnswered>(&Apply);
    catalogue.Add<SchoolReturnRecorded>(&Apply);
    catalogue.Add<SteppedBack>(&Apply);
    catalogue.Add<StepOutcomeGiven>(&Apply);
    catalogue.Add<ReengagementAsked>(&Apply);
    catalogue.AddTable(kPlans);
    catalogue.AddTable(kSteps);
    catalogue.AddTable(kHandovers);
    catalogue.AddTable(kSchoolReturns);
    catalogue.AddTable(kOutcomes);
    catalogue.AddTable(kReengagements);
}

}  // namespace alongside::keyworking
