// Which route takes which request.
// SPDX-License-Identifier: MIT
#include "platform/web/router.h"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>
#include <string>

namespace alongside::web {
namespace {

enum class Needs { kPublic, kRead };
struct Context {};
using TestRoute = Route<Needs, Context>;

Response Say(const Request&, Context&) {
    return Text("said");
}

constexpr std::array kRoutes = std::to_array<TestRoute>({
    {"GET /", Needs::kPublic, &Say},
    {"GET /people", Needs::kRead, &Say},
    {"GET /people/new", Needs::kRead, &Say},
    {"GET /people/{person}", Needs::kRead, &Say},
    {"GET /people/{person}/ratings", Needs::kRead, &Say},
    {"POST /people/{person}/ratings", Needs::kRead, &Say},
    {"POST /people/{who}/actions/{action}/escalation", Needs::kRead, &Say},
});

class RouterTest : public testing::Test {
protected:
    RouterTest() { router_.Add(kRoutes); }

    // The route's pattern, or the status of the answer.
    std::string Find(Method method, std::string path) {
        request_ = {.method = method, .path = std::move(path)};
        const auto found = router_.Find(request_);
        if (const auto* route = std::get_if<const TestRoute*>(&found))
            return std::string((*route)->method_and_path);
        answer_ = std::get<Response>(found);
        return std::to_string(answer_.status);
    }

    Router<Needs, Context> router_;
    Request request_;
    Response answer_;
};

TEST_F(RouterTest, FindsWordsBeforeParameters) {
    EXPECT_EQ(Find(Method::kGet, "/"), "GET /");
    EXPECT_EQ(Find(Method::kGet, "/people"), "GET /people");
    EXPECT_EQ(Find(Method::kGet, "/people/new"), "GET /people/new");
    EXPECT_EQ(Find(Method::kGet, "/people/7"), "GET /people/{person}");
    EXPECT_EQ(request_.Parameter("person"), "7");
}

TEST_F(RouterTest, GoesBackToAParameterWhenAWordLeadsNowhere) {
    EXPECT_EQ(Find(Method::kGet, "/people/new/ratings"), "GET /people/{person}/ratings");
    EXPECT_EQ(request_.Parameter("person"), "new");
}

TEST_F(RouterTest, NamesParametersByTheRouteThatWasFound) {
    Find(Method::kPost, "/people/7/actions/9/escalation");
    EXPECT_EQ(request_.Parameter("who"), "7");
    EXPECT_EQ(request_.Parameter("action"), "9");
}

TEST_F(RouterTest, ServesHeadByGet) {
    EXPECT_EQ(Find(Method::kHead, "/people"), "GET /people");
}

TEST_F(RouterTest, SaysWhichMethodsAPathTakes) {
    EXPECT_EQ(Find(Method::kDelete, "/people/7/ratings"), "405");
    EXPECT_EQ(answer_.Find("Allow"), "GET, HEAD, POST");
}

TEST_F(RouterTest, KnowsNoOtherPath) {
    for (const auto* path :
         {"/nothing", "/people//ratings", "/people/7/x", "//", "//evil.example/"})
        EXPECT_EQ(Find(Method::kGet, path), "404") << path;
}

TEST_F(RouterTest, SendsATrailingSlashToTheSameAddressWithout) {
    request_.query_text = "";
    EXPECT_EQ(Find(Method::kGet, "/people/a b/"), "308");
    EXPECT_EQ(answer_.Find("Location"), "/people/a%20b");
}

TEST(Router, RefusesTablesThatContradictThemselves) {
    constexpr std::array bad = std::to_array<TestRoute>({
        {"GET /people/{id}", Needs::kRead, &Say},   // The same as one there.
        {"GET people", Needs::kRead, &Say},         // No slash.
        {"FETCH /people", Needs::kRead, &Say},      // No method.
        {"GET /people/", Needs::kRead, &Say},       // An empty segment.
        {"GET /people/x{id}", Needs::kRead, &Say},  // Half a parameter.
        {"GET", Needs::kRead, &Say},                // No path.
    });
    for (const TestRoute& route : bad) {
        Router<Needs, Context> router;
        router.Add(kRoutes);
        EXPECT_THROW(router.Add({&route, 1}), std::invalid_argument) << route.method_and_path;
    }
}

}  // namespace
}  // namespace alongside::web
