// The pages of removing an entry, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/admissions/admissions_facts.h"
#include "care/admissions/admissions_tables.h"
#include "care/corrections/ask_removal.h"
#include "care/corrections/corrections_tables.h"
#include "care/corrections/module.h"
#include "care/corrections/removal_store.h"
#include "care/governance/governance_tables.h"
#include "care/register/register_facts.h"
#include "care/register/register_tables.h"
#include "platform/site/flash.h"
#include "support/page_fixture.h"

namespace alongside::corrections {
namespace {

using identity::Grants;
using identity::Permission;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class RemovalPages : public test::PageTest {
protected:
    RemovalPages()
        : PageTest(
              {&AddCorrections,
               &governance::AddGovernance,
               &admissions::AddAdmissions,
               &dsr::AddRegister},
              {CorrectionRoutes()}
          ) {}

    // Entry 2 gives a rating; 3 and 4 admit and discharge.
    void SetUp() override {
        RecordAnyway(
            ann_,
            dsr::RatingGiven{
                dsr::RatingId::New(), dsr::Rating::kRed, today_, "<script>alert(1)</script>", ""}
        );
        admissions::Admitted admitted;
        admitted.id = admissions::AdmissionId::New();
        admitted.admitted_on = today_;
        admitted.hospital = "The Cedars";
        admitted.legal_status = "01";
        RecordAnyway(ann_, admitted);
        RecordAnyway(ann_, admissions::Discharged{admitted.id, today_});
    }

    std::string Asking(int number) const {
        return person_ + "/entries/" + std::to_string(number) + "/removal";
    }
    web::Response Ask(int number) {
        return Send(Get(Asking(number)), Asking(number), {{"reason", "Another Ann"}});
    }
    // A request that jo made, before kim's eyes.
    std::string Asked(int number) {
        ActAs("jo");
        const auto asked =
            Must(Do(AskRemoval, {.origin = ann_, .number = number, .reason = "<b>Another</b> Ann"})
            );
        ActAs("kim");
        return person_ + "/removals/" + asked.id.value;
    }

    const people::PersonId ann_ = NewPerson();
    const std::string person_ = "/people/" + ann_.value;
};
INSTANTIATE_ON_SQLITE(RemovalPages);

TEST_P(RemovalPages, SaysWhatWillHappenAndAsksForAReason) {
    const auto form = Get(Asking(3));
    EXPECT_EQ(form.status, 200);
    EXPECT_TRUE(Has(form, "Admitted to The Cedars"));
    EXPECT_TRUE(Has(form, "would go with it"));
    EXPECT_TRUE(Has(form, "Discharged from hospital"));
    EXPECT_TRUE(Has(form, "destroyed for ever"));
    EXPECT_TRUE(Has(form, "Do not write the other person’s name"));
    const auto without = Send(form, Asking(3), {{"reason", ""}});
    EXPECT_EQ(without.status, 422);
    EXPECT_TRUE(Has(without, "href=\"#reason\""));
    const auto before = CountEntries(ann_);
    const auto answer = Ask(3);
    EXPECT_EQ(GoesTo(answer), person_);
    EXPECT_EQ(CountEntries(ann_), before + 1);
}

TEST_P(RemovalPages, ShowsScriptAsWords) {
    const auto form = Get(Asking(2));
    EXPECT_FALSE(Has(form, "<script>alert"));
    EXPECT_TRUE(Has(form, "&lt;script&gt;alert(1)"));
    const auto request = Get(Asked(2));
    EXPECT_FALSE(Has(request, "<script>alert"));
    EXPECT_TRUE(Has(request, "&lt;b&gt;Another"));
}

TEST_P(RemovalPages, SaysKindlyWhyAnEntryCannotBeRemoved) {
    const auto first = Get(Asking(1));
    EXPECT_EQ(first.status, 409);
    EXPECT_TRUE(Has(first, "This entry began the record"));
    EXPECT_TRUE(Has(first, person_ + "/history"));
    const std::string request = Asked(2);
    const auto again = Get(Asking(2));
    EXPECT_EQ(again.status, 409);
    EXPECT_TRUE(Has(again, request));
    for (const char* number : {"0", "99", "-1", "two", "99999999999999999999"})
        EXPECT_EQ(Get(person_ + "/entries/" + number + "/removal").status, 404) << number;
}

TEST_P(RemovalPages, LetsASecondPersonAgreeAndSaysWhatIsLeftToDo) {
    const std::string request = Asked(3);
    const auto page = Get(request);
    EXPECT_TRUE(Has(page, "Agree and destroy it for ever"));
    EXPECT_TRUE(Has(page, "Discharged from hospital"));
    const auto answer = Send(page, request + "/agreement", {});
    EXPECT_EQ(GoesTo(answer), person_);
    web::Request next;
    next.headers.Add("Cookie", std::string(answer.Find("Set-Cookie").value_or("")));
    const auto flash = site::ReadFlash(next, web::CookieSecurity::kPlain);
    ASSERT_TRUE(flash);
    EXPECT_EQ(flash->words, "Removed. Now record it for the right person.");
    EXPECT_EQ(flash->onward.to.view(), "/register");

    const auto settled = Get(request);
    EXPECT_EQ(settled.status, 200);
    EXPECT_TRUE(Has(settled, "kim agreed on 9 January 2023"));
    EXPECT_FALSE(Has(settled, "The Cedars"));
    EXPECT_FALSE(Has(settled, "<form method=\"post\" action=\"" + request));
}

TEST_P(RemovalPages, AnswersASecondAgreementKindly) {
    const std::string request = Asked(2);
    const auto page = Get(request);
    ASSERT_EQ(Send(page, request + "/agreement", {}).status, 303);
    EXPECT_EQ(Send(page, request + "/agreement", {}).status, 303) << "sent twice, done once";
    ActAs("lee");
    const auto late = Post(request + "/agreement", {{"seen", "1"}});
    EXPECT_EQ(late.status, 409);
    EXPECT_TRUE(Has(late, "Somebody agreed already"));
}

TEST_P(RemovalPages, LetsWhoAskedOnlyTakeItBack) {
    const std::string request = Asked(2);
    ActAs("jo");
    const auto page = Get(request);
    EXPECT_FALSE(Has(page, "Agree and destroy"));
    EXPECT_TRUE(Has(page, "Take the request back"));
    EXPECT_EQ(Post(request + "/agreement", {{"seen", "1"}}).status, 409);
    EXPECT_EQ(Get(request + "/decline").status, 409);
    EXPECT_EQ(GoesTo(Send(Get(request + "/withdraw"), request + "/withdraw", {})), person_);
    EXPECT_TRUE(Has(Get(request), "took the request back"));
}

TEST_P(RemovalPages, LetsASecondPersonDeclineWithAReason) {
    const std::string request = Asked(2);
    const auto form = Get(request + "/decline");
    EXPECT_EQ(Send(form, request + "/decline", {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(form, request + "/decline", {{"reason", "I saw her"}})), person_);
    EXPECT_TRUE(Has(Get(request), "I saw her"));
    EXPECT_EQ(Get(request + "/withdraw").status, 409);
    const auto late = Post(request + "/agreement", {{"seen", "1"}});
    EXPECT_EQ(late.status, 409);
    EXPECT_TRUE(Has(late, "Somebody declined already"));
}

TEST_P(RemovalPages, RefusesAnAgreementWhenMoreWouldGoThanWasSeen) {
    const std::string request = Asked(3);
    const auto late = Post(request + "/agreement", {{"seen", "1"}});
    EXPECT_EQ(late.status, 409);
    EXPECT_TRUE(Has(late, "Something else was recorded"));
    EXPECT_TRUE(Has(late, "The Cedars"));
}

TEST_P(RemovalPages, ListsWhatWaitsPageByPage) {
    EXPECT_TRUE(Has(Get("/corrections"), "Nothing waits for you"));
    const std::string request = Asked(2);
    EXPECT_TRUE(Has(Get("/corrections"), request));
    for (int i = 0; i < 25; ++i) {
        RecordAnyway(
            ann_, dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kRed, today_, "Again", ""}
        );
        Asked(6 + 2 * i);
    }
    const auto first = Get("/corrections");
    const auto at = first.body.find("/corrections?after=");
    ASSERT_NE(at, std::string::npos);
    const auto next = Get(first.body.substr(at, first.body.find('"', at) - at));
    EXPECT_TRUE(Has(next, "Ann Example"));
    EXPECT_FALSE(Has(next, request));
    EXPECT_FALSE(Has(next, "?after="));
}

TEST_P(RemovalPages, LogsEveryLook) {
    const std::string request = Asked(2);
    const auto before = CountLooks(ann_);
    Get(Asking(3));
    Get(request);
    EXPECT_EQ(CountLooks(ann_), before + 2);
}

TEST_P(RemovalPages, DoesNotKnowARequestOfSomebodyElse) {
    const std::string request = Asked(2);
    const people::PersonId ben = NewPerson("Ben");
    const std::string foreign = "/people/" + ben.value + request.substr(person_.size());
    EXPECT_EQ(Get(foreign).status, 404);
    EXPECT_EQ(Post(foreign + "/agreement", {{"seen", "1"}}).status, 404);
}

}  // namespace
}  // namespace alongside::corrections
