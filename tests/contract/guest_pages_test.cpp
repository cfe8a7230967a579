// Every page for people without an account: who sees it, and what a one-time link opens. Made from
// the routes, so that a new one is tried without being told of. SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <set>

#include "contract/service_fixture.h"
#include "server/routes.h"

namespace alongside {
namespace {

using site::Guest;

const std::string kUnknown = "/links/" + std::string(32, 'a');

std::vector<const site::GuestRoute*> EveryRoute() {
    std::vector<const site::GuestRoute*> all;
    for (const auto& module : app::GuestRoutes())
        for (const site::GuestRoute& route : module) all.push_back(&route);
    return all;
}

std::string MethodOf(const site::GuestRoute& route) {
    return std::string(route.method_and_path.substr(0, route.method_and_path.find(' ')));
}

std::string PathOf(const site::GuestRoute& route) {
    return std::string(route.method_and_path.substr(route.method_and_path.find(' ') + 1));
}

// The page to which links of a purpose lead.
std::string PageOf(const std::string& purpose) {
    for (const site::LinkPurpose& each : app::LinkPurposes())
        if (each.purpose == purpose) return std::string(each.path);
    return {};
}

class GuestPagesTest : public test::ServiceTest {
protected:
    // The cookies of a browser that has opened a link, beside those of a session.
    static std::string Holding(const std::string& cookie) { return "none; link=" + cookie; }

