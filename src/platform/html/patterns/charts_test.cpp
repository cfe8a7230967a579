// Charts draw the numbers of their tables, and stay within their drawing whatever those are.
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/html/patterns/bar_chart.h"
#include "platform/html/patterns/chart.h"
#include "platform/html/patterns/line_chart.h"
#include "support/normal_html.h"

namespace alongside::patterns {
namespace {

using Words = std::vector<std::string>;
using Counts = std::vector<std::optional<long long>>;

std::string Rendered(const Html& html) {
    return std::string(html.view());
}

bool Has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::string_view DrawingOf(std::string_view chart) {
    return chart.substr(0, chart.find("<details"));
}
std::string_view TableOf(std::string_view chart) {
    return chart.substr(chart.find("<details"));
}

// The texts that are numbers, in the order of the document.
Words NumbersIn(std::string_view markup) {
    Words numbers;
    for (auto at = markup.find('>'); at != std::string_view::npos; at = markup.find('>', at + 1)) {
        const auto end = std::min(markup.find('<', at), markup.size());
        const auto text = markup.substr(at + 1, end - at - 1);
        if (!text.empty() && text.find_first_not_of("0123456789,") == std::string_view::npos)
            numbers.emplace_back(text);
    }
    return numbers;
}

std::vector<html::Tag> TagsOfClass(std::string_view markup, const std::string& name) {
    std::vector<html::Tag> found;
    for (const html::Tag& tag : html::TagsOf(markup)) {
        const auto it = tag.attributes.find("class");
        if (it != tag.attributes.end() && Has(" " + it->second + " ", " " + name + " "))
            found.push_back(tag);
    }
    return found;
}

// `12.05%` is 1205; what is no such length is far outside every drawing.
int Hundredths(const std::string& percent) {
    std::string digits;
    for (const char c : percent) {
        if (c >= '0' && c <= '9') digits.push_back(c);
    }
    const bool sound = percent.ends_with('%') && digits.size() + 2 == percent.size() &&
                       percent.size() > 3 && percent[percent.size() - 4] == '.';
    return sound ? std::stoi(digits) : -kWholeWidth;
}

int Pixels(const html::Tag& tag, const std::string& name) {
    return std::stoi(tag.attributes.at(name));
}

Words AttributesOf(const std::vector<html::Tag>& tags, const std::string& name) {
    Words values;
    for (const html::Tag& tag : tags) values.push_back(tag.attributes.at(name));
    return values;
}

BarChart Reviews(BarLayout layout) {
    return {
        .title = "Reviews",
        .category_heading = "Quarter",
        .categories = {"April to June", "July to September"},
        .series =
            {{.name = "Held", .colour = Tone::kGreen, .counts = {1200, 900}},
             {.name = "Late", .colour = Tone::kRed, .counts = {800, 700}}},
        .layout = layout};
}

LineChart OneLine(Counts counts) {
    LineChart chart = {.title = "People", .series = {{.name = "Red", .counts = std::move(counts)}}};
    for (std::size_t i = 0; i < chart.series.front().counts.size(); ++i)
        chart.times.push_back("Quarter " + std::to_string(i));
    return chart;
}

long long AnyCount(std::mt19937& random) {
    constexpr long long kLimits[] = {1, 12, 5'000, kLargestInChart};
    return std::uniform_int_distribution<long long>(0, kLimits[random() % 4])(random);
}

TEST(Length, HasTwoDecimals) {
    EXPECT_EQ(Length::Percent(1205).view(), "12.05%");
    EXPECT_EQ(Length::Percent(kWholeWidth).view(), "100.00%");
    EXPECT_EQ(Length::Em(70).view(), "0.70em");
}

TEST(BarChart, DrawsTheNumbersOfItsTable) {
    const auto grouped = Rendered(Reviews(BarLayout::kGrouped));
    EXPECT_EQ(NumbersIn(DrawingOf(grouped)), (Words{"1,200", "800", "900", "700"}));
    EXPECT_EQ(NumbersIn(TableOf(grouped)), NumbersIn(DrawingOf(grouped)));

    const auto stacked = Rendered(Reviews(BarLayout::kStacked));
    EXPECT_EQ(
        NumbersIn(DrawingOf(stacked)), (Words{"1,200", "800", "2,000", "900", "700", "1,600"})
    );
    EXPECT_EQ(NumbersIn(TableOf(stacked)), NumbersIn(DrawingOf(stacked)));
}

TEST(BarChart, DrawsHalfAsManyHalfAsWide) {
    const auto chart =
        Rendered(BarChart{.categories = {"A", "B", "C"}, .series = {{.counts = {100, 50, 0}}}});
    EXPECT_EQ(
        AttributesOf(TagsOfClass(chart, "app-bars__part"), "width"), (Words{"100.00%", "50.00%"})
    );
    EXPECT_EQ(
        AttributesOf(TagsOfClass(chart, "app-bars__count"), "x"),
        (Words{"100.00%", "50.00%", "0.00%"})
    );
}

TEST(BarChart, StacksEachPartWhereTheOneBeforeItEnds) {
    const auto chart = Rendered(Reviews(BarLayout::kStacked));
    const auto parts = TagsOfClass(chart, "app-bars__part");
    EXPECT_EQ(AttributesOf(parts, "x"), (Words{"0.00%", "60.00%", "0.00%", "45.00%"}));
    EXPECT_EQ(AttributesOf(parts, "width"), (Words{"60.00%", "40.00%", "45.00%", "35.00%"}));
}

TEST(BarChart, DrawsWhatIsTooNarrowForItsNumber) {
    const auto chart = Rendered(BarChart{
        .categories = {"A"},
        .series = {{.name = "Most", .counts = {9'999}}, {.name = "One", .counts = {1}}},
        .layout = BarLayout::kStacked});
    EXPECT_EQ(TagsOfClass(chart, "app-bars__part").size(), 2U);
    EXPECT_EQ(NumbersIn(DrawingOf(chart)), (Words{"9,999", "10,000"}));
    EXPECT_EQ(NumbersIn(TableOf(chart)), (Words{"9,999", "1", "10,000"}));
}

TEST(BarChart, TellsItsSeriesApartWithoutColour) {
    BarChart chart = {.categories = {"A"}};
    for (int i = 0; i < 6; ++i) chart.series.push_back({.counts = {1}});
    const auto markup = Rendered(chart);
    std::set<std::string> swatches;
    for (auto at = markup.find("<li>"); at != std::string::npos; at = markup.find("<li>", at + 1))
        swatches.insert(markup.substr(at, markup.find("</svg>", at) - at));
    EXPECT_EQ(swatches.size(), 6U);
}

BarChart AnyBars(std::mt19937& random, BarLayout layout) {
    BarChart chart = {
        .categories = Words(1 + random() % 8, "A"),
        .series = std::vector<BarSeries>(1 + random() % 6),
        .layout = layout};
    for (BarSeries& series : chart.series)
        for (std::size_t i = 0; i < chart.categories.size(); ++i)
            series.counts.push_back(AnyCount(random));
    return chart;
}

bool IsWithin(int at, int from, int to) {
    return from <= at && at <= to;
}

TEST(BarChart, StaysWithinItsDrawing) {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        for (const BarLayout layout : {BarLayout::kGrouped, BarLayout::kStacked}) {
            const auto chart = Rendered(AnyBars(random, layout));
            for (const html::Tag& part : TagsOfClass(chart, "app-bars__part")) {
                const int begin = Hundredths(part.attributes.at("x"));
                const int width = Hundredths(part.attributes.at("width"));
                ASSERT_PRED3(IsWithin, begin, 0, kWholeWidth) << chart;
                ASSERT_PRED3(IsWithin, width, 1, kWholeWidth - begin) << chart;
            }
            for (const html::Tag& count : TagsOfClass(chart, "app-bars__count"))
                ASSERT_PRED3(IsWithin, Hundredths(count.attributes.at("x")), 0, kWholeWidth);
        }
    }
}

TEST(BarChart, SaysThatThereIsNothing) {
    const auto empty = Rendered(BarChart{.title = "Reviews", .series = {{.name = "Held"}}});
    EXPECT_TRUE(Has(empty, "Reviews</h2>"));
    EXPECT_TRUE(Has(empty, "There are no numbers to show yet."));
    EXPECT_FALSE(Has(empty, "<figure"));
}

TEST(BarChart, RefusesCountsBelowZeroAndCountsOfNoCategory) {
    const BarChart below = {.categories = {"A"}, .series = {{.counts = {-1}}}};
    EXPECT_DEATH(Rendered(below), "count >= 0");
    const BarChart more = {.categories = {"A"}, .series = {{.counts = {1, 2}}}};
    EXPECT_DEATH(Rendered(more), "categories");
}

TEST(LineChart, MarksItsAxisWithRoundNumbers) {
    struct {
        long long largest;
        std::vector<long long> ticks;
    } const cases[] = {
        {0, {0, 1, 2}},
        {1, {0, 1, 2}},
        {3, {0, 1, 2, 3}},
        {7, {0, 2, 4, 6, 8}},
        {10, {0, 5, 10}},
        {31, {0, 10, 20, 30, 40}},
        {99, {0, 50, 100}},
        {100, {0, 50, 100}},
        {12'345, {0, 5'000, 10'000, 15'000}},
    };
    for (const auto& [largest, ticks] : cases) EXPECT_EQ(TicksUpTo(largest), ticks) << largest;
}

TEST(LineChart, MarksItsAxisThreeToFiveTimes) {
    for (long long largest = 0; largest < kLargestInChart / 2; largest += 1 + largest / 7) {
        const auto ticks = TicksUpTo(largest);
        ASSERT_TRUE(ticks.size() >= 3 && ticks.size() <= 5) << largest;
        EXPECT_EQ(ticks.front(), 0);
        EXPECT_GE(ticks.back(), largest);
        for (std::size_t i = 2; i < ticks.size(); ++i)
            EXPECT_EQ(ticks[i] - ticks[i - 1], ticks[1]) << largest;
    }
}

TEST(LineChart, DrawsEachCountAtItsHeightOnTheAxis) {
    const auto chart = Rendered(OneLine({0, 5, 10}));
    const auto markers = AttributesOf(TagsOfClass(chart, "app-line__marker"), "y");
    EXPECT_EQ(markers.size(), 3U);
    EXPECT_EQ(markers, AttributesOf(TagsOfClass(chart, "app-line__grid"), "y1"));
    EXPECT_EQ(NumbersIn(DrawingOf(chart)), (Words{"0", "5", "10", "10"}));
}

// Up to 200 the drawing is a pixel high for each one counted.
TEST(LineChart, DrawsTheNumbersOfItsTable) {
    const auto chart = Rendered(OneLine({37, 200, 0, 121}));
    Words drawn;
    for (const html::Tag& marker : TagsOfClass(chart, "app-line__marker"))
        drawn.push_back(std::to_string(212 - Pixels(marker, "y")));
    EXPECT_EQ(drawn, (Words{"37", "200", "0", "121"}));
    EXPECT_EQ(NumbersIn(TableOf(chart)), drawn);
}

TEST(LineChart, IsInterruptedWhereACountIsMissing) {
    const auto whole = Rendered(OneLine({1, 2, 3, 4}));
    EXPECT_EQ(TagsOfClass(whole, "app-line__line").size(), 3U);
    const auto split = Rendered(OneLine({1, std::nullopt, 3, 4}));
    const auto lines = TagsOfClass(split, "app-line__line");
    EXPECT_EQ(AttributesOf(lines, "x1"), (Words{"62.50%"}));
    EXPECT_EQ(AttributesOf(lines, "x2"), (Words{"87.50%"}));
    EXPECT_EQ(TagsOfClass(split, "app-line__marker").size(), 3U);
    EXPECT_EQ(NumbersIn(TableOf(split)), (Words{"1", "3", "4"}));
    EXPECT_TRUE(Has(TableOf(split), ">Not known<"));
    EXPECT_FALSE(Has(whole, "Not known"));
}

TEST(LineChart, SaysAtTheEndOfEachLineWhatItIs) {
    LineChart chart = OneLine({7, 3, std::nullopt});
    chart.series.push_back({.name = "Amber", .counts = {1, 2, 12'345}});
    const auto markup = Rendered(chart);
    EXPECT_TRUE(Has(markup, ">3<tspan class=\"app-line__name\"> Red<"));
    EXPECT_TRUE(Has(markup, ">12,345<tspan class=\"app-line__name\"> Amber<"));
    EXPECT_EQ(AttributesOf(TagsOfClass(markup, "app-line__end"), "x"), (Words{"50.00%", "83.33%"}));
    chart.series.back().name = "More than sixteen letters";
    EXPECT_FALSE(Has(Rendered(chart), "app-line__name"));
}

TEST(LineChart, KeepsTheWordsOfEqualEndsApart) {
    for (const long long last : {0, 40}) {
        LineChart chart = {.times = {"A", "B"}};
        for (int i = 0; i < 4; ++i) chart.series.push_back({.counts = {40, last}});
        const auto ends = TagsOfClass(Rendered(chart), "app-line__end");
        ASSERT_EQ(ends.size(), 4U);
        for (std::size_t i = 1; i < ends.size(); ++i)
            EXPECT_EQ(Pixels(ends[i], "y") - Pixels(ends[i - 1], "y"), 20);
        EXPECT_GE(Pixels(ends.front(), "y"), 12);
        EXPECT_LE(Pixels(ends.back(), "y"), 212);
    }
}

TEST(LineChart, TellsItsSeriesApartWithoutColour) {
    LineChart chart = {.times = {"A"}};
    for (int i = 0; i < 4; ++i) chart.series.push_back({.counts = {1}});
    const auto markup = Rendered(chart);
    std::set<std::string> dashes;
    for (const html::Tag& line : TagsOfClass(markup, "app-line__line")) {
        const auto it = line.attributes.find("stroke-dasharray");
        dashes.insert(it == line.attributes.end() ? "" : it->second);
    }
    EXPECT_EQ(dashes.size(), 4U);
}

TEST(LineChart, NamesAllTimesOrTheFirstAndTheLast) {
    const auto named = [](std::size_t times) {
        const auto markup = Rendered(OneLine(Counts(times, 1)));
        std::size_t count = 0;
        for (std::size_t i = 0; i < times; ++i)
            count += Has(DrawingOf(markup), "<span>Quarter " + std::to_string(i) + "<") ? 1 : 0;
        return count;
    };
    EXPECT_EQ(named(1), 1U);
    EXPECT_EQ(named(8), 8U);
    EXPECT_EQ(named(9), 2U);
}

LineChart AnyLines(std::mt19937& random) {
    LineChart chart = {
        .times = Words(1 + random() % 20, "A"),
        .series = std::vector<LineSeries>(1 + random() % 4)};
    for (LineSeries& series : chart.series) {
        for (std::size_t i = 0; i < chart.times.size(); ++i) series.counts.push_back(std::nullopt);
        for (auto& count : series.counts)
            if (random() % 5 != 0) count = AnyCount(random);
    }
    return chart;
}

// Whether all places of a tag are within the plane of the lines; those of the key are, too.
bool IsWithinPlane(const html::Tag& tag) {
    bool within = true;
    for (const auto& [name, value] : tag.attributes) {
        if (name == "x" || name == "x1" || name == "x2")
            within = within && (value == "50%" || IsWithin(Hundredths(value), 0, kWholeWidth));
        if (name == "y" || name == "y1" || name == "y2")
            within = within && IsWithin(std::stoi(value), 12, 212);
    }
    return within;
}

TEST(LineChart, StaysWithinItsDrawing) {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const auto chart = Rendered(AnyLines(random));
        for (const char* name : {"app-line__line", "app-line__marker", "app-line__end"})
            for (const html::Tag& tag : TagsOfClass(chart, name))
                ASSERT_TRUE(IsWithinPlane(tag)) << chart;
    }
}

TEST(LineChart, SaysThatThereIsNothing) {
    EXPECT_TRUE(Has(Rendered(LineChart{.title = "People"}), "There are no numbers to show yet."));
    const auto unknown = Rendered(OneLine({std::nullopt, std::nullopt}));
    EXPECT_TRUE(Has(unknown, "There are no numbers to show yet."));
    EXPECT_FALSE(Has(unknown, "<figure"));
    EXPECT_TRUE(Has(Rendered(OneLine({std::nullopt, 0})), "<figure"));
}

TEST(LineChart, RefusesCountsBelowZeroAndCountsOfNoTime) {
    EXPECT_DEATH(Rendered(OneLine({3, -1})), "count >= 0");
    LineChart more = OneLine({1, 2});
    more.times.pop_back();
    EXPECT_DEATH(Rendered(more), "times");
}

// Whatever stands in a chart's words, its tags and their attributes are the same.
Words OutlineOf(const Html& html) {
    Words outline;
    for (const auto& [tag, attributes] : html::TagsOf(html.view())) {
        outline.push_back(tag);
        for (const auto& [name, value] : attributes) outline.back().append(" ").append(name);
    }
    return outline;
}

Html BarsNamed(const std::string& text) {
    return BarChart{
        .title = text,
        .category_heading = text,
        .categories = {text},
        .series = {{.name = text, .counts = {1}}, {.name = text, .counts = {2}}},
        .layout = BarLayout::kStacked};
}

Html LinesNamed(const std::string& text) {
    return LineChart{
        .title = text,
        .time_heading = text,
        .times = {text, text},
        .series = {{.name = text, .counts = {1, std::nullopt}}, {.name = text, .counts = {2, 3}}},
        .missing = text};
}

TEST(Charts, ShowHostileTextAsItIs) {
    for (const std::string hostile :
         {"\"'><b onx=y>", "\"'><script>alert(1)</script></textarea></title></details></svg>"}) {
        const std::string harmless(hostile.size(), 'h');
        for (const auto make : {&BarsNamed, &LinesNamed}) {
            EXPECT_EQ(OutlineOf(make(hostile)), OutlineOf(make(harmless)));
            EXPECT_TRUE(Has(make(hostile).view(), "&quot;&#39;&gt;&lt;"));
        }
    }
}

TEST(Charts, NeedNeitherStylesNorScriptsNorIdsOfTheirOwn) {
    for (const auto make : {&BarsNamed, &LinesNamed}) {
        for (const std::string& tag : OutlineOf(make("Red"))) {
            EXPECT_FALSE(Has(tag + " ", " style ") || Has(tag + " ", " id ")) << tag;
            EXPECT_NE(tag, "script");
        }
    }
}

TEST(Charts, HideTheirDrawingAndNotTheirTableFromScreenReaders) {
    for (const auto make : {&BarsNamed, &LinesNamed}) {
        const std::string chart = Rendered(make("Red"));
        EXPECT_TRUE(Has(chart, "<div class=\"app-chart__drawing\" aria-hidden=\"true\">"));
        EXPECT_TRUE(Has(chart, "</div><details"));
        EXPECT_FALSE(Has(DrawingOf(chart), "<table"));
        EXPECT_TRUE(Has(TableOf(chart), "<th class=\"nhsuk-table__header\" scope=\"row\""));
    }
}

}  // namespace
}  // namespace alongside::patterns
