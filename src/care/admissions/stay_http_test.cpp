// The page of a stay in hospital, its forms, and the list of who is there, from request to
// response. SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_tables.h"
#include "care/admissions/admit_person.h"
#include "care/admissions/module.h"
#include "care/admissions/stay_store.h"
#include "care/governance/governance_tables.h"
#include "support/page_fixture.h"

namespace alongside::admissions {
namespace {

using identity::Permission;
using std::chrono::days;

constexpr identity::Grants kMayLook = {Permission::kViewPerson, Permission::kViewRegister};

class StayPagesTest : public test::PageTest {
protected:
    StayPagesTest() : PageTest({&AddAdmissions, &governance::AddGovernance}, {AdmissionRoutes()}) {}

    AdmissionId Admit(const people::PersonId& person, int days_ago, std::string hospital) {
        Admission stay = {
            .id = {},
            .admitted_on = today_ - days(days_ago),
            .hospital = std::move(hospital),
            .legal_status = "02"};
        return Must(Do(AdmitPerson, {.person = person, .admission = stay})).id;
    }
    Stay Held() {
        return Look(ann_, [&](const db::Reader& tables, const identity::Scope& scope) {
            return Must(StayStore(tables, scope).Get(stay_));
        });
    }
    // Fills in the form at `act`, with the days that it asks for.
    web::Response Fill(
        const std::string& act, web::Fields fields, const std::map<std::string, Date>& on = {}
    ) {
        for (const auto& [name, day] : on) test::AddDay(fields, name, day);
        return Send(Get(page_ + "/" + act), page_ + "/" + act, fields);
    }
    bool Shows(const std::string& words) { return Has(Get(page_), words); }
    static bool Has(const web::Response& page, const std::string& words) {
        return page.body.find(words) != std::string::npos;
    }

