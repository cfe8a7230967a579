// The pages about a place on the register, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/register/module.h"
#include "care/register/register_store.h"
#include "care/register/register_tables.h"
#include "support/page_fixture.h"

namespace alongside::dsr {
namespace {

using identity::Permission;
using std::chrono::days;

class StayPagesTest : public test::PageTest {
protected:
    StayPagesTest() : PageTest({&AddRegister}, {RegisterRoutes()}) {}

    web::Fields Referral() const {
        web::Fields fields = {{"source", "school"}, {"consent", "given"}};
        test::AddDay(fields, "referred_on", today_ - days(10));
        return test::AddDay(fields, "consent_on", today_ - days(10));
    }
    web::Fields Decision(const std::string& decision) const {
        web::Fields fields = {{"decision", decision}};
        return test::AddDay(fields, "decided_on", today_ - days(5));
    }
    web::Response Refer() {
        return Send(Get(page_ + "/referrals/new"), page_ + "/referrals", Referral());
    }
    std::string At(const std::string& act) {
        return page_ + "/referrals/" + Held().id.value + "/" + act;
    }
    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    std::vector<Stay> Stays() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return RegisterStore(tables, scope).Stays();
        });
    }
    Stay Held() { return Stays().at(0); }

    const people::PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value;
};

TEST_P(StayPagesTest, RefersDecidesAndRemoves) {
    EXPECT_EQ(GoesTo(Refer()), page_);
    EXPECT_EQ(Held().source, ReferralSource::kSchool);
    EXPECT_EQ(Held().consent, Consent::kGiven);

    EXPECT_EQ(GoesTo(SendTo(At("decision"), Decision("accepted"))), page_);
    EXPECT_EQ(Held().decision, dsr::Decision::kAccepted);

    web::Fields removal = {{"removal_reason", "No longer at risk"}};
    test::AddDay(removal, "removed_on", today_);
    EXPECT_EQ(GoesTo(SendTo(At("removal"), removal)), page_);
    EXPECT_EQ(Held().removed_on, today_);
}

TEST_P(StayPagesTest, AsksWhyAReferralIsDeclined) {
    Refer();
    const auto response = SendTo(At("decision"), Decision("declined"));
    EXPECT_EQ(response.status, 422);
    EXPECT_NE(response.body.find("href=\"#decision_reason\""), std::string::npos);
    EXPECT_NE(response.body.find("value=\"declined\" checked"), std::string::npos);
}

TEST_P(StayPagesTest, RefusesASecondReferralWhileOneIsOpen) {
    Refer();
    const auto response = Refer();
    EXPECT_EQ(response.status, 409);
    EXPECT_NE(response.body.find("still to be decided"), std::string::npos);
}

TEST_P(StayPagesTest, RefusesADecisionOnWhatSomebodyElseDecided) {
    Refer();
    const auto form = Get(At("decision"));
    ASSERT_EQ(SendTo(At("decision"), Decision("accepted")).status, 303);
    EXPECT_EQ(Send(form, At("decision"), Decision("accepted")).status, 409);
}

TEST_P(StayPagesTest, PutsAnEntryRightAndTakesItBack) {
    Refer();
    web::Fields right = {
        {"source", "family"}, {"decision", "pending"}, {"reason", "It was her mother"}};
    test::AddDay(right, "referred_on", today_ - days(9));
    EXPECT_EQ(GoesTo(SendTo(At("amend"), right)), page_);
    EXPECT_EQ(Held().source, ReferralSource::kFamily);
    EXPECT_EQ(Held().referred_on, today_ - days(9));
    EXPECT_FALSE(Held().consent);

    EXPECT_EQ(GoesTo(SendTo(At("withdraw"), {{"reason", "Another Ann"}})), page_);
    EXPECT_TRUE(Stays().empty());
}

TEST_P(StayPagesTest, LeavesTheDecisionToThoseWhoMayDecide) {
    Refer();
    const identity::Grants viewer = {Permission::kViewPerson, Permission::kAddPerson};
    EXPECT_EQ(Get(At("decision"), viewer).status, 403);
    EXPECT_EQ(Post(At("decision"), Decision("accepted"), viewer).status, 403);
}

TEST_P(StayPagesTest, DoesNotKnowAnEntryOfSomebodyElse) {
    Refer();
    const people::PersonId ben = NewPerson("Ben");
    const std::string foreign = "/people/" + ben.value + "/referrals/" + Held().id.value;
    EXPECT_EQ(Get(foreign + "/decision").status, 404);
    EXPECT_EQ(Post(foreign + "/withdraw", {{"reason", "Mine"}}).status, 404);
}

INSTANTIATE_ON_SQLITE(StayPagesTest);

}  // namespace
}  // namespace alongside::dsr
