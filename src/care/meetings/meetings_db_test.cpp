// Meetings from use case to rows, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_tables.h"
#include "care/actions/api.h"
#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_facts.h"
#include "care/clocks/clocks_tables.h"
#include "care/meetings/add_to_agenda.h"
#include "care/meetings/find_meeting.h"
#include "care/meetings/meeting_store.h"
#include "care/meetings/meetings_tables.h"
#include "care/meetings/plan_meeting.h"
#include "care/meetings/record_discussion.h"
#include "care/register/api.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::meetings {
namespace {

using identity::Permission;
using std::chrono::days;

class MeetingsTest : public test::RecordTest {
protected:
    MeetingsTest()
        : RecordTest(
              {&AddMeetings,
               &dsr::AddRegister,
               &actions::AddActions,
               &workforce::AddWorkforce,
               &admissions::AddAdmissions,
               &clocks::AddClockTables}
          ) {
        ann_ = OnRegister("Ann");
        bob_ = OnRegister("Bob");
        meeting_ = Must(Do(PlanMeeting,
                           {.seen = 0,
                            .plan =
                                {.id = {},
                                 .on = today_,
                                 .starts_at = "10:00",
                                 .place = "Room 2",
                                 .chair = "Kim",
                                 .quorum = {"ICB"}}})
        ).id;
    }

    StreamId OnRegister(const char* name) {
        const StreamId person = NewPerson(name);
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(person, dsr::ReferralReceived{.stay = stay, .referred_on = today_});
        RecordAnyway(
            person,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = today_}
        );
        return person;
    }
    // Home for a week of the fortnight for which the area keeps the rating red.
    void ComesHome(const StreamId& person) {
        RecordAnyway(
            StreamId(area_.value),
            clocks::TermChosen{
                .rule = "red-after-discharge",
                .whom = "all",
                .term = "14 days",
                .from = today_ - days(60),
                .reason = "The board"}
        );
        const auto stay = admissions::AdmissionId::New();
        RecordAnyway(
            person,
            admissions::Admitted{
                .id = stay,
                .admitted_on = today_ - days(15),
                .hospital = "Hillside",
                .legal_status = "01"}
        );
        RecordAnyway(person, admissions::Discharged{.id = stay, .discharged_on = today_ - days(7)});
    }
    ItemId Add(const StreamId& person, const char* why = "Red") {
        return Must(Do(AddToAgenda, {meeting_, person, why})).id;
    }
    std::vector<Item> Agenda() {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return MeetingStore(tables, area).Agenda(meeting_);
        });
    }
    std::vector<StreamId> Order() {
        std::vector<StreamId> people;
        for (const Item& item : Agenda()) people.push_back(item.person);
        return people;
    }
    Meeting Held() {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return *MeetingStore(tables, area).Get(meeting_);
        });
    }
    RecordDiscussionCommand About(const ItemId& item, int seen, const char* said) const {
        return {.meeting = meeting_, .person = ann_, .item = item, .seen = seen, .said = said};
    }

    StreamId ann_;
    StreamId bob_;
    MeetingId meeting_;
};

INSTANTIATE_ON_BOTH(MeetingsTest);

TEST_P(MeetingsTest, OneFormWritesMinutesRatingAndAction) {
    const ItemId item = Add(ann_);
    auto command = About(item, 1, "She sleeps again");
    command.decided = "Stay as we are";
    command.rating = {dsr::Rating::kAmber, "Calmer for two weeks", dsr::VersionOf(std::nullopt)};
    command.action = {"Find a school place", "Education", "Jo Lee", today_ + std::chrono::days(14)};
    ASSERT_TRUE(Do(RecordDiscussion, command));
    const Item held = Agenda().front();
    EXPECT_EQ(held.state, ItemState::kDiscussed);
    EXPECT_EQ(held.discussed->said, "She sleeps again");
    EXPECT_EQ(held.discussed->rating, dsr::Rating::kAmber);
    EXPECT_EQ(held.written_by, journal::ActorId("jo"));
    Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
        const auto rating = dsr::RatingOn(dsr::RegisterStore(tables, scope).Ratings(), today_);
        EXPECT_EQ(rating->rating, dsr::Rating::kAmber);
        EXPECT_EQ(rating->rationale, "Calmer for two weeks");
        const auto agreed =
            actions::ActionStore(tables, scope).ListOfSource(actions::SourceId(item.value));
        EXPECT_EQ(agreed.size(), 1U);
        EXPECT_EQ(agreed.at(0).agency, "Education");
        EXPECT_EQ(agreed.at(0).raised_on, today_);
        return 0;
    });
}

