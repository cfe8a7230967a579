// The pages of referrals, of staff and of people without an account, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <string>
#include <variant>
#include <vector>

#include "care/consents/consents_tables.h"
#include "care/contacts/api.h"
#include "care/contacts/contacts_tables.h"
#include "care/governance/governance_facts.h"
#include "care/governance/governance_tables.h"
#include "care/referrals/module.h"
#include "care/referrals/referrals_tables.h"
#include "care/register/register_tables.h"
#include "platform/identity/identity_tables.h"
#include "platform/notify/outbox_store.h"
#include "platform/web/url.h"
#include "support/page_fixture.h"

namespace alongside::referrals {
namespace {

using identity::Permission;

web::Fields Typed(const std::string& given_name = "Ann") {
    return {
        {"how", "phone"},
        {"received_on-day", "9"},
        {"received_on-month", "1"},
        {"received_on-year", "2023"},
        {"what_happens", "She has not left her room"},
        {"given_name", given_name},
        {"family_name", "Example"},
        {"date_of_birth-day", "17"},
        {"date_of_birth-month", "5"},
        {"date_of_birth-year", "2008"},
        {"autism", "confirmed"},
        {"learning_disability", "unknown"},
        {"young_person_knows", "yes"},
        {"family_knows", "yes"},
        {"told_consent", "young-person-agrees"},
        {"route", "family"},
        {"referrer", "Mo Example"},
        {"relation", "mother"},
        {"phone", "01632 960 001"},
        {"email", "mo@example.com"}};
}

// The same with one field filled in otherwise, and one left empty.
web::Fields TypedBut(const std::string& empty, const std::string& name, const std::string& value) {
    web::Fields fields;
    for (const web::Field& field : Typed())
        fields.Add(field.name, field.name == empty ? "" : field.name == name ? value : field.value);
    return fields;
}

bool Shows(const web::Response& page, const std::string& words) {
    return page.body.find(words) != std::string::npos;
}

constexpr auto kModules = {
    &AddReferrals,
    &dsr::AddRegister,
    &consents::AddConsents,
    &contacts::AddContacts,
    &governance::AddGovernance,
    &identity::AddIdentityTables,
    &notify::AddOutboxTables};

class ReferralPagesTest : public test::PageTest {
protected:
    ReferralPagesTest() : PageTest(kModules, {ReferralRoutes()}) {}

