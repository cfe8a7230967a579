// Areas, accounts, settings and lists from use case to row, on both databases.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/governance/account_store.h"
#include "care/governance/add_user.h"
#include "care/governance/amend_user.h"
#include "care/governance/area_store.h"
#include "care/governance/change_list.h"
#include "care/governance/create_area.h"
#include "care/governance/deactivate_user.h"
#include "care/governance/governance_tables.h"
#include "care/governance/set_area_setting.h"
#include "care/governance/set_password.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/keyworking_tables.h"
#include "care/workforce/open_post.h"
#include "care/workforce/workforce_tables.h"
#include "platform/identity/credentials.h"
#include "platform/identity/sessions.h"
#include "support/record_fixture.h"

namespace alongside::governance {
namespace {

using identity::Grants;
using identity::Permission;

class GovernanceTest : public test::RecordTest {
protected:
    GovernanceTest()
        : RecordTest({&AddGovernance, &workforce::AddWorkforce, &keyworking::AddKeyworking}) {}

    UserRecorded Add(
        const std::string& email, Role role = Role::kKeyworker, std::optional<StreamId> post = {}
    ) {
        return Must(
            Do(AddUser,
               {.email = email,
                .name = "Jo Example",
                .role = role,
                .post = post,
                .password_hash = "a hash"})
        );
    }
    workforce::PostId NewPost() {
        return Must(Do(workforce::OpenPost,
                       {.details = {.worker_id = "KW1", .role = "Keyworker", .grade = "6"}})
        ).post;
    }
    std::optional<identity::Actor> Actor(const UserId& user) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return ActorFor(tables, scope.area(), user);
        });
    }
    std::optional<identity::Credential> Credential(const std::string& email) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope&) {
            return identity::FindCredential(tables, email);
        });
    }
    AreaSettings SettingsOf(Date day) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return AreaStore(tables, scope).On(day, clock_.Now());
        });
    }
    std::vector<std::string> Names(ListKind list) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& scope) {
            return AreaStore(tables, scope).Names(list);
        });
    }
};

INSTANTIATE_ON_BOTH(GovernanceTest);

TEST_P(GovernanceTest, AddsAUserWhoCanThenAct) {
    const workforce::PostId post = NewPost();
    const UserRecorded jo = Add(" Jo@Example.com", Role::kKeyworker, post);
    EXPECT_EQ(jo.email, "jo@example.com");
    const auto actor = Actor(jo.user);
    ASSERT_TRUE(actor.has_value());
    EXPECT_EQ(actor->name, "Jo Example");
    EXPECT_EQ(actor->post, post);
    EXPECT_TRUE(actor->grants.Has(Permission::kRate));
    EXPECT_FALSE(actor->grants.Has(Permission::kAllocate));
    EXPECT_EQ(Credential("jo@example.com")->user, jo.user);
    EXPECT_FALSE(Actor(UserId("nobody")).has_value());
}

TEST_P(GovernanceTest, RefusesAnAddressThatIsTaken) {
    Add("jo@example.com");
    const auto again = Do(AddUser, {.email = "JO@example.com", .name = "Another"});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fields.at(0).field, "email");
    const UserRecorded kim = Add("kim@example.com");
    const auto amended =
        Do(AmendUser,
           {.user = kim.user, .seen = 1, .email = "jo@example.com", .name = "Kim", .reason = "x"});
    ASSERT_FALSE(amended);
    EXPECT_EQ(amended.error().fields.at(0).field, "email");
}

TEST_P(GovernanceTest, RefusesAPostThatIsNotThere) {
    const auto added =
        Do(AddUser, {.email = "jo@example.com", .name = "Jo", .post = StreamId("none")});
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().fields.at(0).field, "post");
    EXPECT_FALSE(Credential("jo@example.com").has_value());
}

