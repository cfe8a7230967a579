// The pages of reviews, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/actions/actions_tables.h"
#include "care/actions/api.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/reviews/api.h"
#include "care/reviews/module.h"
#include "care/reviews/reviews_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::reviews {
namespace {

using identity::Grants;
using identity::Permission;
using std::chrono::days;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class ReviewPagesTest : public test::PageTest {
protected:
    ReviewPagesTest()
        : PageTest(
              {&AddReviews,
               &actions::AddActions,
               &workforce::AddWorkforce,
               &keyworking::AddKeyworking},
              {ReviewRoutes()}
          ) {}

    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    static web::Fields On(const std::string& name, Date day, web::Fields fields = {}) {
        return test::AddDay(fields, name, day);
    }
    // Asks for a review by its form; gives its page.
    std::string Request(const std::string& kind = "inpatient") {
        const auto fields =
            On("requested_on",
               today_,
               {{"kind", kind}, {"requested_by", "family"}, {"requester", "Dad"}});
        return GoesTo(Send(Get(reviews_ + "/new"), reviews_, fields));
    }
    std::string Planned(Date day) {
        const std::string page = Request();
        EXPECT_EQ(GoesTo(SendTo(page + "/plan", On("planned_on", day))), page);
        return page;
    }
    void Consent(const std::string& page, const std::string& answer) {
        EXPECT_EQ(
            GoesTo(SendTo(page + "/consent", On("consent_on", today_, {{"consent", answer}}))), page
        );
    }
    std::string Held() {
        const std::string page = Request();
        EXPECT_EQ(GoesTo(SendTo(page + "/held", On("held_on", today_))), page);
        return page;
    }
    std::string AddMember(const std::string& name) {
        EXPECT_EQ(
            GoesTo(Send(
                Get("/reviews/panel/new"), "/reviews/panel", {{"name", name}, {"role", "chair"}}
            )),
            "/reviews/panel"
        );
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
                   return PanelStore(tables, area).List();
               })
            .back()
            .id.value;
    }

    const people::PersonId ann_ = NewPerson();
    const std::string reviews_ = "/people/" + ann_.value + "/reviews";
};
INSTANTIATE_ON_SQLITE(ReviewPagesTest);

TEST_P(ReviewPagesTest, SaysWhatAReviewIsWhenThereIsNone) {
    const auto page = Get(reviews_);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "No review is recorded"));
    EXPECT_TRUE(Has(page, "Record a LAEP now"));
    EXPECT_FALSE(Has(Get(reviews_, {Permission::kViewPerson}), "Record a LAEP now"));
    EXPECT_EQ(CountLooks(ann_), 2U);
}

TEST_P(ReviewPagesTest, GoesThroughItsSteps) {
    const std::string page = Planned(today_);
    EXPECT_TRUE(Has(Get(page), "the papers stay closed to the panel"));
    EXPECT_TRUE(Has(Get(page), "CETR: In hospital")) << "she is 14";
    const auto closed = SendTo(page + "/pack", On("sent_on", today_));
    EXPECT_EQ(closed.status, 409);
    EXPECT_TRUE(Has(closed, "papers stay closed to the panel"));

    Consent(page, "parental-responsibility");
    EXPECT_EQ(GoesTo(SendTo(page + "/papers", {{"papers", "planner"}})), page);
    EXPECT_TRUE(Has(Get(page), "1 of 10"));
    EXPECT_TRUE(Has(Get(page), "Late: they were to go by 8 January 2023"));
    EXPECT_EQ(GoesTo(SendTo(page + "/pack", On("sent_on", today_))), page);
    EXPECT_TRUE(Has(Get(page), "late: the last day was 8 January 2023"));

    EXPECT_TRUE(Has(Get(page + "/held"), "Are they learning somewhere that suits them"));
    const auto held =
        On("held_on",
           today_,
           {{"safe", "yes"},
            {"safety", "She feels safe with <b>Sam</b>"},
            {"admission_needed", "no"},
            {"outcome", "Home by March"}});
    EXPECT_EQ(GoesTo(SendTo(page + "/held", held)), page);
    EXPECT_TRUE(Has(Get(page), "She feels safe with &lt;b&gt;Sam"));
    EXPECT_EQ(GoesTo(SendTo(page + "/report", On("sent_on", today_))), page);
    EXPECT_EQ(
        GoesTo(SendTo(page + "/quality-check", On("checked_on", today_, {{"has_voice", "yes"}}))),
        page
    );
    EXPECT_TRUE(Has(Get(page), "something is still to do"));
    EXPECT_TRUE(Has(Get(reviews_), "Held on 9 January 2023"));
}