    // Writes a referral down, and gives its page.
    std::string WriteDown(const std::string& given_name = "Ann") {
        const auto saved = Send(Get("/referrals/new"), "/referrals", Typed(given_name));
        EXPECT_EQ(saved.status, 303) << saved.body;
        return GoesTo(saved);
    }
    web::Response Fill(const std::string& form, const web::Fields& typed) {
        clock_.AdvanceTo(clock_.Now() + std::chrono::seconds(1));
        return Send(Get(form), form, typed);
    }
    web::Response Accept(
        const std::string& page, const std::string& who, const web::Fields& more = {}
    ) {
        web::Fields typed = {
            {"who", who},
            {"decided_on-day", "9"},
            {"decided_on-month", "1"},
            {"decided_on-year", "2023"},
            {"decision_reason", "At risk of admission"},
            {"agreed_by", "young-person"},
            {"ability", "She understands what it means"}};
        for (const web::Field& field : more) typed.Add(field.name, field.value);
        return Fill(page + "/accept", typed);
    }
    std::vector<contacts::Contact> ContactsOf(const people::PersonId& person) {
        return Look(person, [](const db::Reader& tables, const identity::Scope& scope) {
            return contacts::ContactStore(tables, scope).List();
        });
    }
};
INSTANTIATE_ON_SQLITE(ReferralPagesTest);

TEST_P(ReferralPagesTest, SaysWhatToDoWhenThereIsNone) {
    EXPECT_TRUE(Shows(Get("/referrals"), "No referral waits"));
}

TEST_P(ReferralPagesTest, WritesOneDownAndShowsItInTheQueueWithItsDay) {
    const std::string page = WriteDown();
    const auto queue = Get("/referrals");
    EXPECT_TRUE(Shows(queue, "Ann Example"));
    EXPECT_TRUE(Shows(queue, "2 working days after the referral"));
    EXPECT_TRUE(Shows(queue, "your area’s setting"));
    const auto one = Get(page);
    EXPECT_TRUE(Shows(one, "Decide by 11 January 2023"));
    EXPECT_TRUE(Shows(one, "She has not left her room"));
    EXPECT_TRUE(Shows(one, "Is the register for them?"));
    EXPECT_TRUE(Shows(Get("/referrals?list=asked"), "Nothing here"));
}

TEST_P(ReferralPagesTest, KeepsWhatWasTypedWhenSomethingIsMissing) {
    const auto back =
        Send(Get("/referrals/new"), "/referrals", TypedBut("what_happens", "referrer", "Mo Kept"));
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Shows(back, "Say what is happening, in your own words"));
    EXPECT_TRUE(Shows(back, "value=\"Mo Kept\""));
    EXPECT_TRUE(Shows(Get("/referrals"), "No referral waits"));
}

TEST_P(ReferralPagesTest, SaysAtOnceAllThatIsMissingOrWrong) {
    const auto back = Send(
        Get("/referrals/new"), "/referrals", {{"nhs_number", "999 000"}, {"email", "no address"}}
    );
    EXPECT_EQ(back.status, 422);
    std::size_t at = 0;
    for (const std::string words :
         {"Choose how it came",
          "Say what is happening, in your own words",
          "Enter the young person’s first name",
          "Choose an answer about autism",
          "Choose whether they agree",
          "Enter the name of who refers",
          "Enter an e-mail address like name@example.com"}) {
        const auto found = back.body.find(words);
        ASSERT_NE(found, std::string::npos) << words;
        EXPECT_GT(found, at) << words << " does not stand in the order of the form";
        at = found;
    }
    EXPECT_TRUE(Shows(back, "#nhs_number"));
}

TEST_P(ReferralPagesTest, OffersToAddWhoeverReferredToThePeopleAroundThem) {
    const auto ann = NewPerson("Ann", "Example", DateOf(2008, 5, 17));
    web::Fields typed = Typed();
    typed.Add("safe_contact", "Only by text");
    const std::string page = GoesTo(Send(Get("/referrals/new"), "/referrals", typed));
    const auto form = Get(page + "/accept");
    EXPECT_TRUE(Shows(form, "Mo Example, mother, 01632 960 001"));
    EXPECT_TRUE(Shows(form, "Only by text"));
    EXPECT_TRUE(Shows(form, "name=\"take_contacts\" type=\"checkbox\" value=\"yes\" checked"));
    Accept(page, ann.value, {{"take_contacts", "yes"}});
    const auto held = ContactsOf(ann);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].hours, "Only by text");
}

TEST_P(ReferralPagesTest, ShowsWhoMayBeOnRecordBeforeSomebodyIsAccepted) {
    const auto ann = NewPerson("Ann", "Example", DateOf(2008, 5, 17));
    const std::string page = WriteDown();
    EXPECT_TRUE(Shows(Get(page), "May be on record already"));
    EXPECT_TRUE(Shows(Get(page + "/accept"), ann.value));
    const auto accepted = Accept(page, ann.value);
    EXPECT_EQ(GoesTo(accepted), "/people/" + ann.value);
    EXPECT_TRUE(Shows(Get(page), "part of somebody’s record"));
    EXPECT_TRUE(Shows(Get("/people/" + ann.value + "/referrals"), "Accepted"));
}

TEST_P(ReferralPagesTest, BeginsARecordForSomebodyNew) {
    const std::string page = WriteDown();
    const auto accepted = Accept(page, "new");
    EXPECT_TRUE(GoesTo(accepted).starts_with("/people/")) << accepted.body;
}

