// The pages of consent and sharing, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/consents/consent_pages.h"
#include "care/consents/consent_store.h"
#include "care/consents/consents_tables.h"
#include "care/consents/record_consent.h"
#include "support/page_fixture.h"

namespace alongside::consents {
namespace {

using identity::Permission;
using std::chrono::days;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class ConsentPagesTest : public test::PageTest {
protected:
    ConsentPagesTest() : PageTest({&AddConsents}, {ConsentRoutes()}) {}

    web::Fields Typed() const {
        web::Fields fields = {
            {"on_register", "yes"},
            {"keyworking", "not-asked"},
            {"shares_with", "school"},
            {"shares_with", "social-care"},
            {"not_with", "camhs"},
            {"given_by", "parental-responsibility"},
            {"name", "Jo Example"},
            {"relation", "mother"},
            {"how", "by-phone"},
            {"explained", "What we keep and <b>who</b> sees it"}};
        return test::AddDay(fields, "decided_on", today_ - days(6));
    }
    web::Response Record(const web::Fields& fields) {
        return Send(Get(page_ + "/new"), page_, fields);
    }
    web::Response SendTo(const std::string& path, const web::Fields& fields) {
        return Send(Get(path), path, fields);
    }
    web::Response TakeBack(web::Fields fields) {
        fields.Add("given_by", "young-person");
        fields.Add("how", "in-person");
        return SendTo(page_ + "/take-back", test::AddDay(fields, "decided_on", today_));
    }
    std::vector<Consent> List() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return ConsentStore(tables, scope).List();
        });
    }

    const people::PersonId ann_ = NewPerson();
    const std::string page_ = "/people/" + ann_.value + "/consent";
    const std::string sharings_ = "/people/" + ann_.value + "/sharings";
};
INSTANTIATE_ON_SQLITE(ConsentPagesTest);

TEST_P(ConsentPagesTest, SaysWhatToDoWhereNobodyWasAsked) {
    const auto page = Get(page_);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "Nobody has been asked yet"));
    EXPECT_TRUE(Has(page, "Write down what they said"));
    EXPECT_TRUE(Has(page, "You can change your mind at any time"));
    EXPECT_FALSE(Has(page, "They take something back"));
}

TEST_P(ConsentPagesTest, ShowsWhoSaidYesToWhat) {
    EXPECT_EQ(GoesTo(Record(Typed())), page_);
    const auto page = Get(page_);
    for (const char* words :
         {"Sharing: school or college and social care yes, CAMHS no, since 3 January 2023",
          "Jo Example, mother",
          "Yes, since 3 January 2023, said by Jo Example",
          "who&lt;/b&gt; sees it",
          "Not asked yet",
          "They turn 16 that day",
          "Look at the reviews"})
        EXPECT_TRUE(Has(page, words)) << words;
    EXPECT_EQ(List()[0].keyworking, std::nullopt);
}

TEST_P(ConsentPagesTest, SaysEverythingThatIsMissingAndKeepsWhatWasTyped) {
    const auto back = Record({{"shares_with", "school"}, {"name", "Jo \"X\""}});
    EXPECT_EQ(back.status, 422);
    for (const char* words : {"Choose who decided", "Enter the day", "Enter what was explained"})
        EXPECT_TRUE(Has(back, words)) << words;
    EXPECT_TRUE(Has(back, "Jo &quot;X&quot;"));
    web::Fields young = Typed();
    young.Add("given_by", "young-person");
    EXPECT_EQ(Record({{"on_register", "perhaps"}}).status, 422);
    EXPECT_TRUE(List().empty());
}

TEST_P(ConsentPagesTest, StopsEverythingAndSaysWhatThatMeans) {
    Record(Typed());
    EXPECT_EQ(GoesTo(TakeBack({{"everything", "yes"}})), page_);
    const auto page = Get(page_);
    for (const char* words :
         {"Since 9 January 2023 we share nothing",
          "The service keeps its own record",
          "No, taken back, since 9 January 2023",
          "The young person took something back"})
        EXPECT_TRUE(Has(page, words)) << words;
    EXPECT_TRUE(Has(TakeBack({}), "Choose what they take back"));
    EXPECT_FALSE(Has(page, "overdue"));
}

TEST_P(ConsentPagesTest, TellsAheadThatTheyTurn16) {
    web::Fields typed = Typed();
    test::AddDay(typed, "review_on", today_ + days(20));
    Record(typed);
    const auto page = Get(page_);
    EXPECT_TRUE(Has(page, "Ask them now"));
    EXPECT_TRUE(Has(page, "Ask again by 29 January 2023"));
    EXPECT_TRUE(Has(page, "60 days before. That is your area’s setting"));
}