TEST_P(ReviewPagesTest, AsksWhetherSupportThatHasEndedShouldComeBack) {
    const std::string page = Held();
    const std::string asked = "Should support come back?";
    EXPECT_FALSE(Has(Get(page), asked)) << "they never had a keyworker";
    const auto episode = keyworking::EpisodeId::New();
    RecordAnyway(
        ann_,
        keyworking::EpisodeOpened{
            .id = episode,
            .kind = keyworking::EpisodeKind::kKeyworking,
            .opened_on = today_ - days(9),
            .phase = {}}
    );
    EXPECT_FALSE(Has(Get(page), asked)) << "they have one";
    RecordAnyway(
        ann_, keyworking::EpisodeClosed{.id = episode, .closed_on = today_, .close_reason = {}}
    );
    EXPECT_TRUE(Has(Get(page), asked));
    EXPECT_TRUE(Has(Get(page), "/reengagement?at=review"));
    EXPECT_FALSE(Has(Get(page, {Permission::kViewPerson}), "/reengagement"));
    EXPECT_FALSE(Has(Get(Request()), asked)) << "it was not held yet";
}

TEST_P(ReviewPagesTest, TakesANoForAnAnswer) {
    const std::string page = Request();
    Consent(page, "refused");
    EXPECT_TRUE(Has(Get(page), "They said no, and that is respected"));
    EXPECT_EQ(SendTo(page + "/plan", On("planned_on", today_)).status, 409);
    EXPECT_EQ(GoesTo(SendTo(page + "/cancel", {{"reason", "She said no"}})), page);
    EXPECT_TRUE(Has(Get(page), "She said no"));
}

TEST_P(ReviewPagesTest, MakesActionsOfItsRecommendations) {
    const std::string page = Held();
    const std::string form = page + "/recommendations";
    EXPECT_EQ(SendTo(form, {}).status, 422) << "one at least";
    web::Fields rows = {
        {"title-1", "A timetable"},
        {"owner-1", "Mr Field"},
        {"title-3", "A quiet room"},
        {"agency-3", "The school"}};
    test::AddDay(rows, "due_on-1", today_ + days(14));
    const auto back = SendTo(form, rows);
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Has(back, "href=\"#due_on-3-day\""));
    EXPECT_TRUE(Has(back, "value=\"A quiet room\""));
    test::AddDay(rows, "due_on-3", today_ + days(7));
    EXPECT_EQ(GoesTo(SendTo(form, rows)), page);
    const auto shown = Get(page);
    EXPECT_TRUE(Has(shown, "A quiet room"));
    EXPECT_TRUE(Has(shown, "Mr Field"));
    EXPECT_TRUE(Has(shown, "0 of 2 recommendations are done or not needed any more"));
}

TEST_P(ReviewPagesTest, ShowsWhoIsFreeAndBlocksAConflict) {
    const std::string page = Planned(today_ + days(7));
    const std::string pat = AddMember("Pat Chair");
    const std::string away = "/reviews/panel/" + pat + "/away";
    web::Fields days_away = On("away_from", today_ + days(7));
    test::AddDay(days_away, "away_to", today_ + days(8));
    EXPECT_EQ(GoesTo(SendTo(away, days_away)), "/reviews/panel");
    EXPECT_TRUE(Has(Get(page + "/panel"), "Pat Chair, Chair – Away"));
    EXPECT_TRUE(Has(Get("/reviews/panel?day-day=16&day-month=1&day-year=2023"), "Away"));

    const web::Fields named = {{"role", "chair"}, {"member", pat}};
    EXPECT_EQ(GoesTo(SendTo(page + "/panel", named)), page + "/panel");
    EXPECT_TRUE(Has(Get(page), "Still to find: Clinical expert, Expert by experience"));
    const std::string body = Get(page + "/panel").body;
    const auto from = body.find(page + "/panel/");
    ASSERT_NE(from, std::string::npos);
    const std::string leave = body.substr(from, body.find('"', from) - from);
    EXPECT_EQ(GoesTo(SendTo(leave, {{"why", "conflict"}})), page + "/panel");
    const auto again = SendTo(page + "/panel", named);
    EXPECT_EQ(again.status, 409);
    EXPECT_TRUE(Has(again, "has declared a conflict of interest"));
}

