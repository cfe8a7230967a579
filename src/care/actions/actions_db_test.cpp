// Raising, changing, ending and correcting actions, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/action_store.h"
#include "care/actions/actions_tables.h"
#include "care/actions/change_action.h"
#include "care/actions/complete_action.h"
#include "care/actions/correct_action.h"
#include "care/actions/find_owner.h"
#include "care/actions/raise_action.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/record_fixture.h"

namespace alongside::actions {
namespace {

using identity::Permission;
using std::chrono::days;

class ActionsTest : public test::RecordTest {
protected:
    ActionsTest() : RecordTest({&AddActions, &workforce::AddWorkforce}) {}

    Action Place() const {
        return {
            .id = {},
            .title = "Find a school place",
            .done_looks_like = "A start date in writing",
            .agency = "Kent County Council",
            .owner = "Sam Patel",
            .raised_on = today_ - days(30),
            .first_due_on = today_ - days(3),
            .due_on = today_ - days(3),
            .source = SourceId("review"),
            .evidence = "Two schools were asked"};
    }
    Action Raise() { return Must(Do(RaiseAction, {.person = ann_, .action = Place()})); }
    Action RaiseDue(const people::PersonId& person, Date due, const std::string& title = "Ring") {
        return Must(
            Do(RaiseAction,
               {.person = person,
                .action = {.title = title, .raised_on = today_ - days(30), .due_on = due}})
        );
    }
    workforce::PostId NewPost() {
        return Must(Do(workforce::OpenPost,
                       {{.worker_id = "KW1",
                         .name = "Kim Walker",
                         .role = "Keyworker",
                         .grade = "6",
                         .opened_on = today_ - days(100)}})
        ).post;
    }
    std::vector<Action> List(Instant as_known = kNowKnown) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ActionStore(tables, scope).List(as_known);
        });
    }
    std::vector<ActionNote> Notes(const ActionId& action) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ActionStore(tables, scope).Notes(action);
        });
    }
    std::vector<Action> ListOfSource(const char* source) {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return ActionStore(tables, scope).ListOfSource(SourceId(source));
        });
    }
    std::vector<std::string> Open(
        const ActionFilter& filter, const ActionKey& after = {}, int limit = 10
    ) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            std::vector<std::string> titles;
            for (const AreaAction& found : ListOpenActions(tables, area, filter, after, limit))
                titles.push_back(found.action.title);
            return titles;
        });
    }
    // Those of everybody, as known at an instant.
    std::vector<Action> All(Instant as_known) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            std::vector<Action> all;
            ForEachAction(tables, area, as_known, [&](const auto&, const Action& action) {
                all.push_back(action);
            });
            return all;
        });
    }

    const people::PersonId ann_ = NewPerson();
};

INSTANTIATE_ON_BOTH(ActionsTest);

TEST_P(ActionsTest, HoldsEverythingThatWasRecorded) {
    Action expected = Place();
    expected.id = Raise().id;
    EXPECT_EQ(List(), std::vector{expected});
}

TEST_P(ActionsTest, HoldsWhatAFileBringsThatKnowsLittle) {
    const Action raised =
        Must(Do(RaiseAction, {.person = ann_, .action = {.title = "Ring", .due_on = today_}}));
    ASSERT_EQ(List().size(), 1U);
    EXPECT_EQ(List()[0], raised);
    EXPECT_EQ(List()[0].raised_on, std::nullopt);
    EXPECT_EQ(List()[0].first_due_on, today_);
    EXPECT_TRUE(List()[0].source.empty());
}

TEST_P(ActionsTest, RecordsWhatIsFinishedAlready) {
    Action done = Place();
    done.completed_on = today_ - days(5);
    Must(Do(RaiseAction, {.person = ann_, .action = done}));
    Action closed = Place();
    closed.title = "Find a flat";
    closed.closed_on = today_;
    closed.closed_reason = "They stay at home";
    Must(Do(RaiseAction, {.person = ann_, .action = closed}));
    ASSERT_EQ(List().size(), 2U);
    EXPECT_EQ(List()[0].completed_on, today_ - days(5));
    EXPECT_EQ(List()[0].evidence, "Two schools were asked");
    EXPECT_EQ(List()[1].closed_on, today_);
    EXPECT_EQ(List()[1].closed_reason, "They stay at home");
    EXPECT_TRUE(Open({}).empty());
}

TEST_P(ActionsTest, RefusesWhatCannotBe) {
    Action action = Place();
    action.title = "";
    action.due_on = today_ - days(31);
    const auto refused = Do(RaiseAction, {.person = ann_, .action = action});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::kInvalid);
    EXPECT_EQ(refused.error().fields.size(), 2U);
}

TEST_P(ActionsTest, TakesOneOfUsOnlyWithAPostThatIsOpen) {
    const workforce::PostId kim = NewPost();
    Action ours = Place();
    ours.owner.reset();
    ours.owner_post = kim;
    const Action raised = Must(Do(RaiseAction, {.person = ann_, .action = ours}));
    const std::string owner = Look(ann_, [&](const db::Reader& tables, const auto& scope) {
        return FindOwner(tables, scope, raised);
    });
    EXPECT_EQ(owner, "Kim Walker (one of us), Kent County Council");

    ours.owner_post = workforce::PostId("nobody");
    const auto refused = Do(RaiseAction, {.person = ann_, .action = ours});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front().field, "owner_post");
}

