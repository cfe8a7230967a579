// Every page for every role: who is let in, who is turned away, and how. Made from the routes
// themselves, so that a new one is tried without being told of.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <set>

#include "care/governance/roles.h"
#include "contract/service_fixture.h"

namespace alongside {
namespace {

using governance::Role;
using identity::Permission;

constexpr std::array kRoles = {Role::kKeyworker, Role::kTeamLeader, Role::kAdministrator};

// What anybody on the network may ask for. A line is added here by review alone.
const std::set<std::string, std::less<>> kPublicPages = {"/health", "/sign-in"};

// What a parameter that names a record of an area may be; the others name no record.
const std::set<std::string, std::less<>> kNamesNoRecord = {
    "year",
    "quarter",
    "figure",
    "entry",
    "number",
    "search",
    "rule",
    "set",
    "row",
    "referral-letter",
    "questionnaire"};

class RouteAccessTest : public test::ServiceTest {
protected:
    // The answer of a route to an empty form that comes from one of our pages, or to a look.
    web::Response Try(
        const site::Route& route, const test::Parameters& records, const std::string& session
    ) {
        const std::string address = test::AddressOf(test::PathOf(route), records);
        if (test::MethodOf(route) == "GET") return Get(address, session);
        web::Fields form = test::QueryOf(address);
        form.Add("csrf", session.empty() ? "none" : CsrfOf(session));
        return Post(address, form, session);
    }
};

TEST_F(RouteAccessTest, SendsWhoIsNotSignedInToSignIn) {
    for (const site::Route* route : Routes()) {
        const auto answer = Try(*route, RecordsFor(kent_, Role::kTeamLeader), "");
        EXPECT_EQ(answer.status, 303) << route->method_and_path;
        EXPECT_TRUE(answer.Find("Location").value_or("").starts_with("/sign-in"))
            << route->method_and_path;
    }
}

TEST_F(RouteAccessTest, TurnsAwayWhoseRoleDoesNotIncludeThePage) {
    for (const site::Route* route : Routes()) {
        for (const Role role : kRoles) {
            if (governance::GrantsOf(role).Has(route->needs.permission)) continue;
            const auto answer = Try(*route, RecordsFor(kent_, role), SessionOf(kent_, role));
            EXPECT_EQ(answer.status, 403) << route->method_and_path << " as " << NameOf(role);
        }
    }
}

TEST_F(RouteAccessTest, LetsInWhoseRoleIncludesThePage) {
    const std::set<int> shown = {200, 303};
    const std::set<int> looked_at = {204, 303, 409, 422};
    for (const site::Route* route : Routes()) {
        for (const Role role : kRoles) {
            if (!governance::GrantsOf(role).Has(route->needs.permission)) continue;
            const auto answer = Try(*route, RecordsFor(kent_, role), SessionOf(kent_, role));
            const auto& expected = test::MethodOf(*route) == "GET" ? shown : looked_at;
            EXPECT_TRUE(expected.contains(answer.status))
                << route->method_and_path << " as " << NameOf(role) << " answers " << answer.status;
        }
    }
}

TEST_F(RouteAccessTest, FindsNothingOfAnotherArea) {
    for (const site::Route* route : Routes()) {
        for (const std::string& name : test::ParametersOf(test::PathOf(*route))) {
            if (kNamesNoRecord.contains(name)) continue;
            for (const Role role : kRoles) {
                test::Parameters records = RecordsFor(kent_, role);
                const std::string key = test::KeyOf(test::PathOf(*route), name);
                records[key] = essex_.records.at(key);
                if (!governance::GrantsOf(role).Has(route->needs.permission)) continue;
                const auto answer = Try(*route, records, SessionOf(kent_, role));
                EXPECT_EQ(answer.status, 404) << route->method_and_path << " with another area's "
                                              << name << " as " << NameOf(role);
                EXPECT_EQ(answer.body.find("Ann Example"), std::string::npos);
            }
        }
    }
}

TEST_F(RouteAccessTest, ShowsOnlyTheReviewedPagesToAnybody) {
    for (const site::Route* route : Routes())
        EXPECT_NE(route->needs.permission, Permission::kPublic) << route->method_and_path;
    for (const std::string& page : kPublicPages) EXPECT_EQ(Get(page, "").status, 200) << page;
}

TEST_F(RouteAccessTest, TurnsAwayAFormOfAnotherSession) {
    const auto before = CountEntries();
    const std::string& leader = SessionOf(kent_, Role::kTeamLeader);
    const std::string& administrator = SessionOf(kent_, Role::kAdministrator);
    for (const site::Route* route : Routes()) {
        if (test::MethodOf(*route) != "POST") continue;
        const bool leads = governance::GrantsOf(Role::kTeamLeader).Has(route->needs.permission);
        const auto answer = Post(
            test::AddressOf(test::PathOf(*route), kent_.records),
            {{"csrf", CsrfOf(leads ? administrator : leader)}},
            leads ? leader : administrator
        );
        EXPECT_EQ(answer.status, 409) << route->method_and_path;
    }
    EXPECT_EQ(CountEntries(), before);
}

}  // namespace
}  // namespace alongside
