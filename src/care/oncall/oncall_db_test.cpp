// The on-call list: its rules by tables, and who is on call on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/oncall/find_cover.h"
#include "care/oncall/oncall_store.h"
#include "care/oncall/oncall_tables.h"
#include "care/oncall/record_shift.h"
#include "care/workforce/close_post.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::oncall {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

TEST(LocalTimes, AreThePointsInTimeAtWhichClocksShowThem) {
    struct Case {
        Date day;
        minutes time;
        const char* utc;
    };
    const std::array cases = {
        Case{DateOf(2023, 1, 9), hours(17), "2023-01-09T17:00:00Z"},
        Case{DateOf(2023, 7, 9), hours(17), "2023-07-09T16:00:00Z"},
        // In the night of 26 March 1:00 to 2:00 is left out.
        Case{DateOf(2023, 3, 26), minutes(59), "2023-03-26T00:59:00Z"},
        Case{DateOf(2023, 3, 26), minutes(90), "2023-03-26T01:30:00Z"},
        Case{DateOf(2023, 3, 26), hours(9), "2023-03-26T08:00:00Z"},
        // In that of 29 October it comes twice: the first is meant.
        Case{DateOf(2023, 10, 29), minutes(90), "2023-10-29T00:30:00Z"},
        Case{DateOf(2023, 10, 29), hours(2), "2023-10-29T02:00:00Z"},
        Case{DateOf(2023, 10, 29), hours(9), "2023-10-29T09:00:00Z"}};
    for (const Case& c : cases) EXPECT_EQ(ToText(InstantOf(c.day, c.time)), c.utc);
}

Shift Of(Instant starts, Instant ends, Turn turn = Turn::kFirst) {
    Shift shift;
    shift.id = ShiftId::New();
    shift.turn = turn;
    shift.name = "Kim Walker";
    shift.phone = "01632 960002";
    shift.starts = starts;
    shift.ends = ends;
    return shift;
}

TEST(Weeks, PutTheSameHoursOnSomeDays) {
    WeekPlan plan{
        .monday = DateOf(2023, 3, 20),
        .days = {Weekday::kMonday, Weekday::kSaturday},
        .from = hours(17),
        .to = hours(9),
        .who = {}};
    const auto shifts = ShiftsOf(plan);
    ASSERT_EQ(shifts.size(), 2U);
    EXPECT_EQ(shifts[0].ends - shifts[0].starts, hours(16));
    EXPECT_EQ(shifts[1].ends - shifts[1].starts, hours(15)) << "the night that clocks go forward";
    plan.to = hours(20);
    EXPECT_EQ(ShiftsOf(plan)[0].ends - ShiftsOf(plan)[0].starts, hours(3)) << "on the same day";
    EXPECT_NE(shifts[0].id, shifts[1].id);
}

TEST(Weeks, AreCopiedByTheClockOnTheWall) {
    const Shift before =
        Of(InstantOf(DateOf(2023, 3, 19), hours(17)), InstantOf(DateOf(2023, 3, 20), hours(9)));
    const Shift later = AWeekLater(before);
    EXPECT_EQ(later.starts, InstantOf(DateOf(2023, 3, 26), hours(17)));
    EXPECT_EQ(later.ends, InstantOf(DateOf(2023, 3, 27), hours(9)));
}

TEST(Gaps, AreWhereNobodyIsFirst) {
    const Instant noon = Instant(DateOf(2023, 1, 9)) + hours(12);
    const auto at = [&](int hour) { return noon + hours(hour); };
    const std::vector shifts = {
        Of(at(-2), at(2)), Of(at(1), at(3)), Of(at(3), at(4), Turn::kSecond), Of(at(5), at(9))};
    EXPECT_EQ(GapsIn(shifts, at(0), at(10)), (std::vector<Gap>{{at(3), at(5)}, {at(9), at(10)}}));
    EXPECT_EQ(GapsIn({}, at(0), at(1)), (std::vector<Gap>{{at(0), at(1)}}));
    EXPECT_EQ(GapsIn({Of(at(-1), at(2))}, at(0), at(1)), std::vector<Gap>{});
}

TEST(Numbers, CanBeRung) {
    for (const char* phone : {"999", "01622 000000", "+44 (0)1622-000000"})
        EXPECT_TRUE(IsPhone(phone)) << phone;
    for (const char* phone : {"", "12", "ask Kim", "01622 000000 ext"})
        EXPECT_FALSE(IsPhone(phone)) << phone;
    EXPECT_EQ(Dialled("+44 (0)1622-000000"), "+4401622000000");
}

