// The rules of meetings, by tables.
// SPDX-License-Identifier: MIT
#include "care/meetings/meeting.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace alongside::meetings {
namespace {

const Date kDay = DateOf(2023, 1, 9);

Meeting In(MeetingState state) {
    Meeting meeting;
    meeting.plan = {
        .id = MeetingId("m"), .on = kDay, .place = "Room 2", .chair = "Kim", .quorum = {"ICB"}};
    meeting.state = state;
    return meeting;
}

Item At(const char* id, ItemState state) {
    return {.id = ItemId(id), .meeting = MeetingId("m"), .state = state};
}

std::string FieldOf(const Error& error) {
    return error.fields.empty() ? std::string() : error.fields.front().field;
}

TEST(AgenciesOf, TakesALineForEachOnce) {
    struct Case {
        const char* typed;
        std::vector<std::string> agencies;
    };
    const std::vector<Case> cases = {
        {"", {}},
        {"ICB", {"ICB"}},
        {" ICB \r\nSocial care\n\n", {"ICB", "Social care"}},
        {"ICB\nicb\nIcb ", {"ICB"}},
    };
    for (const Case& c : cases) EXPECT_EQ(AgenciesOf(c.typed), c.agencies) << c.typed;
}

TEST(TheQuorum, IsMetWhenSomebodyOfEachAgencyCame) {
    const auto attendee = [](const char* agency, Attendance attendance) {
        return Attendee{1, {.name = "A", .agency = agency, .attendance = attendance}};
    };
    const std::vector<std::string> quorum = {"ICB", "Social care"};
    EXPECT_EQ(MissingOf(quorum, {}), quorum);
    EXPECT_EQ(
        MissingOf(
            quorum,
            {attendee("icb", Attendance::kCame), attendee("Social care", Attendance::kApologies)}
        ),
        std::vector<std::string>{"Social care"}
    );
    EXPECT_EQ(
        MissingOf(
            quorum,
            {attendee("ICB", Attendance::kCame),
             attendee("Social care", Attendance::kApologies),
             attendee("SOCIAL CARE", Attendance::kCame)}
        ),
        std::vector<std::string>{}
    );
    EXPECT_EQ(MissingOf({}, {}), std::vector<std::string>{});
}

TEST(AMeeting, SaysWhereAndWhoLeads) {
    EXPECT_TRUE(DecideMeeting(In(MeetingState::kPlanned).plan));
    MeetingPlanned plan = In(MeetingState::kPlanned).plan;
    plan.place = " ";
    EXPECT_EQ(FieldOf(DecideMeeting(plan).error()), "place");
    plan = In(MeetingState::kPlanned).plan;
    plan.chair = "";
    EXPECT_EQ(FieldOf(DecideMeeting(plan).error()), "chair");
}

TEST(AMeeting, EndsOnce) {
    const MeetingEnded end{.id = MeetingId("m"), .on = kDay};
    EXPECT_TRUE(DecideEnding(In(MeetingState::kPlanned), end, kDay));
    EXPECT_EQ(DecideEnding(In(MeetingState::kEnded), end, kDay).error().rule, "MEET-1");
    EXPECT_EQ(DecideEnding(In(MeetingState::kCancelled), end, kDay).error().rule, "MEET-1");
    MeetingEnded later = end;
    later.on = kDay + std::chrono::days(1);
    EXPECT_EQ(FieldOf(DecideEnding(In(MeetingState::kPlanned), later, kDay).error()), "on");
    MeetingEnded next = end;
    next.next_on = kDay;
    EXPECT_EQ(FieldOf(DecideEnding(In(MeetingState::kPlanned), next, kDay).error()), "next_on");
}

TEST(AnAgenda, HoldsSomebodyOnce) {
    const Meeting meeting = In(MeetingState::kPlanned);
    EXPECT_TRUE(DecideAdding(meeting, {}, "Red", 1));
    EXPECT_TRUE(DecideAdding(meeting, {At("a", ItemState::kTakenOff)}, "Red", 1));
    EXPECT_EQ(DecideAdding(meeting, {At("a", ItemState::kToDo)}, "Red", 1).error().rule, "MEET-2");
    EXPECT_EQ(DecideAdding(In(MeetingState::kEnded), {}, "Red", 1).error().rule, "MEET-1");
    EXPECT_EQ(FieldOf(DecideAdding(meeting, {}, "", 1).error()), "why");
}

TEST(AnItem, StaysInTheMinutesOnceItWasTalkedAbout) {
    EXPECT_TRUE(DecideTakingOff(At("a", ItemState::kToDo), "She is well"));
    EXPECT_EQ(DecideTakingOff(At("a", ItemState::kDiscussed), "A slip").error().rule, "MEET-4");
    EXPECT_EQ(
        DecideDiscussion(At("a", ItemState::kTakenOff), {.said = "x"}).error().rule, "MEET-3"
    );
    EXPECT_TRUE(DecideDiscussion(At("a", ItemState::kDiscussed), {.said = "More"}));
    EXPECT_EQ(FieldOf(DecideDiscussion(At("a", ItemState::kToDo), {.said = ""}).error()), "said");
}

TEST(NextToDo, GoesOnAndBeginsAgain) {
    const auto done = ItemState::kDiscussed;
    const auto open = ItemState::kToDo;
    const auto next = [](const std::vector<Item>& agenda, const char* after) {
        const auto found = NextToDo(agenda, ItemId(after));
        return found ? found->id.value : std::string("none");
    };
    EXPECT_EQ(next({At("a", done), At("b", open), At("c", open)}, "a"), "b");
    EXPECT_EQ(next({At("a", open), At("b", done), At("c", done)}, "c"), "a");
    EXPECT_EQ(next({At("a", done), At("b", done)}, "a"), "none");
    EXPECT_EQ(next({At("a", open)}, "gone"), "a");
    EXPECT_EQ(next({}, "a"), "none");
}

}  // namespace
}  // namespace alongside::meetings