TEST_P(ReviewPagesTest, RetiresSomebodyFromTheList) {
    const std::string retire = "/reviews/panel/" + AddMember("Pat Chair") + "/retire";
    EXPECT_EQ(GoesTo(SendTo(retire, On("retired_on", today_))), "/reviews/panel");
    EXPECT_TRUE(Has(Get("/reviews/panel"), "Hold no more reviews"));
    EXPECT_FALSE(Has(Get("/reviews/panel", {Permission::kViewRegister}), "Add somebody"));
}

TEST_P(ReviewPagesTest, InvitesAndRecordsTheAnswer) {
    const std::string page = Request();
    const std::string invitations = page + "/invitations";
    EXPECT_EQ(
        GoesTo(SendTo(
            invitations,
            On("invited_on", today_, {{"name", "Sam"}, {"part", "Brother"}, {"how", "phone"}})
        )),
        invitations
    );
    const std::string body = Get(invitations).body;
    const auto from = body.find(invitations + "/");
    ASSERT_NE(from, std::string::npos);
    const std::string answer = body.substr(from, body.find('"', from) - from);
    EXPECT_EQ(GoesTo(SendTo(answer, {{"answer", "coming"}})), invitations);
    EXPECT_TRUE(Has(Get(invitations), "Is coming"));
    EXPECT_TRUE(Has(Get(page + "/easy-read"), "Sam, Brother"));
    EXPECT_EQ(Get(invitations + "/unknown").status, 404);
}

TEST_P(ReviewPagesTest, GivesTheCalendarNothingAboutThePerson) {
    const std::string page = Request();
    EXPECT_EQ(Get(page + "/invitation.ics").status, 404) << "it has no day";
    web::Fields plan = {{"planned_at", "10:30am"}, {"place", "Example Lane"}};
    test::AddDay(plan, "planned_on", DateOf(2023, 7, 3));
    SendTo(page + "/plan", plan);
    const auto file = Get(page + "/invitation.ics");
    EXPECT_EQ(file.Find("Content-Type"), "text/calendar; charset=utf-8");
    EXPECT_TRUE(Has(file, "DTSTART:20230703T093000Z\r\n")) << "half past ten in summer";
    EXPECT_FALSE(Has(file, "Ann"));
    EXPECT_FALSE(Has(file, "Example"));
    EXPECT_FALSE(Has(file, ann_.value));
    EXPECT_TRUE(Has(Get(page + "/easy-read"), "It is on 3 July 2023 at 10:30am"));
    EXPECT_TRUE(Has(Get(page + "/planner"), "What matters to me"));
}

TEST_P(ReviewPagesTest, RecordsALaepByOneForm) {
    const std::string form = "/people/" + ann_.value + "/laep";
    const auto first = Get(form);
    EXPECT_TRUE(
        Has(first, "value=\"9:00am\"") || Has(first, "value=\"9am\"") ||
        Has(first, "value=\"09:00\"")
    ) << "the time is now by default";
    web::Fields laep = {
        {"called-1", "Crisis team"},
        {"reached-1", "yes"},
        {"called-2", "Commissioner"},
        {"decision", "admission-avoided"},
        {"why", "Her aunt stays"},
        {"held_at", "02:10"}};
    test::AddDay(laep, "held_on", today_);
    const std::string page = GoesTo(Send(first, form, laep));
    ASSERT_TRUE(page.starts_with(reviews_ + "/"));
    const auto shown = Get(page);
    EXPECT_TRUE(Has(shown, "Crisis team (reached), Commissioner (not reached)"));
    EXPECT_TRUE(Has(shown, "2:10am"));
    EXPECT_TRUE(Has(shown, "A CETR has to follow"));
    EXPECT_EQ(SendTo(form, {{"decision", "admission-needed"}}).status, 422);
}

