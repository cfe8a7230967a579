// Patterns say with words what they draw, and keep what people typed.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>

#include "platform/html/nhsuk/page.h"
#include "platform/html/patterns/caseload_bar.h"
#include "platform/html/patterns/form.h"
#include "platform/html/patterns/history_strip.h"
#include "platform/html/patterns/stat_tiles.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::patterns {
namespace {

std::string Rendered(const Html& html) {
    return std::string(html.view());
}

bool Has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST(StatusTag, SaysItsWordAndHidesItsShapeFromScreenReaders) {
    const auto tag =
        Rendered(StatusTag{.word = "Red", .shape = Shape::kTriangle, .colour = Tone::kRed});
    EXPECT_TRUE(Has(tag, ">Red</strong>"));
    EXPECT_TRUE(Has(tag, "app-tone--red"));
    EXPECT_TRUE(Has(tag, "aria-hidden=\"true\""));
}

TEST(HistoryStrip, HoldsEveryPeriodInItsTable) {
    const auto strip = Rendered(HistoryStrip{
        .title = "Ratings",
        .segments =
            {{{DateOf(2022, 7, 1), DateOf(2022, 9, 1)}, "Green", Tone::kGreen, Shape::kCircle},
             {{DateOf(2022, 9, 1)}, "<Red>", Tone::kRed, Shape::kTriangle}},
        .today = DateOf(2023, 1, 9),
    });
    EXPECT_TRUE(Has(strip, "1 September 2022"));
    EXPECT_TRUE(Has(strip, ">Now<"));
    EXPECT_TRUE(Has(strip, "&lt;Red&gt;"));
    EXPECT_FALSE(Has(strip, "<Red>"));
}

TEST(HistoryStrip, DrawsAPeriodThatBeganToday) {
    const Date today = DateOf(2023, 1, 9);
    const auto strip = Rendered(HistoryStrip{.segments = {{{today}, "Red"}}, .today = today});
    EXPECT_TRUE(Has(strip, "width=\"100.00%\""));
}

TEST(HistoryStrip, IsNothingWithoutHistory) {
    EXPECT_EQ(Rendered(HistoryStrip{}), "");
}

TEST(CaseloadBar, SaysWhatIsOverTheLimit) {
    const auto bar = Rendered(CaseloadBar{.count = 28, .limit = 20});
    EXPECT_TRUE(Has(bar, "28 of 20 – 8 over"));
    EXPECT_FALSE(Has(Rendered(CaseloadBar{.count = 20, .limit = 20}), "over<"));
}

TEST(StatTiles, LinkEachCountToWhatItCounts) {
    const auto tiles =
        Rendered(StatTiles{.tiles = {{.number = 1234, .label = "Red", .href = Url("/r")}}});
    EXPECT_TRUE(Has(tiles, "href=\"/r\""));
    EXPECT_TRUE(Has(tiles, "1,234"));
}

TEST(Form, KeepsWhatWasTypedAndSaysWhatIsWrong) {
    const FormState state(
        {{"reason", "\"><script>"}, {"from-day", "31"}},
        {{"reason", "Enter less"}, {"from", "No such day"}}
    );
    const auto form = Rendered(
        All(FaultSummary{state, {"from"}},
            Filled(nhsuk::Textarea{.name = "reason"}, state),
            Filled(nhsuk::DateInput{.id = "from"}, state))
    );
    EXPECT_TRUE(Has(form, "href=\"#reason\""));
    EXPECT_TRUE(Has(form, "href=\"#from-day\""));
    EXPECT_TRUE(Has(form, "&quot;&gt;&lt;script&gt;</textarea>"));
    EXPECT_TRUE(Has(form, "value=\"31\""));
    EXPECT_TRUE(Has(form, "No such day"));
}

TEST(Page, HasNoInlineScriptOrStyleAndIsInert) {
    const auto page = Rendered(nhsuk::Page{
        .title = "</title><script>alert(1)</script>",
        .account = nhsuk::PageAccount{.name = "\"><script>alert(1)</script>"},
        .content = Text("<script>alert(1)</script>"),
        .assets = {.script = Url("/assets/app.js")},
    });
    EXPECT_FALSE(Has(page, "<script>"));
    EXPECT_FALSE(Has(page, "style="));
    EXPECT_TRUE(Has(page, "<script type=\"module\" src=\"/assets/app.js\"></script>"));
}

}  // namespace
}  // namespace alongside::patterns
