// What is typed by people stays text, in every position of a page.
// SPDX-License-Identifier: MIT
#include "platform/html/html.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <type_traits>

namespace alongside::html {
namespace {

const std::string kAttacks[] = {
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "<!--<script>",
    "]]><svg onload=alert(1)>",
    "&lt;script&gt;",
    "<scr<script>ipt>",
    std::string("<\0script>", 9),
};

std::string Rendered(const Html& html) {
    return std::string(html.view());
}

template <class... Parts>
std::string Written(const Parts&... parts) {
    return Rendered(All(parts...));
}

bool IsInert(std::string_view written) {
    return written.find_first_of("<>\"'") == std::string_view::npos;
}

TEST(Text, KeepsEveryAttackInert) {
    for (const std::string& attack : kAttacks)
        EXPECT_TRUE(IsInert(Written(Text(attack)))) << attack;
}

TEST(Text, EscapesOnlyTheFiveCharactersThatMatter) {
    EXPECT_EQ(
        Written(Text("Tom & \"Jo\" <O'Neill>")), "Tom &amp; &quot;Jo&quot; &lt;O&#39;Neill&gt;"
    );
    EXPECT_EQ(Written(Text("Zoë – naïve 日本")), "Zoë – naïve 日本");
}

TEST(Attribute, KeepsEveryAttackBetweenItsQuotes) {
    for (const std::string& attack : kAttacks) {
        const std::string written = Written(Attribute("title", attack));
        ASSERT_TRUE(written.starts_with(" title=\"") && written.ends_with('"')) << written;
        EXPECT_TRUE(IsInert(written.substr(8, written.size() - 9))) << written;
    }
}

TEST(Attribute, WritesNumbersFlagsAndNothing) {
    EXPECT_EQ(Written(Attribute("width", 1200)), " width=\"1200\"");
    EXPECT_EQ(Written(Attribute::Flag("disabled", true)), " disabled");
    EXPECT_EQ(Written(Attribute::Flag("disabled", false)), "");
    EXPECT_EQ(Written(Attribute::IfAny("id", "")), "");
    EXPECT_EQ(Written(Attribute("value", "")), " value=\"\"");
}

TEST(ClassList, EscapesWhatCallersAdd) {
    EXPECT_EQ(
        Written(ClassList("a").Add("a--", "red").AddIf(false, "c").Add("\"><script>")),
        " class=\"a a--red &quot;&gt;&lt;script&gt;\""
    );
}

TEST(Number, IsWrittenAsPeopleReadIt) {
    EXPECT_EQ(Written(Number(0)), "0");
    EXPECT_EQ(Written(Number(999)), "999");
    EXPECT_EQ(Written(Number(1000)), "1,000");
    EXPECT_EQ(Written(Number(1234567)), "1,234,567");
    EXPECT_EQ(Written(Number(-123)), "-123");
    EXPECT_EQ(Written(Number(-1234)), "-1,234");
    EXPECT_EQ(Written(Number(std::numeric_limits<long long>::min())), "-9,223,372,036,854,775,808");
}

TEST(Html, CannotBeMadeOfARunTimeString) {
    static_assert(!std::is_constructible_v<Html, std::string>);
    static_assert(!std::is_constructible_v<Html, std::string_view>);
    static_assert(!std::is_constructible_v<Html, const char*>);
    static_assert(!std::is_constructible_v<Markup, const char*>);
    EXPECT_EQ(Rendered(Markup("<hr>")), "<hr>");
}

TEST(All, WritesPartsInOrder) {
    EXPECT_EQ(Written(Markup("<p>"), Text("<"), Markup("</p>")), "<p>&lt;</p>");
}

}  // namespace
}  // namespace alongside::html
