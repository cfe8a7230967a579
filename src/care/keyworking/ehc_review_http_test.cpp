// The pages of the EHC plan, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/keyworking/ehc_review_store.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/module.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;
using std::chrono::days;

class EhcPlanPages : public test::PageTest {
protected:
    EhcPlanPages() : PageTest({&AddKeyworking, &workforce::AddWorkforce}, {KeyworkingRoutes()}) {}

    bool Shows(const std::string& path, const std::string& words) {
        return Get(path).body.find(words) != std::string::npos;
    }
    void GivePlan(std::optional<Date> to = {}) {
        people::DetailsRecorded details;
        details.reference = "E1";
        details.given_name = Sensitive(std::string("Ann"));
        details.family_name = Sensitive(std::string("Example"));
        details.date_of_birth = DateOf(2008, 5, 17);
        details.ehcp_from = DateOf(2019, 3, 1);
        details.ehcp_to = to;
        RecordAnyway(ann_, details);
    }
    // Support from 10 January 2022 to 1 June 2022.
    void HadSupport() {
        const auto id = EpisodeId::New();
        RecordAnyway(ann_, EpisodeOpened{.id = id, .opened_on = DateOf(2022, 1, 10)});
        RecordAnyway(ann_, EpisodeClosed{.id = id, .closed_on = DateOf(2022, 6, 1)});
    }
    web::Fields Typed(const char* outcome) const {
        web::Fields typed = {
            {"what", "<b>More help</b>"},
            {"outcome", outcome},
            {"asked_back", "wanted"},
            {"answer", "Yes, please"}};
        return test::AddDay(typed, "held_on", today_);
    }
    web::Response Record(const web::Fields& typed) {
        return Send(Get(page_ + "/reviews/new"), page_ + "/reviews/new", typed);
    }
    std::string At(const std::string& act) {
        const auto id = Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return EhcReviewStore(tables, scope).List().front().id;
        });
        return page_ + "/reviews/" + id.value + "/" + act;
    }
    const people::PersonId ann_ = NewPerson("Ann");
    const std::string person_ = "/people/" + ann_.value;
    const std::string page_ = person_ + "/ehc-plan";
};
INSTANTIATE_ON_SQLITE(EhcPlanPages);

TEST_P(EhcPlanPages, SayWhatToDoWhereThereIsNoPlan) {
    EXPECT_TRUE(Shows(page_, "No EHC plan is recorded"));
    EXPECT_TRUE(Shows(page_, person_ + "/details/edit"));
    const auto refused = Record(Typed("kept"));
    EXPECT_EQ(refused.status, 409);
    EXPECT_NE(refused.body.find("since when they have an EHC plan"), std::string::npos);
    GivePlan();
    EXPECT_TRUE(Shows(page_, "They have an EHC plan since 1 March 2019."));
    EXPECT_TRUE(Shows(page_, "No review is recorded yet"));
    EXPECT_FALSE(Shows(page_, "Next review by")) << "nobody supports them";
}

TEST_P(EhcPlanPages, AReviewAfterSupportAsksWhetherItComesBack) {
    GivePlan();
    HadSupport();
    EXPECT_TRUE(Shows(page_, "Next review by 28 February 2023 (due in 50 days)"));
    EXPECT_TRUE(Shows(page_, "Families Act 2014, section 44"));
    EXPECT_TRUE(Shows(page_, "Ask at the review whether the keyworker should come back"));
    EXPECT_TRUE(Shows(page_ + "/reviews/new", "They have no keyworking now"));
    const auto empty = Record({{"what", ""}});
    EXPECT_EQ(empty.status, 422);
    for (const char* field : {"what", "outcome"})
        EXPECT_NE(empty.body.find("href=\"#" + std::string(field)), std::string::npos) << field;
    web::Fields unasked = {{"what", "Well"}, {"outcome", "kept"}};
    const auto back = Record(test::AddDay(unasked, "held_on", today_));
    for (const char* field : {"asked_back", "answer"})
        EXPECT_NE(back.body.find("href=\"#" + std::string(field)), std::string::npos) << field;
    EXPECT_EQ(GoesTo(Record(Typed("kept"))), page_);
    EXPECT_TRUE(Shows(page_, "&lt;b&gt;More help"));
    EXPECT_TRUE(Shows(page_, "Yes – Yes, please"));
    EXPECT_TRUE(Shows(page_, "Next review by 8 January 2024"));
    EXPECT_TRUE(Shows(page_, "counted from the last review on 9 January 2023"));
    EXPECT_TRUE(Shows(
        person_ + "/step-down", "9 January 2023, at a review of the EHC plan: Yes – Yes, please"
    ));
    EXPECT_TRUE(Shows(person_ + "/step-down", page_));
    EXPECT_EQ(Record(Typed("kept")).status, 409) << "twice on one day";
    EXPECT_GE(CountLooks(ann_), 5U);
}

TEST_P(EhcPlanPages, WhatTheCouncilDecidesIsRecordedWhenItIsTold) {
    GivePlan();
    EXPECT_EQ(Record(Typed("awaited")).status, 303);
    EXPECT_TRUE(Shows(page_, "6 February 2023 (due in 28 days)"));
    const std::string decided = At("decided");
    web::Fields told = {{"outcome", "ceased"}, {"decision", "It ends in July"}};
    test::AddDay(told, "told_on", today_);
    EXPECT_EQ(Send(Get(decided), decided, told).status, 303);
    EXPECT_TRUE(Shows(page_, "Decided, as told on 9 January 2023"));
    EXPECT_FALSE(Shows(page_, "Record what the council decided"));
    EXPECT_TRUE(Shows(page_, "their details do not say on which day"));
    GivePlan(DateOf(2023, 7, 31));
    EXPECT_FALSE(Shows(page_, "their details do not say on which day"));

    const std::string amend = At("amend");
    const auto form = Get(amend);
    EXPECT_NE(form.body.find("It ends in July"), std::string::npos);
    web::Fields right = Typed("amended");
    right.Add("decision", "From February");
    right.Add("reason", "The letter was about another");
    test::AddDay(right, "told_on", today_);
    EXPECT_EQ(GoesTo(Send(form, amend, right)), page_);
    EXPECT_TRUE(Shows(page_, "From February"));
    EXPECT_EQ(Send(form, amend, right).status, 303) << "the same form again";

    const std::string withdraw = At("withdraw");
    EXPECT_EQ(Send(Get(withdraw), withdraw, {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(Get(withdraw), withdraw, {{"reason", "Another Ann"}})), page_);
    EXPECT_TRUE(Shows(page_, "No review is recorded yet"));
}

TEST_P(EhcPlanPages, OfferOnlyWhatSomebodyMayDo) {
    GivePlan();
    EXPECT_EQ(Record(Typed("awaited")).status, 303);
    const auto reading = Get(page_, {Permission::kViewPerson}).body;
    for (const char* link : {"/reviews/", "/details/edit"})
        EXPECT_EQ(reading.find(link), std::string::npos) << link;
    const auto recording = Get(page_, {Permission::kViewPerson, Permission::kRecordEpisode}).body;
    EXPECT_NE(recording.find("/decided"), std::string::npos);
    EXPECT_EQ(recording.find("/amend"), std::string::npos);
    EXPECT_EQ(
        Get("/people/" + NewPerson("Bea").value + At("amend").substr(person_.size())).status, 404
    );
}

}  // namespace
}  // namespace alongside::keyworking
