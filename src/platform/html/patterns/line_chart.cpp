// Renders the lines with their table.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/line_chart.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

#include "platform/base/check.h"
#include "platform/base/text.h"
#include "platform/html/patterns/chart.h"
#include "platform/html/patterns/empty_state.h"

namespace alongside::patterns {

namespace {

constexpr std::array<Markup, 4> kDashes = {
    "", " stroke-dasharray=\"8 4\"", " stroke-dasharray=\"2 3\"", " stroke-dasharray=\"12 3 3 3\""};

// Pixels from the top of a drawing of 224.
constexpr int kTop = 12;
constexpr int kBottom = 212;
constexpr int kBetweenWords = 20;
// More names of times than these do not fit beside one another.
constexpr std::size_t kMostTimesNamed = 8;
// A longer name stands in the key alone.
constexpr std::size_t kLongestAtEnd = 16;

struct Point {
    int x;  // In hundredths of a percent of the drawing's width.
    int y;
};

// Places counts at times.
class Plane {
public:
    Plane(std::size_t times, long long highest)
        : times_(static_cast<long long>(times)), highest_(highest) {}

    int X(std::size_t time) const {
        const auto halves = 2 * static_cast<long long>(time) + 1;
        return static_cast<int>(halves * kWholeWidth / (2 * times_));
    }
    int Y(long long count) const {
        return kBottom - static_cast<int>(count * (kBottom - kTop) / highest_);
    }
    Point At(std::size_t time, long long count) const { return {X(time), Y(count)}; }

private:
    long long times_;
    long long highest_;
};

// What stands where a line ends.
struct End {
    std::size_t time;
    int y;
    long long count;
    const LineSeries* series;
};

void CheckCounts(const LineChart& chart) {
    ALONGSIDE_CHECK(chart.series.size() <= kDashes.size());
    for (const LineSeries& series : chart.series) {
        ALONGSIDE_CHECK(series.counts.size() == chart.times.size());
        for (const auto& count : series.counts)
            if (count) CheckInChart(*count);
    }
}

// Nothing when no count is known.
std::optional<long long> Largest(const LineChart& chart) {
    std::optional<long long> largest;
    for (const LineSeries& series : chart.series)
        for (const auto& count : series.counts) largest = std::max(largest, count);
    return largest;
}

void RenderScale(Writer& to, const std::vector<long long>& ticks, const Plane& plane) {
    const std::size_t letters = WithThousands(ticks.back()).size();
    to << "<svg class=\"app-line__scale\"" << Attribute("width", RoomFor(letters).view())
       << " height=\"224\" focusable=\"false\">";
    for (const long long tick : ticks) {
        to << "<text x=\"100%\"" << Attribute("y", plane.Y(tick))
           << " dx=\"-8\" dy=\"0.35em\" text-anchor=\"end\">" << Number(tick) << "</text>";
    }
    to << "</svg>";
}

void RenderGrid(
    Writer& to, const std::vector<long long>& ticks, std::size_t times, const Plane& plane
) {
    for (const long long tick : ticks) {
        const int y = plane.Y(tick);
        to << "<line" << ClassList("app-line__grid").AddIf(tick == 0, "app-line__grid--zero")
           << " x2=\"100%\"" << Attribute("y1", y) << Attribute("y2", y) << "/>";
    }
    for (std::size_t i = 0; i < times; ++i) {
        const Length x = Length::Percent(plane.X(i));
        to << "<line class=\"app-line__time\"" << Attribute("x1", x.view())
           << Attribute("x2", x.view()) << " y1=\"212\" y2=\"219\"/>";
    }
}

void RenderStretch(Writer& to, Point from, Point until, Markup dashes) {
    to << "<line class=\"app-line__line\"" << Attribute("x1", Length::Percent(from.x).view())
       << Attribute("y1", from.y) << Attribute("x2", Length::Percent(until.x).view())
       << Attribute("y2", until.y) << dashes << "/>";
}

void RenderMarker(Writer& to, std::string_view x, int y, Shape shape) {
    to << "<svg class=\"app-line__marker\"" << Attribute("x", x) << Attribute("y", y)
       << " overflow=\"visible\"><g transform=\"translate(-6 -6) scale(0.75)\">" << Drawing(shape)
       << "</g></svg>";
}

void RenderLine(Writer& to, const LineSeries& series, Markup dashes, const Plane& plane) {
    to << "<g" << ClassList(ToneClass(series.colour)) << ">";
    const auto& counts = series.counts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!counts[i]) continue;
        const Point at = plane.At(i, *counts[i]);
        if (i > 0 && counts[i - 1]) RenderStretch(to, plane.At(i - 1, *counts[i - 1]), at, dashes);
        RenderMarker(to, Length::Percent(at.x).view(), at.y, series.shape);
    }
    to << "</g>";
}

// The words of those that end at one time are moved apart.
void Spread(std::vector<End>& ends) {
    std::ranges::sort(ends, {}, [](const End& end) { return std::tuple(end.time, end.y); });
    for (std::size_t i = 1; i < ends.size(); ++i) {
        if (ends[i].time != ends[i - 1].time) continue;
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + kBetweenWords);
    }
    for (std::size_t i = ends.size(); i-- > 0;) {
        const bool lowest = i + 1 == ends.size() || ends[i + 1].time != ends[i].time;
        ends[i].y = std::min(ends[i].y, lowest ? kBottom : ends[i + 1].y - kBetweenWords);
    }
}

