// Our components render what nhsuk-frontend's own fixtures expect, case by case, without exception.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cstddef>
#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "contract/nhsuk/options.h"
#include "support/normal_html.h"
#include "support/trusted_html.h"

namespace alongside::nhsuk::fixtures {
namespace {

constexpr std::size_t kAllCases = 983;

std::string Rendered(Adapter adapter, const Json& fixture) {
    try {
        const Html call = HtmlOf(fixture, "callBlock");
        return std::string(adapter(fixture.at("context"), call).view());
    } catch (const std::exception& e) {
        return std::string("refused: ") + e.what();
    }
}

TEST(NhsukFixtures, AreAllRenderedAsUpstreamRendersThem) {
    std::size_t equal = 0;
    for (const auto& [component, adapter] : AllAdapters()) {
        for (const Json& fixture : CasesOf(component)) {
            const std::string rendered = Rendered(adapter, fixture);
            const std::string expected = html::NormalHtml(TextOf(fixture, "html"));
            const bool same = html::NormalHtml(rendered) == expected;
            equal += same ? 1U : 0U;
            EXPECT_EQ(html::NormalHtml(rendered), expected)
                << component << ": " << TextOf(fixture, "name") << "\n"
                << fixture.at("context").dump() << "\n"
                << rendered;
        }
    }
    std::cout << equal << " of " << kAllCases << "\n";
    EXPECT_EQ(equal, kAllCases);
}

// A new release of the package may bring components and cases that nobody has looked at.
TEST(NhsukFixtures, AreThoseOfEveryComponentOfThePackage) {
    const std::set<std::string> upstream = UpstreamComponents();
    std::size_t cases = 0;
    for (const std::string& component : upstream) cases += CasesOf(component).size();
    std::set<std::string> ours;
    for (const auto& [component, adapter] : AllAdapters()) ours.insert(component);
    EXPECT_EQ(ours, upstream);
    EXPECT_EQ(ours.size(), 43U);
    EXPECT_EQ(cases, kAllCases);
}

TEST(NormalHtml, TellsApartWhatDiffers) {
    using html::NormalHtml;
    EXPECT_EQ(NormalHtml("<p b=\"1\" a='2'>\n x </p>"), NormalHtml("<p a=\"2\" b=\"1\">x</p>"));
    EXPECT_NE(NormalHtml("<p>x</p>"), NormalHtml("<p>y</p>"));
    EXPECT_NE(NormalHtml("<p>x</p>"), NormalHtml("<p class=\"a\">x</p>"));
    EXPECT_NE(NormalHtml("<span>Error: </span>x"), NormalHtml("<span>Error:</span>x"));
    EXPECT_NE(NormalHtml("a <b>c</b>"), NormalHtml("a<b>c</b>"));
    EXPECT_NE(NormalHtml("<textarea>\n x</textarea>"), NormalHtml("<textarea>x</textarea>"));
}

}  // namespace
}  // namespace alongside::nhsuk::fixtures