    const people::PersonId ann_ = NewPerson();
    const AdmissionId stay_ = Admit(ann_, 100, "The Cedars");
    const std::string page_ = "/people/" + ann_.value + "/admissions/" + stay_.value;
};
INSTANTIATE_ON_SQLITE(StayPagesTest);

TEST_P(StayPagesTest, ShowsAStayAndWhatIsNotThereYet) {
    const auto page = Get(page_);
    EXPECT_EQ(page.status, 200);
    for (const char* words :
         {"The Cedars",
          "100 days",
          "Detained under section 2",
          "No day is planned",
          "Nothing delays it that we know of",
          "No advocate has been offered yet.",
          "more than three months",
          "Admitted to The Cedars"})
        EXPECT_TRUE(Has(page, words)) << words;
    EXPECT_FALSE(Has(page, "<title>Ann"));
    EXPECT_GE(CountLooks(ann_), 1U);
}

TEST_P(StayPagesTest, PlansAndMovesTheDayOfLeaving) {
    const auto late = Get(page_ + "/planned-discharge");
    web::Fields plan = {{"is_planned", "yes"}, {"reason", "The flat is found"}};
    EXPECT_EQ(GoesTo(Fill("planned-discharge", plan, {{"planned_on", today_ + days(10)}})), page_);
    plan = {{"is_planned", "yes"}, {"reason", "The flat is not ready"}};
    Fill("planned-discharge", plan, {{"planned_on", today_ + days(20)}});
    const auto page = Get(page_);
    EXPECT_TRUE(Has(page, InWords(today_ + days(20)) + ". It changed once"));
    EXPECT_TRUE(Has(page, "The flat is found"));
    EXPECT_TRUE(Has(page, "The flat is not ready"));

    const auto without = Fill("planned-discharge", plan);
    EXPECT_EQ(without.status, 422);
    EXPECT_TRUE(Has(without, "Enter the day that is planned"));
    EXPECT_EQ(
        GoesTo(Fill("planned-discharge", {{"is_planned", "no"}, {"reason", "It fell through"}})),
        page_
    );
    EXPECT_TRUE(Shows("No day is planned. It changed twice"));
    EXPECT_EQ(Send(late, page_ + "/planned-discharge", plan).status, 422);
    test::AddDay(plan, "planned_on", today_ + days(30));
    EXPECT_EQ(Send(late, page_ + "/planned-discharge", plan).status, 409);
}

TEST_P(StayPagesTest, RunsADelayThatSomebodyOwns) {
    const web::Fields delay = {
        {"reason", "housing"}, {"owner", "Kent County Council"}, {"note", "A flat on the ground"}};
    EXPECT_EQ(GoesTo(Fill("delays", delay, {{"from", today_ - days(9)}})), page_);
    EXPECT_EQ(
        GoesTo(Fill("ready", {{"note", "Dr Example"}}, {{"ready_on", today_ - days(12)}})), page_
    );
    EXPECT_TRUE(Shows("waiting for a home or placement. For Kent County Council to solve"));
    EXPECT_TRUE(Shows("9 days"));
    EXPECT_TRUE(Shows("Since " + InWords(today_ - days(12))));
    const std::string end = "delays/" + Held().delays.at(0).id.value + "/end";
    EXPECT_TRUE(Shows(end));
    EXPECT_EQ(GoesTo(Fill(end, {}, {{"ended_on", today_}})), page_);
    EXPECT_TRUE(Shows("Delay solved"));
    EXPECT_FALSE(Shows(end));
    EXPECT_EQ(Fill(end, {}, {{"ended_on", today_}}).status, 409);
}

TEST_P(StayPagesTest, SaysThatAVisitDidNotFindThemSafe) {
    const web::Fields visit = {
        {"visitor", "Sam Example"}, {"seen", "A locked door"}, {"safe", "not-safe"}};
    EXPECT_EQ(GoesTo(Fill("visits", visit, {{"visited_on", today_ - days(1)}})), page_);
    EXPECT_TRUE(Shows("The last visit did not find them safe"));
    EXPECT_FALSE(Shows("No oversight visit has been recorded yet."));
    const auto missing = Fill("visits", {{"seen", "A locked door"}});
    EXPECT_EQ(missing.status, 422);
    for (const char* words :
         {"Enter the day of the visit", "Enter who visited", "Choose whether they are safe"})
        EXPECT_TRUE(Has(missing, words)) << words;

    const std::string withdraw = "records/" + Held().visits.at(0).id.value + "/withdraw";
    EXPECT_TRUE(Has(Get(page_ + "/" + withdraw), "Visited by Sam Example"));
    EXPECT_EQ(GoesTo(Fill(withdraw, {{"reason", "Another Ann"}})), page_);
    EXPECT_TRUE(Shows("No oversight visit has been recorded yet."));
}

TEST_P(StayPagesTest, RecordsWhatElseHappens) {
    Fill("legal-status", {{"code", "03"}}, {{"from", today_ - days(2)}});
    Fill("leave", {{"note", "With his mother"}}, {{"from", today_ - days(3)}});
    Fill("responsibility", {{"commissioner", "NHS Kent and Medway"}, {"miles", "40"}});
    Fill(
        "aftercare", {{"entitled", "yes"}, {"responsible", "The council"}}, {{"agreed_on", today_}}
    );
    Fill("plan", {{"destination", "supported-living"}, {"agreed_by_person", "yes"}});
    Fill("needs", {{"what", "A ramp"}, {"agency", "The council"}});
    Fill("advocates", {{"kind", "imha"}, {"answer", "declined"}}, {{"offered_on", today_}});
    Fill(
        "restrictions",
        {{"kind", "long-term-segregation"}, {"note", "In a room of his own"}},
        {{"from", today_ - days(8)}, {"reported_on", today_ - days(7)}}
    );
    const auto page = Get(page_);
    for (const std::string words :
         {"Detained under section 3",
          "Since 6 January 2023",
          "NHS Kent and Medway",
          "40 miles",
          "Entitled, agreed on",
          "supported living; they agree; their family has not yet",
          "A ramp",
          "they declined",
          "The long-term segregation from",
          "With his mother"})
        EXPECT_TRUE(Has(page, words)) << words;

    const Stay stay = Held();
    const auto& restriction = stay.restrictions.at(0).id.value;
    Fill("leave/" + stay.leave.at(0).id.value + "/end", {}, {{"back_on", today_}});
    Fill("needs/" + stay.needs.at(0).id.value + "/met", {}, {{"met_on", today_}});
    Fill(
        "advocates/" + stay.advocates.at(0).id.value + "/answer",
        {{"answer", "accepted"}},
        {{"answered_on", today_}}
    );
    Fill("restrictions/" + restriction + "/end", {}, {{"ended_on", today_}});
    Fill(
        "restrictions/" + restriction + "/review",
        {{"outcome", "It ends"}},
        {{"reviewed_on", today_}}
    );
    const auto after = Get(page_);
    EXPECT_TRUE(Has(after, "Back from leave"));
    EXPECT_TRUE(Has(after, "In place since"));
    EXPECT_TRUE(Has(after, "they accepted"));
    EXPECT_TRUE(Has(after, "It ends"));
    EXPECT_FALSE(Has(after, "has not been reviewed yet"));
    Fill("needs", {{"what", "A bus pass"}, {"agency", "The council"}});
    const std::string pass = "needs/" + Held().needs.at(1).id.value + "/drop";
    EXPECT_EQ(GoesTo(Fill(pass, {{"reason", "They have one"}})), page_);
    EXPECT_EQ(Held().needs.size(), 1U);
}

TEST_P(StayPagesTest, TransfersAndShowsBothStaysOfTheSpell) {
    Fill("advocates", {{"kind", "imha"}, {"answer", "accepted"}}, {{"offered_on", today_}});
    const auto wrong = Fill("transfer", {{"hospital", "The Elms"}, {"legal_status", "02"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(Has(wrong, "Enter the day of the transfer"));
    const auto to = GoesTo(Fill(
        "transfer", {{"hospital", "The Elms"}, {"legal_status", "02"}}, {{"discharged_on", today_}}
    ));
    EXPECT_NE(to, page_);
    const auto page = Get(to);
    EXPECT_TRUE(Has(page, "The Elms"));
    EXPECT_TRUE(Has(page, "100 days, with all transfers"));
    EXPECT_TRUE(Has(page, "The Cedars, from"));
    EXPECT_FALSE(Has(page, "No advocate has been offered yet."));
    EXPECT_TRUE(Shows("Legal status at the end"));
}

TEST_P(StayPagesTest, OffersAReaderNothingThatTheyMayNotDo) {
    Fill("needs", {{"what", "A ramp"}, {"agency", "The council"}});
    const auto page = Get(page_, kMayLook);
    EXPECT_EQ(page.status, 200);
    EXPECT_FALSE(Has(page, page_ + "/"));
    EXPECT_EQ(Get(page_ + "/visits", kMayLook).status, 403);
    EXPECT_EQ(
        Get(page_ + "/records/" + Held().needs.at(0).id.value + "/withdraw",
            {Permission::kRecordAdmission})
            .status,
        403
    );
}

TEST_P(StayPagesTest, ShowsScriptAsWords) {
    const std::string script = "<script>alert(1)</script>";
    Fill(
        "visits",
        {{"visitor", script}, {"seen", script}, {"safe", "not-safe"}},
        {{"visited_on", today_}}
    );
    Fill("needs", {{"what", script}, {"agency", script}});
    const auto page = Get(page_);
    EXPECT_FALSE(Has(page, "<script>alert"));
    EXPECT_TRUE(Has(page, "&lt;script&gt;alert(1)"));
}

TEST_P(StayPagesTest, ListsWhoIsInHospital) {
    const auto bea = NewPerson("Bea");
    const AdmissionId of_bea = Admit(bea, 200, "The Elms");
    Fill("delays", {{"reason", "court"}, {"owner", "The court"}}, {{"from", today_ - days(4)}});
    const auto longest = Get("/admissions", kMayLook);
    EXPECT_EQ(longest.status, 200);
    EXPECT_LT(longest.body.find("The Elms"), longest.body.find("The Cedars"));
    EXPECT_TRUE(Has(longest, "200 days"));
    EXPECT_TRUE(Has(longest, "waiting for a court, for The court, 4 days"));
    EXPECT_TRUE(Has(longest, "/people/" + bea.value + "/admissions/" + of_bea.value));
    const auto delayed = Get("/admissions?order=delay", kMayLook);
    EXPECT_LT(delayed.body.find("The Cedars"), delayed.body.find("The Elms"));
    EXPECT_EQ(Get("/admissions", {Permission::kViewPerson}).status, 403);
}

TEST_P(StayPagesTest, PagesThroughWhoIsInHospital) {
    for (int i = 0; i < InpatientStore::kPageSize; ++i)
        Admit(NewPerson("P" + std::to_string(i)), 10, "The Elms");
    const auto first = Get("/admissions");
    const auto at = first.body.find("/admissions?after=");
    ASSERT_NE(at, std::string::npos);
    const auto next = Get(first.body.substr(at, first.body.find('"', at) - at));
    EXPECT_EQ(next.status, 200);
    EXPECT_FALSE(Has(next, "The Cedars"));
    EXPECT_TRUE(Has(next, "The Elms"));
    EXPECT_FALSE(Has(next, "/admissions?after="));
}

class NobodyInHospitalTest : public test::PageTest {
protected:
    NobodyInHospitalTest() : PageTest({&AddAdmissions}, {AdmissionRoutes()}) {}
};
INSTANTIATE_ON_SQLITE(NobodyInHospitalTest);

TEST_P(NobodyInHospitalTest, SaysWhatBringsSomebodyOntoTheList) {
    EXPECT_NE(Get("/admissions").body.find("Nobody is in hospital"), std::string::npos);
}

}  // namespace
}  // namespace alongside::admissions
