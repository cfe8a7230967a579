// Governance's pages, from request to response.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/governance/account_store.h"
#include "care/governance/add_user.h"
#include "care/governance/area_store.h"
#include "care/governance/governance_tables.h"
#include "care/governance/module.h"
#include "care/governance/roles.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/people/api.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "platform/identity/credentials.h"
#include "platform/jobs/job_store.h"
#include "platform/journal/installation_values.h"
#include "platform/notify/outbox.h"
#include "support/site_fixture.h"

namespace alongside::governance {
namespace {

using identity::Permission;

constexpr std::string_view kPassword = "quiet harbour lamps";

class GovernancePagesTest : public test::SiteTest {
protected:
    GovernancePagesTest()
        : SiteTest(
              GovernanceRoutes(),
              {&AddGovernance, &workforce::AddWorkforce, &keyworking::AddKeyworking}
          ) {
        RecordAnyway(
            StreamId(area_.value), AreaDescribed{.code = "QKS", .name = "Kent and Medway"}
        );
    }

    UserId Add(
        const std::string& name, Role role = Role::kKeyworker, std::optional<StreamId> post = {}
    ) {
        return Must(Do(AddUser,
                       {.email = name + "@example.com",
                        .name = name,
                        .role = role,
                        .post = post,
                        .password_hash = Must(passwords_.Hash(kPassword))}))
            .user;
    }
    workforce::PostId NewPost() {
        return Must(Do(workforce::OpenPost,
                       {.details = {.worker_id = "KW1", .role = "Keyworker", .grade = "6"}})
        ).post;
    }
    std::vector<User> Users() {
        return LookAtArea([](const db::Reader& tables, const identity::Scope& scope) {
            return AccountStore(tables, scope).Users();
        });
    }
    std::vector<std::string> Names(ListKind list) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return AreaStore(tables, scope).Names(list);
        });
    }
    identity::PasswordMatch Match(const std::string& email, std::string_view password) {
        const auto held = LookAtArea([&](const db::Reader& tables, const identity::Scope&) {
            return identity::FindCredential(tables, email);
        });
        return Must(passwords_.Match(password, held->password_hash));
    }
    static std::string PageOf(const UserId& user, const std::string& act) {
        return "/admin/users/" + user.value + "/" + act;
    }
    static web::Fields Account(const std::string& name, const std::string& password) {
        return {
            {"name", name},
            {"email", "kim@example.com"},
            {"role", "keyworker"},
            {"post", ""},
            {"password", password}};
    }
};

INSTANTIATE_ON_SQLITE(GovernancePagesTest);

testing::AssertionResult Says(const web::Response& page, std::string_view words) {
    if (page.body.find(words) != std::string::npos) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "\"" << words << "\" is not in " << page.body;
}

TEST_P(GovernancePagesTest, LeadsToWhatAnAdministratorLooksAfter) {
    const auto page = Get("/admin");
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(Says(page, "Kent and Medway"));
    for (const char* place : {"/admin/users", "/admin/area", "/admin/lists"}) {
        EXPECT_TRUE(Says(page, place));
        EXPECT_EQ(Get(place).status, 200) << place;
    }
}

TEST_P(GovernancePagesTest, AddsAUserWhoCanSignIn) {
    const auto post = NewPost();
    EXPECT_TRUE(Says(Get("/admin/users/new"), "KW1, Keyworker"));
    const auto sent = Post(
        "/admin/users",
        {{"name", "Kim"},
         {"email", "Kim@Example.com"},
         {"role", "team-leader"},
         {"post", post.value},
         {"password", std::string(kPassword)}}
    );
    ASSERT_EQ(sent.status, 303) << sent.body;
    const auto users = Users();
    ASSERT_EQ(users.size(), 1U);
    EXPECT_EQ(users[0].role, Role::kTeamLeader);
    EXPECT_EQ(users[0].post, post);
    EXPECT_EQ(Match("kim@example.com", kPassword), identity::PasswordMatch::kMatches);
    const auto list = Follow(sent);
    EXPECT_TRUE(Says(list, "The user was added and can sign in"));
    EXPECT_TRUE(Says(list, "kim@example.com"));
    EXPECT_TRUE(Says(list, "KW1, Keyworker"));
}

