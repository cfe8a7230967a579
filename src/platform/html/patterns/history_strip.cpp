// Renders the strip with its table.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/history_strip.h"

#include <algorithm>
#include <chrono>

#include "platform/html/nhsuk/details.h"
#include "platform/html/nhsuk/table.h"
#include "platform/html/patterns/status_tag.h"

namespace alongside::patterns {

namespace {

// Hundredths of a percent of the drawing's width: the browser stretches it, but not its shapes.
constexpr int kWhole = 10'000;
constexpr int kNarrowest = 50;
constexpr int kRoomForShape = 700;

std::string Percent(int hundredths) {
    const std::string fraction = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (fraction.size() == 1 ? ".0" : ".") + fraction + "%";
}

// Places days on the drawing's width.
class Scale {
public:
    explicit Scale(const HistoryStrip& strip)
        : first_(strip.segments.front().period.from),
          last_(std::max(strip.today, first_ + std::chrono::days(1))) {}

    int At(Date day) const {
        const auto days = (std::clamp(day, first_, last_) - first_).count();
        return static_cast<int>(days * kWhole / (last_ - first_).count());
    }
    int Width(const Period& period) const {
        return std::max(kNarrowest, At(period.to) - At(period.from));
    }

private:
    Date first_;
    Date last_;
};

void RenderSegment(Writer& to, const StripSegment& segment, const Scale& scale) {
    const int begin = scale.At(segment.period.from);
    const int width = scale.Width(segment.period);
    to << "<g" << ClassList(ToneClass(segment.colour))
       << "><rect class=\"app-strip__segment\" y=\"1\" height=\"38\" rx=\"3\""
       << Attribute("x", Percent(begin)) << Attribute("width", Percent(width)) << "/>";
    if (width >= kRoomForShape) {
        to << "<svg class=\"app-strip__shape\" y=\"12\" overflow=\"visible\""
           << Attribute("x", Percent(begin + width / 2)) << "><g transform=\"translate(-8 0)\">"
           << Drawing(segment.shape) << "</g></svg>";
    }
    to << "</g>";
}

void RenderPicture(Writer& to, const HistoryStrip& strip) {
    const Scale scale(strip);
    to << "<svg class=\"app-strip__picture\" width=\"100%\" height=\"40\" focusable=\"false\" "
          "aria-hidden=\"true\"><line class=\"app-strip__axis\" x1=\"0\" y1=\"20\" x2=\"100%\" "
          "y2=\"20\"/>";
    for (const StripSegment& segment : strip.segments) RenderSegment(to, segment, scale);
    to << "</svg><p class=\"app-strip__days\" aria-hidden=\"true\"><span>"
       << Text(InWords(strip.segments.front().period.from)) << "</span><span>"
       << Text(InWords(strip.today)) << "</span></p>";
}

// Each state once, in the order in which it first came.
void RenderKey(Writer& to, const std::vector<StripSegment>& segments) {
    std::vector<std::string_view> seen;
    to << "<ul class=\"app-strip__key\">";
    for (const StripSegment& segment : segments) {
        if (std::find(seen.begin(), seen.end(), segment.label) != seen.end()) continue;
        seen.push_back(segment.label);
        to << "<li>";
        RenderStatus(to, segment.label, segment.shape, segment.colour);
        to << "</li>";
    }
    to << "</ul>";
}

nhsuk::Table TableOf(const HistoryStrip& strip) {
    nhsuk::Table table = {
        .caption = {.text = strip.title, .classes = "nhsuk-u-visually-hidden"},
        .head = {{.text = strip.label_heading}, {.text = "From"}, {.text = "Until"}},
        .compact = true,
    };
    table.body = [&strip](nhsuk::TableBody& body) {
        for (const StripSegment& segment : strip.segments) {
            const Period& period = segment.period;
            body.Row().Cell(segment.label).Cell(InWords(period.from));
            body.Cell(period.to == kForever ? "Now" : InWords(period.to));
        }
    };
    return table;
}

}  // namespace

void HistoryStrip::Render(Writer& to) const {
    if (segments.empty()) return;
    to << "<div class=\"app-strip\">";
    RenderPicture(to, *this);
    RenderKey(to, segments);
    to << nhsuk::Details{.summary = {.text = title + " as a table"}, .html = TableOf(*this)}
       << "</div>";
}

}  // namespace alongside::patterns