TEST_P(ActionsTest, GoesFromHandToHandAndKeepsWhatWasKnown) {
    const Action held = Raise();
    const Instant before = clock_.Now();
    AdvanceDays(1);
    ASSERT_TRUE(
        Do(HandAction,
           {.person = ann_,
            .action = held.id,
            .seen = 1,
            .to = {.agency = "CAMHS"},
            .reason = "Sam left"})
    );
    Action handed = held;
    handed.version = 2;
    handed.agency = "CAMHS";
    handed.owner.reset();
    EXPECT_EQ(List(), std::vector{handed});
    EXPECT_EQ(List(before), std::vector{held});
    EXPECT_EQ(All(before), std::vector{held});
    EXPECT_EQ(All(kNowKnown), std::vector{handed});
}

TEST_P(ActionsTest, MovesTheDayAndNeverForgetsTheFirst) {
    const Action held = Raise();
    ASSERT_TRUE(
        Do(RescheduleAction,
           {.person = ann_,
            .action = held.id,
            .seen = 1,
            .due_on = today_ + days(9),
            .reason = "The school is shut"})
    );
    ASSERT_TRUE(
        Do(RescheduleAction,
           {.person = ann_,
            .action = held.id,
            .seen = 2,
            .due_on = today_ + days(20),
            .reason = "Still shut"})
    );
    EXPECT_EQ(List()[0].due_on, today_ + days(20));
    EXPECT_EQ(List()[0].due_reason, "Still shut");
    EXPECT_EQ(List()[0].first_due_on, held.first_due_on);
}

TEST_P(ActionsTest, TakesNotesOfManyAtOnce) {
    const Action held = Raise();
    ASSERT_TRUE(Do(NoteAction, {.person = ann_, .action = held.id, .note = "Asked again"}));
    AdvanceDays(1);
    ActAs("kim");
    ASSERT_TRUE(Do(NoteAction, {.person = ann_, .action = held.id, .note = "One said yes"}));
    const auto notes = Notes(held.id);
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0], (ActionNote{"One said yes", journal::ActorId("kim"), clock_.Now()}));
    EXPECT_EQ(notes[1].note, "Asked again");
    EXPECT_EQ(List()[0].version, 1) << "a note stands in nobody's way";
}

TEST_P(ActionsTest, IsDoneOnceAndOpenedAgainWithAReason) {
    const Action held = Raise();
    const CompleteActionCommand complete{
        .person = ann_,
        .action = held.id,
        .seen = 1,
        .completed_on = today_,
        .evidence = "She starts on Monday"};
    ASSERT_TRUE(Do(CompleteAction, complete));
    EXPECT_EQ(List()[0].completed_on, today_);
    EXPECT_EQ(List()[0].evidence, "She starts on Monday");

    CompleteActionCommand again = complete;
    again.seen = 2;
    const auto refused = Do(CompleteAction, again);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().rule, "ACT-1");

    ASSERT_TRUE(Do(
        ReopenAction, {.person = ann_, .action = held.id, .seen = 2, .reason = "The school said no"}
    ));
    EXPECT_TRUE(List()[0].IsOpen());
    EXPECT_EQ(List()[0].evidence, std::nullopt);
}

TEST_P(ActionsTest, IsClosedWhenItIsNotNeeded) {
    const Action held = Raise();
    ASSERT_TRUE(
        Do(CloseAction,
           {.person = ann_,
            .action = held.id,
            .seen = 1,
            .closed_on = today_ - days(1),
            .reason = "They moved away"})
    );
    EXPECT_EQ(List()[0].closed_on, today_ - days(1));
    EXPECT_EQ(List()[0].closed_reason, "They moved away");
    EXPECT_TRUE(Open({}).empty());
}

TEST_P(ActionsTest, AmendsWithAReasonAndSaysAllThatIsWrong) {
    Action amended = Raise();
    amended.title = "";
    const auto without = Do(AmendAction, {.person = ann_, .seen = 1, .action = amended});
    ASSERT_FALSE(without);
    ASSERT_EQ(without.error().fields.size(), 2U);
    EXPECT_EQ(without.error().fields.back().field, "reason");

    amended.title = "Find a college place";
    amended.first_due_on = amended.due_on = today_;
    amended.completed_on = today_;
    ASSERT_TRUE(
        Do(AmendAction, {.person = ann_, .seen = 1, .action = amended, .reason = "She is 16"})
    );
    amended.version = 2;
    EXPECT_EQ(List(), std::vector{amended});
}

