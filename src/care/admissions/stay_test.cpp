// The rules of what happens during a stay in hospital, and what a stay comes to.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/legal_status.h"
#include "care/admissions/stay_rules.h"
#include "care/admissions/stay_story.h"

namespace alongside::admissions {
namespace {

using std::chrono::days;

const Date kToday = DateOf(2023, 1, 31);
const Date kAdmitted = DateOf(2023, 1, 1);
const WrittenWith kNew = {.seen = 0, .today = kToday};
const WrittenWith kSeen = {.seen = 1, .today = kToday};

Date January(int day) {
    return kAdmitted + days(day - 1);
}

Stay InHospital(const std::string& status = "02") {
    return {
        .admission = {
            .id = AdmissionId("stay"),
            .admitted_on = kAdmitted,
            .hospital = "The Cedars",
            .legal_status = status}};
}

template <class Thing>
Thing Numbered(Thing thing, const char* id) {
    thing.id = StayRecordId(id);
    thing.admission = AdmissionId("stay");
    return thing;
}
LegalStatusChange Status(const char* id, const std::string& code, Date from) {
    LegalStatusChange change;
    change.code = code;
    change.from = from;
    return Numbered(change, id);
}
Delay DelayOf(const char* id, const std::string& owner, Date from, std::optional<Date> to = {}) {
    Delay delay;
    delay.from = from;
    delay.reason = DelayReason::kHousing;
    delay.owner = owner;
    delay.ended_on = to;
    return Numbered(delay, id);
}
PlannedDischarge Planned(std::optional<Date> day, std::optional<std::string> reason = {}) {
    return {
        .admission = AdmissionId("stay"),
        .planned_on = day,
        .reason = std::move(reason),
        .recorded = StartOf(kAdmitted)};
}

// What is wrong, as one text: a rule's id, or the fields at fault.
template <class T>
std::string WrongWith(const Result<T>& decided) {
    if (decided) return "";
    const Error& error = decided.error();
    if (error.fault == Fault::kNotFound) return "not found";
    if (error.fault == Fault::kConflict) return "conflict";
    if (error.fault == Fault::kRefused) return error.rule;
    std::string fields;
    for (const FieldFault& fault : error.fields)
        fields += (fields.empty() ? "" : " ") + fault.field;
    return fields;
}

TEST(LegalStatusOn, IsTheLastThatBeganByThatDay) {
    Stay stay = InHospital("01");
    stay.statuses = {Status("b", "03", January(20)), Status("a", "02", January(10))};
    const auto on = [&](Date day) { return LegalStatusOn(stay.admission, stay.statuses, day); };
    EXPECT_EQ(on(January(1)), "01");
    EXPECT_EQ(on(January(9)), "01");
    EXPECT_EQ(on(January(10)), "02");
    EXPECT_EQ(on(January(19)), "02");
    EXPECT_EQ(on(January(20)), "03");
    // Of two from one day the later recorded counts.
    stay.statuses.push_back(Status("c", "01", January(20)));
    EXPECT_EQ(on(January(20)), "01");
    // Another stay's statuses do not count.
    stay.statuses.back().admission = AdmissionId("another");
    EXPECT_EQ(on(January(20)), "03");
}

TEST(ApplicableDay, IsTheFirstDayOfADetentionThatTheStatuteCounts) {
    struct Row {
        const char* why;
        std::string at_first;
        std::string then;  // From 10 January; empty for no change.
        std::optional<Date> expected;
    };
    const Row rows[] = {
        {"section 2 from the beginning", "02", "", January(1)},
        {"informal all the time", "01", "", std::nullopt},
        {"informal, then section 3", "01", "03", January(10)},
        {"section 4 waits for its second recommendation", "04", "", std::nullopt},
        {"section 4, then section 2", "04", "02", January(10)},
        {"held by a doctor, section 5(2)", "05", "", std::nullopt},
        {"held by a nurse, then section 2", "06", "02", January(10)},
        {"a place of safety, section 136, then section 3", "20", "03", January(10)},
        {"section 135", "19", "", std::nullopt},
        {"section 3, informal later", "03", "01", January(1)},
        {"a hospital order with restrictions", "09", "", January(1)},
        {"guardianship detains nobody in hospital", "36", "", std::nullopt},
        {"not known", "99", "", std::nullopt}};
    for (const Row& row : rows) {
        SCOPED_TRACE(row.why);
        Stay stay = InHospital(row.at_first);
        if (!row.then.empty()) stay.statuses = {Status("a", row.then, January(10))};
        EXPECT_EQ(ApplicableDay(std::span(&stay.admission, 1), stay.statuses), row.expected);
    }
}

TEST(ApplicableDay, OfASpellIsThatOfItsFirstDetention) {
    std::vector<Admission> spell = {InHospital("01").admission, InHospital("03").admission};
    spell[1].id = AdmissionId("next");
    spell[1].admitted_on = January(15);
    EXPECT_EQ(ApplicableDay(spell, {}), January(15));
    const std::vector changes = {Status("a", "02", January(12))};
    EXPECT_EQ(ApplicableDay(spell, changes), January(12));
}

TEST(PlansOf, LeavesOutWhatChangedNothing) {
    const std::vector recorded = {
        Planned(std::nullopt),
        Planned(January(20)),
        Planned(January(20), "The hospital was named wrongly"),
        Planned(January(25), "No flat yet"),
        Planned(std::nullopt, "The flat is gone")};
    const auto plans = PlansOf(recorded);
    ASSERT_EQ(plans.size(), 3U);
    EXPECT_EQ(plans[0].planned_on, January(20));
    EXPECT_EQ(plans[1].reason, "No flat yet");
    EXPECT_EQ(plans[2].planned_on, std::nullopt);
    EXPECT_EQ(CountMoves(recorded), 2);
    EXPECT_EQ(CountMoves({Planned(std::nullopt)}), 0);
    EXPECT_EQ(CountMoves({}), 0);
}

TEST(CountDelayedDays, CountsADayOnceAndByOwner) {
    Stay stay = InHospital();
    stay.delays = {
        DelayOf("a", "Council", January(1), January(11)),
        DelayOf("b", "NHS", January(6), January(16)),
        DelayOf("c", "Council", January(21))};
    const DelayedDays delayed = CountDelayedDays(stay, kToday);
    EXPECT_EQ(delayed.all, 15 + 10);
    EXPECT_EQ(delayed.by_owner.at("Council"), 10 + 10);
    EXPECT_EQ(delayed.by_owner.at("NHS"), 10);
    ASSERT_NE(RunningDelay(stay), nullptr);
    EXPECT_EQ(RunningDelay(stay)->id, StayRecordId("c"));

    // A delay that nobody ended stops with the stay.
    stay.admission.discharged_on = January(23);
    EXPECT_EQ(CountDelayedDays(stay, kToday).by_owner.at("Council"), 10 + 2);
}

TEST(FindSpell, GoesOnThroughATransfer) {
    std::vector<Admission> admissions = {
        InHospital().admission, InHospital().admission, InHospital().admission};
    admissions[0].id = AdmissionId("before");
    admissions[0].admitted_on = DateOf(2022, 6, 1);
    admissions[0].discharged_on = DateOf(2022, 7, 1);
    admissions[1].discharged_on = January(10);
    admissions[2].id = AdmissionId("next");
    admissions[2].admitted_on = January(10);
    const auto spell = FindSpell(admissions, AdmissionId("next"), {}, 365);
    EXPECT_EQ(spell.when, (Period{kAdmitted, kForever}));
    EXPECT_EQ(spell.admissions, (std::vector{AdmissionId("stay"), AdmissionId("next")}));
    EXPECT_EQ(DaysOf(spell.when, kToday), 30);
    EXPECT_EQ(spell.left_hospital_on, DateOf(2022, 7, 1));
    EXPECT_EQ(spell.readmission, SpellOfStay::Readmission::kYes);
    EXPECT_EQ(
        FindSpell(admissions, AdmissionId("next"), {}, 100).readmission,
        SpellOfStay::Readmission::kNo
    );
    EXPECT_EQ(FindSpell(admissions, AdmissionId("next"), January(20), 100).when.to, January(20));
}

TEST(MissingFrom, SaysWhatIsLackingInTheWholeSpell) {
    Stay before = InHospital();
    before.admission.discharged_on = January(10);
    Stay now = InHospital();
    const std::vector alone = {now};
    EXPECT_EQ(MissingFrom(alone).size(), 6U);
    EXPECT_EQ(MissingFrom(alone).front(), "No advocate has been offered yet.");

    before.advocates.emplace_back();
    now.admission.planned_discharge_on = January(31);
    now.aftercare.emplace();
    Restriction restriction;
    restriction.kind = RestrictionKind::kSeclusion;
    restriction.from = January(2);
    before.restrictions = {Numbered(restriction, "r")};
    const auto missing = MissingFrom(std::vector{before, now});
    EXPECT_EQ(missing.size(), 4U);
    EXPECT_EQ(missing.back(), "The seclusion from 2 January 2023 has not been reviewed yet.");
}

TEST(Decide, KeepsDaysWithinTheStay) {
    struct Row {
        const char* why;
        Date day;
        std::string expected;
    };
    Stay stay = InHospital();
    stay.admission.discharged_on = January(20);
    const Row rows[] = {
        {"the day of admission", January(1), ""},
        {"the day they left", January(20), ""},
        {"the day before the admission", January(1) - days(1), "visited_on"},
        {"the day after they left", January(21), "visited_on"},
        {"a day to come", kToday + days(1), "visited_on"}};
    for (const Row& row : rows) {
        SCOPED_TRACE(row.why);
        OversightVisited visit;
        visit.visited_on = row.day;
        visit.visitor = "Sam";
        visit.seen = "His room";
        EXPECT_EQ(WrongWith(Decide(stay, visit, kNew)), row.expected);
    }
    EXPECT_EQ(WrongWith(Decide(stay, OversightVisited{}, kNew)), "visited_on visitor seen");
}

TEST(Decide, ALegalStatusIsAnotherThanBefore) {
    Stay stay = InHospital("02");
    LegalStatusChanged change;
    change.code = "02";
    change.from = January(5);
    EXPECT_EQ(WrongWith(Decide(stay, change, kNew)), "ADM-4");
    change.code = "03";
    EXPECT_EQ(WrongWith(Decide(stay, change, kNew)), "");
    change.code = "11";
    EXPECT_EQ(WrongWith(Decide(stay, change, kNew)), "code");
}

TEST(Decide, APlannedDayIsNewAndToCome) {
    Stay stay = InHospital();
    stay.admission.planned_discharge_on = kToday + days(7);
    DischargePlanned plan;
    plan.reason = "The meeting";
    plan.planned_on = kToday + days(7);
    EXPECT_EQ(WrongWith(Decide(stay, plan, kSeen)), "ADM-5");
    plan.planned_on = kToday - days(1);
    EXPECT_EQ(WrongWith(Decide(stay, plan, kSeen)), "planned_on");
    plan.planned_on = kToday;
    EXPECT_EQ(WrongWith(Decide(stay, plan, kSeen)), "");
    EXPECT_EQ(WrongWith(Decide(stay, plan, kNew)), "conflict");
    plan.planned_on.reset();
    EXPECT_EQ(WrongWith(Decide(stay, plan, kSeen)), "");
    plan.reason = " ";
    EXPECT_EQ(WrongWith(Decide(stay, plan, kSeen)), "reason");
    plan.reason = "The meeting";
    stay.admission.discharged_on = kToday;
    EXPECT_EQ(WrongWith(Decide(stay, plan, kSeen)), "ADM-5");
}

TEST(Decide, OneDelayRunsOnceAndEndsOnce) {
    Stay stay = InHospital();
    DelayRecorded delay;
    delay.from = January(5);
    delay.reason = DelayReason::kHousing;
    delay.owner = "Council";
    EXPECT_EQ(WrongWith(Decide(stay, delay, kNew)), "");
    stay.delays = {DelayOf("a", "Council", January(5))};
    EXPECT_EQ(WrongWith(Decide(stay, delay, kNew)), "ADM-7");
    delay.owner = "NHS";
    EXPECT_EQ(WrongWith(Decide(stay, delay, kNew)), "");
    delay.owner = "";
    EXPECT_EQ(WrongWith(Decide(stay, delay, kNew)), "owner");

    const StayRecordId id("a");
    EXPECT_EQ(WrongWith(Decide(stay, DelayEnded{id, January(4)}, kSeen)), "ended_on");
    EXPECT_EQ(WrongWith(Decide(stay, DelayEnded{id, January(9)}, kNew)), "conflict");
    EXPECT_EQ(
        WrongWith(Decide(stay, DelayEnded{StayRecordId("b"), January(9)}, kSeen)), "not found"
    );
    EXPECT_EQ(WrongWith(Decide(stay, DelayEnded{id, January(9)}, kSeen)), "");
    stay.delays[0].ended_on = January(9);
    EXPECT_EQ(WrongWith(Decide(stay, DelayEnded{id, January(10)}, kSeen)), "ADM-8");
}

TEST(Decide, NobodyIsOnLeaveTwiceAtOnce) {
    Stay stay = InHospital();
    Leave away;
    away.from = January(5);
    stay.leave = {Numbered(away, "a")};
    LeaveRecorded leave;
    leave.from = January(6);
    EXPECT_EQ(WrongWith(Decide(stay, leave, kNew)), "ADM-9");
    EXPECT_EQ(WrongWith(Decide(stay, LeaveEnded{StayRecordId("a"), January(4)}, kSeen)), "back_on");
    EXPECT_EQ(WrongWith(Decide(stay, LeaveEnded{StayRecordId("a"), January(6)}, kSeen)), "");
    stay.leave[0].back_on = January(6);
    EXPECT_EQ(WrongWith(Decide(stay, leave, kNew)), "");
    leave.due_back_on = January(5);
    EXPECT_EQ(WrongWith(Decide(stay, leave, kNew)), "due_back_on");
}

TEST(Decide, ARestrictionIsReviewedOnce) {
    Stay stay = InHospital();
    RestrictionReported report;
    report.from = January(5);
    report.to = January(4);
    report.reported_on = January(6);
    EXPECT_EQ(WrongWith(Decide(stay, report, kNew)), "to note");
    Restriction held;
    held.from = January(5);
    stay.restrictions = {Numbered(held, "a")};
    const StayRecordId id("a");
    EXPECT_EQ(
        WrongWith(Decide(stay, RestrictionReviewed{id, January(4), ""}, kSeen)),
        "reviewed_on outcome"
    );
    EXPECT_EQ(WrongWith(Decide(stay, RestrictionReviewed{id, January(8), "It ends"}, kSeen)), "");
    EXPECT_EQ(WrongWith(Decide(stay, RestrictionEnded{id, January(8)}, kSeen)), "");
    stay.restrictions[0].reviewed_on = January(8);
    stay.restrictions[0].to = January(8);
    EXPECT_EQ(
        WrongWith(Decide(stay, RestrictionReviewed{id, January(9), "It ends"}, kSeen)), "ADM-11"
    );
    EXPECT_EQ(WrongWith(Decide(stay, RestrictionEnded{id, January(9)}, kSeen)), "ADM-8");
}

TEST(Decide, WhatIsRecordedOnceKeepsItsId) {
    Stay stay = InHospital();
    ResponsibilityRecorded said;
    said.id = StayRecordId("new");
    said.commissioner = "NHS Kent and Medway";
    said.miles = 1001;
    EXPECT_EQ(WrongWith(Decide(stay, said, kNew)), "miles");
    said.miles = 40;
    EXPECT_EQ(WrongWith(Decide(stay, said, kNew)), "");
    stay.responsibility = Numbered(Responsibility(), "held");
    EXPECT_EQ(WrongWith(Decide(stay, said, kNew)), "conflict");
    const auto decided = Decide(stay, said, kSeen);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->id, StayRecordId("held"));
}

TEST(Decide, AnAdvocateMayBeAcceptedLater) {
    Stay stay = InHospital();
    AdvocateOffer offer;
    offer.offered_on = January(5);
    offer.answer = AdvocateAnswer::kDeclined;
    stay.advocates = {Numbered(offer, "a")};
    const auto answer = [](AdvocateAnswer value, Date day) {
        return AdvocateAnswered{StayRecordId("a"), value, day};
    };
    EXPECT_EQ(
        WrongWith(Decide(stay, answer(AdvocateAnswer::kDeclined, January(9)), kSeen)), "ADM-10"
    );
    EXPECT_EQ(
        WrongWith(Decide(stay, answer(AdvocateAnswer::kAccepted, January(4)), kSeen)), "answered_on"
    );
    EXPECT_EQ(WrongWith(Decide(stay, answer(AdvocateAnswer::kAccepted, January(9)), kSeen)), "");
}

TEST(Decide, AWithdrawalNamesTheKindOfTheThing) {
    Stay stay = InHospital();
    stay.delays = {DelayOf("a", "Council", January(5))};
    stay.plan = Numbered(DischargePlan(), "p");
    StayRecordWithdrawn withdrawn;
    withdrawn.id = StayRecordId("p");
    EXPECT_EQ(WrongWith(Decide(stay, withdrawn, kSeen)), "reason");
    withdrawn.reason = "It was another Ann";
    const auto decided = Decide(stay, withdrawn, kSeen);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->thing, StayThing::kDischargePlan);
    EXPECT_EQ(WrongWith(Decide(stay, withdrawn, kNew)), "conflict");
    withdrawn.id = StayRecordId("none");
    EXPECT_EQ(WrongWith(Decide(stay, withdrawn, kSeen)), "not found");
    withdrawn.id = {};
    EXPECT_EQ(WrongWith(Decide(stay, withdrawn, kSeen)), "not found");
}

TEST(TimelineOf, TellsTheLatestFirst) {
    Stay stay = InHospital();
    stay.statuses = {Status("s", "03", January(12))};
    stay.delays = {DelayOf("a", "Council", January(10), January(20))};
    stay.admission.discharged_on = January(25);
    const auto lines = TimelineOf(stay);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0].words, "Left The Cedars");
    EXPECT_EQ(lines[1].words, "Delay solved: waiting for a home or placement, for Council");
    EXPECT_EQ(lines[2].words, "Legal status became: Detained under section 3");
    EXPECT_EQ(lines[3].record, StayRecordId("a"));
    EXPECT_EQ(lines[4].words, "Admitted to The Cedars");
}

}  // namespace
}  // namespace alongside::admissions