TEST(Shifts, AreRefusedWhereNobodyCouldBeRung) {
    const Instant now = Instant(DateOf(2023, 1, 9));
    const auto fields = [&](const Shift& shift) {
        std::vector<std::string> names;
        const auto decided = DecideShift({}, shift, {});
        if (decided) return names;
        for (const FieldFault& fault : decided.error().fields) names.push_back(fault.field);
        return names;
    };
    EXPECT_EQ(fields(Of(now, now + hours(1))), std::vector<std::string>{});
    EXPECT_EQ(fields(Of(now, now)), std::vector<std::string>{"to_day"});
    EXPECT_EQ(fields(Of(now, now + days(9))), std::vector<std::string>{"to_day"});
    Shift nobody = Of(now, now + hours(1));
    nobody.name = " ";
    nobody.phone = "x";
    EXPECT_EQ(fields(nobody), (std::vector<std::string>{"name", "phone"}));
}

class OnCallTest : public test::RecordTest {
protected:
    OnCallTest() : RecordTest({&workforce::AddWorkforce, &AddOnCall}) {}

    workforce::PostId NewPost(const std::string& name) {
        workforce::PostRecorded details{
            .worker_id = name, .name = name, .role = "Keyworker", .grade = "6"};
        details.opened_on = today_ - days(100);
        return Must(Do(workforce::OpenPost, {.details = details})).post;
    }
    Shift Outside(Date from, Date to) const {
        Shift shift = Of(InstantOf(from, hours(17)), InstantOf(to, hours(9)));
        shift.name = "Out-of-hours team";
        return shift;
    }
    Shift OfPost(const workforce::PostId& post, Date from, Date to, Turn turn = Turn::kFirst) {
        Shift shift = Outside(from, to);
        shift.post = post;
        shift.name.clear();
        shift.turn = turn;
        return shift;
    }
    Result<Done> Put(const std::vector<Shift>& shifts) { return Do(RecordShifts, {shifts}); }
    OnCallAnswer At(Instant now) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return OnCallNow(tables, area, now);
        });
    }
    Roster RosterOn(Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return RosterOf(tables, area, StartOf(day), StartOf(day + days(1)));
        });
    }
    Shift Only() { return RosterOn(today_).lines.at(0).shift; }
};
INSTANTIATE_ON_BOTH(OnCallTest);

TEST_P(OnCallTest, SaysWhoIsOnCallAtAnyMoment) {
    const Shift night = Outside(today_, today_ + days(1));
    const Shift second = OfPost(NewPost("Kim"), today_, today_ + days(1), Turn::kSecond);
    ASSERT_TRUE(Put({night, second}));
    const OnCallAnswer during = At(night.starts);
    ASSERT_TRUE(during.first && during.second);
    EXPECT_EQ(*during.first, night);
    EXPECT_EQ(during.second->name, "Kim");
    const OnCallAnswer before = At(night.starts - hours(1));
    EXPECT_TRUE(before.Nobody());
    EXPECT_EQ(before.next, night.starts);
    EXPECT_TRUE(At(night.ends).Nobody()) << "it ends with its last moment";
}

TEST_P(OnCallTest, AnswersThroughTheNightsOnWhichClocksChange) {
    for (const Date sunday : {DateOf(2023, 3, 26), DateOf(2023, 10, 29)}) {
        const Shift early = Of(InstantOf(sunday - days(1), hours(17)), InstantOf(sunday, hours(2)));
        Shift late = Of(early.ends, InstantOf(sunday, hours(9)));
        late.name = "Sam Patel";
        ASSERT_TRUE(Put({early, late}));
        for (Instant at = early.starts; at < late.ends; at += minutes(15)) {
            const auto now = At(at);
            ASSERT_TRUE(now.first) << ToText(at);
            EXPECT_EQ(now.first->name, at < early.ends ? "Kim Walker" : "Sam Patel") << ToText(at);
        }
    }
}

TEST_P(OnCallTest, UsesTheNumberHeldForAPost) {
    const auto kim = NewPost("Kim");
    Shift shift = OfPost(kim, today_, today_ + days(1));
    shift.phone.clear();
    const auto without = Put({shift});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fields.at(0).field, "phone");
    ASSERT_TRUE(Do(RecordNumber, {kim, "01632 960007"}));
    ASSERT_TRUE(Put({shift}));
    EXPECT_EQ(Only().phone, "01632 960007");
    EXPECT_FALSE(Do(RecordNumber, {workforce::PostId("nobody"), "999"}));
}

