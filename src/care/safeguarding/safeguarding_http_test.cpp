// The pages of safeguarding, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/clocks/clocks_tables.h"
#include "care/governance/governance_tables.h"
#include "care/safeguarding/module.h"
#include "care/safeguarding/safeguarding_tables.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::safeguarding {
namespace {

using identity::Permission;

const identity::Grants kWorker = {
    Permission::kRecordConcern, Permission::kViewPerson, Permission::kAmendPerson};

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class SafeguardingPages : public test::PageTest {
protected:
    SafeguardingPages()
        : PageTest(
              {&AddSafeguarding,
               &clocks::AddClockTables,
               &governance::AddGovernance,
               &workforce::AddWorkforce},
              {SafeguardingRoutes()}
          ) {
        ann_ = NewPerson();
    }

    web::Fields Said(const std::string& words, const std::string& safe_now = "safe") const {
        web::Fields fields = {
            {"said", words}, {"who_said", "young-person"}, {"safe_now", safe_now}};
        test::AddDay(fields, "heard_on", today_);
        return fields;
    }
    // Records one about Ann, and gives its page.
    std::string Record(const std::string& words = "He hits me") {
        const std::string page = "/people/" + ann_.value + "/concerns";
        return GoesTo(Send(Get(page + "/new"), page, Said(words)));
    }
    std::string Handle(
        const std::string& concern, const std::string& act, const web::Fields& typed
    ) {
        const std::string page = concern + "/" + act;
        return GoesTo(Send(Get(page), page, typed));
    }

    StreamId ann_;
};

INSTANTIATE_ON_SQLITE(SafeguardingPages);

TEST_P(SafeguardingPages, AConcernIsRecordedAndHandledToItsEnd) {
    const std::string concern = Record();
    ASSERT_TRUE(concern.starts_with("/concerns/")) << concern;
    const auto page = Get(concern);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "He hits me"));
    EXPECT_TRUE(Has(page, "Ann Example"));
    EXPECT_TRUE(Has(page, "your area’s setting"));
    EXPECT_EQ(Handle(concern, "take", {}), concern);
    web::Fields referral = {
        {"to", "childrens-social-care"}, {"told", "What she said"}, {"family", "yes"}};
    test::AddDay(referral, "on", today_);
    EXPECT_EQ(Handle(concern, "refer", referral), concern);
    EXPECT_TRUE(Has(Get(concern), "Working Together"));
    web::Fields answer = {{"answer", "They visit tomorrow"}};
    test::AddDay(answer, "on", today_);
    EXPECT_EQ(Handle(concern, "answer", answer), concern);
    EXPECT_EQ(Handle(concern, "note", {{"note", "Rang the school"}}), concern);
    EXPECT_EQ(Handle(concern, "close", {{"reason", "Theirs now"}}), concern);
    const auto closed = Get(concern);
    EXPECT_TRUE(Has(closed, "They visit tomorrow"));
    EXPECT_TRUE(Has(closed, "Rang the school"));
    EXPECT_TRUE(Has(closed, "Open it again"));
    EXPECT_EQ(Handle(concern, "reopen", {{"reason", "She said more"}}), concern);
    EXPECT_TRUE(Has(Get("/concerns"), "Ann Example"));
}

TEST_P(SafeguardingPages, WhatWasTypedStaysWhenSomethingIsMissing) {
    const std::string page = "/people/" + ann_.value + "/concerns";
    const auto again = Send(Get(page + "/new"), page, Said("Something only she said", "not-safe"));
    EXPECT_EQ(again.status, 422);
    EXPECT_TRUE(Has(again, "ring 999"));
    EXPECT_TRUE(Has(again, "Something only she said"));
}

TEST_P(SafeguardingPages, AConcernMayBeAboutSomebodyWhoIsNotOnRecord) {
    web::Fields typed = Said("She saw it");
    EXPECT_EQ(Send(Get("/concerns/new"), "/concerns", typed).status, 422);
    typed.Add("about_name", "Her sister Bea");
    const std::string concern = GoesTo(Send(Get("/concerns/new"), "/concerns", typed));
    EXPECT_TRUE(Has(Get(concern), "Her sister Bea"));
    EXPECT_TRUE(Has(Get("/concerns"), "Her sister Bea"));
}

