// How a standing goes through time.
// SPDX-License-Identifier: MIT
#include "care/overview/standing_history.h"

#include <gtest/gtest.h>

namespace alongside::overview {
namespace {

using dsr::Rating;
using dsr::Standing;

constexpr Date Day(int day) {
    return Date(std::chrono::days(day));
}

TEST(StandingHistory, IsEmptyWithoutFacts) {
    EXPECT_TRUE(StandingHistory({}, Day(10)).empty());
}

TEST(StandingHistory, FollowsTheRatings) {
    const StandingFacts facts = {
        .on_register = {{Day(1)}},
        .ratings = {{{Day(3), Day(5)}, Rating::kRed}, {{Day(5)}, Rating::kGreen}}};
    const std::vector<StandingDays> expected = {
        {{Day(1), Day(3)}, Standing::kUnrated},
        {{Day(3), Day(5)}, Standing::kRed},
        {{Day(5), kForever}, Standing::kGreen}};
    EXPECT_EQ(StandingHistory(facts, Day(10)), expected);
}

TEST(StandingHistory, IsBlueInHospitalAndComesBackToTheRating) {
    const StandingFacts facts = {
        .on_register = {{Day(1)}},
        .ratings = {{{Day(1)}, Rating::kAmber}},
        .in_hospital = {{Day(4), Day(6)}}};
    const std::vector<StandingDays> expected = {
        {{Day(1), Day(4)}, Standing::kAmber},
        {{Day(4), Day(6)}, Standing::kBlue},
        {{Day(6), kForever}, Standing::kAmber}};
    EXPECT_EQ(StandingHistory(facts, Day(10)), expected);
}

TEST(StandingHistory, LeavesAGapOffTheRegister) {
    const StandingFacts facts = {
        .on_register = {{Day(1), Day(3)}, {Day(6)}}, .ratings = {{{Day(1)}, Rating::kGreen}}};
    const std::vector<StandingDays> expected = {
        {{Day(1), Day(3)}, Standing::kGreen}, {{Day(6), kForever}, Standing::kGreen}};
    EXPECT_EQ(StandingHistory(facts, Day(10)), expected);
}

TEST(StandingHistory, JoinsWhatDoesNotChange) {
    const StandingFacts facts = {
        .on_register = {{Day(1)}},
        .ratings = {{{Day(1), Day(4)}, Rating::kRed}, {{Day(4)}, Rating::kRed}}};
    const std::vector<StandingDays> expected = {{{Day(1), kForever}, Standing::kRed}};
    EXPECT_EQ(StandingHistory(facts, Day(10)), expected);
}

TEST(StandingHistory, EndsWhereItIsLookedFrom) {
    const StandingFacts facts = {
        .on_register = {{Day(1)}},
        .ratings = {{{Day(1), Day(8)}, Rating::kRed}, {{Day(8)}, Rating::kGreen}}};
    const std::vector<StandingDays> expected = {{{Day(1), kForever}, Standing::kRed}};
    EXPECT_EQ(StandingHistory(facts, Day(7)), expected);
}

}  // namespace
}  // namespace alongside::overview