std::vector<End> EndsOf(const LineChart& chart, const Plane& plane) {
    std::vector<End> ends;
    for (const LineSeries& series : chart.series) {
        for (std::size_t i = series.counts.size(); i-- > 0;) {
            if (!series.counts[i]) continue;
            ends.push_back({i, plane.Y(*series.counts[i]), *series.counts[i], &series});
            break;
        }
    }
    Spread(ends);
    return ends;
}

std::size_t LongestName(const LineChart& chart) {
    std::size_t longest = 0;
    for (const LineSeries& series : chart.series)
        longest = std::max(longest, CountCharacters(series.name));
    return longest;
}

void RenderEnds(Writer& to, const std::vector<End>& ends, bool named, const Plane& plane) {
    for (const End& end : ends) {
        to << "<text" << ClassList("app-line__end").Add(ToneClass(end.series->colour))
           << Attribute("x", Length::Percent(plane.X(end.time)).view()) << Attribute("y", end.y)
           << " dx=\"10\" dy=\"0.35em\">" << Number(end.count);
        if (named)
            to << "<tspan class=\"app-line__name\"> " << Text(end.series->name) << "</tspan>";
        to << "</text>";
    }
}

// All where they fit beside one another, else the first and the last.
void RenderTimes(Writer& to, const std::vector<std::string>& times) {
    const bool all = times.size() <= kMostTimesNamed;
    to << "<p" << ClassList("app-line__times").AddIf(all, "app-line__times--all") << ">";
    for (std::size_t i = 0; i < times.size(); ++i) {
        const bool shown = all || i == 0 || i + 1 == times.size();
        if (shown) to << "<span>" << Text(times[i]) << "</span>";
    }
    to << "</p>";
}

void RenderKey(Writer& to, const LineChart& chart) {
    to << "<ul class=\"app-chart__key\">";
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const LineSeries& series = chart.series[i];
        to << "<li><svg" << ClassList("app-chart__swatch").Add(ToneClass(series.colour))
           << " width=\"48\" height=\"24\" focusable=\"false\">";
        RenderStretch(to, {0, 12}, {kWholeWidth, 12}, kDashes.at(i));
        RenderMarker(to, "50%", 12, series.shape);
        to << "</svg>" << Text(series.name) << "</li>";
    }
    to << "</ul>";
}

void RenderLines(Writer& to, const LineChart& chart, long long largest) {
    const std::vector<long long> ticks = TicksUpTo(largest);
    const Plane plane(chart.times.size(), ticks.back());
    const std::size_t longest = LongestName(chart);
    const bool named = longest <= kLongestAtEnd;
    to << "<div class=\"app-chart__row\">";
    RenderScale(to, ticks, plane);
    to << "<div class=\"app-line\"><svg class=\"app-line__picture\" width=\"100%\" height=\"224\" "
          "focusable=\"false\">";
    RenderGrid(to, ticks, chart.times.size(), plane);
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        RenderLine(to, chart.series[i], kDashes.at(i), plane);
    RenderEnds(to, EndsOf(chart, plane), named, plane);
    to << "</svg>";
    RenderTimes(to, chart.times);
    to << "</div>";
    const std::size_t letters = WithThousands(largest).size();
    RenderRoom(to, named ? "app-line__room" : "", letters);
    if (named) RenderRoom(to, "app-line__room--named", letters + 1 + longest);
    to << "</div>";
}

nhsuk::Table TableOf(const LineChart& chart) {
    nhsuk::Table table = {.head = {{.text = chart.time_heading}}};
    for (const LineSeries& series : chart.series)
        table.head.push_back({.text = series.name, .format = nhsuk::CellFormat::kNumeric});
    table.body = [&chart](nhsuk::TableBody& body) {
        for (std::size_t i = 0; i < chart.times.size(); ++i) {
            body.Row().Cell(chart.times[i]);
            for (const LineSeries& series : chart.series) {
                if (series.counts[i]) {
                    body.Show(Number(*series.counts[i]));
                } else {
                    body.Cell(chart.missing);
                }
            }
        }
    };
    return table;
}

}  // namespace

std::vector<long long> TicksUpTo(long long largest) {
    CheckInChart(largest);
    constexpr long long kMostSteps = 4;
    long long step = 1;
    // 1, 2, 5, 10, 20, 50, …
    for (int i = 0; step * kMostSteps < largest; ++i) step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    const long long steps = std::max(2LL, (largest + step - 1) / step);
    std::vector<long long> ticks;
    for (long long i = 0; i <= steps; ++i) ticks.push_back(i * step);
    return ticks;
}

void LineChart::Render(Writer& to) const {
    CheckCounts(*this);
    const auto largest = Largest(*this);
    if (!largest) {
        to << EmptyState{.heading = title, .text = nothing};
        return;
    }
    BeginChart(to, title);
    if (series.size() > 1) RenderKey(to, *this);
    RenderLines(to, *this, *largest);
    EndChart(to, title, TableOf(*this));
}

}  // namespace alongside::patterns
