// The pages of handing somebody over, from request to response, in two areas.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/api.h"
#include "care/people/people_facts.h"
#include "care/register/api.h"
#include "care/register/register_tables.h"
#include "care/transfers/module.h"
#include "care/transfers/transfer_store.h"
#include "care/workforce/workforce_tables.h"
#include "support/page_fixture.h"

namespace alongside::transfers {
namespace {

using identity::Permission;

bool Has(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

class TransferPages : public test::PageTest {
protected:
    TransferPages()
        : PageTest(
              {&dsr::AddRegister,
               &AddTransfers,
               &keyworking::AddKeyworking,
               &workforce::AddWorkforce,
               &governance::AddGovernance},
              {TransferRoutes()}
          ) {
        ann_ = NewPerson();
        page_ = "/people/" + ann_.value + "/transfers";
        const auto stay = dsr::RegisterEntryId::New();
        RecordAnyway(ann_, dsr::ReferralReceived{.stay = stay, .referred_on = kSince});
        RecordAnyway(
            ann_,
            dsr::ReferralDecided{
                .stay = stay, .decision = dsr::Decision::kAccepted, .decided_on = kSince}
        );
        Describe("Kent");
    }

    void Describe(const char* name) {
        RecordAnyway(
            StreamId(area_.value),
            governance::AreaDescribed{.code = area_.value, .name = name, .from = {}}
        );
    }
    // Another area, whose name stands on pages from then on.
    void AddEssex() {
        GoToNewArea(essex_);
        Describe("Essex");
        area_ = kent_;
    }
    web::Fields Typed() const {
        web::Fields typed = {
            {"reason", "The family moves"},
            {"handed_over", "<b>Annie</b> likes a walk"},
            {"wishes", "known"}};
        test::AddDay(typed, "wished_on", today_);
        return typed;
    }
    web::Fields TypedOutside() const {
        web::Fields typed = Typed();
        typed.Add("kind", "adult-register");
        typed.Add("to_name", "Devon adults");
        typed.Add("contact", "Sam Patel");
        test::AddDay(typed, "offered_on", today_);
        return typed;
    }
    std::string OfferedOutside() {
        EXPECT_EQ(GoesTo(Send(Get(page_ + "/new"), page_, TypedOutside())), page_);
        return page_ + "/" + Offers().back().id.value;
    }
    // The address of the offer in the area that is asked, where the test goes on.
    std::string OfferedToEssex() {
        AddEssex();
        web::Fields typed = Typed();
        typed.Add("to_area", essex_.value);
        EXPECT_EQ(GoesTo(Send(Get(page_ + "/area"), page_ + "/area", typed)), page_);
        std::string arrival = "/transfers/" + Offers().back().id.value;
        area_ = essex_;
        return arrival;
    }
    std::vector<Transfer> Offers() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return TransferStore(tables, scope).List();
        });
    }
    static web::Fields OnDay(Date day) {
        web::Fields typed;
        test::AddDay(typed, "on", day);
        return typed;
    }

    static inline const Date kSince = DateOf(2022, 11, 1);
    const AreaId kent_{"QKS"};
    const AreaId essex_{"QH8"};
    people::PersonId ann_;
    std::string page_;
};
INSTANTIATE_ON_SQLITE(TransferPages);

TEST_P(TransferPages, SayWhatToDoWhenNothingIsUnderWay) {
    const auto page = Get(page_);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Has(page, "No hand-over is under way"));
    EXPECT_TRUE(Has(page, "Offer to an area or adult register outside"));
    EXPECT_FALSE(Has(page, "Offer to an area that works here too"));
    EXPECT_FALSE(Has(Get(page_, {Permission::kViewPerson}), page_ + "/new"));
    EXPECT_EQ(CountLooks(ann_), 2U);
    AddEssex();
    EXPECT_TRUE(Has(Get(page_), "Offer to an area that works here too"));
    const auto nobody = NewPerson("Ben");
    EXPECT_TRUE(Has(Get("/people/" + nobody.value + "/transfers"), "not on the register"));
}

TEST_P(TransferPages, AnOfferOutsideStaysUntilItIsAnswered) {
    const auto empty = Send(Get(page_ + "/new"), page_, {});
    EXPECT_EQ(empty.status, 422);
    for (const char* field : {"kind", "to_name", "contact", "reason", "handed_over", "wishes"})
        EXPECT_TRUE(Has(empty, "href=\"#" + std::string(field))) << field;
    const std::string offer = OfferedOutside();
    const auto waiting = Get(page_);
    EXPECT_TRUE(Has(waiting, "Until Devon adults accepts, Ann Example stays with Kent"));
    EXPECT_TRUE(Has(waiting, "&lt;b&gt;Annie"));
    const auto again = Send(Get(page_ + "/new"), page_, TypedOutside());
    EXPECT_EQ(again.status, 409);
    EXPECT_TRUE(Has(again, "has not answered yet"));

    const auto form = Get(offer + "/acceptance");
    web::Fields accepted = OnDay(today_ + std::chrono::days(1));
    EXPECT_EQ(Send(form, offer + "/acceptance", accepted).status, 422);
    accepted = OnDay(today_);
    accepted.Add("accepted_by", "Sam Patel");
    EXPECT_EQ(GoesTo(Send(form, offer + "/acceptance", accepted)), page_);
    EXPECT_TRUE(Has(Get(page_), "Handed over on 9 January 2023, accepted by Sam Patel"));
    EXPECT_TRUE(Has(Get(page_), "Nothing to hand over"));
}

