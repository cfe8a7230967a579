// The pages of risks, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/insight/insight_tables.h"
#include "care/insight/raise_risk.h"
#include "care/insight/risk_pages.h"
#include "care/insight/risk_store.h"
#include "support/page_fixture.h"

namespace alongside::insight {
namespace {

using identity::Grants;
using identity::Permission;

class RiskPages : public test::PageTest {
protected:
    RiskPages() : PageTest({&AddInsight}, {RiskRoutes()}) {}

    RiskId Raise(
        const std::string& description, RiskLevel before, std::optional<RiskLevel> after = {}
    ) {
        Risk risk;
        risk.description = description;
        risk.raised_on = today_;
        risk.rag_before = before;
        risk.rag_after = after;
        return Must(Do(RaiseRisk, {.risk = risk})).id;
    }
    std::vector<Risk> Held() {
        return LookAtArea([](const db::Reader& tables, const identity::Scope& scope) {
            return RiskStore(tables, scope).List();
        });
    }
    web::Fields Typed(const std::string& description) const {
        web::Fields fields = {{"description", description}, {"rag_before", "red"}};
        return test::AddDay(fields, "raised_on", today_);
    }
};
INSTANTIATE_ON_SQLITE(RiskPages);

bool Has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_P(RiskPages, SaysWhatARiskIsWhenThereIsNone) {
    const auto page = Get("/risks");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page.body, "No risk is open"));
}

TEST_P(RiskPages, ShowsTheMostSeriousAfterMitigationFirst) {
    Raise("Mitigated red", RiskLevel::kRed, RiskLevel::kGreen);
    Raise("Plain amber", RiskLevel::kAmber);
    Raise("Plain red", RiskLevel::kRed);
    const std::string page = Get("/risks").body;
    EXPECT_LT(page.find("Plain red"), page.find("Plain amber"));
    EXPECT_LT(page.find("Plain amber"), page.find("Mitigated red"));
}

TEST_P(RiskPages, RaisesARiskOnce) {
    const auto form = Get("/risks/new");
    EXPECT_EQ(GoesTo(Send(form, "/risks", Typed("A post is vacant"))), "/risks");
    EXPECT_EQ(GoesTo(Send(form, "/risks", Typed("A post is vacant"))), "/risks");
    ASSERT_EQ(Held().size(), 1U);
    EXPECT_EQ(Held()[0].description, "A post is vacant");
    EXPECT_EQ(Held()[0].rag_before, RiskLevel::kRed);
}

TEST_P(RiskPages, SendsAFaultyFormBackWithWhatWasTyped) {
    web::Fields typed = {{"description", ""}, {"mitigation", "<b>We advertise</b>"}};
    test::AddDay(typed, "raised_on", today_);
    const auto page = Send(Get("/risks/new"), "/risks", typed);
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(Has(page.body, "href=\"#description\""));
    EXPECT_TRUE(Has(page.body, "Choose how serious the risk is"));
    EXPECT_TRUE(Has(page.body, "&lt;b&gt;We advertise"));
    EXPECT_TRUE(Held().empty());
}

TEST_P(RiskPages, ChangesClosesAndFoldsAway) {
    const std::string path = "/risks/" + Raise("A contract ends", RiskLevel::kAmber).value;
    web::Fields typed = Typed("A contract ends in May");
    typed.Add("reason", "We know when");
    EXPECT_EQ(Send(Get(path + "/amend"), path + "/amend", typed).status, 303);
    EXPECT_EQ(Held()[0].description, "A contract ends in May");
    web::Fields closing = {{"reason", "It was renewed"}};
    test::AddDay(closing, "closed_on", today_);
    EXPECT_EQ(Send(Get(path + "/close"), path + "/close", closing).status, 303);
    const std::string page = Get("/risks").body;
    EXPECT_TRUE(Has(page, "No risk is open"));
    EXPECT_TRUE(Has(page, "Closed risks (1)"));
}

TEST_P(RiskPages, AChangeToAClosedRiskLeavesItClosed) {
    const std::string path = "/risks/" + Raise("A contract ends", RiskLevel::kAmber).value;
    web::Fields closing = {{"reason", "It was renewed"}};
    test::AddDay(closing, "closed_on", today_);
    Send(Get(path + "/close"), path + "/close", closing);
    web::Fields typed = Typed("A contract ended");
    typed.Add("reason", "A slip");
    EXPECT_EQ(Send(Get(path + "/amend"), path + "/amend", typed).status, 303);
    EXPECT_EQ(Held()[0].closed_on, today_);
}

TEST_P(RiskPages, AFormThatIsOutOfDateIsAConflict) {
    const std::string path = "/risks/" + Raise("A contract ends", RiskLevel::kAmber).value;
    const auto first = Get(path + "/amend");
    const auto second = Get(path + "/amend");
    web::Fields typed = Typed("Changed");
    typed.Add("reason", "We know more");
    EXPECT_EQ(Send(first, path + "/amend", typed).status, 303);
    EXPECT_EQ(Send(second, path + "/amend", typed).status, 409);
}

TEST_P(RiskPages, WithdrawsARiskThatNeverWas) {
    const std::string path = "/risks/" + Raise("Recorded twice", RiskLevel::kRed).value;
    EXPECT_EQ(Send(Get(path + "/withdraw"), path + "/withdraw", {}).status, 422);
    EXPECT_EQ(
        Send(Get(path + "/withdraw"), path + "/withdraw", {{"reason", "Recorded twice"}}).status,
        303
    );
    EXPECT_TRUE(Held().empty());
}

TEST_P(RiskPages, ChangingIsForThoseWhoMay) {
    const std::string path = "/risks/" + Raise("A contract ends", RiskLevel::kAmber).value;
    const Grants reader{Permission::kViewRisks};
    EXPECT_FALSE(Has(Get("/risks", reader).body, path));
    for (const char* act : {"/amend", "/close", "/withdraw"})
        EXPECT_EQ(Get(path + act, reader).status, 403) << act;
    EXPECT_EQ(Get("/risks/new", reader).status, 403);
    EXPECT_EQ(Get("/risks/unknown/amend").status, 404);
    EXPECT_EQ(Get("/risks", Grants{Permission::kViewTeam}).status, 403);
}

TEST_P(RiskPages, TextIsEscaped) {
    Raise("<script>alert(1)</script>", RiskLevel::kRed);
    EXPECT_FALSE(Has(Get("/risks").body, "<script>alert"));
}

}  // namespace
}  // namespace alongside::insight
