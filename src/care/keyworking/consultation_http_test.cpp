// The pages of consultations, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/keyworking/consultation_store.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/keyworking/module.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::keyworking {
namespace {

using identity::Permission;

class ConsultationPages : public test::PageTest {
protected:
    ConsultationPages()
        : PageTest({&AddKeyworking, &workforce::AddWorkforce}, {KeyworkingRoutes()}) {}

    bool Shows(const std::string& path, const std::string& words) {
        return Get(path).body.find(words) != std::string::npos;
    }
    web::Fields Typed() const {
        web::Fields typed = {
            {"asked_by", "school"},
            {"asker", "<b>Ms Okafor</b>"},
            {"basis", "parent"},
            {"asked", "What helps?"},
            {"advised", "A way out"},
            {"minutes", "25"},
            {"given_by", "Jo Example"}};
        return test::AddDay(typed, "on", today_);
    }
    EpisodeId Last() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ConsultationStore(tables, scope).List().front().id;
        });
    }
    const people::PersonId ann_ = NewPerson("Ann");
    const std::string page_ = "/people/" + ann_.value + "/consultations";
};
INSTANTIATE_ON_SQLITE(ConsultationPages);

TEST_P(ConsultationPages, OneIsRecordedFromThePersonsPage) {
    EXPECT_TRUE(Shows(page_, "Nobody has asked for advice yet"));
    EXPECT_TRUE(Shows("/consultations", "No consultation in this quarter"));
    const auto form = Get(page_ + "/new");
    const auto empty = Send(form, page_, {{"given_by", ""}});
    EXPECT_EQ(empty.status, 422);
    for (const char* field :
         {"on", "asked_by", "asker", "basis", "asked", "advised", "minutes", "given_by"})
        EXPECT_NE(empty.body.find("href=\"#" + std::string(field)), std::string::npos) << field;
    EXPECT_EQ(GoesTo(Send(form, page_, Typed())), page_);
    EXPECT_TRUE(Shows(page_, "Ended on 9 January 2023"));
    EXPECT_TRUE(Shows(page_, "&lt;b&gt;Ms Okafor"));
    EXPECT_TRUE(Shows(page_, "25 minutes"));
    EXPECT_GE(CountLooks(ann_), 3U);
    EXPECT_TRUE(Shows("/consultations", "1 consultation began in this quarter"));
    EXPECT_TRUE(Shows("/consultations", page_));
    EXPECT_TRUE(Shows("/consultations?quarter=2022-10-01", "No consultation in this quarter"));
    for (const char* asked : {"nonsense&page=-7", "0001-01-01", "9999-12-31&page=99999999999"})
        EXPECT_EQ(Get("/consultations?quarter=" + std::string(asked)).status, 200) << asked;
    EXPECT_EQ(Get(page_, {Permission::kViewPerson}).body.find(page_ + "/new"), std::string::npos);
}

TEST_P(ConsultationPages, OneThatIsOpenIsFollowedUpAndLeadsOn) {
    web::Fields typed = Typed();
    test::AddDay(typed, "follow_up_on", today_ + std::chrono::days(7));
    EXPECT_EQ(GoesTo(Send(Get(page_ + "/new"), page_, typed)), page_);
    EXPECT_TRUE(Shows("/consultations", "To follow up by 16 January 2023"));
    const std::string one = page_ + "/" + Last().value;
    const auto form = Get(one + "/follow-up");
    EXPECT_EQ(Send(form, one + "/follow-up", {{"what", ""}}).status, 422);
    web::Fields asked = {{"what", "Better"}};
    test::AddDay(asked, "on", today_);
    test::AddDay(asked, "again_on", today_ + std::chrono::days(30));
    EXPECT_EQ(GoesTo(Send(form, one + "/follow-up", asked)), page_);
    EXPECT_TRUE(Shows(page_, "Followed up on 9 January 2023"));

    const auto need = Get(one + "/keyworking");
    EXPECT_NE(need.body.find("We advised: A way out"), std::string::npos);
    web::Fields why = {{"why", "Asked by school. It is worse now"}};
    test::AddDay(why, "on", today_);
    EXPECT_EQ(GoesTo(Send(need, one + "/keyworking", why)), "/people/" + ann_.value);
    EXPECT_TRUE(Shows(page_, "Led on to keyworking"));
    EXPECT_TRUE(Shows(page_, "It is worse now"));
    EXPECT_EQ(Send(Get(page_ + "/new"), page_, Typed()).status, 409);
}

TEST_P(ConsultationPages, ItsWordsArePutRight) {
    Send(Get(page_ + "/new"), page_, Typed());
    const std::string amend = page_ + "/" + Last().value + "/amend";
    EXPECT_TRUE(Shows(page_, amend));
    const auto form = Get(amend);
    EXPECT_NE(form.body.find("A way out"), std::string::npos);
    EXPECT_EQ(Send(form, amend, {{"asked", ""}}).status, 422);
    const web::Fields right = {
        {"asked_by", "college"},
        {"asker", "Mx Adeyemi"},
        {"basis", "parent"},
        {"asked", "What helps?"},
        {"advised", "A quiet room"},
        {"minutes", "30"},
        {"given_by", "Jo Example"},
        {"reason", "It was the college"}};
    EXPECT_EQ(GoesTo(Send(form, amend, right)), page_);
    EXPECT_TRUE(Shows(page_, "College: Mx Adeyemi"));
    EXPECT_TRUE(Shows(page_, "A quiet room"));
    EXPECT_FALSE(Shows(page_, "A way out"));
}

TEST_P(ConsultationPages, SomebodyNewIsAddedWithIt) {
    const std::string list = "/consultations";
    web::Fields typed = Typed();
    typed.Add("given_name", "Ben");
    typed.Add("family_name", "Sample");
    test::AddDay(typed, "date_of_birth", DateOf(2010, 3, 4));
    const auto saved = Send(Get(list + "/new"), list, typed);
    EXPECT_EQ(saved.status, 303);
    EXPECT_TRUE(Shows(GoesTo(saved), "Ben Sample"));
    const auto again = Send(Get(list + "/new"), list, typed);
    EXPECT_EQ(again.status, 422);
    EXPECT_NE(again.body.find("may be this young person"), std::string::npos);
    typed.Add("nobody_else", "yes");
    EXPECT_EQ(Send(Get(list + "/new"), list, typed).status, 303);
}

TEST_P(ConsultationPages, AfterSupportItSaysWhenTheEhcPlanIsReviewed) {
    people::DetailsRecorded details;
    details.reference = "E1";
    details.given_name = Sensitive(std::string("Ann"));
    details.family_name = Sensitive(std::string("Example"));
    details.date_of_birth = DateOf(2008, 5, 17);
    details.ehcp_from = DateOf(2019, 3, 1);
    RecordAnyway(ann_, details);
    const std::string step_down = "/people/" + ann_.value + "/step-down";
    EXPECT_FALSE(Shows(step_down, "EHC plan is reviewed by"));
    const auto id = EpisodeId::New();
    RecordAnyway(ann_, EpisodeOpened{.id = id, .opened_on = DateOf(2022, 1, 10)});
    RecordAnyway(ann_, EpisodeClosed{.id = id, .closed_on = DateOf(2022, 6, 1)});
    EXPECT_TRUE(Shows(step_down, "EHC plan is reviewed by 28 February 2023"));
    EXPECT_TRUE(Shows(step_down, "Families Act 2014, section 44"));
}

}  // namespace
}  // namespace alongside::keyworking
