// The rules of admissions.
// SPDX-License-Identifier: MIT
#include "care/admissions/admission.h"

#include <gtest/gtest.h>

#include "care/admissions/legal_status.h"

namespace alongside::admissions {
namespace {

using Faults = std::vector<std::string>;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
const Date kAdmitted = DateOf(2023, 1, 2);

Admission Stay() {
    return {
        .id = AdmissionId("new"),
        .admitted_on = kAdmitted,
        .hospital = "St Elsewhere",
        .legal_status = "02"};
}

template <class T>
Faults FaultsOf(const Result<T>& decided) {
    Faults faults;
    if (decided) return faults;
    for (const FieldFault& fault : decided.error().fields)
        faults.push_back(fault.field + ": " + fault.message);
    return faults;
}

TEST(DecideAdmission, RefusesWhatCannotBe) {
    struct Row {
        const char* why;
        void (*change)(Admission&);
        Faults faults;
    };
    const Row rows[] = {
        {"nothing is wrong", [](auto&) {}, {}},
        {"they are somewhere", [](auto& e) { e.hospital = " "; }, {"hospital: Enter the hospital"}},
        {"a legal status is required",
         [](auto& e) { e.legal_status = ""; },
         {"legal_status: Choose a legal status"}},
        {"and is one of the Data Dictionary's: 11 is not used",
         [](auto& e) { e.legal_status = "11"; },
         {"legal_status: Choose a legal status"}},
        {"somebody may be admitted today", [](auto& e) { e.admitted_on = kToday; }, {}},
        {"nobody was admitted tomorrow",
         [](auto& e) { e.admitted_on = kToday + days(1); },
         {"admitted_on: The day of admission must be today or in the past"}},
        {"they may leave on the day they came", [](auto& e) { e.discharged_on = kAdmitted; }, {}},
        {"they do not leave before they came: ADM-1",
         [](auto& e) { e.discharged_on = kAdmitted - days(1); },
         {"discharged_on: The discharge must not be before the admission"}},
        {"a discharge to come is a plan, not a discharge",
         [](auto& e) { e.discharged_on = kToday + days(1); },
         {"discharged_on: The day of discharge must be today or in the past"}},
        {"a plan is for the future",
         [](auto& e) { e.planned_discharge_on = kToday + days(30); },
         {}},
        {"but not for before they came",
         [](auto& e) { e.planned_discharge_on = kAdmitted - days(1); },
         {"planned_discharge_on: The planned discharge must not be before the admission"}},
        {"text has an end",
         [](auto& e) { e.delay_reason = std::string(1001, 'x'); },
         {"delay_reason: The reason for the delay must be 1,000 characters or fewer"}},
    };
    for (const Row& row : rows) {
        Admission admission = Stay();
        row.change(admission);
        EXPECT_EQ(FaultsOf(DecideAdmission({{}, kToday}, admission)), row.faults) << row.why;
    }
}

TEST(DecideAdmission, RefusesTwoHospitalsAtOnce) {
    struct Row {
        const char* why;
        Date from;
        std::optional<Date> to;
        const char* rule;
    };
    const Row rows[] = {
        {"in hospital since before", kAdmitted - days(9), std::nullopt, "ADM-2"},
        {"discharged that day: a transfer", kAdmitted - days(9), kAdmitted, ""},
        {"discharged the day before: a transfer", kAdmitted - days(9), kAdmitted - days(1), ""},
        {"discharged the day after", kAdmitted - days(9), kAdmitted + days(1), "ADM-2"},
        {"admitted elsewhere later, while this one is open", kAdmitted + days(3), kToday, "ADM-2"},
        {"came and went that day: nobody is in two places", kAdmitted, kAdmitted, ""},
    };
    for (const Row& row : rows) {
        const Admission held{
            .id = AdmissionId("held"),
            .admitted_on = row.from,
            .discharged_on = row.to,
            .hospital = "General",
            .legal_status = "01"};
        const auto decided = DecideAdmission({{held}, kToday}, Stay());
        EXPECT_EQ(decided ? "" : decided.error().rule, row.rule) << row.why;
    }
}

TEST(DecideAdmission, DoesNotCountItsFormerSelf) {
    EXPECT_TRUE(DecideAdmission({{Stay()}, kToday}, Stay()));
}

TEST(DecideDischarge, RefusesWhatCannotBe) {
    struct Row {
        const char* why;
        Date discharged_on;
        Faults faults;
    };
    const Row rows[] = {
        {"today", kToday, {}},
        {"on the day they came", kAdmitted, {}},
        {"before they came: ADM-1",
         kAdmitted - days(1),
         {"discharged_on: The discharge must not be before the admission"}},
        {"in the future",
         kToday + days(1),
         {"discharged_on: The day of discharge must be today or in the past"}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(FaultsOf(DecideDischarge(Stay(), row.discharged_on, kToday)), row.faults)
            << row.why;
}

TEST(DecideDischarge, RefusesWhoWasDischarged) {
    Admission over = Stay();
    over.discharged_on = kToday;
    const auto decided = DecideDischarge(over, kToday, kToday);
    ASSERT_FALSE(decided);
    EXPECT_EQ(decided.error().rule, "ADM-3");
}

TEST(LegalStatus, HasWordsForItsCodes) {
    EXPECT_EQ(LegalStatusInWords("01"), "Informal");
    EXPECT_EQ(LegalStatusInWords("20"), "Detained under section 136");
    EXPECT_EQ(LegalStatusInWords("77"), "77");
    EXPECT_FALSE(IsLegalStatus("1"));
}

}  // namespace
}  // namespace alongside::admissions
