// The pages of actions, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/action_store.h"
#include "care/actions/actions_tables.h"
#include "care/actions/module.h"
#include "care/actions/raise_action.h"
#include "care/governance/governance_tables.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::actions {
namespace {

using identity::Permission;
using std::chrono::days;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class ActionPagesTest : public test::PageTest {
protected:
    ActionPagesTest()
        : PageTest(
              {&AddActions, &workforce::AddWorkforce, &governance::AddGovernance}, {ActionRoutes()}
          ) {}

    web::Fields Typed(const std::string& title = "Find a school place") const {
        web::Fields fields = {
            {"title", title},
            {"done_looks_like", "A start date in writing"},
            {"agency", "Kent County Council"},
            {"owner", "Sam Patel"}};
        test::AddDay(fields, "raised_on", today_ - days(7));
        return test::AddDay(fields, "due_on", today_ + days(7));
    }
    web::Response Raise(const web::Fields& fields) {
        return Send(Get(list_ + "/new"), list_, fields);
    }
    // One that was agreed a month ago and is due on a day; gives its page.
    std::string Raised(Date due_on, const std::string& title = "Find a school place") {
        Action action;
        action.title = title;
        action.agency = "Kent County Council";
        action.raised_on = today_ - days(30);
        action.due_on = due_on;
        return list_ + "/" + Must(Do(RaiseAction, {.person = ann_, .action = action})).id.value;
    }
    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    std::vector<Action> List() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ActionStore(tables, scope).List();
        });
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

    const people::PersonId ann_ = NewPerson();
    const std::string list_ = "/people/" + ann_.value + "/actions";
};
INSTANTIATE_ON_SQLITE(ActionPagesTest);

TEST_P(ActionPagesTest, SaysWhatAnActionIsWhereThereIsNone) {
    const auto page = Get(list_);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "Nothing has been agreed yet"));
    EXPECT_TRUE(Has(page, "Add an action"));
    EXPECT_TRUE(Has(Get("/actions"), "Nothing is open"));
}

TEST_P(ActionPagesTest, RaisesAnActionOnceAndShowsItWhole) {
    const auto form = Get(list_ + "/new");
    const std::string page = GoesTo(Send(form, list_, Typed()));
    EXPECT_EQ(GoesTo(Send(form, list_, Typed())), page);
    ASSERT_EQ(List().size(), 1U);
    EXPECT_EQ(page, list_ + "/" + List()[0].id.value);
    const auto shown = Get(page);
    for (const char* words :
         {"Find a school place",
          "A start date in writing",
          "Sam Patel, Kent County Council",
          "16 January 2023",
          "The day that was agreed when this was raised on 2 January 2023",
          "Due in 7 days",
          "Nothing has been noted yet"})
        EXPECT_TRUE(Has(shown, words)) << words;
    EXPECT_TRUE(Has(Get(list_), page));
}

TEST_P(ActionPagesTest, SaysEverythingThatIsMissing) {
    const auto response = Raise({{"agency", "<b>CAMHS</b>"}});
    EXPECT_EQ(response.status, 422);
    EXPECT_TRUE(Has(response, "Enter what is to be done"));
    EXPECT_TRUE(Has(response, "Enter the day it was agreed"));
    EXPECT_TRUE(Has(response, "Enter the day by which it is due"));
    EXPECT_TRUE(Has(response, "&lt;b&gt;CAMHS"));
    EXPECT_TRUE(List().empty());
}

TEST_P(ActionPagesTest, MayBeOneOfUs) {
    const auto kim = NewPost();
    web::Fields typed = {{"title", "Ring the school"}, {"owner_post", kim.value}};
    test::AddDay(typed, "raised_on", today_);
    test::AddDay(typed, "due_on", today_);
    const auto page = Get(GoesTo(Raise(typed)));
    EXPECT_TRUE(Has(page, "Kim Walker (one of us)"));
    EXPECT_TRUE(Has(page, "Due today"));
    typed.Add("owner", "Sam Patel");
    EXPECT_TRUE(Has(Raise(typed), "Choose one of us, or enter a name, but not both"));
}

TEST_P(ActionPagesTest, NotesHowItIsGoing) {
    const std::string page = Raised(today_ - days(3));
    EXPECT_TRUE(Has(Get(page), "3 days overdue"));
    EXPECT_EQ(SendTo(page + "/note", {{"note", ""}}).status, 422);
    EXPECT_EQ(GoesTo(SendTo(page + "/note", {{"note", "Two were <i>asked</i>"}})), page);
    EXPECT_TRUE(Has(Get(page), "Two were &lt;i&gt;asked"));
}