TEST_P(ReferralPagesTest, AsksAndTakesTheAnswerByTelephone) {
    const std::string page = WriteDown();
    const auto asked = Fill(
        page + "/ask",
        {{"question", "Is she on the pathway?"},
         {"asked_of", "Mo"},
         {"asked_on-day", "9"},
         {"asked_on-month", "1"},
         {"asked_on-year", "2023"},
         {"answer_by-day", "16"},
         {"answer_by-month", "1"},
         {"answer_by-year", "2023"}}
    );
    EXPECT_EQ(GoesTo(asked), page);
    const auto one = Get(page);
    EXPECT_TRUE(Shows(Get("/referrals?list=asked"), "Ann Example"));
    EXPECT_TRUE(Shows(Get(page + "/letters/question"), "Is she on the pathway?"));
    static const std::regex link("(/referrals/[^\"]+/questions/[^\"]+/answer)");
    std::smatch found;
    ASSERT_TRUE(std::regex_search(one.body, found, link));
    const auto answered = Fill(
        found[1],
        {{"answer", "Yes, since May"},
         {"how", "phone"},
         {"given_on-day", "9"},
         {"given_on-month", "1"},
         {"given_on-year", "2023"}}
    );
    EXPECT_EQ(GoesTo(answered), page);
    EXPECT_TRUE(Shows(Get(page), "Yes, since May"));
}

TEST_P(ReferralPagesTest, DeclinesWithALetterAndTakesAnAppeal) {
    const std::string page = WriteDown();
    const auto declined = Fill(
        page + "/decline",
        {{"decision_reason", "Early help is nearer"},
         {"decided_on-day", "9"},
         {"decided_on-month", "1"},
         {"decided_on-year", "2023"}}
    );
    EXPECT_EQ(GoesTo(declined), page);
    EXPECT_TRUE(Shows(Get(page + "/letters/declined"), "somebody looks at it again"));
    EXPECT_EQ(Get(page + "/letters/accepted").status, 404);
    const auto appealed = Fill(
        page + "/appeal",
        {{"from", "Mo Example"},
         {"words", "She is worse"},
         {"how", "phone"},
         {"received_on-day", "9"},
         {"received_on-month", "1"},
         {"received_on-year", "2023"}}
    );
    EXPECT_EQ(GoesTo(appealed), page);
    EXPECT_TRUE(Shows(Get("/referrals?list=appealed"), "Ann Example"));
}

TEST_P(ReferralPagesTest, OffersDecisionsOnlyToWhoMayDecide) {
    const std::string page = WriteDown();
    const auto seen = Get(page, {Permission::kAddPerson, Permission::kViewPerson});
    EXPECT_FALSE(Shows(seen, page + "/accept"));
    EXPECT_TRUE(Shows(seen, "Your team leader decides"));
}

TEST_P(ReferralPagesTest, MailsALinkWhoseCodeIsToldByTelephone) {
    const std::string page = WriteDown();
    const auto sent = Send(Get(page), page + "/mail", {});
    EXPECT_EQ(GoesTo(sent), page);
    EXPECT_EQ(sent.status, 303);
}

TEST_P(ReferralPagesTest, IsNotedInTheAccessLog) {
    const auto ann = NewPerson("Ann", "Example", DateOf(2008, 5, 17));
    const std::string page = WriteDown();
    Accept(page, ann.value);
    const std::size_t before = CountLooks(ann);
    Get(page);
    Get(page + "/letters/received");
    EXPECT_EQ(CountLooks(ann), before + 2);
}

// --- people without an account, as the front door lets them in ---

class PublicReferralTest : public test::RecordTest {
protected:
    PublicReferralTest()
        : RecordTest(kModules),
          site_{
              .runner = runner_,
              .access_log = access_log_,
              .passwords = passwords_,
              .drafts = drafts_,
              .csrf_key = {},
              .cookies = web::CookieSecurity::kPlain,
              .assets = {},
              .menu = {},
              .banner = {}} {
        router_.Add(ReferralGuestRoutes());
        RecordAnyway(
            StreamId(area_.value),
            governance::AreaDescribed{.code = "QKS", .name = "Kent", .from = {}}
        );
    }

