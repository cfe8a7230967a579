// A person as JSON, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "care/admissions/admissions_tables.h"
#include "care/admissions/admit_person.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/name_keyworker.h"
#include "care/overview/module.h"
#include "care/register/decide_referral.h"
#include "care/register/rate_person.h"
#include "care/register/refer_person.h"
#include "care/register/register_tables.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::overview {
namespace {

using identity::Grants;
using identity::Permission;
using nlohmann::json;
using std::chrono::days;

class PersonJsonTest : public test::PageTest {
protected:
    PersonJsonTest()
        : PageTest(
              {&dsr::AddRegister,
               &keyworking::AddKeyworking,
               &admissions::AddAdmissions,
               &workforce::AddWorkforce},
              {PersonRoutes()}
          ) {}

    void JoinRegister() {
        const auto referral =
            Must(Do(dsr::ReferPerson, {.person = ann_, .referred_on = today_ - days(30)}));
        Must(
            Do(dsr::DecideReferral,
               {.person = ann_,
                .stay = referral.stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
    }
    void Rate(dsr::Rating rating, Date rated_on, const std::string& rationale) {
        Must(
            Do(dsr::RatePerson,
               {.person = ann_,
                .rating = rating,
                .rated_on = rated_on,
                .rationale = rationale,
                .seen = {}})
        );
    }
    void Admit() {
        admissions::Admission stay = {
            .id = {},
            .admitted_on = today_ - days(3),
            .hospital = "The Cedars",
            .legal_status = "02"};
        Must(Do(admissions::AdmitPerson, {.person = ann_, .admission = stay}));
    }
    json Read(const std::string& query = {}) const {
        return json::parse(Get(address_ + query).body);
    }

    const people::PersonId ann_ = NewPerson("Ann \"Annie\" Zoë");
    const std::string address_ = "/people/" + ann_.value + "/person.json";
};

TEST_P(PersonJsonTest, IsJsonThatNobodyKeeps) {
    const web::Response response = Get(address_);
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.Find("Content-Type"), "application/json");
    EXPECT_EQ(response.Find("Cache-Control"), std::nullopt);  // The server then says no-store.
}

TEST_P(PersonJsonTest, NamesThePersonInTheColumnsOfTheBundle) {
    const json person = Read();
    EXPECT_EQ(person["id"], ann_.value);
    EXPECT_EQ(person["given_name"], "Ann \"Annie\" Zoë");
    EXPECT_EQ(person["date_of_death"], nullptr);
    EXPECT_EQ(person["standing"], nullptr);
    EXPECT_EQ(person["ratings"], json::array());
    EXPECT_EQ(person["as_at"], "2023-01-09");
}

TEST_P(PersonJsonTest, ListsWhatThePageShows) {
    JoinRegister();
    Rate(dsr::Rating::kAmber, today_ - days(5), "Sleeps\nbadly");
    Admit();
    const json person = Read();
    EXPECT_EQ(person["standing"], "blue");
    EXPECT_EQ(person["register"][0]["decision"], "accepted");
    EXPECT_EQ(person["register"][0]["decided_on"], "2022-12-20");
    EXPECT_EQ(person["ratings"][0]["rating"], "amber");
    EXPECT_EQ(person["ratings"][0]["rationale"], "Sleeps\nbadly");
    EXPECT_EQ(person["admissions"][0]["hospital"], "The Cedars");
    EXPECT_EQ(person["admissions"][0]["legal_status"], "02");
    EXPECT_EQ(person["admissions"][0]["discharged_on"], nullptr);
}

TEST_P(PersonJsonTest, NamesTheKeyworkerByTheAreasOwnId) {
    const auto opened = Must(
        Do(workforce::OpenPost,
           {.details =
                {.worker_id = "KW-7",
                 .name = "Jo Kay",
                 .role = "Keyworker",
                 .grade = "6",
                 .carries_caseload = true,
                 .opened_on = today_ - days(60)}})
    );
    Must(
        Do(keyworking::NameKeyworker,
           {.person = ann_,
            .worker = opened.post,
            .role = keyworking::AllocationRole::kLead,
            .from = today_ - days(1),
            .seen = {}})
    );
    const json part = Read()["allocations"][0];
    EXPECT_EQ(part["worker_id"], "KW-7");
    EXPECT_EQ(part["name"], "Jo Kay");
    EXPECT_EQ(part["role"], "lead");
    EXPECT_EQ(part["from"], "2023-01-08");
    EXPECT_EQ(part["to"], nullptr);
}

TEST_P(PersonJsonTest, GoesBackToADay) {
    JoinRegister();
    Rate(dsr::Rating::kAmber, today_, "Sleeps badly");
    const json before = Read("?as-at=2023-01-08");
    EXPECT_EQ(before["as_at"], "2023-01-08");
    EXPECT_EQ(before["standing"], "unrated");
    EXPECT_EQ(before["ratings"], json::array());
}

TEST_P(PersonJsonTest, RefusesADayThatIsNone) {
    EXPECT_EQ(Get(address_ + "?as-at=2023-02-30").status, 422);
    EXPECT_EQ(Get(address_ + "?as-known=2024-01-01").status, 422);
    EXPECT_EQ(Get(address_ + "?as-known=2022-12-31").status, 404);
}

TEST_P(PersonJsonTest, LogsEveryLook) {
    const auto before = CountLooks(ann_);
    Read();
    Read();
    EXPECT_EQ(CountLooks(ann_), before + 2);
}

TEST_P(PersonJsonTest, ShowsNobodyOfAnotherAreaAndNothingWithoutPermission) {
    EXPECT_EQ(Get("/people/01890000-0000-7000-8000-000000000000/person.json").status, 404);
    const auto before = CountLooks(ann_);
    EXPECT_EQ(Get(address_, Grants{Permission::kViewTeam}).status, 403);
    EXPECT_EQ(CountLooks(ann_), before);
}

TEST_P(PersonJsonTest, LeadsFromAMergedRecordToTheSurvivor) {
    const people::PersonId other = NewPerson("Anne");
    WithJournal([&](journal::Journal& journal) { journal.Merge(ann_, other, "The same girl"); });
    EXPECT_EQ(GoesTo(Get("/people/" + other.value + "/person.json")), address_);
}

INSTANTIATE_ON_SQLITE(PersonJsonTest);

}  // namespace
}  // namespace alongside::overview