TEST_P(GovernancePagesTest, ShowsEverythingThatIsWrongAtItsFieldAndKeepsTheRest) {
    const auto page = Post(
        "/admin/users",
        {{"name", ""}, {"email", "kim"}, {"role", ""}, {"post", ""}, {"password", "short"}}
    );
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(Says(page, "There is a problem"));
    for (const char* link : {"#name", "#email", "#role", "#password"})
        EXPECT_TRUE(Says(page, std::string("href=\"") + link));
    EXPECT_TRUE(Says(page, "value=\"kim\""));
    EXPECT_EQ(page.body.find("short"), std::string::npos) << "the password was written back";
    EXPECT_TRUE(Users().empty());
}

TEST_P(GovernancePagesTest, AddsAUserOnceHoweverOftenTheFormIsSent) {
    web::Fields form = Account("Kim", std::string(kPassword));
    form.Add("once", HiddenIn(Get("/admin/users/new"), "once"));
    EXPECT_EQ(Post("/admin/users", form).status, 303);
    EXPECT_EQ(Post("/admin/users", form).status, 303);
    EXPECT_EQ(Users().size(), 1U);
}

TEST_P(GovernancePagesTest, EscapesWhatPeopleAreCalled) {
    const std::string name = "<script>alert(1)</script>";
    ASSERT_EQ(Post("/admin/users", Account(name, std::string(kPassword))).status, 303);
    const UserId kim = Users().at(0).id;
    for (const std::string& place :
         {std::string("/admin/users"),
          PageOf(kim, "amend"),
          PageOf(kim, "close"),
          PageOf(kim, "work"),
          PageOf(kim, "password")}) {
        const auto page = Get(place);
        EXPECT_EQ(page.status, 200) << place;
        EXPECT_TRUE(Says(page, "&lt;script&gt;alert(1)")) << place;
        EXPECT_EQ(page.body.find("<script>alert"), std::string::npos) << place;
    }
}

TEST_P(GovernancePagesTest, ChangesAnAccountUnlessSomebodyElseDidMeanwhile) {
    const UserId jo = Add("jo");
    const auto form = Get(PageOf(jo, "amend"));
    EXPECT_TRUE(Says(form, "value=\"jo@example.com\""));
    const web::Fields sent = {
        {"seen", HiddenIn(form, "seen")},
        {"name", "Jo Sample"},
        {"email", "jo@example.com"},
        {"role", "keyworker"},
        {"reason", "Married"}};
    ASSERT_EQ(Post(PageOf(jo, "amend"), sent).status, 303);
    EXPECT_EQ(Users().at(0).name, "Jo Sample");
    const auto stale = Post(PageOf(jo, "amend"), sent);
    EXPECT_EQ(stale.status, 409);
    EXPECT_TRUE(Says(stale, "Someone else changed this account"));
}

TEST_P(GovernancePagesTest, NeedsAReasonForAChange) {
    const UserId jo = Add("jo");
    const auto page = Post(
        PageOf(jo, "amend"),
        {{"seen", "1"}, {"name", "Another"}, {"email", "jo@example.com"}, {"role", "keyworker"}}
    );
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(Says(page, "Enter why the account is changed"));
    EXPECT_TRUE(Says(page, "value=\"Another\""));
    EXPECT_EQ(Users().at(0).name, "jo");
}

TEST_P(GovernancePagesTest, KeepsTheLastAdministrator) {
    const UserId ada = Add("ada", Role::kAdministrator);
    const auto page = Post(PageOf(ada, "close"), {{"seen", "1"}, {"reason", "Left"}});
    EXPECT_EQ(page.status, 409);
    EXPECT_TRUE(Says(page, "They are the only administrator"));
    EXPECT_TRUE(Says(page, ">Left<")) << "what was typed is kept";
    EXPECT_EQ(Users().at(0).account, Account::kOpen);
}

TEST_P(GovernancePagesTest, ClosesAnAccountAndShowsTheWorkToHandOver) {
    const auto post = NewPost();
    const UserId jo = Add("jo", Role::kKeyworker, post);
    const auto ann = NewPerson("Ann", "Secret");
    const std::string reference =
        Look(ann, [](const db::Reader& tables, const identity::Scope& scope) {
            return people::PersonStore(tables, scope).Get()->details.reference;
        });
    RecordAnyway(
        ann,
        keyworking::KeyworkerNamed{
            keyworking::AllocationId::New(), post, keyworking::AllocationRole::kLead, today_, {}}
    );
    ActAs(ActorWith(GrantsOf(Role::kAdministrator)));
    const auto before = Get(PageOf(jo, "close"));
    EXPECT_TRUE(Says(before, "1 person to hand over"));
    EXPECT_TRUE(Says(before, reference));
    EXPECT_EQ(before.body.find("Secret"), std::string::npos) << "a name was shown";
    const auto closed = Post(
        PageOf(jo, "close"), {{"seen", HiddenIn(before, "seen")}, {"reason", "Left the service"}}
    );
    const auto after = Follow(closed);
    EXPECT_TRUE(Says(after, "The account was closed. Its work is still to be handed over"));
    EXPECT_TRUE(Says(after, reference));
    EXPECT_TRUE(Says(Get("/admin/users"), "1 closed account"));
}