    web::Response Answer(web::Request request) {
        if (!cookie_.empty()) request.headers.Add("Cookie", "link=" + cookie_);
        request.remote_address = address_;
        const auto found = router_.Find(request);
        if (const auto* none = std::get_if<web::Response>(&found)) return *none;
        const auto& route = *std::get<const site::GuestRoute*>(found);
        identity::Actor actor = site::AnybodyIn(area_);
        if (route.needs.guest == site::Guest::kLinkHolder) {
            const auto link = links_.Find(cookie_);
            if (!link || link->purpose != route.needs.purpose) return {.status = 403};
            link_ = link->link;
            actor = site::ActorOf(*link);
        }
        site::Visit visit(site_, request, actor, "session");
        web::Response response = route.handle(request, visit);
        visit.SendOnceNoted(response);
        web::Settle(response);
        return response;
    }
    web::Response Get(const std::string& path) {
        web::Request request;
        request.path = path;
        return Answer(std::move(request));
    }
    web::Response Post(const std::string& path, const web::Fields& fields) {
        web::Request request;
        request.method = web::Method::kPost;
        request.path = path;
        request.form.fields = fields;
        return Answer(std::move(request));
    }
    // Asks for a link, opens it with the secret that was mailed and the code of the page.
    void OpenALink() {
        cookie_.clear();
        const auto page = Post("/refer", {{"email", "school@example.com"}, {"area", "QKS"}});
        EXPECT_EQ(page.status, 200);
        cookie_ = Open(CodeOn(page));
    }
    static std::string CodeOn(const web::Response& page) {
        static const std::regex code(">\\s*(\\d{6})\\s*<");
        std::smatch found;
        if (!std::regex_search(page.body, found, code)) throw std::runtime_error("no code");
        return found[1];
    }
    std::string Open(const std::string& code) {
        const auto letters = LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return notify::OutboxStore(tables, area, keys_)
                .InState(notify::LetterState::kWaiting, 100);
        });
        static const std::regex link("/links/([0-9a-f]+)");
        std::smatch found;
        const std::string text = letters.front().says->text;
        if (!std::regex_search(text, found, link)) throw std::runtime_error("no link");
        EXPECT_EQ(text.find(code), std::string::npos) << "the code is in the mail";
        return Must(links_.Open({.secret = found[1], .code = code, .address = address_}));
    }
    // Fills in the pages of the form, one after another, and comes to where all is looked over.
    std::string FillIn(const web::Fields& typed = Typed()) {
        std::string next = "/refer/form";
        for (int page = 1; page <= 4; ++page) {
            const auto answer = Post(next, typed);
            EXPECT_EQ(answer.status, 303) << next << answer.body;
            next = GoesTo(answer);
        }
        return next;
    }
    static std::string GoesTo(const web::Response& response) {
        return std::string(response.Find("Location").value_or(""));
    }
    web::Response SendReferral() {
        OpenALink();
        EXPECT_EQ(FillIn(), "/refer/form/check");
        EXPECT_TRUE(Shows(Get("/refer/form/check"), "Look it over before you send it"));
        return Post("/refer/form/send", {});
    }

    std::string cookie_;
    identity::LinkId link_;  // The last that was held.
    std::string address_ = "192.0.2.1";
    identity::AccessLog access_log_{*database_, "test", clock_};
    identity::PasswordPool passwords_{{.memory_kib = 8, .passes = 1}, {}};
    const identity::Drafts drafts_{*database_, keys_, clock_};
    const identity::OneTimeLinks links_{*database_, keys_, clock_};
    site::Site site_;
    web::Router<site::GuestNeeds, site::Visit> router_;
};
INSTANTIATE_ON_SQLITE(PublicReferralTest);

TEST_P(PublicReferralTest, IsSentByALinkAndSeenByItsSenderAlone) {
    const auto sent = SendReferral();
    EXPECT_EQ(sent.status, 200) << sent.body;
    EXPECT_TRUE(Shows(sent, "We have your referral"));
    EXPECT_TRUE(Shows(sent, "11 January 2023"));
    // The form's link leads nowhere any more; that to the news opens with the new code.
    EXPECT_EQ(Get("/refer/form").status, 403);
    EXPECT_EQ(Get("/refer/news").status, 403);
    cookie_ = Open(CodeOn(sent));
    const auto news = Get("/refer/news");
    EXPECT_TRUE(Shows(news, "We have your referral"));
    EXPECT_TRUE(Shows(news, "Ann Example"));
}

