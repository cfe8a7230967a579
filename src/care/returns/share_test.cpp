#include "care/returns/share.h"

#include <gtest/gtest.h>

namespace alongside::returns {
namespace {

struct Row {
    const char* why;
    Share share;
    const char* percent;
    std::optional<bool> met;
};

TEST(Share, RoundsHalvesUpAndJudgesBeforeRounding) {
    const Row rows[] = {
        {"the example of the definitions", {9, 30}, "30.0", false},
        {"everybody", {55, 55}, "100.0", true},
        {"exactly the target", {9, 10}, "90.0", true},
        {"a third", {1, 3}, "33.3", false},
        {"a half of a tenth goes up: 6.25", {1, 16}, "6.3", false},
        {"looks like the target and is under it", {1799, 2000}, "90.0", false},
        {"none of some is nought, not nothing", {0, 8}, "0.0", false},
        {"nobody to count", {0, 0}, "none", {}},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(PercentText(row.share), row.percent) << row.why;
        EXPECT_EQ(MeetsTarget(row.share), row.met) << row.why;
    }
}

TEST(Share, RoundsToAnyPrecision) {
    EXPECT_EQ(PercentOf({9, 22}, 0), 41);
    EXPECT_EQ(PercentOf({9, 22}, 2), 4091);
    EXPECT_EQ(PercentOf({1, 200}, 0), 1) << "a half goes up";
    EXPECT_EQ(PercentOf({1'000'000'000, 1'000'000'000}, 6), 100'000'000);
}

}  // namespace
}  // namespace alongside::returns