TEST_P(SafeguardingPages, AnAllegationGoesItsOwnWay) {
    web::Fields typed = Said("He shouts at them");
    const std::string form = "/concerns/allegations/new";
    EXPECT_EQ(Send(Get(form), "/concerns/allegations", typed).status, 422);
    typed.Add("about_worker", "A teaching assistant at Oak School");
    const std::string concern = GoesTo(Send(Get(form), "/concerns/allegations", typed));
    EXPECT_TRUE(Has(Get(concern), "An allegation"));
    EXPECT_TRUE(Has(Get(concern), "Oak School"));
}

TEST_P(SafeguardingPages, NobodyElseFindsIt) {
    const std::string concern = Record("the-marker-word");
    ActAs("al");
    EXPECT_EQ(Get(concern, kWorker).status, 404);
    EXPECT_EQ(Get(concern + "/note", kWorker).status, 404);
    EXPECT_FALSE(Has(Get("/concerns", kWorker), "Ann"));
    const auto about = Get("/people/" + ann_.value + "/concerns", kWorker);
    EXPECT_EQ(about.status, 200);
    EXPECT_FALSE(Has(about, concern));
    EXPECT_EQ(Get(concern + "/take", kWorker).status, 404);
}

TEST_P(SafeguardingPages, EveryLookIsLogged) {
    const std::string concern = Record();
    const StreamId stream(concern.substr(std::string("/concerns/").size()));
    const auto looks = [&] {
        return runner_.Show(ActorWith(identity::Grants::All()), [&](const identity::View& view) {
            const auto scope = view.policy.Allow(
                view.actor, Permission::kRecordConcern, stream, journal::StreamKind::kConcern
            );
            constexpr int kMost = 100;
            return identity::LooksAt(view.tables, *scope, kNowKnown, kMost).size();
        });
    };
    const auto before = looks();
    Get(concern);
    EXPECT_EQ(looks(), before + 1);
}

TEST_P(SafeguardingPages, AnAdministratorNamesLeadsAndDays) {
    const std::string page = "/admin/safeguarding";
    EXPECT_TRUE(Has(Get(page), "Who looks after safeguarding concerns"));
    EXPECT_EQ(GoesTo(Send(Get(page), page, {{"look_within", "2"}, {"answer_within", "4"}})), page);
    EXPECT_TRUE(Has(Get(page), "value=\"4\""));
    EXPECT_EQ(Send(Get(page), page, {{"look_within", "0"}, {"answer_within", "4"}}).status, 422);
    EXPECT_EQ(
        Send(
            Get(page), page, {{"leads", "no-one"}, {"look_within", "2"}, {"answer_within", "4"}}
        ).status,
        422
    );
}

TEST_P(SafeguardingPages, APlanOfTheLocalAuthorityIsRecordedChangedAndWithdrawn) {
    const std::string list = "/people/" + ann_.value + "/protection";
    EXPECT_TRUE(Has(Get(list), "None on record"));
    const auto plan = [&](const char* authority) {
        web::Fields fields = {{"kind", "protection-plan"}, {"authority", authority}};
        test::AddDay(fields, "from", today_);
        return fields;
    };
    EXPECT_EQ(GoesTo(Send(Get(list + "/new"), list, plan("Kent"))), list);
    const auto shown = Get(list);
    EXPECT_TRUE(Has(shown, "Child protection plan"));
    const std::string link = "href=\"" + list + "/";
    auto at = shown.body.find(link + "new");
    at = shown.body.find(link, at + 1);
    ASSERT_NE(at, std::string::npos);
    const std::string held = shown.body.substr(at + 6, shown.body.find('"', at + 6) - at - 6);
    web::Fields changed = plan("Medway");
    EXPECT_EQ(Send(Get(held), held, changed).status, 422);  // It does not say what changed.
    changed.Add("reason", "They moved");
    EXPECT_EQ(GoesTo(Send(Get(held), held, changed)), list);
    EXPECT_TRUE(Has(Get(list), "Medway"));
    EXPECT_EQ(
        GoesTo(Send(Get(held + "/withdraw"), held + "/withdraw", {{"reason", "Her cousin’s"}})),
        list
    );
    EXPECT_TRUE(Has(Get(list), "None on record"));
}

}  // namespace
}  // namespace alongside::safeguarding