TEST_P(ReviewPagesTest, LooksBackAtAnAdmission) {
    const std::string form = "/people/" + ann_.value + "/root-cause";
    web::Fields found = {{"findings", "Nobody told us"}};
    test::AddDay(found, "admitted_on", today_ - days(3));
    test::AddDay(found, "held_on", today_);
    EXPECT_EQ(GoesTo(SendTo(form, found)), reviews_);
    EXPECT_TRUE(Has(Get(reviews_), "Nobody told us"));
}

TEST_P(ReviewPagesTest, HasACalendar) {
    EXPECT_TRUE(Has(Get("/reviews"), "No review is waiting for anything"));
    Planned(today_ + days(30));
    Planned(today_ - days(0));
    Request();
    Held();
    const auto calendar = Get("/reviews");
    EXPECT_TRUE(Has(calendar, "January 2023"));
    EXPECT_TRUE(Has(calendar, "February 2023"));
    EXPECT_TRUE(Has(calendar, "Ann Example"));
    EXPECT_TRUE(Has(calendar, "Held on 9 January 2023"));
    AdvanceDays(1);
    const auto tomorrow = Get("/reviews?show=to-record");
    EXPECT_TRUE(Has(tomorrow, "was it held?"));
    EXPECT_TRUE(Has(tomorrow, "Planned for 9 January 2023"));
    EXPECT_FALSE(Has(tomorrow, "February"));
    EXPECT_EQ(Get("/reviews?show=to-hold&after=x&day=nonsense").status, 200);
    const auto looks = LookAtArea([](const db::Reader& tables, const identity::Scope& area) {
        return identity::LooksAt(tables, area, kStillKnown, 9).size();
    });
    EXPECT_EQ(looks, 4U) << "the calendar shows names, so each look is logged";
}

TEST_P(ReviewPagesTest, TurnsPagesOfALongList) {
    for (int i = 0; i < 26; ++i) Planned(today_ + days(5));
    const auto first = Get("/reviews?show=to-hold");
    const auto from = first.body.find("/reviews?show=to-hold&amp;after=");
    ASSERT_NE(from, std::string::npos);
    std::string next = first.body.substr(from, first.body.find('"', from) - from);
    for (auto at = next.find("&amp;"); at != std::string::npos; at = next.find("&amp;"))
        next.replace(at, 5, "&");
    const auto second = Get(next);
    EXPECT_TRUE(Has(second, "Planned for 14 January 2023"));
    EXPECT_FALSE(Has(second, "after="));
}

TEST_P(ReviewPagesTest, PutsRightAndWithdraws) {
    const std::string page = Held();
    web::Fields right = {{"kind", "community"}, {"reason", "She was at home"}};
    test::AddDay(right, "held_on", today_ - days(1));
    const auto late = Get(page + "/amend");
    EXPECT_EQ(GoesTo(SendTo(page + "/amend", right)), page);
    EXPECT_TRUE(Has(Get(page), "CETR: Community"));
    EXPECT_EQ(Send(late, page + "/amend", right).status, 409);
    EXPECT_EQ(GoesTo(SendTo(page + "/withdraw", {{"reason", "Another Ann"}})), reviews_);
    EXPECT_EQ(Get(page).status, 404);
}

TEST_P(ReviewPagesTest, RefusesWhoeverMayOnlyLook) {
    const std::string page = Request();
    const Grants viewer = {Permission::kViewPerson};
    EXPECT_EQ(Get(page, viewer).status, 200);
    EXPECT_FALSE(Has(Get(page, viewer), page + "/consent"));
    for (const char* act : {"/consent", "/plan", "/panel", "/held", "/amend"})
        EXPECT_EQ(Get(page + act, viewer).status, 403) << act;
    EXPECT_EQ(Get("/reviews", viewer).status, 403);
}

}  // namespace
}  // namespace alongside::reviews
