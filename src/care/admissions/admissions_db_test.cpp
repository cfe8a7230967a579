// Admitting, discharging and correcting, and what happens in between, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admission_store.h"
#include "care/admissions/admissions_tables.h"
#include "care/admissions/admit_person.h"
#include "care/admissions/correct_admission.h"
#include "care/admissions/discharge_person.h"
#include "care/admissions/plan_discharge.h"
#include "care/admissions/record_oversight.h"
#include "care/admissions/record_time_in_hospital.h"
#include "support/record_fixture.h"

namespace alongside::admissions {
namespace {

using identity::Permission;
using std::chrono::days;

class AdmissionsTest : public test::RecordTest {
protected:
    AdmissionsTest() : RecordTest({&AddAdmissions}) {}

    Admission AWeekAgo() const {
        return {
            .id = {},
            .admitted_on = today_ - days(7),
            .hospital = "St Elsewhere",
            .hospital_ods = "RXY00",
            .ward_type = "CAMHS tier 4",
            .secure = Security::kLow,
            .legal_status = "02",
            .planned_discharge_on = today_ + days(30),
            .delay_reason = "No placement"};
    }
    Admission Admit() { return Must(Do(AdmitPerson, {.person = ann_, .admission = AWeekAgo()})); }
    std::vector<Admission> List(Instant as_known = kNowKnown) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return AdmissionStore(tables, scope).List(as_known);
        });
    }

    const people::PersonId ann_ = NewPerson();
};

INSTANTIATE_ON_BOTH(AdmissionsTest);

TEST_P(AdmissionsTest, HoldsEverythingThatWasRecorded) {
    Admission expected = AWeekAgo();
    expected.id = Admit().id;
    EXPECT_EQ(List(), std::vector{expected});
}

TEST_P(AdmissionsTest, DischargesAndRemembersWhatWasKnown) {
    const Admission admitted = Admit();
    const Instant before = clock_.Now();
    AdvanceDays(1);
    ASSERT_TRUE(
        Do(DischargePerson,
           {.person = ann_, .admission = admitted.id, .seen = 1, .discharged_on = today_})
    );
    Admission discharged = admitted;
    discharged.version = 2;
    discharged.discharged_on = today_;
    EXPECT_EQ(List(), std::vector{discharged});
    EXPECT_EQ(List(before), std::vector{admitted});
}

TEST_P(AdmissionsTest, RecordsAStayThatIsOver) {
    Admission stay = AWeekAgo();
    stay.discharged_on = today_ - days(5);
    ASSERT_TRUE(Do(AdmitPerson, {.person = ann_, .admission = stay}));
    ASSERT_EQ(List().size(), 1U);
    EXPECT_EQ(List().front().discharged_on, today_ - days(5));
}

TEST_P(AdmissionsTest, TransfersOnTheDayOfDischarge) {
    const Admission first = Admit();
    const DischargePersonCommand discharge{
        .person = ann_, .admission = first.id, .seen = 1, .discharged_on = today_};
    ASSERT_TRUE(Do(DischargePerson, discharge));
    Admission second = AWeekAgo();
    second.admitted_on = today_;
    EXPECT_TRUE(Do(AdmitPerson, {.person = ann_, .admission = second}));
}

TEST_P(AdmissionsTest, RefusesWhoIsInHospitalAlready) {
    Admit();
    Admission second = AWeekAgo();
    second.admitted_on = today_;
    const auto refused = Do(AdmitPerson, {.person = ann_, .admission = second});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "ADM-2");
}

TEST_P(AdmissionsTest, RefusesWhatCannotBe) {
    Admission stay = AWeekAgo();
    stay.legal_status = "";
    const auto refused = Do(AdmitPerson, {.person = ann_, .admission = stay});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kInvalid);
}

TEST_P(AdmissionsTest, RefusesWhoMayNot) {
    const auto admit =
        Do(AdmitPerson, {.person = ann_, .admission = AWeekAgo()}, {Permission::kViewPerson});
    ASSERT_FALSE(admit);
    EXPECT_EQ(admit.error().fault, Fault::kForbidden);

    const Admission held = Admit();
    const auto withdraw =
        Do(WithdrawAdmission,
           {.person = ann_, .admission = held.id, .seen = 1, .reason = "Never"},
           {Permission::kRecordAdmission});
    ASSERT_FALSE(withdraw);
    EXPECT_EQ(withdraw.error().fault, Fault::kForbidden);
}