TEST_P(GovernancePagesTest, LinksOpenWorkForWhoMaySeeTheRecord) {
    const auto post = NewPost();
    const UserId jo = Add("jo", Role::kKeyworker, post);
    const auto ann = NewPerson();
    RecordAnyway(
        ann,
        keyworking::KeyworkerNamed{
            keyworking::AllocationId::New(), post, keyworking::AllocationRole::kLead, today_, {}}
    );
    EXPECT_TRUE(Says(Get(PageOf(jo, "work")), "href=\"/people/" + ann.value + "\""));
}

TEST_P(GovernancePagesTest, SetsAPasswordForSomebody) {
    const UserId jo = Add("jo");
    const auto weak = Post(PageOf(jo, "password"), {{"password", "aaaaaaaaaaaaa"}});
    EXPECT_EQ(weak.status, 422);
    EXPECT_EQ(Match("jo@example.com", kPassword), identity::PasswordMatch::kMatches);
    const auto set = Post(PageOf(jo, "password"), {{"password", "seven wet umbrellas"}});
    EXPECT_TRUE(Says(Follow(set), "The password was set"));
    EXPECT_EQ(Match("jo@example.com", "seven wet umbrellas"), identity::PasswordMatch::kMatches);
}

TEST_P(GovernancePagesTest, ChangesOnesOwnPasswordForWhoKnowsThePresentOne) {
    const UserId jo = Add("jo");
    ActAs({.id = jo, .area = area_, .name = "jo", .grants = GrantsOf(Role::kKeyworker)});
    EXPECT_TRUE(Says(Get("/account"), "jo@example.com"));
    const auto wrong =
        Post("/account", {{"present", "not this one"}, {"password", "seven wet umbrellas"}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_TRUE(Says(wrong, "Enter your present password"));
    EXPECT_EQ(Match("jo@example.com", kPassword), identity::PasswordMatch::kMatches);
    const auto changed = Post(
        "/account", {{"present", std::string(kPassword)}, {"password", "seven wet umbrellas"}}
    );
    EXPECT_EQ(changed.status, 303);
    EXPECT_EQ(Match("jo@example.com", "seven wet umbrellas"), identity::PasswordMatch::kMatches);
}

TEST_P(GovernancePagesTest, SaysFromWhichDayASettingHolds) {
    const auto saved = Post(
        "/admin/area",
        {{"name", "Kent"},
         {"serves_18_25", "no"},
         {"readmission_days", "28"},
         {"from-day", "1"},
         {"from-month", "4"},
         {"from-year", "2023"}}
    );
    const auto page = Follow(saved);
    EXPECT_TRUE(Says(page, "The settings were saved"));
    EXPECT_TRUE(Says(page, "Kent and Medway")) << "today's name";
    EXPECT_TRUE(Says(page, "Settings of Kent from 1 April 2023 recorded"));
    const AreaSettings later =
        LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return AreaStore(tables, scope).On(DateOf(2023, 4, 1), clock_.Now());
        });
    EXPECT_EQ(later.readmission_days, 28);
    EXPECT_EQ(later.serves_18_25, AreaSettings::Serves18To25::kNo);
}

TEST_P(GovernancePagesTest, RefusesASettingThatCannotBe) {
    const auto page = Post(
        "/admin/area",
        {{"name", "Kent"},
         {"serves_18_25", "perhaps"},
         {"readmission_days", "many"},
         {"from-day", "31"}}
    );
    EXPECT_EQ(page.status, 422);
    EXPECT_TRUE(Says(page, "value=\"many\""));
    EXPECT_TRUE(Says(page, "href=\"#readmission_days\""));
    EXPECT_EQ(Get("/admin/area").body.find("Settings of Kent recorded"), std::string::npos);
}

