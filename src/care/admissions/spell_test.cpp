#include "care/admissions/spell.h"

#include <gtest/gtest.h>

#include <string>

namespace alongside::admissions {
namespace {

Date Day(int day) {
    return DateOf(2022, 1, 1) + std::chrono::days(day - 1);
}

struct Row {
    const char* why;
    std::vector<Period> admissions;
    std::optional<Date> died;
    std::vector<Period> spells;
};

std::vector<Period> Merged(const Row& row) {
    std::vector<AdmissionPeriod> admissions;
    for (const Period& when : row.admissions) admissions.push_back({when, admissions.size()});
    std::vector<Period> periods;
    for (const Spell& spell : MergeSpells(admissions, row.died)) periods.push_back(spell.when);
    return periods;
}

TEST(Spell, MergesAdmissionsThatTouch) {
    const std::vector<Row> rows = {
        {"nobody was admitted", {}, {}, {}},
        {"one admission is one spell", {{Day(1), Day(5)}}, {}, {{Day(1), Day(5)}}},
        {"moved on the day of discharge",
         {{Day(1), Day(5)}, {Day(5), Day(9)}},
         {},
         {{Day(1), Day(9)}}},
        {"moved overnight, in any order of recording",
         {{Day(6), Day(9)}, {Day(1), Day(5)}},
         {},
         {{Day(1), Day(9)}}},
        {"one whole day at home is another spell",
         {{Day(1), Day(5)}, {Day(7), Day(9)}},
         {},
         {{Day(1), Day(5)}, {Day(7), Day(9)}}},
        {"the latest end wins, not the last admission's",
         {{Day(1), Day(20)}, {Day(3), Day(5)}},
         {},
         {{Day(1), Day(20)}}},
        {"a gap after the shorter of two is inside the longer",
         {{Day(1), Day(20)}, {Day(3), Day(5)}, {Day(15), Day(30)}},
         {},
         {{Day(1), Day(30)}}},
        {"an open admission swallows what follows", {{Day(1)}, {Day(9), Day(12)}}, {}, {{Day(1)}}},
        {"discharged on the day of admission is a spell of no day",
         {{Day(3), Day(3)}},
         {},
         {{Day(3), Day(3)}}},
        {"two such on neighbouring days make one that is open on the first",
         {{Day(3), Day(3)}, {Day(4), Day(4)}},
         {},
         {{Day(3), Day(4)}}},
        {"a death ends the spell that is open", {{Day(1)}}, Day(8), {{Day(1), Day(8)}}},
        {"a death ends one with a later recorded end",
         {{Day(1), Day(20)}},
         Day(8),
         {{Day(1), Day(8)}}},
        {"a death on the day of admission leaves a spell of no day",
         {{Day(8)}},
         Day(8),
         {{Day(8), Day(8)}}},
        {"a death after the discharge changes nothing",
         {{Day(1), Day(5)}},
         Day(8),
         {{Day(1), Day(5)}}},
        {"a row dated the day after the death does not keep somebody in hospital",
         {{Day(1)}, {Day(9)}},
         Day(8),
         {{Day(1), Day(8)}}},
    };
    for (const Row& row : rows) EXPECT_EQ(Merged(row), row.spells) << row.why;
}

TEST(Spell, NamesTheAdmissionsOfEach) {
    std::vector<AdmissionPeriod> admissions = {
        {{Day(30), Day(40)}, 7}, {{Day(6), Day(9)}, 8}, {{Day(1), Day(5)}, 9}};
    const auto spells = MergeSpells(admissions, {});
    ASSERT_EQ(spells.size(), 2U);
    EXPECT_EQ(spells[0].last - spells[0].first, 2U);
    EXPECT_EQ(admissions[spells[0].first].index, 9U);
    EXPECT_EQ(admissions[spells[1].first].index, 7U);
}

TEST(Spell, CountsTheDayBetweenTwoWardsAndNotTheDayOfDischarge) {
    std::vector<AdmissionPeriod> admissions = {{{Day(1), Day(5)}}, {{Day(6), Day(9)}}};
    const auto spells = MergeSpells(admissions, {});
    EXPECT_TRUE(IsInpatient(spells, Day(1)));
    EXPECT_TRUE(IsInpatient(spells, Day(5)));
    EXPECT_TRUE(IsInpatient(spells, Day(8)));
    EXPECT_FALSE(IsInpatient(spells, Day(9)));
}

TEST(Spell, IsAReadmissionUpToAndWithTheLastDayOfTheSetting) {
    for (const auto& [days_after, expected] :
         std::vector<std::pair<int, bool>>{{2, true}, {365, true}, {366, false}}) {
        std::vector<AdmissionPeriod> admissions = {
            {{Day(1), Day(10)}}, {{Day(10 + days_after), Day(900)}}};
        const auto spells = MergeSpells(admissions, {});
        EXPECT_EQ(IsReadmission(spells, 1, 365), expected) << days_after;
        EXPECT_FALSE(IsReadmission(spells, 0, 365));
    }
}

}  // namespace
}  // namespace alongside::admissions