TEST_P(ActionPagesTest, IsDoneAndOpenedAgain) {
    const std::string page = Raised(today_ - days(3));
    web::Fields typed;
    test::AddDay(typed, "completed_on", today_);
    EXPECT_TRUE(Has(SendTo(page + "/complete", typed), "Enter how you know that it is done"));
    typed.Add("evidence", "She starts on Monday");
    EXPECT_EQ(GoesTo(SendTo(page + "/complete", typed)), page);
    const auto done = Get(page);
    EXPECT_TRUE(Has(done, "Done on 9 January 2023, 3 days after it was due"));
    EXPECT_TRUE(Has(done, "She starts on Monday"));
    EXPECT_FALSE(Has(done, "Move the day"));
    EXPECT_TRUE(Has(Get(list_), "Finished (1)"));
    EXPECT_EQ(SendTo(page + "/complete", typed).status, 409);

    EXPECT_EQ(GoesTo(SendTo(page + "/reopen", {{"reason", "The school said no"}})), page);
    EXPECT_TRUE(Has(Get(page), "3 days overdue"));
    EXPECT_TRUE(Has(Get(page), "Action opened again: The school said no"));
}

TEST_P(ActionPagesTest, IsClosedWhenItIsNotNeeded) {
    const std::string page = Raised(today_);
    web::Fields typed = {{"reason", "They moved away"}};
    test::AddDay(typed, "closed_on", today_);
    EXPECT_EQ(GoesTo(SendTo(page + "/close", typed)), page);
    EXPECT_TRUE(Has(Get(page), "Not needed since 9 January 2023"));
    EXPECT_TRUE(Has(Get("/actions"), "Nothing is open"));
}

TEST_P(ActionPagesTest, GoesToSomebodyElseWithAReason) {
    const std::string page = Raised(today_);
    const auto kim = NewPost();
    web::Fields typed = {{"owner_post", kim.value}};
    EXPECT_TRUE(Has(SendTo(page + "/hand", typed), "Enter why somebody else does this now"));
    typed.Add("reason", "Kim knows the school");
    EXPECT_EQ(GoesTo(SendTo(page + "/hand", typed)), page);
    const auto shown = Get(page);
    EXPECT_TRUE(Has(shown, "Kim Walker (one of us)"));
    EXPECT_TRUE(Has(shown, "Kim knows the school (Kim Walker)"));
    EXPECT_EQ(List()[0].agency, std::nullopt);
}

TEST_P(ActionPagesTest, ShowsTheFirstDayThoughItWasMoved) {
    const std::string page = Raised(today_ - days(3));
    web::Fields typed = {{"reason", "The school is shut"}};
    test::AddDay(typed, "due_on", today_ + days(1));
    const auto late = Get(page + "/reschedule");
    EXPECT_EQ(GoesTo(SendTo(page + "/reschedule", typed)), page);
    const auto shown = Get(page);
    EXPECT_TRUE(Has(shown, "Due tomorrow"));
    EXPECT_TRUE(Has(shown, "Moved from 6 January 2023: The school is shut"));
    EXPECT_TRUE(Has(Get(list_), "first due 6 January 2023"));
    EXPECT_EQ(Send(late, page + "/reschedule", typed).status, 409);
}

TEST_P(ActionPagesTest, PutsASlipRightAndKeepsWhatItDoesNotAsk) {
    const std::string page = Raised(today_ - days(3));
    web::Fields done = {{"evidence", "She starts on Monday"}};
    test::AddDay(done, "completed_on", today_);
    SendTo(page + "/complete", done);
    web::Fields typed = {{"title", "Find a college place"}, {"reason", "She is 16"}};
    test::AddDay(typed, "due_on", today_);
    test::AddDay(typed, "completed_on", today_ - days(1));
    EXPECT_EQ(GoesTo(SendTo(page + "/amend", typed)), page);
    const Action held = List()[0];
    EXPECT_EQ(held.title, "Find a college place");
    EXPECT_EQ(held.first_due_on, today_);
    EXPECT_EQ(held.due_on, today_) << "it was never moved, so both are one day";
    EXPECT_EQ(held.completed_on, today_ - days(1));
    EXPECT_EQ(held.raised_on, std::nullopt);
}

TEST_P(ActionPagesTest, LeavesADayThatWasMovedWhenTheFirstIsPutRight) {
    const std::string page = Raised(today_ - days(3));
    web::Fields moved = {{"reason", "The school is shut"}};
    test::AddDay(moved, "due_on", today_ + days(9));
    SendTo(page + "/reschedule", moved);
    web::Fields typed = {{"title", "Find a school place"}, {"reason", "A slip"}};
    test::AddDay(typed, "due_on", today_ - days(2));
    EXPECT_EQ(GoesTo(SendTo(page + "/amend", typed)), page);
    EXPECT_EQ(List()[0].first_due_on, today_ - days(2));
    EXPECT_EQ(List()[0].due_on, today_ + days(9));
    EXPECT_TRUE(List()[0].IsOpen());
}

