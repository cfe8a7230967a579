// The pages of a return, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "care/admissions/admissions_tables.h"
#include "care/clocks/clocks_facts.h"
#include "care/clocks/clocks_tables.h"
#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/insight/insight_tables.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "care/returns/figure_counts.h"
#include "care/returns/module.h"
#include "care/returns/return_reader.h"
#include "care/returns/returns_tables.h"
#include "care/workforce/workforce_facts.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::returns {
namespace {

using identity::Grants;
using identity::Permission;

const Grants kReader = {Permission::kViewReturn};
const std::string kPage = "/returns/2022-23/Q3";
const std::string kHostile = "<script>alert(1)</script>";

class ReturnPagesTest : public test::PageTest {
protected:
    ReturnPagesTest()
        : PageTest(
              {&dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &workforce::AddWorkforce,
               &insight::AddInsight,
               &clocks::AddClockTables,
               &governance::AddGovernance,
               &AddReturns},
              {ReturnsRoutes()}
          ) {}

    // How many looks at lists of people of the area were logged.
    std::size_t CountAreaLooks() {
        constexpr int most = 1000;
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return identity::LooksAt(tables, area, kStillKnown, most).size();
        });
    }
    people::PersonId OnRegister(
        std::optional<dsr::Rating> rating, const std::string& name = "Ann"
    ) {
        const people::PersonId person = NewPerson(name);
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(person, dsr::ReferralReceived{.stay = stay, .referred_on = kStart});
        RecordAnyway(
            person,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kStart}
        );
        if (rating) Rate(person, *rating);
        return person;
    }
    void Rate(const people::PersonId& person, dsr::Rating rating, Date day = kStart) {
        RecordAnyway(
            person,
            dsr::RatingGiven{
                .id = dsr::RatingId::New(), .rating = rating, .rated_on = day, .rationale = "Seen"}
        );
    }
    void Allocate(const people::PersonId& person, const workforce::PostId& worker) {
        RecordAnyway(
            person,
            keyworking::KeyworkerNamed{
                .id = keyworking::AllocationId::New(),
                .worker = worker,
                .role = keyworking::AllocationRole::kLead,
                .from = kStart}
        );
    }
    void StepBack(const people::PersonId& person) {
        const auto episode = keyworking::EpisodeId::New();
        RecordAnyway(
            person,
            keyworking::EpisodeOpened{
                .id = episode, .kind = keyworking::EpisodeKind::kKeyworking, .opened_on = kStart}
        );
        RecordAnyway(
            person,
            keyworking::EpisodeClosed{
                .id = episode,
                .closed_on = DateOf(2022, 11, 1),
                .close_reason = keyworking::CloseReason::kSteppedBack}
        );
    }
    workforce::PostId OpenPost() {
        workforce::PostId post;
        WithJournal([&](journal::Journal& journal) {
            post = journal.Begin(journal::StreamKind::kWorker);
            journal.Record(
                post,
                workforce::PostRecorded{
                    .worker_id = "TL",
                    .role = kHostile,
                    .employer = workforce::Employer::kNhs,
                    .grade = "8a",
                    .carries_caseload = true,
                    .opened_on = kStart}
            );
        });
        return post;
    }
    ProgressReturn AsJson(Grants grants = Grants::All()) {
        const auto response = Get(kPage + "/return.json", grants);
        EXPECT_EQ(response.status, 200);
        return ReadReturn(response.body);
    }
    // Where the page's link to sign leads, with what its reader saw.
    std::string SignAddress() {
        static const std::regex link("href=\"([^\"]*/sign\\?seen=[^\"]*)\"");
        const auto page = Get(kPage);
        std::smatch found;
        EXPECT_TRUE(std::regex_search(page.body, found, link));
        return found[1];
    }
    web::Response Sign() { return Send(Get(SignAddress()), kPage + "/sign", {}); }

    static bool Holds(const web::Response& page, std::string_view text) {
        return page.body.find(text) != std::string::npos;
    }
    static std::size_t CountOf(std::string_view page, std::string_view text) {
        std::size_t count = 0;
        for (auto at = page.find(text); at != std::string_view::npos; at = page.find(text, at + 1))
            ++count;
        return count;
    }

    static constexpr Date kStart = std::chrono::sys_days(
        std::chrono::year(2022) / std::chrono::month(3) / std::chrono::day(1)
    );
};

