// Raising, changing and listing risks, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/insight/change_risk.h"
#include "care/insight/insight_tables.h"
#include "care/insight/raise_risk.h"
#include "care/insight/risk_store.h"
#include "support/record_fixture.h"

namespace alongside::insight {
namespace {

using std::chrono::days;

class InsightTest : public test::RecordTest {
protected:
    InsightTest() : RecordTest({&AddInsight}) {}

    Risk Raise(const char* description = "Two posts are vacant") {
        Must(
            Do(RaiseRisk,
               {.risk =
                    {.description = description,
                     .raised_on = today_ - days(10),
                     .rag_before = RiskLevel::kRed,
                     .mitigation = "Agency staff",
                     .rag_after = RiskLevel::kAmber}})
        );
        return List().back();
    }
    std::vector<Risk> List(Instant as_known = kNowKnown) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return RiskStore(tables, area).List(as_known);
        });
    }
    std::vector<Risk> ListOpen(Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return RiskStore(tables, area).ListOpen(day);
        });
    }
};

INSTANTIATE_ON_BOTH(InsightTest);

TEST_P(InsightTest, HoldsEverythingThatWasRecorded) {
    const Risk held = Raise();
    EXPECT_EQ(
        held,
        (Risk{
            .id = held.id,
            .raised = 1,
            .description = "Two posts are vacant",
            .raised_on = today_ - days(10),
            .rag_before = RiskLevel::kRed,
            .mitigation = "Agency staff",
            .rag_after = RiskLevel::kAmber})
    );
}

TEST_P(InsightTest, KeepsTheOrderWhenARiskIsRatedAnew) {
    const Risk first = Raise();
    const Risk second = Raise("No room for meetings");
    const Instant before = clock_.Now();
    AdvanceDays(1);
    Risk amended = first;
    amended.rag_after = RiskLevel::kGreen;
    ASSERT_TRUE(Do(AmendRisk, {.seen = 1, .risk = amended, .reason = "One post is filled"}));
    amended.version = 2;
    EXPECT_EQ(List(), (std::vector{amended, second}));
    EXPECT_EQ(List(before), (std::vector{first, second}));
}

TEST_P(InsightTest, ListsWhatIsOpenOnADay) {
    const Risk first = Raise();
    const Risk second = Raise("No room for meetings");
    ASSERT_TRUE(
        Do(CloseRisk,
           {.risk = first.id, .seen = 1, .closed_on = today_, .reason = "Both posts are filled"})
    );
    EXPECT_EQ(ListOpen(today_), std::vector{second});
    EXPECT_EQ(ListOpen(today_ - days(1)).size(), 2U);
    EXPECT_EQ(ListOpen(today_ - days(11)).size(), 0U);
}

TEST_P(InsightTest, WithdrawsAMistake) {
    const Risk held = Raise();
    const Instant before = clock_.Now();
    AdvanceDays(1);
    const auto without = Do(WithdrawRisk, {.risk = held.id, .seen = 1});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fault, Fault::kInvalid);
    ASSERT_TRUE(Do(WithdrawRisk, {.risk = held.id, .seen = 1, .reason = "Another area's"}));
    EXPECT_EQ(List(), std::vector<Risk>{});
    EXPECT_EQ(List(before), std::vector{held});
}

TEST_P(InsightTest, RefusesWhatCannotBe) {
    const auto refused = Do(RaiseRisk, {.risk = {.raised_on = today_}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kInvalid);
}

TEST_P(InsightTest, RefusesWhoMayNot) {
    const auto refused =
        Do(RaiseRisk,
           {.risk = {.description = "x", .raised_on = today_}},
           {identity::Permission::kViewRisks});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

TEST_P(InsightTest, ChangesNothingThatChangedMeanwhile) {
    const Risk held = Raise();
    const auto refused = Do(AmendRisk, {.seen = 2, .risk = held, .reason = "A slip"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kConflict);
}

TEST_P(InsightTest, ChangesNothingThatIsNotThere) {
    const auto refused =
        Do(CloseRisk, {.risk = RiskId("none"), .seen = 1, .closed_on = today_, .reason = "x"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kNotFound);
}

TEST_P(InsightTest, ClosesARiskOnce) {
    const Risk held = Raise();
    const CloseRiskCommand close{
        .risk = held.id, .seen = 1, .closed_on = today_, .reason = "Both are filled"};
    ASSERT_TRUE(Do(CloseRisk, close));
    CloseRiskCommand again = close;
    again.seen = 2;
    const auto refused = Do(CloseRisk, again);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "RISK-1");
}

}  // namespace
}  // namespace alongside::insight
