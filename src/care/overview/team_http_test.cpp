// The team's pages.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/clocks/clocks_tables.h"
#include "care/clocks/set_area_rules.h"
#include "care/corrections/ask_removal.h"
#include "care/corrections/corrections_tables.h"
#include "care/overview/team_pages.h"
#include "support/board_fixture.h"
#include "support/page_fixture.h"

namespace alongside::overview {
namespace {

using identity::Grants;
using identity::Permission;
using keyworking::AllocationRole;
using std::chrono::days;

class TeamPages : public test::PageTest {
protected:
    TeamPages() : PageTest(kBoardModules, {TeamRoutes()}) {
        corrections::AddCorrections(catalogue_);
        clocks::AddClockTables(catalogue_);
    }

    workforce::PostId Open(const workforce::PostRecorded& details) {
        workforce::PostId post;
        WithJournal([&](journal::Journal& journal) { post = RecordPost(journal, details); });
        return post;
    }
    void Give(const workforce::PostId& post, int people, const std::string& name = "Person") {
        WithJournal([&](journal::Journal& journal) {
            for (int i = 0; i < people; ++i) {
                Invented one =
                    Somebody(name, "N" + std::to_string(100 + i), DateOf(2008, 5, 17), "Ashford");
                one.stays = {{today_ - days(30)}};
                one.team = {{post, AllocationRole::kLead, {today_ - days(20)}}};
                RecordAll(journal, one);
            }
        });
    }
};
INSTANTIATE_ON_SQLITE(TeamPages);

bool Has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_P(TeamPages, ATeamWithoutPostsSaysWhatToDo) {
    EXPECT_TRUE(Has(Get("/team").body, "There are no posts yet"));
    EXPECT_TRUE(Has(Get("/team").body, "/team/new"));
    EXPECT_FALSE(Has(Get("/team", Grants{Permission::kViewTeam}).body, "/team/new"));
}

TEST_P(TeamPages, SaysThatARequestToRemoveAnEntryWaits) {
    EXPECT_FALSE(Has(Get("/team").body, "/corrections"));
    const auto ann = NewPerson();
    RecordAnyway(ann, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, today_, "", ""});
    Must(Do(corrections::AskRemoval, {.origin = ann, .number = 2, .reason = "Another Ann"}));
    EXPECT_TRUE(Has(Get("/team").body, "/corrections"));
    EXPECT_FALSE(Has(Get("/team", Grants{Permission::kViewTeam}).body, "/corrections"));
}

TEST_P(TeamPages, ShowsWorkersWithTheirCaseloadsAndMarks) {
    auto jo = Keyworker("Jo Worker");
    jo.part_time = true;
    jo.fte = "0.6";
    jo.employer = workforce::Employer::kLocalAuthority;
    Give(Open(jo), 4);
    auto kim = Keyworker("Kim Worker");
    kim.vacant = true;
    kim.started_on = today_ - days(10);
    Open(kim);
    const std::string page = Get("/team").body;
    EXPECT_TRUE(Has(page, "Jo Worker"));
    EXPECT_TRUE(Has(page, "Part time 0.6"));
    EXPECT_TRUE(Has(page, "Local authority"));
    EXPECT_TRUE(Has(page, ">4<span"));
    EXPECT_TRUE(Has(page, "Vacant"));
    EXPECT_TRUE(Has(page, ">New<"));
}

TEST_P(TeamPages, SaysByWhenTheELearningIsToBeDoneAndWhy) {
    Must(
        Do(clocks::AdoptRuleSet,
           {.set = "england-2023", .from = today_ - days(60), .reason = "From the start"})
    );
    auto jo = Keyworker("Jo Worker");
    jo.started_on = today_ - days(50);
    jo.elearning_1_on = today_ - days(40);
    const std::string page = Get("/team/" + Open(jo).value).body;
    EXPECT_TRUE(Has(page, "1 of 3 modules done"));
    EXPECT_TRUE(Has(page, "All three by 1 January 2023 – overdue"));
    EXPECT_TRUE(Has(page, "6 weeks after the worker’s start on 20 November 2022"));
    EXPECT_TRUE(Has(page, "Your area’s setting"));
    jo.worker_id = "JW2";
    jo.elearning_2_on = jo.elearning_3_on = today_ - days(30);
    EXPECT_TRUE(Has(Get("/team/" + Open(jo).value).body, "All three modules are done"));
}

TEST_P(TeamPages, SaysWhenSomebodyCarriesOverTwiceTheUsual) {
    Give(Open(Keyworker("Ann")), 2);
    Give(Open(Keyworker("Bob")), 2);
    Give(Open(Keyworker("Cy")), 5);
    const std::string page = Get("/team").body;
    EXPECT_LT(page.find(">Cy</a>"), page.find("Over twice the usual for this role"));
    EXPECT_EQ(page.find("Over twice the usual"), page.rfind("Over twice the usual"))
        << "one worker only";
}

TEST_P(TeamPages, LeavesOutPostsThatHaveClosed) {
    auto gone = Keyworker("Gone Worker");
    gone.closed_on = today_;
    const auto post = Open(gone);
    Open(Keyworker("Jo Worker"));
    EXPECT_FALSE(Has(Get("/team").body, "Gone Worker"));
    const auto page = Get("/team/" + post.value);
    EXPECT_EQ(page.status, 200) << "its people can still be seen";
    EXPECT_TRUE(Has(page.body, "Closed"));
    EXPECT_FALSE(Has(page.body, "/close"));
}

TEST_P(TeamPages, PagesThroughALargeTeam) {
    for (int i = 0; i < 55; ++i) Open(Keyworker("Worker " + std::to_string(100 + i)));
    const std::string first = Get("/team").body;
    EXPECT_TRUE(Has(first, "Worker 149"));
    EXPECT_FALSE(Has(first, "Worker 150"));
    EXPECT_TRUE(Has(first, "href=\"/team?page=2\""));
    EXPECT_TRUE(Has(Get("/team?page=2").body, "Worker 150"));
    for (const char* page : {"0", "3", "-1", "x", "99999999999999999999"})
        EXPECT_TRUE(Has(Get("/team?page=" + std::string(page)).body, "Worker 100")) << page;
}

TEST_P(TeamPages, AWorkersPageListsTheirPeopleAndLogsTheLook) {
    const auto post = Open(Keyworker("Jo Worker"));
    Give(post, 55);
    const auto page = Get("/team/" + post.value);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page.body, "55 people"));
    EXPECT_TRUE(Has(page.body, ">Person N100</a>"));
    EXPECT_TRUE(Has(page.body, "Leads since 20 December 2022"));
    EXPECT_TRUE(Has(page.body, "after="));
}

TEST_P(TeamPages, SomebodyOfACaseloadWhoIsNotOnTheRegisterIsStillNamed) {
    const auto post = Open(Keyworker("Jo Worker"));
    Invented one = Somebody("Cy", "Elsewhere", DateOf(2008, 5, 17), "Ashford");
    one.team = {{post, AllocationRole::kSupport, {today_ - days(20)}}};
    WithJournal([&](journal::Journal& journal) { RecordAll(journal, one); });
    const std::string page = Get("/team/" + post.value).body;
    EXPECT_TRUE(Has(page, "Cy Elsewhere"));
    EXPECT_TRUE(Has(page, "Not on the register"));
}

TEST_P(TeamPages, APostThatIsNotThereIsNotFound) {
    EXPECT_EQ(Get("/team/unknown").status, 404);
    EXPECT_EQ(Get("/team", Grants{Permission::kViewRegister}).status, 403);
}

TEST_P(TeamPages, TextIsEscaped) {
    Open(Keyworker("<script>alert(1)</script>"));
    EXPECT_FALSE(Has(Get("/team").body, "<script>alert"));
}

}  // namespace
}  // namespace alongside::overview