INSTANTIATE_ON_SQLITE(ReturnPagesTest);

TEST_P(ReturnPagesTest, LeadsToTheLastQuarterThatEnded) {
    EXPECT_EQ(GoesTo(Get("/returns")), kPage);
    EXPECT_EQ(GoesTo(Get("/returns?quarter=2021/22-Q4")), "/returns/2021-22/Q4");
    EXPECT_EQ(GoesTo(Get("/returns?quarter=never")), kPage);
}

TEST_P(ReturnPagesTest, ShowsFiguresTargetsAndFindings) {
    OnRegister(dsr::Rating::kRed);
    Allocate(OnRegister(dsr::Rating::kAmber), OpenPost());
    const auto page = Get(kPage);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Holds(page, "October to December 2022"));
    EXPECT_TRUE(Holds(page, "As at 31 December 2022"));
    EXPECT_TRUE(Holds(page, "50.0 %"));
    EXPECT_TRUE(Holds(page, "Target not met"));
    EXPECT_TRUE(Holds(page, "1 of 2 red or amber have a named keyworker"));
    EXPECT_TRUE(Holds(page, "Change since July to September 2022"));
    EXPECT_TRUE(Holds(page, kPage + "/people/register.under_18.red"));
}

TEST_P(ReturnPagesTest, SaysWhatWasGivenMoreTimeInItsMonthsAndWhy) {
    const std::string now = "/returns/2022-23/Q4";
    EXPECT_TRUE(Holds(Get(now), "No due date was given more time in these months."));
    const people::PersonId ann = OnRegister(dsr::Rating::kRed);
    clocks::DeadlineSet due;
    due.id = clocks::DeadlineId::New();
    due.rule = "rating-review";
    due.starts_on = kStart;
    due.due_on = today_;
    RecordAnyway(ann, due);
    RecordAnyway(
        ann,
        clocks::DeadlineExtended{
            .id = due.id,
            .rule = due.rule,
            .due_on = today_ + std::chrono::days(7),
            .because = clocks::ExtensionReason::kBereavement,
            .note = kHostile}
    );
    EXPECT_TRUE(Holds(Get(now), "1 due date was given more time in these months."));
    EXPECT_TRUE(Holds(Get(now), "There was a bereavement: 1"));
    EXPECT_FALSE(Holds(Get(now), kHostile));
    EXPECT_FALSE(Holds(Get(now + "/return.json"), "more time"));
    EXPECT_TRUE(Holds(Get(kPage), "No due date was given more time in these months."));
}

TEST_P(ReturnPagesTest, OpensEachFigureToAsManyPeopleAsItSays) {
    const workforce::PostId worker = OpenPost();
    for (int i = 0; i < 51; ++i) OnRegister(dsr::Rating::kRed);
    const auto green = OnRegister(dsr::Rating::kGreen);
    Allocate(green, worker);
    StepBack(green);
    const ProgressReturn of = AsJson();
    int linked = 0;
    for (const std::string& path : CountPaths(of)) {
        const auto count = CountAt(of, path);
        if (!count) continue;
        std::size_t listed = 0;
        for (int number = 1; number <= 3; ++number) {
            const auto page = Get(kPage + "/people/" + path + "?page=" + std::to_string(number));
            EXPECT_EQ(page.status, 200) << path;
            listed += CountOf(page.body, "href=\"/people/");
        }
        EXPECT_EQ(listed, static_cast<std::size_t>(*count)) << path;
        linked += *count;
    }
    EXPECT_GE(linked, 53);
}