TEST_P(GovernancePagesTest, KeepsListsOfTeamsAndLocalities) {
    const auto added = Post("/admin/lists", {{"list", "locality"}, {"name", "Thanet & Dover"}});
    EXPECT_TRUE(Says(Follow(added), "Thanet &amp; Dover"));
    const auto again = Post("/admin/lists", {{"list", "locality"}, {"name", "Thanet & Dover"}});
    EXPECT_EQ(again.status, 422);
    EXPECT_TRUE(Says(again, "already on the list"));
    const std::string removal = "/admin/lists/remove?list=locality&name=Thanet%20%26%20Dover";
    EXPECT_TRUE(Says(Get(removal), "Remove Thanet &amp; Dover"));
    const web::Fields form = {{"list", "locality"}, {"name", "Thanet & Dover"}};
    EXPECT_EQ(Post("/admin/lists/remove", form).status, 303);
    EXPECT_TRUE(Names(ListKind::kLocality).empty());
    EXPECT_EQ(Post("/admin/lists/remove", form).status, 404);
    EXPECT_EQ(Get(removal).status, 404);
    EXPECT_EQ(Post("/admin/lists/remove", {{"list", "colour"}}).status, 404);
}

TEST_P(GovernancePagesTest, FindsNobodyWhoIsNotThere) {
    for (const char* act : {"amend", "close", "work", "password"})
        EXPECT_EQ(Get(PageOf(UserId("nobody"), act)).status, 404) << act;
}

TEST_P(GovernancePagesTest, WhatTheServiceCouldNotDoByItselfIsSeenAndTriedOnceMore) {
    EXPECT_NE(Get("/admin").body.find("Nothing has failed"), std::string::npos);
    WithJournal([&](journal::Journal& journal) {
        db::Tx& tx = journal.tx();
        const Instant now = clock_.Now();
        jobs::Enqueue(tx, {area_, journal::ActorId("jobs"), now}, {.kind = "forget-drafts"});
        for (const jobs::DueJob& due : jobs::ListDue(tx, now, 1)) {
            auto job = jobs::Take(tx, due, now, now + std::chrono::minutes(2));
            job->attempts = jobs::kMostAttempts;
            Must(jobs::Fail(tx, *job, "something broke", now));
        }
    });
    EXPECT_NE(Get("/admin").body.find("1 thing did not succeed"), std::string::npos);
    const auto page = Get("/admin/jobs").body;
    EXPECT_NE(page.find("Forget drafts"), std::string::npos);
    EXPECT_NE(page.find("something broke"), std::string::npos);
    EXPECT_EQ(Post("/admin/jobs", {}).status, 303);
    WithJournal([&](journal::Journal& journal) {
        EXPECT_EQ(jobs::ListDue(journal.tx(), clock_.Now(), 9).size(), 1U);
    });
}

TEST_P(GovernancePagesTest, LettersThatReachNobodyAreSeenAndOnlyADemonstrationShowsWhatOneSays) {
    EXPECT_TRUE(Says(Get("/admin"), "No letter has failed"));
    EXPECT_TRUE(Says(Get("/admin/mail"), "No letter waits. No mail server is set up"));
    const auto post = [&](const std::string& to) {
        Must(runner_.Change(
            ActorWith(identity::Grants::All()),
            [&](const identity::Work& work) -> Result<notify::LetterId> {
                return notify::Post(
                    work,
                    {.stream = StreamId(area_.value),
                     .to = to,
                     .subject = "News of a referral",
                     .text = "Hello\n\n{service}/links/abc\n"}
                );
            }
        ));
    };
    post("sam at school");
    post("sam@school.example");
    EXPECT_TRUE(Says(Get("/admin"), "1 letter reached nobody"));
    const auto page = Get("/admin/mail");
    EXPECT_TRUE(Says(page, "1 letter waits. No mail server is set up"));
    EXPECT_TRUE(Says(page, "News of a referral"));
    EXPECT_TRUE(Says(page, "What stands for the e-mail address is none"));
    EXPECT_FALSE(Says(page, "Hello"));
    EXPECT_FALSE(Says(page, "/links/abc"));
    EXPECT_EQ(Post("/admin/mail", {}).status, 303);

    WithJournal([&](journal::Journal& journal) {
        journal::SetInstallationValue(journal.tx(), notify::kSendsMailAs, "service@example.nhs.uk");
    });
    EXPECT_TRUE(Says(Get("/admin/mail"), "Letters come from service@example.nhs.uk"));
    WithJournal([&](journal::Journal& journal) {
        journal::SetInstallationValue(journal.tx(), "demonstration", "yes");
    });
    const auto shown = Get("/admin/mail");
    EXPECT_TRUE(Says(shown, "2 letters wait: this demonstration sends no mail"));
    EXPECT_TRUE(Says(shown, "href=\"/links/abc\""));
    EXPECT_TRUE(Says(shown, "Hello"));
}

}  // namespace
}  // namespace alongside::governance