TEST_P(AdmissionsTest, AmendsWithAReason) {
    Admission amended = Admit();
    amended.hospital = "General";
    amended.discharged_on = today_;
    const auto without = Do(AmendAdmission, {.person = ann_, .seen = 1, .admission = amended});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fields.front().field, "reason");

    ASSERT_TRUE(
        Do(AmendAdmission,
           {.person = ann_, .seen = 1, .admission = amended, .reason = "It was the General"})
    );
    amended.version = 2;
    EXPECT_EQ(List(), std::vector{amended});
}

TEST_P(AdmissionsTest, ChangesNothingThatChangedMeanwhile) {
    const Admission held = Admit();
    const auto refused =
        Do(DischargePerson,
           {.person = ann_, .admission = held.id, .seen = 2, .discharged_on = today_});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kConflict);
}

TEST_P(AdmissionsTest, ChangesNothingOfAnotherPerson) {
    const Admission held = Admit();
    const auto refused =
        Do(DischargePerson,
           {.person = NewPerson(), .admission = held.id, .seen = 1, .discharged_on = today_});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kNotFound);
}

TEST_P(AdmissionsTest, WithdrawsWhatNeverHappened) {
    const Admission held = Admit();
    const Instant before = clock_.Now();
    AdvanceDays(1);
    const auto without = Do(WithdrawAdmission, {.person = ann_, .admission = held.id, .seen = 1});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fault, Fault::kInvalid);

    ASSERT_TRUE(
        Do(WithdrawAdmission,
           {.person = ann_, .admission = held.id, .seen = 1, .reason = "It was another Ann"})
    );
    EXPECT_EQ(List(), std::vector<Admission>{});
    EXPECT_EQ(List(before), std::vector{held});
}

TEST_P(AdmissionsTest, GoesThroughTheAreaAsKnownThen) {
    const Admission held = Admit();
    const Instant before = clock_.Now();
    AdvanceDays(1);
    const people::PersonId bea = NewPerson("Bea");
    ASSERT_TRUE(Do(AdmitPerson, {.person = bea, .admission = AWeekAgo()}));

    std::vector<people::PersonId> people;
    std::vector<Admission> then;
    LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
        ForEachAdmissionPeriod(
            tables,
            area,
            kNowKnown,
            [&](const auto& person, const Period& stay) {
                people.push_back(person);
                EXPECT_EQ(stay, (Period{today_ - days(7), kForever}));
            }
        );
        ForEachAdmission(tables, area, before, [&](const auto&, const Admission& admission) {
            then.push_back(admission);
        });
        return Done{};
    });
    EXPECT_EQ(people, (std::vector{ann_, bea}));
    EXPECT_EQ(then, std::vector{held});
}

TEST_P(AdmissionsTest, KeepsNothingOfARedactedAdmission) {
    const Admission held = Admit();
    const DischargePersonCommand discharge{
        .person = ann_, .admission = held.id, .seen = 1, .discharged_on = today_};
    ASSERT_TRUE(Do(DischargePerson, discharge));
    WithJournal([&](journal::Journal& journal) {
        journal.Redact(ann_, 2, "It was another Ann", "sam");
    });
    EXPECT_EQ(List(), std::vector<Admission>{});
}

