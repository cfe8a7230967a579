// The wait after failures, by table.
// SPDX-License-Identifier: MIT
#include "platform/identity/sign_in_limits.h"

#include <gtest/gtest.h>

namespace alongside::identity {
namespace {

TEST(WaitAfter, DoublesFromASecondUpToTheLongest) {
    struct Row {
        std::int64_t failures;
        int seconds;
        const char* why;
    };
    constexpr Row kRows[] = {
        {0, 0, "nothing failed"},
        {4, 0, "the last that is free"},
        {5, 1, "the first that costs"},
        {6, 2, "twice that"},
        {9, 16, "and so on"},
        {11, 60, "64 would be longer than the longest"},
        {1000, 60, "never overflows"},
    };
    for (const Row& row : kRows)
        EXPECT_EQ(WaitAfter(row.failures, {5, std::chrono::seconds(60)}).count(), row.seconds)
            << row.why;
}

}  // namespace
}  // namespace alongside::identity
