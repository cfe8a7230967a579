// The rules of ratings.
// SPDX-License-Identifier: MIT
#include "care/register/rating.h"

#include <gtest/gtest.h>

namespace alongside::dsr {
namespace {

using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
const Date kAccepted = DateOf(2022, 10, 10);

RatingContext OnRegister() {
    return {
        {{.id = RegisterEntryId("s"),
          .referred_on = kAccepted,
          .decision = Decision::kAccepted,
          .decided_on = kAccepted}},
        kToday};
}

GivenRating Given(const char* id, std::int64_t given, Date rated_on) {
    return {.id = RatingId(id), .given = given, .rating = Rating::kRed, .rated_on = rated_on};
}

TEST(DecideRating, FollowsItsRules) {
    struct Row {
        const char* why;
        Date rated_on;
        const char* rationale;
        const char* field;
        const char* rule;
    };
    const Row rows[] = {
        {"today", kToday, "Two incidents", "", ""},
        {"on the first day", kAccepted, "Two incidents", "", ""},
        {"a rating has a reason: RATE-1", kToday, " ", "rationale", ""},
        {"it is not dated ahead: RATE-2", kToday + days(1), "x", "rated_on", ""},
        {"before they were on the register: RATE-3", kAccepted - days(1), "x", "", "RATE-3"},
    };
    for (const Row& row : rows) {
        const auto decided =
            DecideRating(OnRegister(), Rating::kAmber, row.rated_on, row.rationale);
        const bool has_field = !decided && !decided.error().fields.empty();
        EXPECT_EQ(has_field ? decided.error().fields.front().field : "", row.field) << row.why;
        EXPECT_EQ(decided ? "" : decided.error().rule, row.rule) << row.why;
    }
}

TEST(DecideRating, AsksWhyItIsLoweredEarlyAfterHospital) {
    RatingContext context = OnRegister();
    context.kept_red_until = kToday;
    const auto amber = [&](const std::optional<std::string>& because = {}) {
        return DecideRating(context, Rating::kAmber, kToday, "Calm", because);
    };
    for (const auto& empty : {std::optional<std::string>(), std::optional<std::string>(" ")}) {
        const auto refused = amber(empty);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fields.front().field, "lowered_because");
    }
    const auto lowered = amber("Her team sees her every day");
    ASSERT_TRUE(lowered);
    EXPECT_EQ(lowered->rule, "RISK-2");
    EXPECT_EQ(
        lowered->rationale, "Calm (Lowered before 9 January 2023: Her team sees her every day)"
    );
    EXPECT_EQ(DecideRating(context, Rating::kRed, kToday, "Not safe yet")->rule, "RATE-1");
    context.kept_red_until = kToday - days(1);
    EXPECT_EQ(amber()->rule, "RATE-1") << "that time is over";
}

TEST(ArrangeRatings, CountsTheLaterRecordedOfOneDay) {
    std::vector<GivenRating> ratings = {
        Given("late", 9, kToday), Given("early", 2, kAccepted), Given("first", 8, kToday)};
    ArrangeRatings(ratings);
    EXPECT_EQ(ratings[0].id.value, "early");
    EXPECT_EQ(ratings[0].until, kToday);
    EXPECT_EQ(ratings[1].id.value, "first");
    EXPECT_EQ(ratings[1].until, kToday);
    EXPECT_EQ(RatingOn(ratings, kToday)->id.value, "late");
    EXPECT_EQ(RatingOn(ratings, kToday - days(1))->id.value, "early");
    EXPECT_FALSE(RatingOn(ratings, kAccepted - days(1)));
}

}  // namespace
}  // namespace alongside::dsr