// A person in hospital, and what is recorded of the stay.
class StaysTest : public AdmissionsTest {
protected:
    Stay Get() { return Get(ann_, stay_); }
    Stay Get(const people::PersonId& person, const AdmissionId& admission) {
        return Look(person, [&](const db::Reader& tables, const identity::Scope& scope) {
            return Must(StayStore(tables, scope).Get(admission));
        });
    }
    template <class Event>
    StayCommand<Event> Saying(Event what, int seen = 0) const {
        return {.person = ann_, .admission = stay_, .what = std::move(what), .seen = seen};
    }
    DelayRecorded Delayed(Date from) const {
        DelayRecorded delay;
        delay.from = from;
        delay.reason = DelayReason::kHousing;
        delay.owner = "Council";
        delay.note = "No flat";
        return delay;
    }
    OversightVisited Visit() const {
        OversightVisited visit;
        visit.visited_on = today_ - days(2);
        visit.visitor = "Sam";
        visit.seen = "His room";
        visit.safe = Safety::kNotSure;
        return visit;
    }
    template <class Read>
    auto Ask(const Read& read) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return read(StayStore(tables, scope));
        });
    }
    std::optional<StaySummary> Current() {
        return Ask([](const StayStore& store) { return store.Current(); });
    }
    std::vector<people::PersonId> Inpatients(
        InpatientOrder order, const people::PersonId& after = {}
    ) {
        std::vector<people::PersonId> found;
        LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            for (const Inpatient& each : InpatientStore(tables, area).List(order, after).people)
                found.push_back(each.person);
            return Done{};
        });
        return found;
    }

    const AdmissionId stay_ = Admit().id;
};

INSTANTIATE_ON_BOTH(StaysTest);

TEST_P(StaysTest, HoldsEverythingThatWasSaidOnce) {
    ResponsibilityRecorded responsible;
    responsible.commissioner = "NHS Kent and Medway";
    responsible.miles = 40;
    Must(Do(RecordResponsibility, Saying(responsible)));
    AftercareRecorded aftercare;
    aftercare.entitled = true;
    aftercare.agreed_on = today_;
    aftercare.responsible = "Council";
    aftercare.note = "Therapy";
    Must(Do(RecordAftercare, Saying(aftercare)));
    DischargePlanRecorded plan;
    plan.destination = Destination::kSupportedLiving;
    plan.agreed_by_person = true;
    Must(Do(RecordDischargePlan, Saying(plan)));

    Stay stay = Get();
    ASSERT_TRUE(stay.responsibility && stay.aftercare && stay.plan);
    EXPECT_EQ(stay.responsibility->miles, 40);
    EXPECT_TRUE(stay.aftercare->entitled);
    EXPECT_EQ(stay.aftercare->note, "Therapy");
    EXPECT_EQ(stay.plan->destination, Destination::kSupportedLiving);
    EXPECT_TRUE(stay.plan->agreed_by_person);
    EXPECT_FALSE(stay.plan->agreed_by_family);

    // Said again it takes the place of the first, by whoever saw that one.
    responsible.commissioner = "NHS Sussex";
    EXPECT_EQ(Do(RecordResponsibility, Saying(responsible)).error().fault, Fault::kConflict);
    Must(Do(RecordResponsibility, Saying(responsible, 1)));
    const StayRecordId held = stay.responsibility->id;
    stay = Get();
    EXPECT_EQ(stay.responsibility->commissioner, "NHS Sussex");
    EXPECT_EQ(stay.responsibility->version, 2);
    EXPECT_EQ(stay.responsibility->id, held);
}

TEST_P(StaysTest, RunsLeaveNeedsAdvocatesAndRestrictions) {
    LeaveRecorded leave;
    leave.from = today_ - days(3);
    leave.due_back_on = today_;
    leave.note = "Home";
    const auto away = Must(Do(RecordLeave, Saying(leave)));
    Must(Do(EndLeave, Saying(LeaveEnded{away.id, today_}, 1)));

    DischargeNeedAdded need;
    need.what = "A ramp";
    need.agency = "Council";
    const auto ramp = Must(Do(AddDischargeNeed, Saying(need)));
    need.what = "A bus pass";
    const auto pass = Must(Do(AddDischargeNeed, Saying(need)));
    Must(Do(MeetDischargeNeed, Saying(DischargeNeedMet{ramp.id, today_}, 1)));
    Must(Do(DropDischargeNeed, Saying(DischargeNeedDropped{pass.id, "They have one"}, 1)));

    AdvocateOffered offer;
    offer.offered_on = today_ - days(5);
    offer.answer = AdvocateAnswer::kNotYet;
    const auto advocate = Must(Do(OfferAdvocate, Saying(offer)));
    Must(Do(
        AnswerAdvocate, Saying(AdvocateAnswered{advocate.id, AdvocateAnswer::kAccepted, today_}, 1)
    ));

    RestrictionReported report;
    report.kind = RestrictionKind::kSeclusion;
    report.from = today_ - days(4);
    report.reported_on = today_ - days(3);
    report.note = "One night";
    const auto restriction = Must(Do(ReportRestriction, Saying(report)));
    Must(Do(EndRestriction, Saying(RestrictionEnded{restriction.id, today_ - days(3)}, 1)));
    Must(Do(ReviewRestriction, Saying(RestrictionReviewed{restriction.id, today_, "Not needed"}, 2))
    );

    const Stay stay = Get();
    ASSERT_EQ(stay.leave.size(), 1U);
    EXPECT_EQ(stay.leave[0].back_on, today_);
    EXPECT_EQ(stay.leave[0].note, "Home");
    ASSERT_EQ(stay.needs.size(), 1U);
    EXPECT_EQ(stay.needs[0].met_on, today_);
    ASSERT_EQ(stay.advocates.size(), 1U);
    EXPECT_EQ(stay.advocates[0].answer, AdvocateAnswer::kAccepted);
    EXPECT_EQ(stay.advocates[0].answered_on, today_);
    ASSERT_EQ(stay.restrictions.size(), 1U);
    EXPECT_EQ(stay.restrictions[0].to, today_ - days(3));
    EXPECT_EQ(stay.restrictions[0].outcome, "Not needed");
    EXPECT_EQ(stay.restrictions[0].version, 3);
}

