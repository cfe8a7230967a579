// The rules of actions.
// SPDX-License-Identifier: MIT
#include "care/actions/action.h"

#include <gtest/gtest.h>

#include <vector>

namespace alongside::actions {
namespace {

using Faults = std::vector<std::string>;
using std::chrono::days;

const Date kToday = DateOf(2023, 1, 9);
const Date kRaised = DateOf(2022, 12, 1);
const Date kDue = DateOf(2023, 1, 6);

Action Open() {
    return {
        .id = ActionId("a"),
        .title = "Find a school place",
        .agency = "Kent County Council",
        .owner = "Sam Patel",
        .raised_on = kRaised,
        .first_due_on = kDue,
        .due_on = kDue};
}

Action DoneOn(Date day) {
    Action action = Open();
    action.completed_on = day;
    return action;
}

Action ClosedOn(Date day) {
    Action action = Open();
    action.closed_on = day;
    return action;
}

template <class T>
Faults FaultsOf(const Result<T>& decided) {
    Faults faults;
    if (decided) return faults;
    for (const FieldFault& fault : decided.error().fields)
        faults.push_back(fault.field + ": " + fault.message);
    return faults;
}

template <class T>
std::string RuleOf(const Result<T>& decided) {
    return decided ? "" : decided.error().rule;
}

TEST(DecideAction, RefusesWhatCannotBe) {
    struct Row {
        const char* why;
        void (*change)(Action&);
        Faults faults;
    };
    const Row rows[] = {
        {"nothing is wrong", [](auto&) {}, {}},
        {"something is to be done",
         [](auto& e) { e.title = " "; },
         {"title: Enter what is to be done"}},
        {"it may be raised today, due today",
         [](auto& e) { e.raised_on = e.first_due_on = e.due_on = kToday; },
         {}},
        {"it was not raised tomorrow",
         [](auto& e) { e.raised_on = e.first_due_on = e.due_on = kToday + days(1); },
         {"raised_on: The day it was agreed must be today or in the past"}},
        {"it is not due before it was raised",
         [](auto& e) { e.due_on = kRaised - days(1); },
         {"due_on: The due day must not be before the action was agreed"}},
        {"nor was it ever",
         [](auto& e) { e.first_due_on = kRaised - days(1); },
         {"due_on: The due day must not be before the action was agreed"}},
        {"when it was raised need not be known", [](auto& e) { e.raised_on.reset(); }, {}},
        {"it may be done on the day it was raised", [](auto& e) { e.completed_on = kRaised; }, {}},
        {"but not before",
         [](auto& e) { e.completed_on = kRaised - days(1); },
         {"completed_on: The day must not be before the action was agreed"}},
        {"nor tomorrow",
         [](auto& e) { e.completed_on = kToday + days(1); },
         {"completed_on: The day must be today or in the past"}},
        {"nor was it closed tomorrow",
         [](auto& e) { e.closed_on = kToday + days(1); },
         {"closed_on: The day must be today or in the past"}},
        {"it ends in one way",
         [](auto& e) { e.completed_on = e.closed_on = kToday; },
         {"closed_on: An action is either done or not needed any more, not both"}},
        {"one of us has a name already",
         [](auto& e) { e.owner_post = workforce::PostId("kim"); },
         {"owner_post: Choose one of us, or enter a name, but not both"}},
        {"text has an end",
         [](auto& e) { e.agency = std::string(1'001, 'x'); },
         {"agency: The agency must be 1,000 characters or fewer"}},
        {"and can be read",
         [](auto& e) { e.evidence = std::string("\xFF"); },
         {"evidence: What shows it holds characters that cannot be kept"}},
    };
    for (const Row& row : rows) {
        Action action = Open();
        row.change(action);
        EXPECT_EQ(FaultsOf(DecideAction(action, kToday)), row.faults) << row.why;
    }
}

TEST(DecideAction, TidiesWhatWasTyped) {
    Action typed = Open();
    typed.title = "  Find a school place ";
    typed.done_looks_like = " ";
    EXPECT_EQ(*DecideAction(typed, kToday), Open());
}

TEST(Overdue, BeginsTheDayAfter) {
    EXPECT_FALSE(IsOverdue(Open(), kDue));
    EXPECT_TRUE(IsOverdue(Open(), kDue + days(1)));
    EXPECT_FALSE(IsOverdue(DoneOn(kToday), kToday));
    EXPECT_FALSE(IsOverdue(ClosedOn(kToday), kToday));
}

TEST(State, IsSaidInWords) {
    Action moved = DoneOn(kDue + days(3));
    moved.due_on = kDue + days(30);
    struct Row {
        Action action;
        Date today;
        const char* words;
    };
    const Row rows[] = {
        {Open(), kDue + days(3), "3 days overdue"},
        {Open(), kDue + days(1), "1 day overdue"},
        {Open(), kDue, "due today"},
        {Open(), kDue - days(1), "due tomorrow"},
        {Open(), kDue - days(2), "due in 2 days"},
        {Open(), kDue - days(14), "due in 14 days"},
        {Open(), kDue - days(15), "due on 6 January 2023"},
        {DoneOn(kDue), kToday, "done on 6 January 2023"},
        {DoneOn(kDue - days(2)), kToday, "done on 4 January 2023"},
        {DoneOn(kDue + days(1)), kToday, "done on 7 January 2023, 1 day after it was due"},
        {moved, kToday, "done on 9 January 2023, 3 days after it was first due"},
        {ClosedOn(kToday), kToday, "not needed since 9 January 2023"},
    };
    for (const Row& row : rows) EXPECT_EQ(StateInWords(row.action, row.today), row.words);
}

TEST(State, SaysWhyItIsDueThen) {
    Action action = Open();
    EXPECT_EQ(
        WhyDueInWords(action), "The day that was agreed when this was raised on 1 December 2022"
    );
    action.raised_on.reset();
    EXPECT_EQ(WhyDueInWords(action), "The day that was agreed at first");
    action.due_on = kToday;
    action.due_reason = "The school is shut";
    EXPECT_EQ(WhyDueInWords(action), "Moved from 6 January 2023: The school is shut");
}

TEST(DecideHanding, AsksWhoAndWhy) {
    struct Row {
        const char* why;
        Owner to;
        std::optional<std::string> reason;
        Faults faults;
    };
    const Row rows[] = {
        {"somebody else, with a reason", {"CAMHS", "Jo Reed", {}}, "Sam left", {}},
        {"an agency alone", {"CAMHS", {}, {}}, "Sam left", {}},
        {"one of us", {{}, {}, workforce::PostId("kim")}, "Sam left", {}},
        {"one of us and a name",
         {{}, "Jo Reed", workforce::PostId("kim")},
         "Sam left",
         {"owner_post: Choose one of us, or enter a name, but not both"}},
        {"nobody",
         {" ", {}, {}},
         "Sam left",
         {"owner: Enter who does this now: an agency, a name, or one of us"}},
        {"whoever has it",
         {"Kent County Council", "Sam Patel", {}},
         "A slip",
         {"owner: They have this already: enter somebody else"}},
        {"without a reason",
         {"CAMHS", {}, {}},
         " ",
         {"reason: Enter why somebody else does this now"}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(FaultsOf(DecideHanding(Open(), row.to, row.reason)), row.faults) << row.why;
}

TEST(DecideHanding, NeedsNoReasonWhereNobodyHadIt) {
    Action nobodys = Open();
    nobodys.agency.reset();
    nobodys.owner.reset();
    EXPECT_TRUE(DecideHanding(nobodys, {"CAMHS", {}, {}}, {}));
}

TEST(DecideRescheduling, AsksForAnotherDayAndWhy) {
    struct Row {
        const char* why;
        Date due_on;
        const char* reason;
        Faults faults;
    };
    const Row rows[] = {
        {"to today", kToday, "x", {}},
        {"later", kToday + days(30), "x", {}},
        {"the same day", kDue, "x", {"due_on: It is due on that day already: enter another"}},
        {"a day that has passed",
         kToday - days(1),
         "x",
         {"due_on: The new day must be today or in the future"}},
        {"without a reason", kToday, " ", {"reason: Enter why the day is moved"}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(FaultsOf(DecideRescheduling(Open(), row.due_on, row.reason, kToday)), row.faults)
            << row.why;
}

TEST(DecideCompletion, AsksWhenAndHowItIsKnown) {
    EXPECT_TRUE(DecideCompletion(Open(), kToday, "The letter of the school", kToday));
    EXPECT_EQ(
        FaultsOf(DecideCompletion(Open(), kToday + days(1), "", kToday)),
        (Faults{
            "completed_on: The day must be today or in the past",
            "evidence: Enter how you know that it is done"})
    );
    EXPECT_EQ(
        FaultsOf(DecideCompletion(Open(), kRaised - days(1), "x", kToday)),
        (Faults{"completed_on: The day must not be before the action was agreed"})
    );
}

TEST(DecideClosing, AsksWhenAndWhy) {
    EXPECT_TRUE(DecideClosing(Open(), kToday, "They moved away", kToday));
    EXPECT_EQ(
        FaultsOf(DecideClosing(Open(), kToday + days(1), "", kToday)),
        (Faults{
            "closed_on: The day must be today or in the past",
            "reason: Enter why it is not needed any more"})
    );
}

TEST(Rules, RefuseWhatIsFinishedAndWhatIsOpen) {
    for (const Action& finished : {DoneOn(kToday), ClosedOn(kToday)}) {
        EXPECT_EQ(RuleOf(DecideHanding(finished, {"CAMHS", {}, {}}, "x")), "ACT-1");
        EXPECT_EQ(RuleOf(DecideRescheduling(finished, kToday, "x", kToday)), "ACT-1");
        EXPECT_EQ(RuleOf(DecideCompletion(finished, kToday, "x", kToday)), "ACT-1");
        EXPECT_EQ(RuleOf(DecideClosing(finished, kToday, "x", kToday)), "ACT-1");
        EXPECT_TRUE(DecideReopening(finished, "The school said no"));
        EXPECT_TRUE(DecideNote(finished, "They settled in"));
    }
    EXPECT_EQ(RuleOf(DecideReopening(Open(), "x")), "ACT-2");
}

TEST(Rules, WantWords) {
    EXPECT_EQ(
        FaultsOf(DecideReopening(DoneOn(kToday), "")),
        (Faults{"reason: Enter what there is still to do"})
    );
    EXPECT_EQ(FaultsOf(DecideNote(Open(), "\n")), (Faults{"note: Enter how it is going"}));
    EXPECT_EQ(FaultsOf(DecideReason(" ", "Enter why")), (Faults{"reason: Enter why"}));
}

}  // namespace
}  // namespace alongside::actions