TEST_P(GovernanceTest, AmendsAUserAndTheAddressTheySignInWith) {
    const UserRecorded jo = Add("jo@example.com");
    AmendUserCommand command{
        .user = jo.user,
        .seen = 1,
        .email = "jo@nhs.net",
        .name = "Jo Sample",
        .role = Role::kTeamLeader,
        .reason = "Promoted"};
    Must(Do(AmendUser, command));
    EXPECT_TRUE(Actor(jo.user)->grants.Has(Permission::kAllocate));
    EXPECT_EQ(Credential("jo@nhs.net")->user, jo.user);
    EXPECT_FALSE(Credential("jo@example.com").has_value());
    EXPECT_EQ(Do(AmendUser, command).error().fault, Fault::kConflict);
    command.seen = 2;
    command.reason = " ";
    EXPECT_EQ(Do(AmendUser, command).error().fault, Fault::kInvalid);
    command.user = UserId("nobody");
    command.reason = "x";
    EXPECT_EQ(Do(AmendUser, command).error().fault, Fault::kNotFound);
}

TEST_P(GovernanceTest, KeepsTheLastAdministrator) {
    const UserRecorded jo = Add("jo@example.com", Role::kAdministrator);
    EXPECT_EQ(
        Do(DeactivateUser, {.user = jo.user, .seen = 1, .reason = "Left"}).error().rule, "GOV-1"
    );
    EXPECT_EQ(
        Do(AmendUser,
           {.user = jo.user,
            .seen = 1,
            .email = jo.email,
            .name = jo.name,
            .role = Role::kKeyworker,
            .reason = "x"})
            .error()
            .rule,
        "GOV-1"
    );
    Add("kim@example.com", Role::kAdministrator);
    Must(Do(DeactivateUser, {.user = jo.user, .seen = 1, .reason = "Left"}));
}

TEST_P(GovernanceTest, ClosesAnAccountAndListsTheOpenWork) {
    const workforce::PostId post = NewPost();
    const UserRecorded jo = Add("jo@example.com", Role::kKeyworker, post);
    const people::PersonId ann = NewPerson();
    RecordAnyway(
        ann,
        keyworking::KeyworkerNamed{
            keyworking::AllocationId::New(), post, keyworking::AllocationRole::kLead, today_, {}}
    );
    const identity::Sessions sessions(*database_, clock_);
    const std::string cookie = sessions.Begin(area_, jo.user);
    const auto closed =
        Must(Do(DeactivateUser, {.user = jo.user, .seen = 1, .reason = "Left the service"}));
    ASSERT_EQ(closed.open_work.size(), 1U);
    EXPECT_EQ(closed.open_work[0].person, ann);
    EXPECT_FALSE(Actor(jo.user).has_value());
    EXPECT_FALSE(sessions.Find(cookie).has_value());
    EXPECT_FALSE(Credential("jo@example.com").has_value());
    EXPECT_EQ(
        Do(DeactivateUser, {.user = jo.user, .seen = 2, .reason = "x"}).error().rule, "GOV-2"
    );
    EXPECT_EQ(Do(SetPassword, {.user = jo.user, .password_hash = "x"}).error().rule, "GOV-2");
    Add("jo@example.com");
}

TEST_P(GovernanceTest, NeedsAReasonToCloseAnAccount) {
    const UserRecorded jo = Add("jo@example.com");
    EXPECT_EQ(
        Do(DeactivateUser, {.user = jo.user, .seen = 1, .reason = ""}).error().fault,
        Fault::kInvalid
    );
}

TEST_P(GovernanceTest, SetsAPasswordWithoutRecordingIt) {
    const UserRecorded jo = Add("jo@example.com");
    const identity::Sessions sessions(*database_, clock_);
    const std::string cookie = sessions.Begin(area_, jo.user);
    Must(Do(SetPassword, {.user = jo.user, .password_hash = "marker-of-a-hash"}));
    EXPECT_EQ(Credential("jo@example.com")->password_hash, "marker-of-a-hash");
    EXPECT_FALSE(sessions.Find(cookie).has_value());
    std::string recorded;
    LookAtArea([&](const db::Reader& tables, const identity::Scope&) {
        journal::ForEachEntry(
            tables,
            catalogue_,
            keys_,
            area_,
            StreamId(area_.value),
            [&](const journal::Entry& entry) { recorded += entry.fact.type + entry.fact.payload; }
        );
        return 0;
    });
    EXPECT_NE(recorded.find("governance.secret_changed"), std::string::npos);
    EXPECT_EQ(recorded.find("marker-of-a-hash"), std::string::npos);
}