TEST_P(StaysTest, RemembersWhatWasKnownOfWhatIsCounted) {
    const auto delay = Must(Do(RecordDelay, Saying(Delayed(today_ - days(5)))));
    const auto visit = Must(Do(RecordOversightVisit, Saying(Visit())));
    LegalStatusChanged status;
    status.code = "03";
    status.from = today_ - days(1);
    Must(Do(ChangeLegalStatus, Saying(status)));
    ReadyForDischarge ready;
    ready.ready_on = today_ - days(4);
    Must(Do(RecordReady, Saying(ready)));
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Must(Do(EndDelay, Saying(DelayEnded{delay.id, today_}, 1)));
    StayRecordWithdrawn withdrawn;
    withdrawn.id = visit.id;
    withdrawn.reason = "It was another Ann";
    Must(Do(WithdrawStayRecord, Saying(withdrawn, 1)));

    const auto delays = [&](Instant at) {
        return Ask([&](const StayStore& store) { return store.Delays(at); });
    };
    const auto visits = [&](Instant at) {
        return Ask([&](const StayStore& store) { return store.OversightVisits(at); });
    };
    ASSERT_EQ(delays(before).size(), 1U);
    EXPECT_EQ(delays(before)[0].ended_on, std::nullopt);
    EXPECT_EQ(delays(kNowKnown)[0].ended_on, today_);
    EXPECT_EQ(delays(kNowKnown)[0].note, "No flat");
    ASSERT_EQ(visits(before).size(), 1U);
    EXPECT_EQ(visits(before)[0].safe, Safety::kNotSure);
    EXPECT_TRUE(visits(kNowKnown).empty());
    const auto statuses = Ask([](const StayStore& store) { return store.LegalStatusChanges(); });
    ASSERT_EQ(statuses.size(), 1U);
    EXPECT_EQ(statuses[0].code, "03");
    const auto ready_days = Ask([](const StayStore& store) { return store.ReadyDays(); });
    ASSERT_EQ(ready_days.size(), 1U);
    EXPECT_EQ(ready_days[0].ready_on, today_ - days(4));
}