TEST_P(ReturnPagesTest, KnowsNoOtherFigure) {
    EXPECT_EQ(Get(kPage + "/people/register.under_18.purple").status, 404);
    EXPECT_EQ(Get(kPage + "/people/workforce.TL.caseload").status, 404);
    EXPECT_EQ(Get("/returns/2022-24/Q3").status, 404);
    EXPECT_EQ(Get("/returns/2022-23/Q5").status, 404);
}

TEST_P(ReturnPagesTest, NotesWhoLookedAtPeople) {
    OnRegister(std::nullopt);
    const auto looks = CountAreaLooks();
    Get(kPage + "/people/register.under_18.red");
    EXPECT_EQ(CountAreaLooks(), looks + 1);
    Get(kPage);
    EXPECT_EQ(CountAreaLooks(), looks + 2) << "somebody unrated is named on the page";
    Get(kPage, kReader);
    EXPECT_EQ(CountAreaLooks(), looks + 2) << "a reader of figures sees nobody";
}

TEST_P(ReturnPagesTest, ShowsAReaderFiguresWithoutPeople) {
    const auto person = OnRegister(std::nullopt);
    const auto page = Get(kPage, kReader);
    EXPECT_EQ(page.status, 200);
    EXPECT_FALSE(Holds(page, "/people/"));
    EXPECT_TRUE(Holds(page, "1 person to look at"));
    EXPECT_EQ(AsJson(kReader).findings.size(), 0U);
    EXPECT_EQ(AsJson().findings.size(), 1U);
    EXPECT_TRUE(Holds(Get(kPage), "/people/" + person.value));
}

TEST_P(ReturnPagesTest, EscapesWhatWasTyped) {
    OpenPost();
    Rate(OnRegister(dsr::Rating::kRed, kHostile), dsr::Rating::kRed);
    Send(Get(kPage + "/narrative"), kPage + "/narrative", {{"successes", kHostile}});
    for (const std::string& path :
         {kPage, kPage + "/narrative", kPage + "/people/register.under_18.red"}) {
        const auto page = Get(path);
        EXPECT_EQ(page.status, 200) << path;
        EXPECT_FALSE(Holds(page, kHostile)) << path;
        EXPECT_TRUE(Holds(page, "&lt;script&gt;")) << path;
    }
}

TEST_P(ReturnPagesTest, SendsASpreadsheet) {
    OnRegister(dsr::Rating::kRed);
    const auto file = Get(kPage + "/return.xlsx");
    EXPECT_EQ(file.status, 200);
    EXPECT_EQ(file.body.substr(0, 2), "PK");
}

TEST_P(ReturnPagesTest, SaysKindlyThatThereIsNothing) {
    EXPECT_TRUE(Holds(Get(kPage), "Nothing is recorded for this quarter"));
    const auto future = Get("/returns/2023-24/Q1");
    EXPECT_EQ(future.status, 200);
    EXPECT_TRUE(Holds(future, "This quarter has not begun"));
    EXPECT_TRUE(Holds(Get("/returns/2022-23/Q4"), "The quarter has not ended"));
}

TEST_P(ReturnPagesTest, SignsShowsWhatChangedAndReopens) {
    const auto person = OnRegister(dsr::Rating::kGreen);
    const auto done = Sign();
    EXPECT_EQ(done.status, 303);
    EXPECT_EQ(GoesTo(done), kPage);
    const auto signed_page = Get(kPage);
    EXPECT_TRUE(Holds(signed_page, "Signed off by jo on 9 January 2023"));
    EXPECT_TRUE(Holds(signed_page, "Nothing has changed since it was signed off"));

    AdvanceDays(1);
    Rate(person, dsr::Rating::kRed, DateOf(2022, 12, 1));
    const auto changed = Get(kPage);
    EXPECT_TRUE(Holds(changed, "Changed since sign-off"));
    EXPECT_TRUE(Holds(changed, "Register, under 18: red"));
    EXPECT_EQ(AsJson().on_register.under_18->green, 1) << "signed figures do not move";
    const auto behind = Get(kPage + "/people/register.under_18.green");
    EXPECT_EQ(CountOf(behind.body, "href=\"/people/"), 1U);

    const auto reopened =
        Send(Get(kPage + "/reopen"), kPage + "/reopen", {{"reason", "A late rating"}});
    EXPECT_EQ(reopened.status, 303);
    EXPECT_EQ(AsJson().on_register.under_18->red, 1);
    const auto open = Get(kPage);
    EXPECT_TRUE(Holds(open, "A late rating"));
    const auto kept = Get(kPage + "/signed/1");
    EXPECT_EQ(kept.status, 200);
    EXPECT_TRUE(Holds(kept, "As it was signed off"));
    EXPECT_EQ(Get(kPage + "/signed/9").status, 404);
    EXPECT_EQ(Get(kPage + "/signed/none").status, 404);
}

