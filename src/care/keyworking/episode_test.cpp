// The rules of episodes, by table.
// SPDX-License-Identifier: MIT
#include "care/keyworking/episode.h"

#include <gtest/gtest.h>

#include "care/keyworking/stepping_down.h"

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

TEST(EhcpReview, IsTheFirstYearlyDayAfterSupportEndedAndAfterTheyWereAsked) {
    struct Row {
        const char* why;
        std::vector<Episode> episodes;
        std::vector<Reengagement> asked;
        EhcPlan plan;
        std::optional<Date> by;
    };
    const Date since = DateOf(2019, 3, 1);
    const auto ended = AnEpisode(kKeyworking, DateOf(2022, 1, 10), DateOf(2022, 6, 1));
    const auto at = [](AskedAt where, Date on) {
        return Reengagement{.id = {}, .asked_on = on, .at = where};
    };
    const Row rows[] = {
        {"no plan", {ended}, {}, {}, {}},
        {"never supported", {}, {}, {since, {}}, {}},
        {"a consultation alone", {AnEpisode(kConsultation, Day(2), Day(2))}, {}, {since, {}}, {}},
        {"supported now", {ended, AnEpisode(kKeyworking, Day(2))}, {}, {since, {}}, {}},
        {"the first after it ended", {ended}, {}, {since, {}}, DateOf(2023, 3, 1)},
        {"it ended on the day itself",
         {AnEpisode(kKeyworking, DateOf(2022, 1, 10), DateOf(2022, 3, 1))},
         {},
         {since, {}},
         DateOf(2023, 3, 1)},
        {"asked at the review",
         {ended},
         {at(AskedAt::kEhcpReview, DateOf(2023, 3, 1))},
         {since, {}},
         DateOf(2024, 3, 1)},
        {"asked elsewhere",
         {ended},
         {at(AskedAt::kReview, DateOf(2023, 3, 1))},
         {since, {}},
         DateOf(2023, 3, 1)},
        {"the plan ends before", {ended}, {}, {since, DateOf(2023, 2, 28)}, {}},
        {"begun on 29 February", {ended}, {}, {DateOf(2020, 2, 29), {}}, DateOf(2023, 3, 1)},
    };
    for (const Row& row : rows) {
        const StepDownContext context{
            .episodes = row.episodes, .plans = {}, .today = DateOf(2023, 1, 9)};
        EXPECT_EQ(EhcpReviewBy(context, row.asked, row.plan), row.by) << row.why;
    }
}

}  // namespace
}  // namespace alongside::keyworking
