#include "care/returns/quarter.h"

#include <gtest/gtest.h>

namespace alongside::returns {
namespace {

struct Row {
    const char* text;
    const char* first;
    const char* last;
    const char* previous;
};

TEST(Quarter, KnowsItsDays) {
    const Row rows[] = {
        {"2022/23-Q1", "2022-04-01", "2022-06-30", "2021/22-Q4"},
        {"2022/23-Q2", "2022-07-01", "2022-09-30", "2022/23-Q1"},
        {"2022/23-Q3", "2022-10-01", "2022-12-31", "2022/23-Q2"},
        {"2022/23-Q4", "2023-01-01", "2023-03-31", "2022/23-Q3"},
        {"1999/00-Q4", "2000-01-01", "2000-03-31", "1999/00-Q3"},
        {"2099/00-Q1", "2099-04-01", "2099-06-30", "2098/99-Q4"},
    };
    for (const Row& row : rows) {
        const auto quarter = Quarter::Parse(row.text);
        ASSERT_TRUE(quarter) << row.text;
        EXPECT_EQ(quarter->ToText(), row.text);
        EXPECT_EQ(ToText(quarter->FirstDay()), row.first);
        EXPECT_EQ(ToText(quarter->LastDay()), row.last);
        EXPECT_EQ(quarter->Previous().ToText(), row.previous);
        EXPECT_EQ(quarter->Previous().Next(), *quarter);
        EXPECT_EQ(Quarter::Of(quarter->FirstDay()), *quarter);
        EXPECT_EQ(Quarter::Of(quarter->LastDay()), *quarter);
        EXPECT_EQ(Quarter::Of(quarter->FirstDay() - std::chrono::days(1)), quarter->Previous());
    }
}

TEST(Quarter, RefusesWhatIsNotOne) {
    for (const char* wrong :
         {"2022/24-Q3",
          "2022/23-Q0",
          "2022/23-Q5",
          "2022/23-q3",
          "2022/23 Q3",
          "2022-23-Q3",
          "22/23-Q3",
          "2022/23-Q3 ",
          " 2022/23-Q3",
          "2022/2023-Q3",
          "0022/23-Q3",
          "1899/00-Q3",
          "9999/00-Q1",
          "2022/23-Q",
          ""})
        EXPECT_FALSE(Quarter::Parse(wrong)) << wrong;
}

}  // namespace
}  // namespace alongside::returns