TEST_P(OnCallTest, LetsNobodyTakeATurnThatIsTaken) {
    ASSERT_TRUE(Put({Outside(today_, today_ + days(1))}));
    const auto refused = Put({Outside(today_, today_ + days(1))});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "ONCALL-1");
    Shift second = Outside(today_, today_ + days(1));
    second.turn = Turn::kSecond;
    EXPECT_TRUE(Put({second}));
}

TEST_P(OnCallTest, ShowsAGapOnceAPostEnds) {
    const auto kim = NewPost("Kim");
    const Shift shift = OfPost(kim, today_, today_ + days(3));
    ASSERT_TRUE(Put({shift}));
    ASSERT_TRUE(Do(RecordAreaNumber, {"Council", "01632 960009"}));
    ASSERT_TRUE(
        Do(workforce::ClosePost,
           {.post = kim, .seen = 1, .closed_on = today_ + days(2), .reason = "Left"})
    );
    const Instant last = StartOf(today_ + days(2));
    EXPECT_TRUE(At(last - minutes(1)).first);
    const auto nobody = At(last);
    EXPECT_TRUE(nobody.Nobody());
    EXPECT_EQ(nobody.otherwise, (AreaNumber{"Council", "01632 960009"}));
    const Roster roster = RosterOn(today_ + days(2));
    ASSERT_EQ(roster.lines.size(), 1U);
    EXPECT_EQ(roster.lines[0].left, last);
    EXPECT_EQ(roster.gaps, (std::vector<Gap>{{last, StartOf(today_ + days(3))}}));
    const auto refused = Put({OfPost(kim, today_ + days(5), today_ + days(6))});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "ONCALL-2");
}

TEST_P(OnCallTest, ChangesASwapWithItsReason) {
    ASSERT_TRUE(Put({Outside(today_, today_ + days(1))}));
    Shift swapped = Only();
    swapped.name = "Sam Patel";
    const auto without = Do(AmendShift, {.seen = 1, .shift = swapped, .reason = ""});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fault, Fault::kInvalid);
    ASSERT_TRUE(Do(AmendShift, {.seen = 1, .shift = swapped, .reason = "A swap"}));
    EXPECT_EQ(Only().name, "Sam Patel");
    EXPECT_EQ(Only().version, 2);
    const auto overtaken = Do(AmendShift, {.seen = 1, .shift = swapped, .reason = "A swap"});
    ASSERT_FALSE(overtaken);
    EXPECT_EQ(overtaken.error().fault, Fault::kConflict);
    ASSERT_TRUE(Do(WithdrawShift, {.shift = swapped.id, .seen = 2, .reason = "Twice"}));
    EXPECT_TRUE(RosterOn(today_).lines.empty());
}

TEST_P(OnCallTest, CopiesTheWeekBeforeOnce) {
    const auto kim = NewPost("Kim");
    ASSERT_TRUE(
        Put({Outside(today_, today_ + days(1)), OfPost(kim, today_ + days(1), today_ + days(2))})
    );
    const Date next = today_ + days(7);
    EXPECT_EQ(Must(Do(CopyWeek, {next})), 2U);
    EXPECT_TRUE(At(InstantOf(next, hours(20))).first);
    const auto again = Do(CopyWeek, {next});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "ONCALL-3");
}

TEST_P(OnCallTest, HandsOverOnce) {
    const auto note = Must(Do(LeaveNote, {"The gate is locked at ten"}));
    EXPECT_FALSE(Do(LeaveNote, {" "}));
    ASSERT_TRUE(Do(ReadNote, {note.id}));
    const auto again = Do(ReadNote, {note.id});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "ONCALL-4");
    const auto notes = LookAtArea([](const db::Reader& tables, const identity::Scope& area) {
        return OnCallStore(tables, area).Notes(5);
    });
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_TRUE(notes[0].read);
}

TEST_P(OnCallTest, IsFilledInByThoseWhoMay) {
    const auto refused =
        Do(RecordShifts,
           {{Outside(today_, today_ + days(1))}},
           {identity::Permission::kViewTeam, identity::Permission::kRecordAction});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kForbidden);
}

}  // namespace
}  // namespace alongside::oncall
