// Settings on a day, roles and the rules of accounts.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "care/governance/area_settings.h"
#include "care/governance/roles.h"
#include "care/governance/user.h"

namespace alongside::governance {
namespace {

using identity::Permission;

AreaDescribed Said(
    std::optional<Date> from, std::optional<bool> serves_18_25, std::optional<int> readmission_days
) {
    return {
        .code = "QKS",
        .name = from ? "Since " + ToText(*from) : "Always",
        .from = from,
        .serves_18_25 = serves_18_25,
        .readmission_days = readmission_days};
}

TEST(SettingsOn, TakesEachValueFromTheLatestFirstDay) {
    const Date april = DateOf(2022, 4, 1);
    const Date june = DateOf(2022, 6, 1);
    const std::vector<AreaDescribed> said{
        Said(june, {}, 28), Said({}, false, {}), Said(april, true, 90), Said(april, {}, 91)};
    using Serves = AreaSettings::Serves18To25;
    struct Row {
        Date day;
        AreaSettings settings;
        const char* why;
    };
    const Row rows[] = {
        {DateOf(2022, 3, 31),
         {"QKS", "Always", Serves::kNo, 365},
         "the default for what is unsaid"},
        {april, {"QKS", "Since 2022-04-01", Serves::kYes, 91}, "the later said of one day"},
        {june, {"QKS", "Since 2022-06-01", Serves::kYes, 28}, "what is absent stays as it was"},
    };
    for (const Row& row : rows) EXPECT_EQ(SettingsOn(said, row.day), row.settings) << row.why;
    EXPECT_EQ(SettingsOn({}, june), AreaSettings{});
}

TEST(Setting, IsRefusedFieldByField) {
    const auto refused = DecideSetting({.code = "Q K", .name = " ", .readmission_days = 0});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.size(), 3U);
}

TEST(Roles, KeepAdministratorsOutOfRecords) {
    constexpr auto administrator = GrantsOf(Role::kAdministrator);
    for (const Permission record :
         {Permission::kViewRegister,
          Permission::kViewPerson,
          Permission::kRate,
          Permission::kCorrectRecord,
          Permission::kExport})
        EXPECT_FALSE(administrator.Has(record)) << NameOf(record);
    EXPECT_TRUE(administrator.Has(Permission::kManageUsers));
}

TEST(Roles, GiveATeamLeaderAllThatAKeyworkerMay) {
    constexpr auto keyworker = GrantsOf(Role::kKeyworker);
    constexpr auto leader = GrantsOf(Role::kTeamLeader);
    for (std::size_t i = 0; i < NamesOf(Permission{}).size(); ++i) {
        const auto permission = static_cast<Permission>(i);
        EXPECT_TRUE(!keyworker.Has(permission) || leader.Has(permission)) << NameOf(permission);
    }
    EXPECT_FALSE(keyworker.Has(Permission::kAllocate));
    EXPECT_TRUE(leader.Has(Permission::kSignReturn));
    EXPECT_FALSE(leader.Has(Permission::kManageUsers));
}

TEST(Roles, BetweenThemUseEveryPermission) {
    for (std::size_t i = 0; i < NamesOf(Permission{}).size(); ++i) {
        const auto permission = static_cast<Permission>(i);
        EXPECT_TRUE(
            GrantsOf(Role::kTeamLeader).Has(permission) ||
            GrantsOf(Role::kAdministrator).Has(permission)
        ) << NameOf(permission);
    }
}

TEST(LastAdministrator, StaysUnlessAnotherIsOpen) {
    const User jo{.id = UserId("jo"), .role = Role::kAdministrator};
    const User kim{.id = UserId("kim"), .role = Role::kAdministrator, .account = Account::kClosed};
    const User lee{.id = UserId("lee"), .role = Role::kTeamLeader};
    EXPECT_EQ(CheckAnAdministratorStays({jo, kim, lee}, jo.id).error().rule, "GOV-1");
    EXPECT_TRUE(CheckAnAdministratorStays({jo, kim, lee}, lee.id));
    User second = kim;
    second.account = Account::kOpen;
    EXPECT_TRUE(CheckAnAdministratorStays({jo, second}, jo.id));
}

TEST(CheckAccount, NamesEveryFieldThatIsWrong) {
    const auto faults = CheckAccount({.email = "jo", .name = ""});
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults[0].field, "email");
    EXPECT_EQ(faults[1].field, "name");
}

}  // namespace
}  // namespace alongside::governance