TEST_P(StaysTest, TakesBackAnythingThatWasRecorded) {
    const auto withdraw = [&](const StayRecordId& id) {
        StayRecordWithdrawn withdrawn;
        withdrawn.id = id;
        withdrawn.reason = "Never so";
        return Must(Do(WithdrawStayRecord, Saying(withdrawn, 1))).thing;
    };
    LegalStatusChanged status;
    status.code = "03";
    status.from = today_;
    EXPECT_EQ(withdraw(Must(Do(ChangeLegalStatus, Saying(status))).id), StayThing::kLegalStatus);
    ReadyForDischarge ready;
    ready.ready_on = today_;
    EXPECT_EQ(withdraw(Must(Do(RecordReady, Saying(ready))).id), StayThing::kReady);
    EXPECT_EQ(withdraw(Must(Do(RecordDelay, Saying(Delayed(today_)))).id), StayThing::kDelay);
    LeaveRecorded leave;
    leave.from = today_;
    EXPECT_EQ(withdraw(Must(Do(RecordLeave, Saying(leave))).id), StayThing::kLeave);
    ResponsibilityRecorded responsible;
    responsible.commissioner = "NHS";
    EXPECT_EQ(
        withdraw(Must(Do(RecordResponsibility, Saying(responsible))).id), StayThing::kResponsibility
    );
    EXPECT_EQ(
        withdraw(Must(Do(RecordAftercare, Saying(AftercareRecorded{}))).id), StayThing::kAftercare
    );
    EXPECT_EQ(
        withdraw(Must(Do(RecordDischargePlan, Saying(DischargePlanRecorded{}))).id),
        StayThing::kDischargePlan
    );
    DischargeNeedAdded need;
    need.what = "A ramp";
    need.agency = "Council";
    EXPECT_EQ(withdraw(Must(Do(AddDischargeNeed, Saying(need))).id), StayThing::kDischargeNeed);
    AdvocateOffered offer;
    offer.offered_on = today_;
    EXPECT_EQ(withdraw(Must(Do(OfferAdvocate, Saying(offer))).id), StayThing::kAdvocate);
    RestrictionReported report;
    report.from = today_;
    report.reported_on = today_;
    report.note = "One night";
    EXPECT_EQ(withdraw(Must(Do(ReportRestriction, Saying(report))).id), StayThing::kRestriction);
    const Stay stay = Get();
    EXPECT_TRUE(stay.statuses.empty() && stay.ready.empty() && stay.delays.empty());
    EXPECT_TRUE(stay.leave.empty() && stay.needs.empty() && stay.advocates.empty());
    EXPECT_TRUE(stay.restrictions.empty());
    EXPECT_FALSE(stay.responsibility || stay.aftercare || stay.plan);
}

TEST_P(StaysTest, KeepsEveryDayThatWasPlanned) {
    DischargePlanned plan;
    plan.planned_on = today_ + days(60);
    plan.reason = "No flat yet";
    Must(Do(PlanDischarge, Saying(plan, 1)));
    Admission amended = Get().admission;
    EXPECT_EQ(amended.planned_discharge_on, today_ + days(60));
    EXPECT_EQ(amended.version, 2);
    amended.planned_discharge_on = today_ + days(70);
    Must(
        Do(AmendAdmission,
           {.person = ann_, .seen = 2, .admission = amended, .reason = "Written down wrongly"})
    );
    EXPECT_EQ(Do(PlanDischarge, Saying(plan, 2)).error().fault, Fault::kConflict);
    const auto plans = PlansOf(Get().plans);
    ASSERT_EQ(plans.size(), 3U);
    EXPECT_EQ(plans[0].planned_on, today_ + days(30));
    EXPECT_EQ(plans[1].reason, "No flat yet");
    EXPECT_EQ(plans[2].reason, "Written down wrongly");
    EXPECT_EQ(Current()->moved, 2);
    EXPECT_EQ(Current()->planned_on, today_ + days(70));
}

TEST_P(StaysTest, TransfersInOneStepAndTheSpellGoesOn) {
    Must(Do(RecordDelay, Saying(Delayed(today_ - days(5)))));
    Admission to = AWeekAgo();
    to.hospital = "The Elms";
    to.admitted_on = today_;
    const TransferPersonCommand command = {.person = ann_, .from = stay_, .seen = 1, .to = to};
    const Admission next = Must(Do(TransferPerson, command));
    ASSERT_EQ(List().size(), 2U);
    EXPECT_EQ(List()[0].discharged_on, today_);
    EXPECT_EQ(List()[1].hospital, "The Elms");
    const auto now = Current();
    ASSERT_TRUE(now);
    EXPECT_EQ(now->admission, next.id);
    EXPECT_EQ(now->since, today_ - days(7));
    EXPECT_EQ(now->delay, std::nullopt) << "it stays with the first";

    // All of it or nothing: nobody is discharged into nowhere.
    Admission nowhere = to;
    nowhere.hospital = "";
    EXPECT_FALSE(Do(TransferPerson, {.person = ann_, .from = next.id, .seen = 1, .to = nowhere}));
    EXPECT_EQ(List()[1].discharged_on, std::nullopt);
}

