// Quarters in addresses and in words.
// SPDX-License-Identifier: MIT
#include "care/returns/return_address.h"

#include <array>
#include <chrono>
#include <string>

#include "platform/base/text.h"

namespace alongside::returns {
namespace {

// `2022/23-Q3` as two segments.
constexpr char kInText = '/';
constexpr char kInAddress = '-';

}  // namespace

html::Url PageOf(const Quarter& quarter) {
    const std::string text = quarter.ToText();
    const auto dash = text.find('-');
    std::string year = text.substr(0, dash);
    for (char& c : year)
        if (c == kInText) c = kInAddress;
    return html::Url("/returns").Segment(year).Segment(text.substr(dash + 1));
}

html::Url PageOf(const Quarter& quarter, std::string_view act) {
    return PageOf(quarter).Segment(act);
}

Result<Quarter> QuarterOf(const web::Request& request) {
    std::string year = request.Parameter("year");
    for (char& c : year)
        if (c == kInAddress) c = kInText;
    auto quarter = Quarter::Parse(year + "-" + request.Parameter("quarter"));
    if (!quarter) return Error{Fault::kNotFound, "There is no such quarter"};
    return quarter;
}

std::string MonthsOf(const Quarter& quarter) {
    constexpr std::array<std::string_view, 4> months = {
        "January to March", "April to June", "July to September", "October to December"};
    const std::chrono::year_month_day first(quarter.FirstDay());
    const auto number = (static_cast<unsigned>(first.month()) - 1) / 3;
    return std::string(months.at(number)) + " " + std::to_string(static_cast<int>(first.year()));
}

}  // namespace alongside::returns