TEST_P(MeetingsTest, WhatIsFilledInByHalvesIsRefusedWhole) {
    const ItemId item = Add(ann_);
    struct Case {
        const char* field;
        GivenInMeeting rating;
        AgreedInMeeting action;
    };
    const std::vector<Case> cases = {
        {"rationale", {dsr::Rating::kRed, {}, {}}, {}},
        {"rating", {{}, "Calmer", {}}, {}},
        {"title", {}, {{}, "Education", {}, today_}},
        {"due_on", {}, {"Find a place", {}, {}, {}}},
    };
    for (const Case& c : cases) {
        auto command = About(item, 1, "She sleeps again");
        command.rating = c.rating;
        command.action = c.action;
        const auto refused = Do(RecordDiscussion, command);
        ASSERT_FALSE(refused) << c.field;
        EXPECT_EQ(refused.error().fields.front().field, c.field);
    }
    EXPECT_EQ(Agenda().front().state, ItemState::kToDo);
}

TEST_P(MeetingsTest, LoweringARatingEarlyAfterHospitalNeedsItsReason) {
    ComesHome(ann_);
    const ItemId item = Add(ann_);
    auto command = About(item, 1, "She sleeps again");
    command.rating = {dsr::Rating::kAmber, "Calm", dsr::VersionOf(std::nullopt), {}};
    const auto refused = Do(RecordDiscussion, command);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front().field, "lowered_because");
    EXPECT_EQ(Agenda().front().state, ItemState::kToDo) << "no minutes are left behind";
    command.rating.lowered_because = "Her team sees her daily";
    EXPECT_TRUE(Do(RecordDiscussion, command));
}

// A rating that cannot be given leaves no minutes behind.
TEST_P(MeetingsTest, ARefusedRatingLeavesNothing) {
    const ItemId item = Add(ann_);
    auto command = About(item, 1, "She sleeps again");
    command.rating = {dsr::Rating::kRed, "Worse", "another-version"};
    EXPECT_EQ(Do(RecordDiscussion, command).error().fault, Fault::kConflict);
    EXPECT_EQ(Agenda().front().state, ItemState::kToDo);
}

TEST_P(MeetingsTest, TwoWhoWriteAtOnceDoNotOverwriteEachOther) {
    const ItemId item = Add(ann_);
    ASSERT_TRUE(Do(RecordDiscussion, About(item, 1, "The first")));
    ActAs("al");
    EXPECT_EQ(Do(RecordDiscussion, About(item, 1, "The second")).error().fault, Fault::kConflict);
    EXPECT_EQ(Agenda().front().discussed->said, "The first");
    ASSERT_TRUE(Do(RecordDiscussion, About(item, 2, "The first, and the second")));
    EXPECT_EQ(Agenda().front().written_by, journal::ActorId("al"));
}

TEST_P(MeetingsTest, TheAgendaKeepsTheOrderThatItIsGiven) {
    const StreamId cat = OnRegister("Cat");
    const ItemId ann = Add(ann_);
    const ItemId bob = Add(bob_);
    Add(cat);
    EXPECT_EQ(Order(), (std::vector{ann_, bob_, cat}));
    ASSERT_TRUE(Do(MoveItem, {meeting_, bob, Direction::kUp}));
    EXPECT_EQ(Order(), (std::vector{bob_, ann_, cat}));
    ASSERT_TRUE(Do(MoveItem, {meeting_, bob, Direction::kUp}));  // It is the first already.
    EXPECT_EQ(Order(), (std::vector{bob_, ann_, cat}));
    ASSERT_TRUE(Do(MoveItem, {meeting_, ann, Direction::kDown}));
    EXPECT_EQ(Order(), (std::vector{bob_, cat, ann_}));
    ASSERT_TRUE(Do(TakeOffAgenda, {meeting_, bob, "She is well"}));
    EXPECT_EQ(Order(), (std::vector{cat, ann_}));
    EXPECT_EQ(Do(AddToAgenda, {meeting_, cat, "Red"}).error().rule, "MEET-2");
    Add(bob_, "Not well after all");
    EXPECT_EQ(Order(), (std::vector{cat, ann_, bob_}));
}