TEST_P(GovernanceTest, LetsAUserSetOnlyTheirOwnPassword) {
    const UserRecorded jo = Add("jo@example.com");
    const auto other =
        Do(SetPassword, {.user = jo.user, .password_hash = "x"}, Grants{Permission::kSignedIn});
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().fault, Fault::kForbidden);
    const auto own = runner_.Change(*Actor(jo.user), [&](const identity::Work& work) {
        return SetPassword(work, {.user = jo.user, .password_hash = "mine"});
    });
    EXPECT_TRUE(own);
}

TEST_P(GovernanceTest, SetsTheAreasSettingsFromADay) {
    RecordAnyway(StreamId(area_.value), AreaDescribed{.code = "QKS", .name = "Kent and Medway"});
    Must(
        Do(SetAreaSetting,
           {.name = "Kent", .from = today_, .serves_18_25 = false, .readmission_days = 28})
    );
    EXPECT_EQ(SettingsOf(today_ - std::chrono::days(1)).readmission_days, 365);
    EXPECT_EQ(SettingsOf(today_).readmission_days, 28);
    EXPECT_EQ(SettingsOf(today_).code, "QKS");
    EXPECT_EQ(SettingsOf(today_).serves_18_25, AreaSettings::Serves18To25::kNo);
    EXPECT_EQ(Do(SetAreaSetting, {.name = ""}).error().fault, Fault::kInvalid);
}

TEST_P(GovernanceTest, KeepsListsOfTeamsAndLocalities) {
    for (const char* name : {"Thanet", "Dover"})
        Must(Do(AddListItem, {.list = ListKind::kLocality, .name = name}));
    Must(Do(AddListItem, {.list = ListKind::kTeam, .name = " East "}));
    EXPECT_EQ(Names(ListKind::kLocality), (std::vector<std::string>{"Dover", "Thanet"}));
    EXPECT_EQ(Names(ListKind::kTeam), std::vector<std::string>{"East"});
    for (const char* name : {"Dover", "", "a;b"})
        EXPECT_EQ(
            Do(AddListItem, {.list = ListKind::kLocality, .name = name}).error().fault,
            Fault::kInvalid
        );
    Must(Do(RemoveListItem, {.list = ListKind::kLocality, .name = "Dover"}));
    EXPECT_EQ(Names(ListKind::kLocality), std::vector<std::string>{"Thanet"});
    EXPECT_EQ(
        Do(RemoveListItem, {.list = ListKind::kLocality, .name = "Dover"}).error().fault,
        Fault::kNotFound
    );
}

TEST_P(GovernanceTest, CreatesAnAreaOnceAndFindsItByItsCode) {
    const AreaDescribed described{.code = "QRV", .name = "Hampshire"};
    const journal::ActorId init("init");
    const AreaId made = Must(governance::CreateArea(database_.owner(), runner_, init, described));
    EXPECT_NE(made, AreaId("QRV")) << "the code is no key";
    const auto again = governance::CreateArea(database_.owner(), runner_, init, described);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, "GOV-3");
    EXPECT_EQ(
        governance::CreateArea(database_.owner(), runner_, init, {.code = "", .name = ""})
            .error()
            .fault,
        Fault::kInvalid
    );
    database_.owner().Read(db::AreaSetting::Every(), [&](db::Reader& tables) {
        EXPECT_EQ(FindAreaByCode(tables, "QRV", today_), made);
        EXPECT_EQ(FindAreaByCode(tables, "XXX", today_), std::nullopt);
        const auto areas = ListAreas(tables, today_);
        ASSERT_EQ(areas.size(), 1U);
        EXPECT_EQ(areas[0].settings.name, "Hampshire");
    });
}

TEST_P(GovernanceTest, NeedsThePermissionForEachChange) {
    const Grants viewing{Permission::kSignedIn, Permission::kViewTeam};
    const auto forbidden = [](const auto& result) {
        return !result && result.error().fault == Fault::kForbidden;
    };
    EXPECT_TRUE(forbidden(Do(AddUser, {}, viewing)));
    EXPECT_TRUE(forbidden(Do(AmendUser, {}, viewing)));
    EXPECT_TRUE(forbidden(Do(DeactivateUser, {}, viewing)));
    EXPECT_TRUE(forbidden(Do(SetAreaSetting, {}, viewing)));
    EXPECT_TRUE(forbidden(Do(AddListItem, {}, viewing)));
    EXPECT_TRUE(forbidden(Do(RemoveListItem, {}, viewing)));
}

}  // namespace
}  // namespace alongside::governance