TEST_P(ConsentPagesTest, NotesWhatWasSharedThoughTheySaidNo) {
    web::Fields told = {
        {"agency", "social-care"},
        {"who", "Sam <i>Patel</i>"},
        {"what", "That she was not at home"},
        {"basis", "consent"},
        {"why", "She may be in danger"},
        {"decided_by", "Kim Walker"}};
    test::AddDay(told, "shared_on", today_);
    const auto refused = Send(Get(sharings_ + "/new"), sharings_, told);
    EXPECT_EQ(refused.status, 409);
    EXPECT_TRUE(Has(refused, "so consent cannot be the reason"));
    web::Fields safe = {
        {"agency", "social-care"},
        {"who", "Sam <i>Patel</i>"},
        {"what", "That she was not at home"},
        {"basis", "safeguarding-child"},
        {"why", "She may be in danger"},
        {"decided_by", "Kim Walker"}};
    test::AddDay(safe, "shared_on", today_);
    EXPECT_EQ(GoesTo(Send(Get(sharings_ + "/new"), sharings_, safe)), page_);
    const auto page = Get(page_);
    for (const char* words :
         {"Sam &lt;i&gt;Patel", "Children Act 1989, section 47", "Kim Walker", "never shared"})
        EXPECT_TRUE(Has(page, words)) << words;
}

TEST_P(ConsentPagesTest, PutsRightAndTakesOut) {
    Record(Typed());
    const std::string talk = page_ + "/" + List()[0].id.value;
    web::Fields right = {
        {"on_register", "no"},
        {"keyworking", "yes"},
        {"given_by", "parental-responsibility"},
        {"name", "Jo Example"},
        {"relation", "aunt"},
        {"how", "in-writing"},
        {"explained", "All of it"},
        {"reason", "It was her aunt"}};
    test::AddDay(right, "decided_on", today_ - days(6));
    const auto late = Get(talk + "/amend");
    EXPECT_TRUE(Has(late, "Jo Example"));
    EXPECT_EQ(GoesTo(SendTo(talk + "/amend", right)), page_);
    EXPECT_EQ(List()[0].relation, "aunt");
    EXPECT_EQ(List()[0].on_register, false);
    EXPECT_TRUE(List()[0].shares_with.empty());
    EXPECT_EQ(Send(late, talk + "/amend", right).status, 409);
    EXPECT_EQ(SendTo(talk + "/withdraw", {}).status, 422);
    EXPECT_EQ(GoesTo(SendTo(talk + "/withdraw", {{"reason", "Another Ann"}})), page_);
    EXPECT_TRUE(List().empty());
}

TEST_P(ConsentPagesTest, CountsTheAreaWithoutANameAndSetsWhenToAsk) {
    Record(Typed());
    TakeBack({{"register_back", "yes"}});
    const auto page = Get("/consent");
    EXPECT_TRUE(Has(page, "Said yes and took it back"));
    EXPECT_TRUE(Has(page, "1 young person"));
    EXPECT_FALSE(Has(page, "Ann Example"));
    EXPECT_TRUE(Has(page, "60 days"));
    web::Fields typed = {{"days_before", "30"}, {"reason", "A month is enough"}};
    test::AddDay(typed, "from", today_);
    EXPECT_EQ(GoesTo(SendTo("/consent/asking-again", typed)), "/consent");
    EXPECT_TRUE(Has(Get("/consent"), "30 days"));
    const web::Fields wrong = {{"days_before", "400"}, {"reason", "x"}};
    EXPECT_EQ(SendTo("/consent/asking-again", wrong).status, 422);
}

TEST_P(ConsentPagesTest, OffersNothingToWhoMayOnlyLookAndLogsEveryLook) {
    Record(Typed());
    const identity::Grants viewer = {Permission::kViewPerson};
    const auto before = CountLooks(ann_);
    const auto page = Get(page_, viewer);
    EXPECT_EQ(CountLooks(ann_), before + 1);
    for (const char* act : {"Write down what they said", "take something back", "Put right"})
        EXPECT_FALSE(Has(page, act)) << act;
    for (const std::string& path : {page_ + "/new", page_ + "/take-back", sharings_ + "/new"})
        EXPECT_EQ(Get(path, viewer).status, 403) << path;
    EXPECT_EQ(Post(page_, Typed(), viewer).status, 403);
}

}  // namespace
}  // namespace alongside::consents
