// The rules of episodes, by table.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode.h"

#include <gtest/gtest.h>

namespace alongside::keyworking {
namespace {

Date Day(unsigned day) {
    return DateOf(2023, 1, day);
}

Episode AnEpisode(EpisodeKind kind, Date opened_on, std::optional<Date> closed_on = {}) {
    return {.id = EpisodeId("first"), .kind = kind, .opened_on = opened_on, .closed_on = closed_on};
}

constexpr auto kKeyworking = EpisodeKind::kKeyworking;
constexpr auto kConsultation = EpisodeKind::kPreventativeConsultation;

TEST(Opening, AllowsOneEpisodeOfKeyworkingAtATime) {
    struct Row {
        const char* why;
        std::vector<Episode> held;
        EpisodeKind kind;
        Date opened_on;
        const char* rule;
    };
    const Row rows[] = {
        {"the first", {}, kKeyworking, Day(9), ""},
        {"beside an open one", {AnEpisode(kKeyworking, Day(2))}, kKeyworking, Day(9), "EPISODE-1"},
        {"as one closes", {AnEpisode(kKeyworking, Day(2), Day(9))}, kKeyworking, Day(9), ""},
        {"within a closed one",
         {AnEpisode(kKeyworking, Day(2), Day(9))},
         kKeyworking,
         Day(5),
         "EPISODE-1"},
        {"before a closed one, without an end",
         {AnEpisode(kKeyworking, Day(5), Day(9))},
         kKeyworking,
         Day(2),
         "EPISODE-1"},
        {"beside a consultation", {AnEpisode(kConsultation, Day(2))}, kKeyworking, Day(9), ""},
        {"a consultation beside it", {AnEpisode(kKeyworking, Day(2))}, kConsultation, Day(9), ""},
    };
    for (const Row& row : rows) {
        const auto opened =
            DecideOpening({.episodes = row.held, .today = Day(9)}, row.kind, row.opened_on, {});
        EXPECT_EQ(opened ? "" : opened.error().rule, row.rule) << row.why;
    }
}

TEST(Opening, IsNotDatedInTheFuture) {
    const auto opened = DecideOpening({.episodes = {}, .today = Day(9)}, kKeyworking, Day(10), {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fields.at(0).field, "opened_on");
}

TEST(Closing, IsPossibleFromTheDayItOpenedUntilToday) {
    const Episode episode = AnEpisode(kKeyworking, Day(5));
    EXPECT_TRUE(DecideClosing(episode, Day(5), {}, Day(9)));
    EXPECT_TRUE(DecideClosing(episode, Day(9), CloseReason::kSteppedBack, Day(9)));
    EXPECT_EQ(DecideClosing(episode, Day(4), {}, Day(9)).error().fault, Fault::kInvalid);
    EXPECT_EQ(DecideClosing(episode, Day(10), {}, Day(9)).error().fault, Fault::kInvalid);
    const Episode closed = AnEpisode(kKeyworking, Day(5), Day(6));
    EXPECT_EQ(DecideClosing(closed, Day(7), {}, Day(9)).error().rule, "EPISODE-2");
}

TEST(Amending, KeepsTheRulesAndNeedsAReason) {
    const Episode mine = AnEpisode(kKeyworking, Day(2), Day(4));
    Episode other = AnEpisode(kKeyworking, Day(6));
    other.id = EpisodeId("second");
    const EpisodeContext context{.episodes = {mine, other}, .today = Day(9)};
    EpisodeAmended right{
        .kind = kKeyworking, .opened_on = Day(3), .closed_on = Day(6), .reason = "A slip"};
    EXPECT_TRUE(DecideEpisodeAmendment(context, mine, right));
    right.closed_on.reset();
    EXPECT_EQ(DecideEpisodeAmendment(context, mine, right).error().rule, "EPISODE-1");
    right.close_reason = CloseReason::kDied;
    right.reason = "";
    EXPECT_EQ(DecideEpisodeAmendment(context, mine, right).error().fields.size(), 2U);
}

}  // namespace
}  // namespace alongside::keyworking