TEST_P(PublicReferralTest, SaysAtOnceAllThatIsWrongWithAPageAndNothingOfTheOthers) {
    OpenALink();
    const auto back = Post(
        "/refer/form",
        {{"relation", "head teacher"}, {"email", "no address"}, {"given_name", "Sent astray"}}
    );
    EXPECT_EQ(back.status, 422);
    for (const std::string words :
         {"Choose who you are", "Enter your name", "Enter an e-mail address like name@example.com"})
        EXPECT_TRUE(Shows(back, words)) << words;
    EXPECT_FALSE(Shows(back, "Say what is happening"));
    EXPECT_FALSE(Shows(back, "Choose an answer about autism"));
    EXPECT_TRUE(Shows(back, "value=\"head teacher\""));
    EXPECT_FALSE(Shows(Get("/refer/form/young-person"), "Sent astray"));
}

TEST_P(PublicReferralTest, GoesBackWithoutLossAndStraightToWhatIsStillToDo) {
    OpenALink();
    EXPECT_EQ(GoesTo(Post("/refer/form", Typed())), "/refer/form/young-person");
    const auto back = Post("/refer/form/young-person", {{"given_name", "Ann"}, {"go", "back"}});
    EXPECT_EQ(GoesTo(back), "/refer/form");
    EXPECT_TRUE(Shows(Get("/refer/form"), "value=\"Mo Example\""));
    EXPECT_TRUE(Shows(Get("/refer/form/young-person"), "value=\"Ann\""));
    EXPECT_FALSE(Shows(Get("/refer/form/young-person"), "There is a problem"));
    EXPECT_EQ(GoesTo(Get("/refer/form/check")), "/refer/form/young-person");
    EXPECT_EQ(GoesTo(Post("/refer/form/send", {})), "/refer/form/young-person");
    FillIn();
    EXPECT_EQ(GoesTo(Post("/refer/form/worries", Typed())), "/refer/form/check");
}

TEST_P(PublicReferralTest, IsThereAgainWithTheSameLinkAndForNobodyElse) {
    OpenALink();
    Post("/refer/form", Typed());
    const std::string mine = cookie_;
    OpenALink();
    EXPECT_FALSE(Shows(Get("/refer/form"), "Mo Example"));
    cookie_ = mine;
    EXPECT_TRUE(Shows(Get("/refer/form"), "Mo Example"));
    EXPECT_EQ(GoesTo(Post("/refer/form", {{"go", "forget"}})), "/refer/form");
    EXPECT_FALSE(Shows(Get("/refer/form"), "Mo Example"));
}

TEST_P(PublicReferralTest, KeepsNothingThatWasSent) {
    SendReferral();
    EXPECT_FALSE(drafts_.Find(
        {.area = area_, .user = journal::ActorId("link-" + link_.value), .page = "/refer/form"}
    ));
}

TEST_P(PublicReferralTest, SaysSoWhenItIsMoreThanCanBeKept) {
    OpenALink();
    web::Fields typed = Typed();
    typed.Add("safe_contact", std::string(70'000, 'a'));
    const auto back = Post("/refer/form", typed);
    EXPECT_EQ(back.status, 422);
    EXPECT_TRUE(Shows(back, "Say it in fewer words"));
}

TEST_P(PublicReferralTest, IsClosedWithoutALink) {
    EXPECT_EQ(Get("/refer/form").status, 403);
    EXPECT_EQ(Post("/refer/form/send", Typed()).status, 403);
    EXPECT_EQ(Get("/refer/news").status, 403);
    OpenALink();
    EXPECT_EQ(Get("/refer/news").status, 403);
}

TEST_P(PublicReferralTest, SaysWhatAnAddressIsAndWhatToDoWithoutOne) {
    const auto wrong = Post("/refer", {{"email", "no address"}, {"area", "QKS"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(Shows(wrong, "Enter an e-mail address like name@example.com"));
    EXPECT_TRUE(Shows(Get("/refer"), "If you have no e-mail"));
}

TEST_P(PublicReferralTest, GivesAProgramNoThousandLinks) {
    address_ = "192.0.2.99";
    int given = 0;
    for (int i = 0; i < 60; ++i)
        if (Post("/refer", {{"email", "bot@example.com"}, {"area", "QKS"}}).status == 200) ++given;
    EXPECT_GT(given, 5);
    EXPECT_LT(given, 30);
    address_ = "192.0.2.100";
    EXPECT_EQ(Post("/refer", {{"email", "mo@example.com"}, {"area", "QKS"}}).status, 200);
}

}  // namespace
}  // namespace alongside::referrals