TEST_P(TransferPages, ARefusalAndTakingBackSayThatTheyStay) {
    std::string offer = OfferedOutside();
    web::Fields declined = OnDay(today_);
    declined.Add("reason", "They are full");
    EXPECT_EQ(GoesTo(Send(Get(offer + "/decline"), offer + "/decline", declined)), page_);
    EXPECT_TRUE(Has(Get(page_), "Declined on 9 January 2023: They are full"));
    offer = OfferedOutside();
    const auto form = Get(offer + "/take-back");
    EXPECT_EQ(Send(form, offer + "/take-back", {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(form, offer + "/take-back", {{"reason", "They stay"}})), page_);
    EXPECT_EQ(Send(form, offer + "/take-back", {{"reason", "They stay"}}).status, 303)
        << "sent twice, done once";
    EXPECT_TRUE(Has(Get(page_), "Taken back on 9 January 2023: They stay"));
}

TEST_P(TransferPages, SayByWhenAnAnswerIsExpectedAndThatTheyWereAskedAgain) {
    const std::string offer = OfferedOutside();
    const auto waiting = Get(page_);
    EXPECT_TRUE(Has(waiting, "23 January 2023, 14 days after they were asked: your area’s setting")
    );
    EXPECT_TRUE(Has(waiting, "href=\"" + offer + "/reminders/new\""));
    EXPECT_FALSE(Has(waiting, "should have answered"));
    EXPECT_TRUE(Has(Get("/transfers"), "23 January 2023"));
    AdvanceDays(15);
    EXPECT_TRUE(Has(Get(page_), "should have answered by 23 January 2023"));
    EXPECT_TRUE(Has(Get("/transfers"), "23 January 2023 – overdue"));
    const auto form = Get(offer + "/reminders/new");
    EXPECT_EQ(Send(form, offer + "/reminders", {{"asked", ""}}).status, 422);
    web::Fields typed = {{"asked", "Sam Patel"}, {"how", "telephone"}};
    test::AddDay(typed, "on", clock_.Today());
    EXPECT_EQ(GoesTo(Send(form, offer + "/reminders", typed)), page_);
    EXPECT_TRUE(Has(Get(page_), "24 January 2023 by telephone: Sam Patel"));
    EXPECT_FALSE(Has(Get(page_), "should have answered"));
}

TEST_P(TransferPages, BringBackWhomNobodyTookOverAfterAll) {
    const std::string offer = OfferedOutside();
    AdvanceDays(1);
    web::Fields accepted = OnDay(today_);
    accepted.Add("accepted_by", "Sam Patel");
    Send(Get(offer + "/acceptance"), offer + "/acceptance", accepted);
    AdvanceDays(1);
    EXPECT_TRUE(Has(Get(page_), offer + "/not-accepted"));
    const auto form = Get(offer + "/not-accepted");
    EXPECT_EQ(Send(form, offer + "/not-accepted", {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(form, offer + "/not-accepted", {{"reason", "They rang"}})), page_);
    EXPECT_TRUE(Has(Get(page_), "Waiting for an answer"));
    const auto again =
        Send(Get(offer + "/not-accepted"), offer + "/not-accepted", {{"reason", "x"}});
    EXPECT_EQ(again.status, 409);
}

TEST_P(TransferPages, AnAreaSetsHowSoonItExpectsAnswers) {
    const std::string page = "/admin/hand-overs";
    EXPECT_TRUE(Has(Get(page), "14 days after"));
    const auto wrong = Send(Get(page), page, {{"days", "0"}});
    EXPECT_EQ(wrong.status, 422);
    for (const char* field : {"days", "from", "reason"})
        EXPECT_TRUE(Has(wrong, "href=\"#" + std::string(field))) << field;
    web::Fields typed = {{"days", "5"}, {"reason", "<b>Board</b>"}};
    test::AddDay(typed, "from", today_);
    EXPECT_EQ(GoesTo(Send(Get(page), page, typed)), page);
    EXPECT_TRUE(Has(Get(page), "5 days. &lt;b&gt;Board"));
    OfferedOutside();
    EXPECT_TRUE(Has(Get(page_), "14 January 2023, 5 days after they were asked"));
}

TEST_P(TransferPages, AnOfferThatEndedByItselfIsSeenOnBothSides) {
    const std::string arrival = OfferedToEssex();
    area_ = kent_;
    RecordAnyway(ann_, people::DeathRecorded{people::DeathId::New(), today_, today_, {}});
    EXPECT_TRUE(Has(Get(page_), "Ended on 9 January 2023: they died"));
    area_ = essex_;
    EXPECT_TRUE(Has(Get("/transfers"), "Ended: nobody has to answer any more"));
    EXPECT_EQ(Get(arrival).status, 409);
}

TEST_P(TransferPages, AnotherAreaSeesWhatItNeedsAndTakesOver) {
    RecordAnyway(
        ann_,
        dsr::RatingGiven{dsr::RatingId::New(), dsr::Rating::kAmber, kSince, "Out of school", ""}
    );
    const std::string arrival = OfferedToEssex();
    const auto list = Get("/transfers");
    EXPECT_TRUE(Has(list, "Somebody from Kent"));
    EXPECT_TRUE(Has(list, arrival));
    EXPECT_FALSE(Has(list, "Ann Example")) << "who it is stands on the page that is logged there";

    const auto page = Get(arrival);
    EXPECT_EQ(page.status, 200);
    for (const char* words :
         {"Take over from Kent",
          "Ann Example",
          "17 May 2008",
          "amber, since 1 November 2022",
          "&lt;b&gt;Annie",
          "A new record begins here"})
        EXPECT_TRUE(Has(page, words)) << words;
    area_ = kent_;
    EXPECT_EQ(CountLooks(ann_), 2U) << "the form here, and the look from there";
    area_ = essex_;

    const auto early = Send(page, arrival + "/acceptance", OnDay(today_ + std::chrono::days(1)));
    EXPECT_EQ(early.status, 422);
    EXPECT_TRUE(Has(early, "today or in the past"));
    const auto taken = Send(page, arrival + "/acceptance", OnDay(today_));
    EXPECT_EQ(taken.status, 303);
    const std::string person = GoesTo(taken);
    EXPECT_NE(person, "/people/" + ann_.value);
    EXPECT_TRUE(Has(Get(person + "/transfers"), "Came from Kent"));
    EXPECT_EQ(GoesTo(Send(page, arrival + "/acceptance", OnDay(today_))), person)
        << "sent twice, done once";
    EXPECT_EQ(Get(arrival).status, 409);
    EXPECT_TRUE(Has(Get("/transfers"), "Accepted"));
    area_ = kent_;
    EXPECT_TRUE(Has(Get(page_), "accepted by Jo Example, Essex"));
    EXPECT_TRUE(Has(Get("/transfers"), "Ann Example"));
}

TEST_P(TransferPages, TheAreaThatIsAskedMaySayNo) {
    const std::string arrival = OfferedToEssex();
    const auto form = Get(arrival + "/decline");
    EXPECT_TRUE(Has(form, "They stay with Kent"));
    EXPECT_EQ(Send(form, arrival + "/decline", {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(form, arrival + "/decline", {{"reason", "Not ours"}})), "/transfers");
    area_ = kent_;
    EXPECT_TRUE(Has(Get(page_), "Declined on 9 January 2023: Not ours"));
}

TEST_P(TransferPages, WhoOfferedToAnAreaHereTakesItBackAndAnswersNotForThem) {
    const std::string arrival = OfferedToEssex();
    area_ = kent_;
    const auto waiting = Get(page_);
    EXPECT_TRUE(Has(waiting, "Take the offer back"));
    EXPECT_FALSE(Has(waiting, "They accepted"));
    EXPECT_TRUE(Has(Get("/transfers"), "Ann Example"));
    const std::string offer = page_ + "/" + Offers().back().id.value;
    EXPECT_EQ(Get(offer + "/acceptance").status, 409);
    EXPECT_EQ(
        GoesTo(Send(Get(offer + "/take-back"), offer + "/take-back", {{"reason", "They stay"}})),
        page_
    );
    area_ = essex_;
    EXPECT_EQ(Get(arrival).status, 409);
    EXPECT_EQ(
        Send(Get(arrival + "/decline"), arrival + "/decline", {{"reason", "No"}}).status, 409
    );
}

TEST_P(TransferPages, AnAreaThatIsNoneHereIsNoAnswer) {
    AddEssex();
    for (const char* area : {"QKS", "nowhere"}) {
        web::Fields typed = Typed();
        typed.Add("to_area", area);
        const auto back = Send(Get(page_ + "/area"), page_ + "/area", typed);
        EXPECT_EQ(back.status, 422) << area;
        EXPECT_TRUE(Has(back, "Choose the area that is asked"));
    }
}

TEST_P(TransferPages, NobodyElseSeesTheOffer) {
    const std::string arrival = OfferedToEssex();
    GoToNewArea(AreaId("QRL"));
    EXPECT_EQ(Get(arrival).status, 404);
    EXPECT_EQ(Post(arrival + "/acceptance", OnDay(today_)).status, 404);
    EXPECT_EQ(Post(arrival + "/decline", {{"reason", "No"}}).status, 404);
    EXPECT_TRUE(Has(Get("/transfers"), "Nothing is handed over"));
    EXPECT_EQ(Get(page_).status, 404);
}

}  // namespace
}  // namespace alongside::transfers