TEST_P(ActionPagesTest, WithdrawsWhatWasNeverAgreed) {
    const std::string page = Raised(today_);
    EXPECT_EQ(SendTo(page + "/withdraw", {}).status, 422);
    EXPECT_EQ(GoesTo(SendTo(page + "/withdraw", {{"reason", "Another Ann"}})), list_);
    EXPECT_TRUE(List().empty());
    EXPECT_EQ(Get(page).status, 404);
}

TEST_P(ActionPagesTest, LeadsToTheReviewThatRecommendedIt) {
    Action action;
    action.title = "Find a school place";
    action.due_on = today_;
    action.source = SourceId("r1");
    const Action raised = Must(Do(RaiseAction, {.person = ann_, .action = action}));
    EXPECT_TRUE(Has(Get(list_ + "/" + raised.id.value), "/people/" + ann_.value + "/reviews/r1"));
}

TEST_P(ActionPagesTest, ListsTheAreasWorkTheLongestOverdueFirst) {
    Raised(today_ + days(3), "this week");
    Raised(today_ + days(30), "next month");
    const std::string overdue = Raised(today_ - days(9), "long overdue");
    const auto all = Get("/actions");
    EXPECT_TRUE(Has(all, "Ann Example"));
    EXPECT_TRUE(Has(all, "9 days overdue"));
    EXPECT_LT(all.body.find("long overdue"), all.body.find("this week"));
    EXPECT_LT(all.body.find("this week"), all.body.find("next month"));
    const auto only_overdue = Get("/actions?due=overdue");
    EXPECT_TRUE(Has(only_overdue, overdue));
    EXPECT_FALSE(Has(only_overdue, "this week"));
    const auto week = Get("/actions?due=week");
    EXPECT_TRUE(Has(week, "this week"));
    EXPECT_FALSE(Has(week, "long overdue"));
    EXPECT_FALSE(Has(week, "next month"));
    EXPECT_TRUE(Has(Get("/actions?whose=mine"), "We do not know which actions are yours"));
    EXPECT_EQ(Get("/actions?whose=<b>&due=1&from=x&after=../..").status, 200);
}

TEST_P(ActionPagesTest, ListsPageByPage) {
    for (int i = 0; i < 51; ++i) Raised(today_ + days(i / 2), "number " + std::to_string(i) + ".");
    const auto first = Get("/actions?due=");
    EXPECT_TRUE(Has(first, "number 49."));
    EXPECT_FALSE(Has(first, "number 50."));
    const auto at = first.body.find("/actions?from=");
    ASSERT_NE(at, std::string::npos);
    std::string next = first.body.substr(at, first.body.find('"', at) - at);
    next.replace(next.find("&amp;"), 5, "&");
    const auto second = Get(next);
    EXPECT_TRUE(Has(second, "number 50."));
    EXPECT_FALSE(Has(second, "number 49."));
    EXPECT_FALSE(Has(second, "?from="));
}

TEST_P(ActionPagesTest, LogsEveryLook) {
    const std::string page = Raised(today_);
    const auto before = CountLooks(ann_);
    Get(list_);
    Get(page);
    Get(page + "/amend");
    EXPECT_EQ(CountLooks(ann_), before + 3);
}

TEST_P(ActionPagesTest, OffersNothingToWhoMayOnlyLook) {
    const identity::Grants viewer = {Permission::kViewPerson};
    const std::string page = Raised(today_);
    EXPECT_FALSE(Has(Get(page, viewer), "What you can do"));
    EXPECT_FALSE(Has(Get(list_, viewer), "Add an action"));
    for (const char* act : {"note", "complete", "close", "reopen", "hand", "reschedule", "amend"})
        EXPECT_EQ(Get(page + "/" + act, viewer).status, 403) << act;
    EXPECT_EQ(Post(list_, Typed(), viewer).status, 403);
    EXPECT_EQ(List().size(), 1U);
}

TEST_P(ActionPagesTest, ShowsScriptAsWords) {
    const std::string page = Raised(today_, "<script>alert(1)</script>");
    for (const std::string& path : {page, list_, std::string("/actions"), page + "/complete"})
        EXPECT_FALSE(Has(Get(path), "<script>alert")) << path;
}

}  // namespace
}  // namespace alongside::actions