    static std::string Hidden(const web::Response& page, const std::string& name) {
        const std::string field = "name=\"" + name + "\" value=\"";
        const auto at = page.body.find(field);
        if (at == std::string::npos) return {};
        const auto from = at + field.size();
        return page.body.substr(from, page.body.find('"', from) - from);
    }
    web::Response TypeCode(const std::string& path, const std::string& code) {
        return Post(path, {{"csrf", Hidden(Get(path, ""), "csrf")}, {"code", code}}, "");
    }
    static std::string CookieOf(const web::Response& response) {
        const std::string header(response.Find("Set-Cookie").value_or(""));
        const auto from = header.find('=') + 1;
        return header.substr(from, header.find(';') - from);
    }
    std::string Open(const test::FilledArea& area, const std::string& purpose) {
        const auto issued = IssueLink(area, purpose);
        return CookieOf(TypeCode(identity::PathOfLink(issued.secret), issued.code));
    }
};

TEST_F(GuestPagesTest, APageBehindALinkIsShownToItsHolderAlone) {
    for (const site::GuestRoute* route : EveryRoute()) {
        if (route->needs.guest != Guest::kLinkHolder || MethodOf(*route) != "GET") continue;
        const std::string path = PathOf(*route);
        EXPECT_EQ(Get(path, "").status, 403) << path;
        EXPECT_EQ(Get(path, Holding(std::string(64, 'a'))).status, 403) << path;
        EXPECT_EQ(Get(path, SessionOf(kent_, governance::Role::kAdministrator)).status, 403)
            << "an account is no link: " << path;
        const auto of_another = Open(kent_, "something else");
        EXPECT_EQ(Get(path, Holding(of_another)).status, 403) << path;
    }
}

TEST_F(GuestPagesTest, AFormOfNoPageOfOursIsNotCarriedOut) {
    const auto before = CountEntries();
    for (const site::GuestRoute* route : EveryRoute()) {
        if (MethodOf(*route) != "POST") continue;
        const bool held = route->needs.guest == Guest::kLinkHolder;
        const std::string session =
            held ? Holding(Open(kent_, std::string(route->needs.purpose))) : std::string();
        EXPECT_EQ(Post(PathOf(*route), {{"csrf", "none"}, {"area", "QKS"}}, session).status, 409)
            << route->method_and_path;
    }
    EXPECT_EQ(CountEntries(), before);
}

// What anybody on the network may send must never be answered with a fault of ours.
TEST_F(GuestPagesTest, AFormThatIsEmptyOrNonsenseIsAnswered) {
    const std::string nonsense = "<script>\u202E" + std::string(20'000, 'x');
    for (const site::GuestRoute* route : EveryRoute()) {
        if (MethodOf(*route) != "POST") continue;
        const bool held = route->needs.guest == Guest::kLinkHolder;
        const std::string purpose(route->needs.purpose);
        const std::string session = held ? Holding(Open(kent_, purpose)) : std::string();
        const std::string csrf =
            Hidden(Get(held ? PageOf(purpose) : PathOf(*route), session), "csrf");
        for (const char* area : {"", "QKS", "nowhere"}) {
            web::Fields form = {{"csrf", csrf}, {"area", area}};
            EXPECT_LT(Post(PathOf(*route), form, session).status, 500) << route->method_and_path;
            for (const char* field : {"name", "email", "answer", "what", "reason", "seen", "page"})
                form.Add(field, nonsense);
            EXPECT_LT(Post(PathOf(*route), form, session).status, 500) << route->method_and_path;
        }
    }
}

TEST_F(GuestPagesTest, APageOfEverybodyNeedsNoAccountAndShowsNoMenu) {
    for (const site::GuestRoute* route : EveryRoute()) {
        if (route->needs.guest != Guest::kAnybody || MethodOf(*route) != "GET") continue;
        const auto page = Get(PathOf(*route), "");
        EXPECT_EQ(page.status, 200) << route->method_and_path;
        EXPECT_EQ(page.body.find("/sign-out"), std::string::npos) << route->method_and_path;
    }
}

TEST_F(GuestPagesTest, OnlyTheCodeOpensALinkAndItLeadsToItsPage) {
    for (const site::LinkPurpose& purpose : app::LinkPurposes()) {
        const auto issued = IssueLink(kent_, std::string(purpose.purpose));
        const std::string path = identity::PathOfLink(issued.secret);
        // As a mail scanner does, which follows every address.
        for (int i = 0; i < 20; ++i) EXPECT_EQ(Get(path, "").status, 200);
        const std::string wrong = issued.code == "000000" ? "111111" : "000000";
        const auto again = TypeCode(path, wrong);
        EXPECT_EQ(again.status, 422);
        EXPECT_NE(again.body.find("That is not the code of this link"), std::string::npos);
        EXPECT_FALSE(again.Find("Set-Cookie"));
        const auto opened = TypeCode(path, issued.code);
        EXPECT_EQ(opened.status, 303);
        EXPECT_EQ(opened.Find("Location"), std::string(purpose.path));
        const std::string cookie = CookieOf(opened);
        EXPECT_NE(Get(std::string(purpose.path), Holding(cookie)).status, 403) << purpose.path;
        PassTime(identity::kLinkHeld);
        EXPECT_EQ(Get(std::string(purpose.path), Holding(cookie)).status, 403) << purpose.path;
    }
}

TEST_F(GuestPagesTest, FiveWrongCodesEndALinkAlthoughEachIsRefused) {
    const auto issued = IssueLink(kent_, "referral");
    const std::string path = identity::PathOfLink(issued.secret);
    const std::string wrong = issued.code == "000000" ? "111111" : "000000";
    for (int i = 1; i < identity::kMostWrongCodes; ++i)
        EXPECT_EQ(TypeCode(path, wrong).status, 422);
    const auto last = TypeCode(path, wrong);
    EXPECT_NE(last.body.find("This link cannot be used"), std::string::npos);
    EXPECT_EQ(Get(path, "").body, Get(kUnknown, "").body) << "as one that never was";
}

TEST_F(GuestPagesTest, ACodeFromNoPageOfOursIsNotLookedAt) {
    const auto issued = IssueLink(kent_, "referral");
    const std::string path = identity::PathOfLink(issued.secret);
    const auto sent = Post(path, {{"csrf", "none"}, {"code", issued.code}}, "");
    EXPECT_EQ(sent.status, 400);
    EXPECT_FALSE(sent.Find("Set-Cookie"));
}

TEST_F(GuestPagesTest, WhatIsNoLinkLeadsNowhereKindly) {
    for (const std::string& path :
         {kUnknown,
          std::string("/links/"),
          std::string("/links/a/b"),
          "/links/" + std::string(9000, 'a')}) {
        const auto page = Get(path, "");
        EXPECT_EQ(page.status, 404) << path;
        EXPECT_NE(page.body.find("You have done nothing wrong"), std::string::npos) << path;
    }
}

}  // namespace
}  // namespace alongside
