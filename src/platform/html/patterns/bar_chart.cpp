// Renders the bars with their table.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/bar_chart.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "platform/base/check.h"
#include "platform/base/text.h"
#include "platform/html/patterns/chart.h"
#include "platform/html/patterns/empty_state.h"

namespace alongside::patterns {

namespace {

// Drawn over the fill of a part. Dashes need no ids, of which a page may hold only one each.
constexpr std::array<Markup, 6> kTextures = {
    "",
    "<line class=\"app-bars__texture\" x2=\"100%\" y1=\"12\" y2=\"12\" stroke-width=\"24\" "
    "stroke-dasharray=\"2 6\" stroke-dashoffset=\"-5\"/>",
    "<line class=\"app-bars__texture\" x2=\"100%\" y1=\"12\" y2=\"12\" stroke-width=\"6\" "
    "stroke-dasharray=\"0 10\" stroke-dashoffset=\"-7\" stroke-linecap=\"round\"/>",
    "<line class=\"app-bars__texture\" x2=\"100%\" y1=\"12\" y2=\"12\" stroke-width=\"4\"/>",
    "<line class=\"app-bars__texture\" x2=\"100%\" y1=\"12\" y2=\"12\" stroke-width=\"24\" "
    "stroke-dasharray=\"8 8\" stroke-dashoffset=\"-8\"/>",
    "<line class=\"app-bars__texture\" x2=\"100%\" y1=\"12\" y2=\"12\" stroke-width=\"4\" "
    "stroke-dasharray=\"10 6\" stroke-dashoffset=\"-6\"/>"};

// In hundredths of a percent of the drawing's width, which on a phone is some 200 pixels.
constexpr int kNarrowest = 50;
constexpr int kRoomForDigit = 400;
struct Stretch {
    int begin;
    int width;
};

// Places counts on the drawing's width.
class Scale {
public:
    explicit Scale(long long longest) : longest_(std::max(longest, 1LL)) {}

    int At(long long count) const { return static_cast<int>(count * kWholeWidth / longest_); }
    Stretch Between(long long from, long long to) const {
        const int width = std::max(kNarrowest, At(to) - At(from));
        return {std::min(At(from), kWholeWidth - width), width};
    }

private:
    long long longest_;
};

bool IsStacked(const BarChart& chart) {
    return chart.layout == BarLayout::kStacked && chart.series.size() > 1;
}

long long TotalOf(const BarChart& chart, std::size_t category) {
    long long total = 0;
    for (const BarSeries& series : chart.series) total += series.counts[category];
    return total;
}

void CheckCounts(const BarChart& chart) {
    ALONGSIDE_CHECK(chart.series.size() <= kTextures.size());
    for (const BarSeries& series : chart.series) {
        ALONGSIDE_CHECK(series.counts.size() == chart.categories.size());
        for (const long long count : series.counts) CheckInChart(count);
    }
}

// What the longest bar counts.
long long Longest(const BarChart& chart) {
    long long longest = 0;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        if (IsStacked(chart)) {
            longest = std::max(longest, TotalOf(chart, i));
            continue;
        }
        for (const BarSeries& series : chart.series) longest = std::max(longest, series.counts[i]);
    }
    return longest;
}

void RenderKey(Writer& to, const BarChart& chart) {
    to << "<ul class=\"app-chart__key\">";
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        to << "<li><svg" << ClassList("app-chart__swatch").Add(ToneClass(chart.series[i].colour))
           << " width=\"36\" height=\"24\" focusable=\"false\"><rect class=\"app-bars__fill\" "
              "width=\"100%\" height=\"100%\"/>"
           << kTextures.at(i) << "</svg>" << Text(chart.series[i].name) << "</li>";
    }
    to << "</ul>";
}

void BeginBar(Writer& to) {
    to << "<svg class=\"app-bars__bar\" width=\"100%\" height=\"24\" focusable=\"false\">";
}

void BeginPart(Writer& to, const BarChart& chart, std::size_t series, Stretch at) {
    to << "<svg" << ClassList("app-bars__part").Add(ToneClass(chart.series[series].colour))
       << Attribute("x", Length::Percent(at.begin).view())
       << Attribute("width", Length::Percent(at.width).view())
       << " height=\"24\"><rect class=\"app-bars__fill\" width=\"100%\" height=\"100%\"/>"
       << kTextures.at(series);
}

void EndBar(Writer& to, long long count, const Scale& scale) {
    to << "<text class=\"app-bars__count\""
       << Attribute("x", Length::Percent(scale.At(count)).view())
       << " y=\"12\" dx=\"6\" dy=\"0.35em\">" << Number(count) << "</text></svg>";
}

void RenderStack(Writer& to, const BarChart& chart, std::size_t category, const Scale& scale) {
    BeginBar(to);
    long long total = 0;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const long long count = chart.series[i].counts[category];
        if (count == 0) continue;
        const Stretch at = scale.Between(total, total + count);
        total += count;
        BeginPart(to, chart, i, at);
        const int letters = static_cast<int>(WithThousands(count).size());
        if (at.width >= kRoomForDigit * (letters + 1)) {
            to << "<text class=\"app-bars__inside\" x=\"50%\" y=\"12\" dy=\"0.35em\" "
                  "text-anchor=\"middle\">"
               << Number(count) << "</text>";
        }
        to << "</svg>";
    }
    EndBar(to, total, scale);
}

void RenderGroup(Writer& to, const BarChart& chart, std::size_t category, const Scale& scale) {
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const long long count = chart.series[i].counts[category];
        BeginBar(to);
        if (count > 0) {
            BeginPart(to, chart, i, scale.Between(0, count));
            to << "</svg>";
        }
        EndBar(to, count, scale);
    }
}

void RenderBars(Writer& to, const BarChart& chart) {
    const long long longest = Longest(chart);
    const Scale scale(longest);
    to << "<div class=\"app-chart__row\"><div class=\"app-bars\">";
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        to << "<div class=\"app-bars__category\"><p class=\"app-bars__name\">"
           << Text(chart.categories[i]) << "</p>";
        if (IsStacked(chart)) {
            RenderStack(to, chart, i, scale);
        } else {
            RenderGroup(to, chart, i, scale);
        }
        to << "</div>";
    }
    to << "</div>";
    RenderRoom(to, {}, WithThousands(longest).size());
    to << "</div>";
}

nhsuk::Table TableOf(const BarChart& chart) {
    nhsuk::Table table = {.head = {{.text = chart.category_heading}}};
    for (const BarSeries& series : chart.series)
        table.head.push_back({.text = series.name, .format = nhsuk::CellFormat::kNumeric});
    if (IsStacked(chart))
        table.head.push_back({.text = "All", .format = nhsuk::CellFormat::kNumeric});
    table.body = [&chart](nhsuk::TableBody& body) {
        for (std::size_t i = 0; i < chart.categories.size(); ++i) {
            body.Row().Cell(chart.categories[i]);
            for (const BarSeries& series : chart.series) body.Show(Number(series.counts[i]));
            if (IsStacked(chart)) body.Show(Number(TotalOf(chart, i)));
        }
    };
    return table;
}

}  // namespace

void BarChart::Render(Writer& to) const {
    CheckCounts(*this);
    if (categories.empty() || series.empty()) {
        to << EmptyState{.heading = title, .text = nothing};
        return;
    }
    BeginChart(to, title);
    if (series.size() > 1) RenderKey(to, *this);
    RenderBars(to, *this);
    EndChart(to, title, TableOf(*this));
}

}  // namespace alongside::patterns
