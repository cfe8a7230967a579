// Admitting, discharging and correcting, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admission_store.h"
#include "care/admissions/admissions_tables.h"
#include "care/admissions/admit_person.h"
#include "care/admissions/correct_admission.h"
#include "care/admissions/discharge_person.h"
#include "support/record_fixture.h"

namespace alongside::admissions {
namespace {

using identity::Permission;
using std::chrono::days;

class AdmissionsTest : public test::RecordTest {
protected:
    AdmissionsTest() : RecordTest({&AddAdmissions}) {}

    Admission Stay() const {
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
    Admission Admit() { return Must(Do(AdmitPerson, {.person = ann_, .admission = Stay()})); }
    std::vector<Admission> List(Instant as_known = kNowKnown) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return AdmissionStore(tables, scope).List(as_known);
        });
    }

    const people::PersonId ann_ = NewPerson();
};

INSTANTIATE_ON_BOTH(AdmissionsTest);

TEST_P(AdmissionsTest, HoldsEverythingThatWasRecorded) {
    Admission expected = Stay();
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
    Admission stay = Stay();
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
    Admission second = Stay();
    second.admitted_on = today_;
    EXPECT_TRUE(Do(AdmitPerson, {.person = ann_, .admission = second}));
}

TEST_P(AdmissionsTest, RefusesWhoIsInHospitalAlready) {
    Admit();
    Admission second = Stay();
    second.admitted_on = today_;
    const auto refused = Do(AdmitPerson, {.person = ann_, .admission = second});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "ADM-2");
}

TEST_P(AdmissionsTest, RefusesWhatCannotBe) {
    Admission stay = Stay();
    stay.legal_status = "";
    const auto refused = Do(AdmitPerson, {.person = ann_, .admission = stay});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kInvalid);
}

TEST_P(AdmissionsTest, RefusesWhoMayNot) {
    const auto admit =
        Do(AdmitPerson, {.person = ann_, .admission = Stay()}, {Permission::kViewPerson});
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
    ASSERT_TRUE(Do(AdmitPerson, {.person = bea, .admission = Stay()}));

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

}  // namespace
}  // namespace alongside::admissions
