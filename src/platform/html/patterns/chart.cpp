// Renders the frame of a chart.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/chart.h"

#include <algorithm>
#include <charconv>

#include "platform/base/check.h"
#include "platform/html/nhsuk/details.h"

namespace alongside::patterns {

namespace {

// A digit is little wider than half its height.
constexpr int kLetter = 60;
constexpr int kApart = 90;

}  // namespace

void CheckInChart(long long count) {
    ALONGSIDE_CHECK(count >= 0 && count <= kLargestInChart);
}

Length::Length(int hundredths, std::string_view unit) {
    ALONGSIDE_CHECK(hundredths >= 0);
    char* at = std::to_chars(text_.begin(), text_.end(), hundredths / 100).ptr;
    *at++ = '.';
    *at++ = static_cast<char>('0' + hundredths / 10 % 10);
    *at++ = static_cast<char>('0' + hundredths % 10);
    at = std::copy(unit.begin(), unit.end(), at);
    size_ = static_cast<std::size_t>(at - text_.data());
}

void BeginChart(Writer& to, std::string_view title) {
    to << "<figure class=\"app-chart\"><figcaption class=\"app-chart__title\">" << Text(title)
       << "</figcaption><div class=\"app-chart__drawing\" aria-hidden=\"true\">";
}

void EndChart(Writer& to, const std::string& title, nhsuk::Table table) {
    table.caption = {.text = title, .classes = "nhsuk-u-visually-hidden"};
    table.first_cell_is_header = true;
    table.responsive = true;
    table.compact = true;
    to << "</div>" << nhsuk::Details{.summary = {.text = title + " as a table"}, .html = table}
       << "</figure>";
}

Length RoomFor(std::size_t letters) {
    return Length::Em(kApart + kLetter * static_cast<int>(letters));
}

void RenderRoom(Writer& to, std::string_view classes, std::size_t letters) {
    to << "<svg" << ClassList("app-chart__room").Add(classes)
       << Attribute("width", RoomFor(letters).view()) << " height=\"1\" focusable=\"false\"></svg>";
}

}  // namespace alongside::patterns
