// The rules of service risks.
// SPDX-License-Identifier: MIT
#include "care/insight/risk.h"

#include <gtest/gtest.h>

namespace alongside::insight {
namespace {

using Faults = std::vector<std::string>;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
const Date kRaised = DateOf(2022, 11, 1);

Risk Vacancy() {
    return {.id = RiskId("r"), .description = "Two posts are vacant", .raised_on = kRaised};
}

Faults FaultsOf(const Result<RiskRecorded>& decided) {
    Faults faults;
    if (decided) return faults;
    for (const FieldFault& fault : decided.error().fields)
        faults.push_back(fault.field + ": " + fault.message);
    return faults;
}

TEST(DecideRisk, RefusesWhatCannotBe) {
    struct Row {
        const char* why;
        void (*change)(Risk&);
        Faults faults;
    };
    const Row rows[] = {
        {"nothing is wrong", [](auto&) {}, {}},
        {"a risk says what it is",
         [](auto& e) { e.description = " \n"; },
         {"description: Describe the risk"}},
        {"text has an end",
         [](auto& e) { e.mitigation = std::string(10001, 'x'); },
         {"mitigation: The mitigation must be 10,000 characters or fewer"}},
        {"raised today", [](auto& e) { e.raised_on = kToday; }, {}},
        {"not tomorrow",
         [](auto& e) { e.raised_on = kToday + days(1); },
         {"raised_on: The day the risk was raised must be today or in the past"}},
        {"closed on the day it was raised", [](auto& e) { e.closed_on = kRaised; }, {}},
        {"not before",
         [](auto& e) { e.closed_on = kRaised - days(1); },
         {"closed_on: The risk must not be closed before it was raised"}},
        {"not tomorrow",
         [](auto& e) { e.closed_on = kToday + days(1); },
         {"closed_on: The day the risk was closed must be today or in the past"}},
    };
    for (const Row& row : rows) {
        Risk risk = Vacancy();
        row.change(risk);
        EXPECT_EQ(FaultsOf(DecideRisk(risk, kToday)), row.faults) << row.why;
    }
}

TEST(DecideRisk, KeepsNoEmptyMitigation) {
    Risk risk = Vacancy();
    risk.mitigation = "  ";
    EXPECT_EQ(DecideRisk(risk, kToday)->mitigation, std::nullopt);
}

TEST(DecideRiskAmendment, NeedsAReason) {
    EXPECT_EQ(
        FaultsOf(DecideRiskAmendment(Vacancy(), " ", kToday)),
        Faults{"reason: Enter why the risk is changed"}
    );
}

TEST(DecideRiskClosure, ClosesOnlyWhatIsOpen) {
    Risk closed = Vacancy();
    closed.closed_on = kToday;
    const auto decided = DecideRiskClosure(closed, kToday, "Both are filled", kToday);
    ASSERT_FALSE(decided);
    EXPECT_EQ(decided.error().rule, "RISK-1");
}

}  // namespace
}  // namespace alongside::insight
