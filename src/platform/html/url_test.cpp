// Addresses that lead out of the rules are refused, and pieces cannot break out of their place.
// SPDX-License-Identifier: MIT
#include "platform/html/url.h"

#include <gtest/gtest.h>

#include <string>

#include "platform/html/html.h"

namespace alongside::html {
namespace {

TEST(Url, RefusesSchemesThatRunOrHideSomething) {
    const std::string refused[] = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//elsewhere.example/x",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "/a\tb",
        std::string("/a\0b", 4),
        "people/1",
        "https://",
        "",
    };
    for (const std::string& url : refused) EXPECT_FALSE(Url::Parse(url)) << url;
}

TEST(Url, AllowsTheSiteAndFourSchemes) {
    for (const char* url :
         {"/",
          "/people/1?page=2#top",
          "?page=2",
          "#main",
          "https://www.gov.uk/x",
          "http://localhost:8080/",
          "mailto:a@example.org",
          "tel:01622000000"}) {
        EXPECT_TRUE(Url::Parse(url)) << url;
    }
}

TEST(Url, ReturnsOnlyToThisSite) {
    EXPECT_TRUE(Url::ParseLocal("/people/1"));
    EXPECT_FALSE(Url::ParseLocal("https://elsewhere.example/"));
    EXPECT_FALSE(Url::ParseLocal("//elsewhere.example/"));
    EXPECT_FALSE(Url::ParseLocal("#main"));
}

TEST(Url, EncodesItsPieces) {
    EXPECT_EQ(Url("/people").Segment("a/b?c#d é").view(), "/people/a%2Fb%3Fc%23d%20%C3%A9");
    EXPECT_EQ(Url("/").Segment("x").view(), "/x");
    EXPECT_EQ(Url("/b").Query("q", "a&b=c").Query("page", "2").view(), "/b?q=a%26b%3Dc&page=2");
    EXPECT_EQ(Url("/b").Fragment("\"><x").view(), "/b#%22%3E%3Cx");
}

TEST(Url, LetsNoSegmentClimb) {
    EXPECT_EQ(Url("/people").Segment("..").Segment("users").view(), "/people/-/users");
}

TEST(Url, IsEscapedInItsAttribute) {
    EXPECT_EQ(
        All(Attribute("href", Url("/b").Query("a", "1").Query("b", "2"))).view(),
        " href=\"/b?a=1&amp;b=2\""
    );
    const auto odd = Url::Parse("/x'\"<script>");
    ASSERT_TRUE(odd);
    EXPECT_EQ(All(Attribute("href", *odd)).view(), " href=\"/x&#39;&quot;&lt;script&gt;\"");
}

}  // namespace
}  // namespace alongside::html