TEST_P(StaysTest, KnowsWhereSomebodyIsNow) {
    LegalStatusChanged status;
    status.code = "03";
    status.from = today_;
    const auto changed = Must(Do(ChangeLegalStatus, Saying(status)));
    ReadyForDischarge ready;
    ready.ready_on = today_ - days(1);
    Must(Do(RecordReady, Saying(ready)));
    const auto delay = Must(Do(RecordDelay, Saying(Delayed(today_ - days(5)))));
    auto now = Current();
    ASSERT_TRUE(now);
    EXPECT_EQ(now->hospital, "St Elsewhere");
    EXPECT_EQ(now->since, today_ - days(7));
    EXPECT_EQ(now->legal_status, "03");
    EXPECT_EQ(now->ready_on, today_ - days(1));
    ASSERT_TRUE(now->delay);
    EXPECT_EQ(now->delay->owner, "Council");
    EXPECT_EQ(now->delay->since, today_ - days(5));

    Must(Do(EndDelay, Saying(DelayEnded{delay.id, today_}, 1)));
    StayRecordWithdrawn withdrawn;
    withdrawn.id = changed.id;
    withdrawn.reason = "Another Ann";
    Must(Do(WithdrawStayRecord, Saying(withdrawn, 1)));
    now = Current();
    EXPECT_EQ(now->delay, std::nullopt);
    EXPECT_EQ(now->legal_status, "02");
    Must(Do(
        DischargePerson, {.person = ann_, .admission = stay_, .seen = 1, .discharged_on = today_}
    ));
    EXPECT_EQ(Current(), std::nullopt);
}

TEST_P(StaysTest, ListsTheLongestThereOrTheLongestDelayedFirst) {
    const people::PersonId bea = NewPerson("Bea");
    const people::PersonId cat = NewPerson("Cat");
    Admission stay = AWeekAgo();
    stay.admitted_on = today_ - days(3);
    const AdmissionId of_bea = Must(Do(AdmitPerson, {.person = bea, .admission = stay})).id;
    stay.admitted_on = today_ - days(100);
    Must(Do(AdmitPerson, {.person = cat, .admission = stay}));
    Must(
        Do(RecordDelay,
           {.person = bea, .admission = of_bea, .what = Delayed(today_ - days(2)), .seen = 0})
    );
    const auto by_stay = InpatientOrder::kStay;
    const auto by_delay = InpatientOrder::kDelay;
    EXPECT_EQ(Inpatients(by_stay), (std::vector{cat, ann_, bea}));
    EXPECT_EQ(Inpatients(by_delay), (std::vector{bea, cat, ann_}));
    EXPECT_EQ(Inpatients(by_stay, cat), (std::vector{ann_, bea}));
    EXPECT_EQ(Inpatients(by_delay, bea), (std::vector{cat, ann_}));
    EXPECT_EQ(Inpatients(by_delay, cat), std::vector{ann_});
    EXPECT_EQ(Inpatients(by_stay, people::PersonId("gone")), (std::vector{cat, ann_, bea}));
}

TEST_P(StaysTest, RefusesWhoMayNotAndWhatIsAnothersStay) {
    const auto visit = Do(RecordOversightVisit, Saying(Visit()), {Permission::kViewPerson});
    EXPECT_EQ(visit.error().fault, Fault::kForbidden);
    const auto held = Must(Do(RecordOversightVisit, Saying(Visit())));
    StayRecordWithdrawn withdrawn;
    withdrawn.id = held.id;
    withdrawn.reason = "Never so";
    const auto withdraw =
        Do(WithdrawStayRecord, Saying(withdrawn, 1), {Permission::kRecordAdmission});
    EXPECT_EQ(withdraw.error().fault, Fault::kForbidden);
    auto elsewhere = Saying(Visit());
    elsewhere.person = NewPerson("Bea");
    EXPECT_EQ(Do(RecordOversightVisit, elsewhere).error().fault, Fault::kNotFound);
}

}  // namespace
}  // namespace alongside::admissions
