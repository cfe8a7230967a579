// The pages about stays in hospital, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admission_store.h"
#include "care/admissions/admissions_tables.h"
#include "care/admissions/module.h"
#include "support/page_fixture.h"

namespace alongside::admissions {
namespace {

using identity::Permission;
using std::chrono::days;

class AdmissionPagesTest : public test::PageTest {
protected:
    AdmissionPagesTest() : PageTest({&AddAdmissions}, {AdmissionRoutes()}) {}

    web::Fields Stay(const std::string& hospital = "The Cedars") const {
        web::Fields fields = {{"hospital", hospital}, {"legal_status", "02"}, {"secure", "low"}};
        test::AddDay(fields, "admitted_on", today_ - days(7));
        return test::AddDay(fields, "planned_discharge_on", today_ + days(30));
    }
    web::Response Admit(const web::Fields& fields) {
        return Send(Get(page_ + "/admissions/new"), page_ + "/admissions", fields);
    }
    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    std::vector<Admission> List() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return AdmissionStore(tables, scope).List();
        });
    }
    std::string At(const std::string& act) {
        return page_ + "/admissions/" + List().at(0).id.value + "/" + act;
    }

    const people::PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value;
};

TEST_P(AdmissionPagesTest, RecordsAnAdmissionAndADischarge) {
    EXPECT_EQ(GoesTo(Admit(Stay())), page_);
    ASSERT_EQ(List().size(), 1U);
    EXPECT_EQ(List()[0].hospital, "The Cedars");
    EXPECT_EQ(List()[0].secure, Security::kLow);
    EXPECT_EQ(List()[0].planned_discharge_on, today_ + days(30));

    web::Fields discharge;
    test::AddDay(discharge, "discharged_on", today_);
    EXPECT_EQ(GoesTo(SendTo(At("discharge"), discharge)), page_);
    EXPECT_EQ(List()[0].discharged_on, today_);
}

TEST_P(AdmissionPagesTest, SaysEverythingThatIsMissing) {
    const auto response = Admit({{"ward_type", "General adolescent"}});
    EXPECT_EQ(response.status, 422);
    EXPECT_NE(response.body.find("Enter the hospital"), std::string::npos);
    EXPECT_NE(response.body.find("Enter the day of admission"), std::string::npos);
    EXPECT_NE(response.body.find("Choose a legal status"), std::string::npos);
    EXPECT_NE(response.body.find("value=\"General adolescent\""), std::string::npos);
}

TEST_P(AdmissionPagesTest, RefusesADischargeBeforeTheAdmission) {
    Admit(Stay());
    web::Fields discharge;
    test::AddDay(discharge, "discharged_on", today_ - days(8));
    const auto response = SendTo(At("discharge"), discharge);
    EXPECT_EQ(response.status, 422);
    EXPECT_NE(response.body.find("must not be before the admission"), std::string::npos);
}

TEST_P(AdmissionPagesTest, RefusesTwoHospitalsAtOnce) {
    Admit(Stay());
    const auto response = Admit(Stay("The Elms"));
    EXPECT_EQ(response.status, 409);
    EXPECT_NE(response.body.find("They are in The Cedars"), std::string::npos);
    EXPECT_NE(response.body.find("value=\"The Elms\""), std::string::npos);
}

TEST_P(AdmissionPagesTest, ChangesPlansAndWithdraws) {
    Admit(Stay());
    auto changed = Stay();
    changed.Add("delay_reason", "No placement");
    changed.Add("reason", "The meeting of today");
    const auto late = Get(At("amend"));
    EXPECT_EQ(GoesTo(SendTo(At("amend"), changed)), page_);
    EXPECT_EQ(List()[0].delay_reason, "No placement");
    EXPECT_EQ(Send(late, At("amend"), changed).status, 409);

    EXPECT_EQ(GoesTo(SendTo(At("withdraw"), {{"reason", "Wrong person"}})), page_);
    EXPECT_TRUE(List().empty());
}

TEST_P(AdmissionPagesTest, ShowsScriptAsWords) {
    Admit(Stay("<script>alert(1)</script>"));
    const auto page = Get(At("amend"));
    EXPECT_EQ(page.body.find("<script>alert"), std::string::npos);
    EXPECT_NE(page.body.find("&lt;script&gt;alert(1)"), std::string::npos);
}

TEST_P(AdmissionPagesTest, RefusesWhoeverMayOnlyLook) {
    const identity::Grants viewer = {Permission::kViewPerson};
    EXPECT_EQ(Get(page_ + "/admissions/new", viewer).status, 403);
    EXPECT_EQ(Post(page_ + "/admissions", Stay(), viewer).status, 403);
    EXPECT_TRUE(List().empty());
}

INSTANTIATE_ON_SQLITE(AdmissionPagesTest);

}  // namespace
}  // namespace alongside::admissions
