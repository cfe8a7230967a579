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

constexpr int kWidth = 1200;
constexpr int kHeight = 56;
constexpr int kNarrowest = 6;
constexpr int kRoomForShape = 30;

// Places days on the drawing's width.
class Scale {
public:
    explicit Scale(const HistoryStrip& strip)
        : first_(strip.segments.front().period.from),
          last_(std::max(strip.today, first_ + std::chrono::days(1))) {}

    int At(Date day) const {
        const auto whole = (last_ - first_).count();
        return static_cast<int>((std::clamp(day, first_, last_) - first_).count() * kWidth / whole);
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
    to << "<g" << ClassList(ToneClass(segment.colour)) << "><rect class=\"app-strip__segment\""
       << Attribute("x", begin) << " y=\"2\"" << Attribute("width", width)
       << Attribute("height", kHeight - 4) << " rx=\"3\"/>";
    if (width >= kRoomForShape) {
        to << "<svg class=\"app-strip__shape\"" << Attribute("x", begin + (width - 20) / 2)
           << " y=\"18\" width=\"20\" height=\"20\" viewBox=\"0 0 16 16\">"
           << Drawing(segment.shape) << "</svg>";
    }
    to << "</g>";
}

void RenderPicture(Writer& to, const HistoryStrip& strip) {
    const Scale scale(strip);
    to << "<svg class=\"app-strip__picture\" viewBox=\"0 0 1200 88\" focusable=\"false\" "
          "aria-hidden=\"true\"><path class=\"app-strip__axis\" d=\"M0 28h1200\"/>";
    for (const StripSegment& segment : strip.segments) RenderSegment(to, segment, scale);
    to << "<text class=\"app-strip__day\" x=\"0\" y=\"82\">"
       << Text(InWords(strip.segments.front().period.from))
       << "</text><text class=\"app-strip__day\" x=\"1200\" y=\"82\" text-anchor=\"end\">"
       << Text(InWords(strip.today)) << "</text></svg>";
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
    for (const StripSegment& segment : strip.segments) {
        table.rows.push_back(
            {{.text = segment.label},
             {.text = InWords(segment.period.from)},
             {.text = segment.period.to == kForever ? "Now" : InWords(segment.period.to)}}
        );
    }
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
