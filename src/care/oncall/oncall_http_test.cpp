// The pages of the on-call list, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/governance/governance_tables.h"
#include "care/oncall/module.h"
#include "care/oncall/oncall_store.h"
#include "care/oncall/oncall_tables.h"
#include "care/oncall/record_shift.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::oncall {
namespace {

using identity::Grants;
using identity::Permission;
using std::chrono::days;
using std::chrono::hours;

class OnCallPages : public test::PageTest {
protected:
    OnCallPages()
        : PageTest(
              {&governance::AddGovernance, &workforce::AddWorkforce, &AddOnCall}, {OnCallRoutes()}
          ) {}

    std::string Put(Date from, Date to, const std::string& name = "Out-of-hours team") {
        Shift shift;
        shift.id = ShiftId::New();
        shift.name = name;
        shift.phone = "01632 960002";
        shift.starts = InstantOf(from, hours(17));
        shift.ends = InstantOf(to, hours(9));
        Must(Do(RecordShifts, {{shift}}));
        return "/oncall/shifts/" + shift.id.value;
    }
    web::Fields Typed() const {
        web::Fields typed = {
            {"turn", "first"},
            {"name", "Sam Patel"},
            {"phone", "01632 960005"},
            {"from_time", "5pm"},
            {"to_time", "9am"}};
        test::AddDay(typed, "from_day", today_);
        return test::AddDay(typed, "to_day", today_ + days(1));
    }
};
INSTANTIATE_ON_SQLITE(OnCallPages);

bool Has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_P(OnCallPages, SaysPlainlyThatNobodyIsOnCall) {
    const std::string empty = Get("/oncall").body;
    EXPECT_TRUE(Has(empty, "Nobody is on call now"));
    EXPECT_TRUE(Has(empty, "ring 999"));
    EXPECT_TRUE(Has(empty, "Nobody is on the list for this week"));
    const auto form = Get("/oncall/area-number");
    const web::Fields typed = {{"name", "Council"}, {"phone", "01632 960009"}};
    EXPECT_EQ(GoesTo(Send(form, "/oncall/area-number", typed)), "/oncall");
    EXPECT_TRUE(Has(Get("/oncall").body, "href=\"tel:01632960009\""));
}

TEST_P(OnCallPages, ShowsWhoIsOnCallWithANumberToTouch) {
    Put(today_ - days(1), today_ + days(1));
    const std::string page = Get("/oncall").body;
    EXPECT_TRUE(Has(page, "Out-of-hours team"));
    EXPECT_TRUE(Has(page, "href=\"tel:01632960002\""));
    EXPECT_FALSE(Has(page, "Nobody is on call now"));
    EXPECT_TRUE(Has(page, "Nobody is first on call at these times")) << "the rest of the week";
}

TEST_P(OnCallPages, PutsSomebodyOnTheListAndSaysWhatIsMissing) {
    const auto form = Get("/oncall/shifts/new");
    EXPECT_EQ(GoesTo(Send(form, "/oncall/shifts", Typed())), "/oncall?week=2023-01-09");
    EXPECT_TRUE(Has(Get("/oncall").body, "Sam Patel"));
    web::Fields without = {{"turn", "first"}, {"from_time", "late"}, {"to_time", "9am"}};
    test::AddDay(without, "from_day", today_);
    test::AddDay(without, "to_day", today_);
    const auto back = Send(Get("/oncall/shifts/new"), "/oncall/shifts", without);
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Has(back.body, "href=\"#from_time\""));
}

TEST_P(OnCallPages, FillsInAWeekAndCopiesIt) {
    web::Fields typed = {
        {"weekdays", "monday"},
        {"weekdays", "tuesday"},
        {"from_time", "17:00"},
        {"to_time", "9:00"},
        {"turn", "first"},
        {"name", "Night team"},
        {"phone", "999"}};
    test::AddDay(typed, "week", today_ + days(2));
    EXPECT_EQ(
        GoesTo(Send(Get("/oncall/weeks/new"), "/oncall/weeks", typed)), "/oncall?week=2023-01-09"
    );
    const auto next = Get("/oncall?week=2023-01-16");
    EXPECT_FALSE(Has(next.body, "Night team"));
    // The page has more than one form: the one that copies is sent with its own week.
    web::Fields copy = HiddenOf(next);
    const auto copied = Post(
        "/oncall/copies",
        {{"csrf", std::string(copy.Get("csrf"))}, {"once", "copy-1"}, {"week", "2023-01-16"}}
    );
    EXPECT_EQ(GoesTo(copied), "/oncall?week=2023-01-16");
    EXPECT_TRUE(Has(Get("/oncall?week=2023-01-16").body, "Night team"));
}

TEST_P(OnCallPages, ChangesAndTakesOff) {
    const std::string path = Put(today_, today_ + days(1));
    web::Fields typed = Typed();
    typed.Add("reason", "A swap");
    EXPECT_EQ(Send(Get(path + "/amend"), path + "/amend", typed).status, 303);
    EXPECT_TRUE(Has(Get("/oncall").body, "Sam Patel"));
    EXPECT_EQ(Send(Get(path + "/withdraw"), path + "/withdraw", {}).status, 422);
    EXPECT_EQ(Send(Get(path + "/withdraw"), path + "/withdraw", {{"reason", "Twice"}}).status, 303);
    EXPECT_FALSE(Has(Get("/oncall").body, "Sam Patel"));
    EXPECT_EQ(Get(path + "/amend").status, 404);
}

TEST_P(OnCallPages, HandsOverAndIsRead) {
    const Grants keyworker{Permission::kViewTeam, Permission::kRecordAction};
    const auto form = Get("/oncall/notes/new");
    EXPECT_EQ(Send(form, "/oncall/notes", {{"text", "<b>The gate</b>"}}).status, 303);
    const auto page = Get("/oncall", keyworker);
    EXPECT_TRUE(Has(page.body, "&lt;b&gt;The gate"));
    const auto from = page.body.find("/oncall/notes/0");
    ASSERT_NE(from, std::string::npos);
    const std::string path = page.body.substr(from, page.body.find('"', from) - from);
    EXPECT_EQ(Post(path, HiddenOf(page), keyworker).status, 303);
    EXPECT_FALSE(Has(Get("/oncall", keyworker).body, "I have read this"));
}

TEST_P(OnCallPages, OnlyThoseWhoMayFillItIn) {
    const std::string path = Put(today_, today_ + days(1));
    const Grants reader{Permission::kViewTeam};
    EXPECT_FALSE(Has(Get("/oncall", reader).body, path));
    for (const char* page :
         {"/oncall/shifts/new", "/oncall/weeks/new", "/oncall/numbers", "/oncall/area-number"})
        EXPECT_EQ(Get(page, reader).status, 403) << page;
    EXPECT_EQ(Get(path + "/amend", reader).status, 403);
}

}  // namespace
}  // namespace alongside::oncall
