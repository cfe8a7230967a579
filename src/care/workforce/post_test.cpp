// The rules of posts, by table.
// SPDX-License-Identifier: MIT
#include "care/workforce/post.h"

#include <gtest/gtest.h>

namespace alongside::workforce {
namespace {

PostRecorded APost() {
    return {.worker_id = "TL", .role = "Practice consultant", .grade = "8a/KR12"};
}

TEST(Fte, IsADecimalAboveNothingUpToOneAndAHalf) {
    struct Row {
        const char* text;
        bool holds;
        const char* why;
    };
    constexpr Row kRows[] = {
        {"0.6", true, "the usual part of a week"},
        {"1", true, "full time"},
        {"1.0", true, "full time, as some write it"},
        {"1.5", true, "the most there is"},
        {"1.501", false, "above the most"},
        {"0.001", true, "the least that three places can say"},
        {"0", false, "nothing is no post"},
        {"0.000", false, "nothing, in three places"},
        {"0.6250", false, "four places"},
        {".6", false, "no whole part"},
        {"1.", false, "a point without places"},
        {"-1", false, "below nothing"},
        {"1,0", false, "a comma"},
        {"1e0", false, "not a decimal"},
        {"", false, "nothing was typed"},
    };
    for (const Row& row : kRows) EXPECT_EQ(IsFte(row.text), row.holds) << row.why;
}

TEST(CheckPost, AcceptsAPostThatSaysOnlyWhatItMust) {
    EXPECT_TRUE(CheckPost(APost()).empty());
}

TEST(CheckPost, NamesEveryFieldThatIsWrong) {
    PostRecorded post;
    post.fte = "2";
    post.opened_on = DateOf(2023, 1, 2);
    post.closed_on = DateOf(2023, 1, 1);
    post.started_on = DateOf(2023, 1, 2);
    post.left_on = DateOf(2023, 1, 1);
    post.localities = {"Thanet;Dover"};
    std::vector<std::string> fields;
    for (const FieldFault& fault : CheckPost(post)) fields.push_back(fault.field);
    EXPECT_EQ(
        fields,
        (std::vector<std::string>{
            "worker_id", "role", "grade", "fte", "closed_on", "left_on", "localities"})
    );
}

TEST(CheckPost, LetsAPostCloseOnTheDayItOpened) {
    PostRecorded post = APost();
    post.opened_on = post.closed_on = DateOf(2023, 1, 2);
    EXPECT_TRUE(CheckPost(post).empty());
    EXPECT_FALSE(OpenDays(post).Contains(DateOf(2023, 1, 2)));
}

TEST(OpenDays, AreAllDaysWhenNeitherEndIsKnown) {
    EXPECT_TRUE(OpenDays(APost()).Contains(DateOf(1990, 1, 1)));
    EXPECT_TRUE(OpenDays(APost()).Contains(DateOf(2090, 1, 1)));
}

TEST(Closing, IsRefusedTwice) {
    Post post{.details = APost()};
    const auto closed = DecideClosing(post, DateOf(2023, 1, 2), "Funding ended");
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->reason, "Funding ended");
    post.details.closed_on = closed->closed_on;
    EXPECT_EQ(DecideClosing(post, DateOf(2023, 2, 2), "Again").error().rule, "WORK-2");
}

TEST(Amending, NeedsAReason) {
    const auto amended = DecidePostAmendment(APost(), "  ");
    ASSERT_FALSE(amended);
    EXPECT_EQ(amended.error().fields.at(0).field, "reason");
}

}  // namespace
}  // namespace alongside::workforce