TEST_P(MeetingsTest, SeveralComeOntoTheAgendaTogetherAndNobodyTwice) {
    const StreamId cat = OnRegister("Cat");
    Add(cat);
    const AddAllToAgendaCommand all{meeting_, {{ann_, "Red"}, {cat, "Red"}, {bob_, "Amber"}}};
    ASSERT_TRUE(Do(AddAllToAgenda, all));
    EXPECT_EQ(Order(), (std::vector{cat, ann_, bob_}));
    ASSERT_TRUE(Do(AddAllToAgenda, all));
    EXPECT_EQ(Agenda().size(), 3U);
    const StreamId dan = OnRegister("Dan");
    const StreamId eve = OnRegister("Eve");
    EXPECT_FALSE(Do(AddAllToAgenda, {meeting_, {{dan, "Red"}, {eve, ""}}}));
    EXPECT_EQ(Agenda().size(), 3U) << "all of them, or nobody";
}

TEST_P(MeetingsTest, WhoCameIsTheLastWordAndTheQuorumFollows) {
    const auto attendee =
        Must(Do(RecordAttendee, {{.meeting = meeting_, .id = {}, .name = "Sam", .agency = "ICB"}}));
    const auto missing = [&] {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            const MeetingStore store(tables, area);
            return MissingOf(store.Get(meeting_)->plan.quorum, store.Attendees(meeting_));
        });
    };
    EXPECT_EQ(missing(), std::vector<std::string>{"ICB"});
    AttendeeRecorded came = attendee;
    came.attendance = Attendance::kCame;
    ASSERT_TRUE(Do(RecordAttendee, {came}));
    EXPECT_TRUE(missing().empty());
    came.id = AttendeeId("nobody");
    EXPECT_EQ(Do(RecordAttendee, {came}).error().fault, Fault::kNotFound);
}

TEST_P(MeetingsTest, AMeetingIsChangedEndedAndThenStays) {
    const ItemId item = Add(ann_);
    MeetingPlanned plan = Held().plan;
    plan.place = "Room 3";
    ASSERT_TRUE(Do(PlanMeeting, {.seen = 1, .plan = plan}));
    EXPECT_EQ(Do(PlanMeeting, {.seen = 1, .plan = plan}).error().fault, Fault::kConflict);
    EXPECT_EQ(Held().plan.place, "Room 3");
    ASSERT_TRUE(Do(
        EndMeeting,
        {.seen = 2,
         .ended = {.id = meeting_, .on = today_, .note = "Thanks", .next_on = DateOf(2023, 2, 6)}}
    ));
    EXPECT_EQ(Held().ended->next_on, DateOf(2023, 2, 6));
    EXPECT_EQ(Do(RecordDiscussion, About(item, 1, "Late")).error().rule, "MEET-1");
    EXPECT_EQ(Do(AddToAgenda, {meeting_, bob_, "Red"}).error().rule, "MEET-1");
    EXPECT_EQ(
        Do(CancelMeeting, {.meeting = meeting_, .seen = 3, .reason = "x"}).error().rule, "MEET-1"
    );
}

TEST_P(MeetingsTest, AMeetingIsCalledOffWithItsReason) {
    EXPECT_EQ(
        Do(CancelMeeting, {.meeting = meeting_, .seen = 1, .reason = ""}).error().fault,
        Fault::kInvalid
    );
    ASSERT_TRUE(Do(CancelMeeting, {.meeting = meeting_, .seen = 1, .reason = "Snow"}));
    EXPECT_EQ(Held().cancelled_because, "Snow");
}

TEST_P(MeetingsTest, OnlyThoseWhoHoldMeetingsDo) {
    EXPECT_EQ(
        Do(AddToAgenda, {meeting_, ann_, "Red"}, {Permission::kViewPerson}).error().fault,
        Fault::kForbidden
    );
}

// What a meeting said of somebody goes with their record.
TEST_P(MeetingsTest, ErasingThePersonTakesThemOffEveryAgenda) {
    const ItemId item = Add(ann_);
    ASSERT_TRUE(Do(RecordDiscussion, About(item, 1, "the-marker-word")));
    WithJournal([&](journal::Journal& journal) { journal.Erase(ann_, "The time has come"); });
    EXPECT_TRUE(Agenda().empty());
    EXPECT_EQ(
        LookAtArea([&](const db::Reader& tables, const identity::Scope&) {
            return RowsOf(tables, ann_);
        }).find("the-marker-word"),
        std::string::npos
    );
}

}  // namespace
}  // namespace alongside::meetings
