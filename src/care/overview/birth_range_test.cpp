// Ranges of births: that they cover exactly, stay few, and agree with ages.
// SPDX-License-Identifier: MIT
#include "care/overview/birth_range.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace alongside::overview {
namespace {

using people::AgeBand;
using std::chrono::days;

constexpr std::array kBands = {AgeBand::kUnder18, AgeBand::k18To25, AgeBand::kOver25};

// The days whose counters a range adds up.
Period DaysOf(const BirthRange& range) {
    if (range.grain == Grain::kDay) return range.days;
    EXPECT_EQ(StartOf(range.grain, range.days.from), range.days.from);
    EXPECT_EQ(StartOf(range.grain, range.days.to), range.days.to);
    return range.days;
}

std::ptrdiff_t CountOf(const std::vector<BirthRange>& ranges, Grain grain) {
    return std::ranges::count(ranges, grain, &BirthRange::grain);
}

TEST(BirthRange, CoversEveryDayOnceAndNoOther) {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const Date from = DateOf(1990, 1, 1) + days(random() % 15000);
        const Date to = from + days(random() % (round % 2 == 0 ? 100 : 12000));
        Date covered = from;
        std::vector<Period> periods;
        for (const BirthRange& range : RangesOf({from, to})) periods.push_back(DaysOf(range));
        std::ranges::sort(periods, {}, &Period::from);
        for (const Period& period : periods) {
            ASSERT_EQ(period.from, covered) << ToText(from) << " to " << ToText(to);
            ASSERT_LT(period.from, period.to);
            covered = period.to;
        }
        ASSERT_EQ(covered, to) << ToText(from) << " to " << ToText(to);
    }
}

TEST(BirthRange, NeedsAtMostTwoStretchesOfDaysTwoOfMonthsAndOneOfYears) {
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        const Date from = DateOf(1990, 1, 1) + days(random() % 15000);
        const auto ranges = RangesOf({from, from + days(random() % 12000)});
        ASSERT_LE(CountOf(ranges, Grain::kDay), 2);
        ASSERT_LE(CountOf(ranges, Grain::kMonth), 2);
        ASSERT_LE(CountOf(ranges, Grain::kYear), 1);
        for (const BirthRange& range : ranges) {
            if (range.grain == Grain::kDay) {
                ASSERT_LT(range.days.to - range.days.from, days(62));
            } else if (range.grain == Grain::kMonth) {
                ASSERT_LT(range.days.to - range.days.from, days(23 * 31));
            }
        }
    }
}

TEST(BirthRange, OfNoDaysIsEmpty) {
    EXPECT_TRUE(RangesOf({DateOf(2010, 5, 5), DateOf(2010, 5, 5)}).empty());
}

TEST(BirthRange, OfAWholeYearIsOneRange) {
    const Period year{DateOf(2010, 1, 1), DateOf(2011, 1, 1)};
    EXPECT_EQ(RangesOf(year), (std::vector<BirthRange>{{Grain::kYear, year}}));
}

// Every day of five years, two of them leap years, against every birth near a boundary.
TEST(BirthRange, BandsAgreeWithAgesOnEveryDay) {
    for (Date today = DateOf(2020, 1, 1); today < DateOf(2025, 1, 1); today += days(1)) {
        const Period under = BirthsOf(AgeBand::kUnder18, today);
        const Period middle = BirthsOf(AgeBand::k18To25, today);
        const Period over = BirthsOf(AgeBand::kOver25, today);
        ASSERT_EQ(over.to, middle.from);
        ASSERT_EQ(middle.to, under.from);
        ASSERT_GT(under.to, today);
        ASSERT_GE(AgeOn(under.from, today), 17);
        ASSERT_EQ(AgeOn(middle.to - days(1), today), 18) << ToText(today);
        ASSERT_EQ(AgeOn(middle.from, today), 25) << ToText(today);
        ASSERT_EQ(AgeOn(over.to - days(1), today), 26) << ToText(today);
        ASSERT_LT(AgeOn(under.from, today), 18) << ToText(today);
        for (const AgeBand band : kBands) {
            const Period births = BirthsOf(band, today);
            ASSERT_EQ(BandOf(births.from, today), band) << ToText(today);
            ASSERT_EQ(BandOf(births.to - days(1), today), band) << ToText(today);
        }
    }
}

TEST(BirthRange, SomebodyBornOn29FebruaryIs18On1March) {
    const Date born = DateOf(2004, 2, 29);
    EXPECT_EQ(BandOf(born, DateOf(2022, 2, 28)), AgeBand::kUnder18);
    EXPECT_EQ(BandOf(born, DateOf(2022, 3, 1)), AgeBand::k18To25);
    EXPECT_TRUE(BirthsOf(AgeBand::kUnder18, DateOf(2022, 2, 28)).Contains(born));
    EXPECT_TRUE(BirthsOf(AgeBand::k18To25, DateOf(2022, 3, 1)).Contains(born));
}

}  // namespace
}  // namespace alongside::overview
