// Even and uneven caseloads.
// SPDX-License-Identifier: MIT
#include "care/overview/caseload_balance.h"

#include <gtest/gtest.h>

namespace alongside::overview {
namespace {

std::vector<CarriedCaseload> OfOneRole(std::vector<std::int64_t> caseloads) {
    std::vector<CarriedCaseload> workers;
    for (const std::int64_t people : caseloads) workers.push_back({"Keyworker", people});
    return workers;
}

struct Case {
    std::string why;
    std::vector<std::int64_t> caseloads;
    Balance last;
};
TEST(CaseloadBalance, IsHighOverTwiceTheMedianOfTheRole) {
    const std::vector<Case> cases = {
        {"just over twice", {4, 4, 9}, Balance::kHigh},
        {"exactly twice", {4, 4, 8}, Balance::kEven},
        {"of an even number the median is halfway: 3.5", {3, 3, 4, 8}, Balance::kHigh},
        {"and exactly twice it is not over", {3, 3, 4, 7}, Balance::kEven},
        {"two of a role cannot be compared", {1, 20}, Balance::kEven},
        {"one over a team without people", {0, 0, 1}, Balance::kHigh},
        {"nobody has anybody", {0, 0, 0}, Balance::kEven},
    };
    for (const Case& each : cases)
        EXPECT_EQ(BalanceOf(OfOneRole(each.caseloads)).back(), each.last) << each.why;
}

TEST(CaseloadBalance, ComparesWithinARoleOnly) {
    auto workers = OfOneRole({4, 4, 4});
    workers.push_back({"Practice consultant", 20});
    EXPECT_EQ(BalanceOf(workers).back(), Balance::kEven);
}

TEST(CaseloadBalance, SeesAFullCaseloadInFewHours) {
    std::vector<CarriedCaseload> workers = {
        {"Keyworker", 8, 1000},
        {"Keyworker", 8, 1000},
        {"Keyworker", 8, 1000},
        {"Keyworker", 7, 400}};
    EXPECT_EQ(BalanceOf(workers).back(), Balance::kHighForHours);
    workers.back().fte_thousandths = 500;
    EXPECT_EQ(BalanceOf(workers).back(), Balance::kEven);
}

TEST(CaseloadBalance, LeavesOutHoursThatAreNotKnown) {
    const std::vector<CarriedCaseload> workers = {
        {"Keyworker", 8, 1000}, {"Keyworker", 8, {}}, {"Keyworker", 8, {}}, {"Keyworker", 7, 100}};
    EXPECT_EQ(BalanceOf(workers).back(), Balance::kEven) << "two whose hours are known";
}

TEST(CaseloadBalance, ReadsWholeTimeEquivalents) {
    EXPECT_EQ(FteThousandths("0.6"), 600);
    EXPECT_EQ(FteThousandths("1"), 1000);
    EXPECT_EQ(FteThousandths("1.0"), 1000);
    EXPECT_EQ(FteThousandths("0.125"), 125);
    EXPECT_EQ(FteThousandths("half"), std::nullopt);
    EXPECT_EQ(FteThousandths(std::nullopt), std::nullopt);
}

}  // namespace
}  // namespace alongside::overview
