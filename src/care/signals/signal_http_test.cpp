// The pages of early signals, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/register/decide_referral.h"
#include "care/register/refer_person.h"
#include "care/register/register_tables.h"
#include "care/signals/module.h"
#include "care/signals/record_signal.h"
#include "care/signals/signal_store.h"
#include "support/page_fixture.h"

namespace alongside::signals {
namespace {

using identity::Grants;
using identity::Permission;
using std::chrono::days;

class SignalPages : public test::PageTest {
protected:
    SignalPages() : PageTest({&dsr::AddRegister, &AddSignals}, {SignalRoutes()}) {}

    void Accept() {
        const auto stay =
            Must(Do(dsr::ReferPerson, {.person = ann_, .referred_on = today_ - days(30)})).stay;
        Must(
            Do(dsr::DecideReferral,
               {.person = ann_,
                .stay = stay,
                .seen = 1,
                .decision = dsr::Decision::kAccepted,
                .decided_on = today_ - days(20)})
        );
    }
    bool Shows(const std::string& path, const std::string& words) {
        return Get(path).body.find(words) != std::string::npos;
    }
    web::Response Notice(const std::string& kind, const std::string& note = "") {
        web::Fields typed = {{"kind", kind}, {"told_by", "Mother, by phone"}, {"note", note}};
        test::AddDay(typed, "noticed_on", today_);
        return Send(Get(page_ + "/new"), page_, typed);
    }
    std::vector<Signal> Signals() {
        return Look(ann_, [](const db::Reader& tables, const identity::Scope& scope) {
            return SignalStore(tables, scope).List();
        });
    }

    const people::PersonId ann_ = NewPerson("<script>alert(1)</script>");
    const std::string page_ = "/people/" + ann_.value + "/signals";
};
INSTANTIATE_ON_SQLITE(SignalPages);

TEST_P(SignalPages, RecordsASignalAndShowsIt) {
    Accept();
    EXPECT_TRUE(Shows(page_, "No signals since the rating was last looked at"));
    EXPECT_EQ(GoesTo(Notice("exclusion", "Two days")), page_);
    EXPECT_TRUE(Shows(page_, "Exclusion from school"));
    EXPECT_TRUE(Shows(page_, "Two days – told by Mother, by phone"));
    EXPECT_FALSE(Shows(page_, "Look at the rating again")) << "one is not enough";
    EXPECT_GE(CountLooks(ann_), 3U);
}

TEST_P(SignalPages, AsksForAnotherLookAndSaysWhyAndOnWhoseWord) {
    Accept();
    Notice("emergency-department");
    EXPECT_TRUE(Shows(page_, "Look at the rating again"));
    EXPECT_TRUE(Shows(page_, "Visit to A&amp;E on 9 January 2023: one is enough"));
    EXPECT_TRUE(Shows(page_, "By 11 January 2023"));
    EXPECT_TRUE(Shows(page_, "Your area’s setting"));
    EXPECT_TRUE(Shows(page_, "/ratings/new"));
}

TEST_P(SignalPages, WritesDownWhyTheRatingStays) {
    Accept();
    Notice("police");
    const auto form = Get(page_ + "/look");
    EXPECT_EQ(Send(form, page_ + "/look", {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(form, page_ + "/look", {{"reason", "She was a witness"}})), page_);
    EXPECT_FALSE(Shows(page_, "Look at the rating again"));
    EXPECT_TRUE(Shows(page_, "Earlier signals (1)"));
}

TEST_P(SignalPages, SaysThatAnotherSignalCameMeanwhile) {
    Accept();
    Notice("police");
    const auto form = Get(page_ + "/look");
    Notice("camhs");
    const auto back = Send(form, page_ + "/look", {{"reason", "She was a witness"}});
    EXPECT_EQ(back.status, 409);
    EXPECT_NE(back.body.find("Another signal was recorded"), std::string::npos);
    EXPECT_EQ(Send(back, page_ + "/look", {{"reason", "She was a witness"}}).status, 303)
        << "saved again, knowingly";
}

TEST_P(SignalPages, OffersToReferWhoIsNotOnTheRegister) {
    Notice("police");
    EXPECT_TRUE(Shows(page_, "/referrals/new"));
    EXPECT_FALSE(Shows(page_, "Look at the rating again"));
    Accept();
    EXPECT_FALSE(Shows(page_, "/referrals/new"));
}

TEST_P(SignalPages, KeepsWhatWasTypedAndSaysWhatIsMissing) {
    const auto back = Notice("other");
    EXPECT_EQ(back.status, 422);
    EXPECT_NE(back.body.find("Say what happened"), std::string::npos);
    EXPECT_NE(back.body.find("Mother, by phone"), std::string::npos);
    EXPECT_TRUE(Signals().empty());
}

TEST_P(SignalPages, AskAProfessionalByMailAndShowTheCodeOnce) {
    const std::string link = page_ + "/link";
    const auto sent = Send(Get(link), link, {{"email", "pat@school.example"}});
    EXPECT_EQ(GoesTo(sent), page_);
    const auto back = Send(Get(link), link, {{"email", "pat at school"}});
    EXPECT_EQ(back.status, 422);
    EXPECT_NE(back.body.find("Enter an e-mail address"), std::string::npos);
}

TEST_P(SignalPages, WithdrawsASignalForAReason) {
    Notice("police");
    const std::string withdraw = page_ + "/" + Signals()[0].id.value + "/withdraw";
    EXPECT_EQ(Send(Get(withdraw), withdraw, {{"reason", ""}}).status, 422);
    EXPECT_EQ(GoesTo(Send(Get(withdraw), withdraw, {{"reason", "Her brother"}})), page_);
    EXPECT_TRUE(Signals().empty());
    EXPECT_EQ(Get(withdraw).status, 404);
}

TEST_P(SignalPages, LetsTheAreaSayWhichSignalsAreEnough) {
    web::Fields typed = {
        {"alone", "exclusion"},
        {"several", "2"},
        {"within_days", "7"},
        {"days", "5"},
        {"reason", "The partnership board"}};
    test::AddDay(typed, "from", today_);
    EXPECT_TRUE(Shows("/admin/signals", "Of any others 3 within 90 days"));
    EXPECT_EQ(Send(Get("/admin/signals"), "/admin/signals", typed).status, 303);
    EXPECT_TRUE(Shows("/admin/signals", "One is enough of: exclusion from school"));
    EXPECT_EQ(Get("/admin/signals", Grants{Permission::kRate}).status, 403);
}

TEST_P(SignalPages, ShowScriptAsWordsAndOfferOnlyWhatMayBeDone) {
    Accept();
    Notice("police", "<script>alert(2)</script>");
    for (const char* at : {"", "/new", "/look"}) {
        const auto body = Get(page_ + at).body;
        EXPECT_EQ(body.find("<script>alert"), std::string::npos) << at;
        EXPECT_NE(body.find("&lt;script&gt;alert(1)"), std::string::npos) << at;
    }
    const Grants reader = {Permission::kViewPerson};
    const auto read = Get(page_, reader).body;
    EXPECT_EQ(read.find(page_ + "/new"), std::string::npos);
    EXPECT_EQ(read.find("/look"), std::string::npos);
    EXPECT_EQ(Get(page_ + "/new", reader).status, 403);
}

}  // namespace
}  // namespace alongside::signals