TEST_P(ActionsTest, LeavesAnOwnerWhoLeftSinceWhenSomethingElseIsPutRight) {
    Action ours = Raise();
    RecordAnyway(ann_, ActionHanded{ours.id, {}, {}, workforce::PostId("gone"), {}});
    ours = List()[0];
    ours.title = "Find a college place";
    EXPECT_TRUE(Do(AmendAction, {.person = ann_, .seen = 2, .action = ours, .reason = "She is 16"})
    );
    ours.owner_post = workforce::PostId("gone as well");
    const auto refused =
        Do(AmendAction, {.person = ann_, .seen = 3, .action = ours, .reason = "She is 16"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front().field, "owner_post");
}

TEST_P(ActionsTest, WithdrawsWhatNobodyAgreedTo) {
    const Action held = Raise();
    Must(Do(NoteAction, {.person = ann_, .action = held.id, .note = "Asked again"}));
    const Instant before = clock_.Now();
    AdvanceDays(1);
    const auto without = Do(WithdrawAction, {.person = ann_, .action = held.id, .seen = 1});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().fault, Fault::kInvalid);
    ASSERT_TRUE(
        Do(WithdrawAction,
           {.person = ann_, .action = held.id, .seen = 1, .reason = "It was another Ann"})
    );
    EXPECT_EQ(List(), std::vector<Action>{});
    EXPECT_TRUE(Notes(held.id).empty());
    EXPECT_EQ(List(before), std::vector{held});
}

TEST_P(ActionsTest, ChangesNothingThatChangedMeanwhileOrIsNotThere) {
    const Action held = Raise();
    const auto late =
        Do(RescheduleAction,
           {.person = ann_, .action = held.id, .seen = 2, .due_on = today_, .reason = "x"});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::kConflict);
    const auto foreign =
        Do(NoteAction, {.person = NewPerson("Bea"), .action = held.id, .note = "x"});
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().fault, Fault::kNotFound);
}

TEST_P(ActionsTest, RefusesWhoMayNot) {
    const Action held = Raise();
    const identity::Grants viewer = {Permission::kViewPerson, Permission::kCorrectRecord};
    EXPECT_FALSE(Do(RaiseAction, {.person = ann_, .action = Place()}, viewer));
    EXPECT_FALSE(Do(NoteAction, {.person = ann_, .action = held.id, .note = "x"}, viewer));
    EXPECT_FALSE(
        Do(CloseAction,
           {.person = ann_, .action = held.id, .seen = 1, .closed_on = today_, .reason = "x"},
           viewer)
    );
    const auto withdraw =
        Do(WithdrawAction,
           {.person = ann_, .action = held.id, .seen = 1, .reason = "x"},
           {Permission::kRecordAction});
    ASSERT_FALSE(withdraw);
    EXPECT_EQ(withdraw.error().fault, Fault::kForbidden);
}

TEST_P(ActionsTest, ListsWhatAReviewRecommended) {
    const Action held = Raise();
    RaiseDue(ann_, today_);
    EXPECT_EQ(ListOfSource("review"), std::vector{held});
    EXPECT_TRUE(ListOfSource("another").empty());
}

TEST_P(ActionsTest, ListsWhatIsOpenTheLongestOverdueFirst) {
    const people::PersonId bea = NewPerson("Bea");
    RaiseDue(ann_, today_ + days(2), "later");
    RaiseDue(bea, today_ - days(2), "overdue");
    const Action today = RaiseDue(ann_, today_, "today");
    RaiseDue(bea, today_, "today too");
    using Titles = std::vector<std::string>;
    EXPECT_EQ(Open({}), (Titles{"overdue", "today", "today too", "later"}));
    EXPECT_EQ(Open({}, {}, 2), (Titles{"overdue", "today"}));
    EXPECT_EQ(Open({}, {today.due_on, today.id}), (Titles{"today too", "later"}));
    EXPECT_EQ(Open({.due_to = today_ - days(1)}), Titles{"overdue"});
    EXPECT_EQ(Open({.due_from = today_ + days(1)}), Titles{"later"});
}

TEST_P(ActionsTest, ListsWhatOneOfUsOwns) {
    const workforce::PostId kim = NewPost();
    const Action held = Raise();
    RaiseDue(ann_, today_, "nobody's");
    EXPECT_TRUE(Open({.owner_post = kim}).empty());
    Must(
        Do(HandAction,
           {.person = ann_,
            .action = held.id,
            .seen = 1,
            .to = {.owner_post = kim},
            .reason = "Kim knows the school"})
    );
    EXPECT_EQ(Open({.owner_post = kim}), std::vector<std::string>{"Find a school place"});
    EXPECT_TRUE(Open({.owner_post = kim}, {held.due_on, held.id}).empty());
}

TEST_P(ActionsTest, KeepsNothingOfARedactedAction) {
    const Action held = Raise();
    Must(Do(NoteAction, {.person = ann_, .action = held.id, .note = "Asked again"}));
    WithJournal([&](journal::Journal& journal) {
        journal.Redact(ann_, 2, "It was another Ann", "sam");
    });
    EXPECT_EQ(List(), std::vector<Action>{});
    EXPECT_TRUE(Notes(held.id).empty());
}

}  // namespace
}  // namespace alongside::actions
