// Today follows the record, and its counters its rows, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_facts.h"
#include "care/actions/actions_tables.h"
#include "care/admissions/admissions_tables.h"
#include "care/clocks/module.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/people_facts.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/reviews/reviews_facts.h"
#include "care/reviews/reviews_tables.h"
#include "care/today/module.h"
#include "care/today/today_store.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::today {
namespace {

using std::chrono::days;

class TodayTest : public test::PageTest {
protected:
    TodayTest()
        : PageTest(
              {&dsr::AddRegister,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &actions::AddActions,
               &reviews::AddReviews,
               &clocks::AddClocks,
               &AddToday},
              {TodayRoutes()}
          ) {}

    actions::ActionId Promise(
        const people::PersonId& person,
        Date due_on,
        const std::string& title,
        const workforce::PostId& owner = {}
    ) {
        actions::ActionRaised raised = {.id = actions::ActionId::New(), .title = title};
        raised.raised_on = today_;
        raised.due_on = due_on;
        if (owner.empty())
            raised.agency = "CAMHS";
        else
            raised.owner_post = owner;
        RecordAnyway(person, raised);
        return raised.id;
    }
    void Lead(const people::PersonId& person, const workforce::PostId& post) {
        RecordAnyway(
            person,
            keyworking::KeyworkerNamed{
                .id = keyworking::AllocationId::New(),
                .worker = post,
                .role = keyworking::AllocationRole::kLead,
                .from = today_}
        );
    }
    // `Write the plan 2023-01-09` …, in order.
    std::string ListOf(std::optional<workforce::PostId> worker, List list) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            std::string text;
            for (const Item& item :
                 TodayStore(tables, area, worker).ListOf(list, {kEver, kForever}, {}, 50))
                text += (text.empty() ? "" : ", ") + item.words + " " + ToText(item.due_on);
            return text.empty() ? std::string("nothing") : text;
        });
    }
    std::string CountsOf(std::optional<workforce::PostId> worker) {
        const Counts counts =
            LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
                return TodayStore(tables, area, worker).CountOn(today_);
            });
        return std::to_string(counts.overdue) + " " + std::to_string(counts.this_week) + " " +
               std::to_string(counts.later) + " " + std::to_string(counts.waiting) + " " +
               std::to_string(counts.fresh);
    }

    const people::PersonId ann_ = NewPerson();
    const workforce::PostId jo_{"post-of-jo"};
    const workforce::PostId sam_{"post-of-sam"};
};

INSTANTIATE_ON_BOTH(TodayTest);

TEST_P(TodayTest, SaysWhoseItIs) {
    Lead(ann_, jo_);
    Promise(ann_, today_ - days(1), "Write the plan", jo_);
    Promise(ann_, today_ + days(6), "Visit the school", sam_);
    Promise(ann_, today_ + days(7), "Autism assessment");
    EXPECT_EQ(ListOf(jo_, List::kToDo), "Write the plan 2023-01-08");
    EXPECT_EQ(ListOf(sam_, List::kToDo), "Visit the school 2023-01-15");
    EXPECT_EQ(ListOf(jo_, List::kWaiting), "Autism assessment – CAMHS 2023-01-16");
    EXPECT_EQ(ListOf(jo_, List::kNew), "You are their lead keyworker 2023-01-09");
    EXPECT_EQ(CountsOf(jo_), "1 0 0 1 1");
    EXPECT_EQ(CountsOf(sam_), "0 1 0 0 0");
    EXPECT_EQ(CountsOf(std::nullopt), "1 1 0 1 1");
}

TEST_P(TodayTest, AChangeOfLeadTakesTheWorkAlong) {
    Promise(ann_, today_, "Autism assessment");
    EXPECT_EQ(CountsOf(workforce::PostId()), "0 0 0 1 0");
    Lead(ann_, jo_);
    EXPECT_EQ(CountsOf(workforce::PostId()), "0 0 0 0 0");
    EXPECT_EQ(CountsOf(jo_), "0 0 0 1 1");
}

TEST_P(TodayTest, WhatIsDoneGoesAndSoDoesEverythingOfSomebodyWhoDied) {
    Lead(ann_, jo_);
    const auto done = Promise(ann_, today_, "Write the plan", jo_);
    Promise(ann_, today_, "Autism assessment");
    RecordAnyway(
        ann_,
        actions::ActionCompleted{.id = done, .completed_on = today_, .evidence = "In the record"}
    );
    EXPECT_EQ(CountsOf(jo_), "0 0 0 1 1");
    people::DetailsRecorded died;
    died.reference = "A1";
    died.given_name = Sensitive(std::string("Ann"));
    died.family_name = Sensitive(std::string("Example"));
    died.date_of_birth = DateOf(2008, 5, 17);
    died.date_of_death = today_;
    died.reason = "Told by the family";
    RecordAnyway(ann_, died);
    EXPECT_EQ(CountsOf(jo_), "0 0 0 0 0");
    EXPECT_EQ(ListOf(std::nullopt, List::kWaiting), "nothing");
}

TEST_P(TodayTest, ShowsEverybodysAndWhatNobodyHas) {
    Promise(ann_, today_ - days(3), "<script>alert(1)</script>");
    const auto all = Get("/today?whose=all");
    EXPECT_NE(all.body.find("Ann Example"), std::string::npos);
    EXPECT_EQ(all.body.find("<script>alert"), std::string::npos);
    EXPECT_NE(all.body.find("3 days overdue"), std::string::npos);
    EXPECT_NE(Get("/today?whose=nobody").body.find("Ann Example"), std::string::npos);
    EXPECT_NE(Get("/today?whose=nobody&list=later").body.find("Nothing here"), std::string::npos);
    EXPECT_EQ(Get("/today", {identity::Permission::kViewTeam}).status, 403);
}

TEST_P(TodayTest, GoesOnWhereThePageBeforeEnded) {
    for (int i = 0; i < 51; ++i) Promise(ann_, today_ + days(i), "Promise " + std::to_string(i));
    const auto first = Get("/today?whose=all&list=waiting");
    EXPECT_NE(first.body.find("Promise 49 "), std::string::npos);
    EXPECT_EQ(first.body.find("Promise 50 "), std::string::npos);
    const auto at = first.body.find("/today?whose=all&amp;list=waiting&amp;after=");
    ASSERT_NE(at, std::string::npos);
    std::string next = first.body.substr(at, first.body.find('"', at) - at);
    for (auto amp = next.find("&amp;"); amp != std::string::npos; amp = next.find("&amp;"))
        next.replace(amp, 5, "&");
    const auto second = Get(next);
    EXPECT_NE(second.body.find("Promise 50 "), std::string::npos);
    EXPECT_EQ(second.body.find("Promise 49 "), std::string::npos);
}

}  // namespace
}  // namespace alongside::today
