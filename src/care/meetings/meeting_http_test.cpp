// The pages of meetings, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_tables.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/meetings/meetings_tables.h"
#include "care/meetings/module.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::meetings {
namespace {

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class MeetingPages : public test::PageTest {
protected:
    MeetingPages()
        : PageTest(
              {&AddMeetings,
               &dsr::AddRegister,
               &actions::AddActions,
               &keyworking::AddKeyworking,
               &governance::AddGovernance,
               &workforce::AddWorkforce},
              {MeetingRoutes()}
          ) {
        ann_ = OnRegister("Ann");
        bob_ = OnRegister("Bob");
        web::Fields plan = {{"place", "Room 2"}, {"chair", "Kim"}, {"quorum", "ICB"}};
        test::AddDay(plan, "on", today_);
        meeting_ = GoesTo(Send(Get("/meetings/new"), "/meetings", plan));
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
    void Add(const StreamId& person, const std::string& why) {
        const std::string page = "/people/" + person.value + "/agenda";
        EXPECT_EQ(GoesTo(Send(Get(page), page, {{"why", why}})), "/people/" + person.value);
    }
    // The page of the first item whose link stands after `from` on the meeting's page.
    std::string ItemAfter(const std::string& name) {
        const auto page = Get(meeting_);
        const auto named = page.body.find(">" + name);
        const std::string link = "href=\"" + meeting_ + "/items/";
        const auto at = page.body.rfind(link, named) + 6;
        return page.body.substr(at, page.body.find('"', at) - at);
    }

    StreamId ann_;
    StreamId bob_;
    std::string meeting_;
};

INSTANTIATE_ON_SQLITE(MeetingPages);

TEST_P(MeetingPages, AMeetingIsWorkedThroughToItsMinutes) {
    ASSERT_TRUE(meeting_.starts_with("/meetings/")) << meeting_;
    EXPECT_TRUE(Has(Get("/meetings"), "Room 2"));
    EXPECT_TRUE(Has(Get(meeting_), "Nobody is on the agenda"));
    Add(ann_, "Red for a week");
    Add(bob_, "New on the register");
    const std::string ann = ItemAfter("Ann Example");
    EXPECT_TRUE(Has(Get(ann), "1 of 2"));
    web::Fields typed = {
        {"said", "She sleeps again"},
        {"decided", "Stay as we are"},
        {"rating", "amber"},
        {"rationale", "Calmer"},
        {"title", "Find a school place"},
        {"agency", "Education"}};
    test::AddDay(typed, "due_on", today_ + std::chrono::days(14));
    EXPECT_EQ(GoesTo(Send(Get(ann), ann, typed)), ItemAfter("Bob Example"));
    EXPECT_TRUE(Has(Get(ann), "In the minutes so far"));
    const auto minutes = Get(meeting_ + "/minutes");
    EXPECT_TRUE(Has(minutes, "She sleeps again"));
    EXPECT_TRUE(Has(minutes, "Rated Amber"));
    EXPECT_TRUE(Has(minutes, "Find a school place"));
    EXPECT_TRUE(Has(minutes, "Not met: nobody from ICB"));
    web::Fields end;
    test::AddDay(end, "on", today_);
    const std::string ending = meeting_ + "/end";
    EXPECT_TRUE(Has(Get(ending), "1 young person was not talked about"));
    EXPECT_EQ(GoesTo(Send(Get(ending), ending, end)), meeting_);
    EXPECT_FALSE(Has(Get(ann), "Save and go on"));
}

// Two browsers, one young person: the second is shown what the first wrote and keeps their words.
TEST_P(MeetingPages, TwoPeopleDriveItWithoutOverwriting) {
    Add(ann_, "Red");
    const std::string ann = ItemAfter("Ann Example");
    const auto first = Get(ann);
    const auto second = Get(ann);
    EXPECT_EQ(Send(first, ann, {{"said", "What the first heard"}}).status, 303);
    const auto refused = Send(second, ann, {{"said", "What the second heard"}});
    EXPECT_EQ(refused.status, 409);
    EXPECT_TRUE(Has(refused, "What the first heard"));
    EXPECT_TRUE(Has(refused, "What the second heard"));
    EXPECT_EQ(Send(refused, ann, {{"said", "What both heard"}}).status, 303);
    EXPECT_TRUE(Has(Get(ann), "What both heard"));
}

TEST_P(MeetingPages, TheOrderIsChangedByButtons) {
    Add(ann_, "Red");
    Add(bob_, "Red");
    const std::string bob = ItemAfter("Bob Example");
    EXPECT_TRUE(Has(Get(meeting_), "Up: Bob Example"));
    EXPECT_FALSE(Has(Get(meeting_), "Down: Bob Example"));
    EXPECT_EQ(GoesTo(Send(Get(meeting_), bob + "/up", {})), meeting_);
    const auto page = Get(meeting_);
    EXPECT_LT(page.body.find(">Bob Example"), page.body.find(">Ann Example"));
    EXPECT_EQ(GoesTo(Send(Get(meeting_), bob + "/down", {})), meeting_);
    EXPECT_EQ(
        GoesTo(Send(Get(bob + "/take-off"), bob + "/take-off", {{"reason", "Well again"}})),
        meeting_
    );
    EXPECT_FALSE(Has(Get(meeting_), "Bob Example"));
}

TEST_P(MeetingPages, WhoComesIsWrittenDown) {
    const std::string list = meeting_ + "/attendees";
    EXPECT_TRUE(Has(Get(meeting_), "to decide, somebody has to come from"));
    const web::Fields sam = {{"name", "Sam"}, {"agency", "icb"}, {"attendance", "came"}};
    EXPECT_EQ(GoesTo(Send(Get(list + "/new"), list, sam)), meeting_);
    EXPECT_TRUE(Has(Get(meeting_), "Quorum: everybody is there"));
    EXPECT_EQ(Send(Get(list + "/new"), list, {{"name", "Al"}}).status, 422);
}

TEST_P(MeetingPages, MinutesAsASpreadsheetRunNoFormula) {
    Add(ann_, "=1+1");
    const std::string ann = ItemAfter("Ann Example");
    Send(Get(ann), ann, {{"said", "+44 is her number"}});
    std::string csv;
    EXPECT_EQ(Get(meeting_ + "/minutes.csv").source(csv), web::More::kNo);
    EXPECT_NE(csv.find("\"'=1+1\""), std::string::npos) << csv;
    EXPECT_NE(csv.find("\"'+44 is her number\""), std::string::npos) << csv;
    EXPECT_EQ(Get(meeting_ + "/minutes.csv", {identity::Permission::kHoldMeeting}).status, 403);
}

TEST_P(MeetingPages, WithoutAMeetingItSaysToPlanOne) {
    const std::string cancel = meeting_ + "/cancel";
    EXPECT_EQ(GoesTo(Send(Get(cancel), cancel, {{"reason", "Snow"}})), meeting_);
    EXPECT_TRUE(Has(Get(meeting_), "Snow"));
    const std::string page = "/people/" + ann_.value + "/agenda";
    const auto refused = Send(Get(page), page, {{"why", "Red"}});
    EXPECT_EQ(refused.status, 409);
    EXPECT_TRUE(Has(refused, "plan one first"));
}

TEST_P(MeetingPages, EverybodyOnAnAgendaWhoIsLookedAtIsLogged) {
    Add(ann_, "Red");
    const auto before = CountLooks(ann_);
    Get(meeting_);
    EXPECT_EQ(CountLooks(ann_), before + 1);
}

}  // namespace
}  // namespace alongside::meetings