TEST_P(ReturnPagesTest, DoesNotSignWhatNobodyRead) {
    const auto person = OnRegister(dsr::Rating::kGreen);
    const auto form = Get(SignAddress());
    Rate(person, dsr::Rating::kRed, DateOf(2022, 12, 1));
    EXPECT_EQ(Send(form, kPage + "/sign", {}).status, 409);
    EXPECT_EQ(Send(Get(kPage + "/sign"), kPage + "/sign", {}).status, 409);
}

TEST_P(ReturnPagesTest, SignsOnceHoweverOftenTheFormIsSent) {
    const auto form = Get(SignAddress());
    EXPECT_EQ(Send(form, kPage + "/sign", {}).status, 303);
    EXPECT_EQ(Send(form, kPage + "/sign", {}).status, 303);
    EXPECT_EQ(Get(kPage + "/sign").status, 409);
}

TEST_P(ReturnPagesTest, AsksForAReasonAndKeepsWhatWasTyped) {
    Sign();
    const auto refused = Send(Get(kPage + "/reopen"), kPage + "/reopen", {{"reason", " "}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(Holds(refused, "Say why the return is reopened"));
    const auto words =
        Send(Get(kPage + "/narrative"), kPage + "/narrative", {{"successes", "Kept words"}});
    EXPECT_EQ(words.status, 409);
    EXPECT_TRUE(Holds(words, "Kept words"));
}

TEST_P(ReturnPagesTest, ChecksAPastedReturn) {
    const auto found = Send(
        Get("/returns/check"),
        "/returns/check",
        {{"json", R"({"register": {"under_18": {"red": 1, "amber": 1, "green": 1, "total": 4}}})"}}
    );
    EXPECT_EQ(found.status, 200);
    EXPECT_TRUE(Holds(found, "total-mismatch"));
    EXPECT_TRUE(Holds(found, "Register, under 18: total"));
}

TEST_P(ReturnPagesTest, ChecksTypedFigures) {
    const auto found = Send(
        Get("/returns/check"),
        "/returns/check",
        {{"register.18_25.red", "22"},
         {"register.18_25.amber", "8"},
         {"with_keyworker.18_25.red", "9"},
         {"with_keyworker.18_25.amber", "0"},
         {"with_keyworker.18_25.percent", "41%"}}
    );
    EXPECT_TRUE(Holds(found, "percent-wrong-base"));
    const auto right =
        Send(Get("/returns/check"), "/returns/check", {{"stepped_back.under_18", "3"}});
    EXPECT_TRUE(Holds(right, "Nothing to say"));
}

TEST_P(ReturnPagesTest, SaysWhatIsWrongWithWhatCannotBeRead) {
    const auto form = Get("/returns/check");
    for (const std::string& typed : {kHostile, std::string("{\"register\": [")}) {
        const auto refused = Send(form, "/returns/check", {{"json", typed}});
        EXPECT_EQ(refused.status, 422);
        EXPECT_FALSE(Holds(refused, kHostile));
    }
    EXPECT_EQ(Send(form, "/returns/check", {}).status, 422);
    const auto letters = Send(form, "/returns/check", {{"register.under_18.red", "many"}});
    EXPECT_EQ(letters.status, 422);
    EXPECT_TRUE(Holds(letters, "Enter a whole number"));
}

}  // namespace
}  // namespace alongside::returns
