// The page of what needs somebody today.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care/today/today_item.h"
#include "platform/base/instant.h"
#include "platform/html/html.h"
#include "platform/html/url.h"

namespace alongside::today {

/// Whose things are shown.
enum class Whose { kMine, kEverybodys, kNobodys };
constexpr std::array<std::string_view, 3> NamesOf(Whose) {
    return {"mine", "all", "nobody"};
}

struct PartView {
    Part part{};
    std::vector<Item> items;
    html::Url more = {};  ///< The rest; empty when this is all.
};

struct TodayView {
    Date today;
    Whose whose = Whose::kMine;
    enum class HasPost { kNo, kYes } has_post = HasPost::kNo;
    Counts counts;
    std::optional<Part> only;  ///< One list alone.
    std::vector<PartView> parts;
    html::Url transfers = {};        ///< Hand-overs between areas; empty for who may not answer.
    std::size_t offered_to_us = 0;   ///< How many other areas wait for an answer to.
    std::size_t concerns = 0;        ///< Safeguarding concerns that wait for the reader.
    std::size_t referrals = 0;       ///< Referrals to decide, for who may decide them.
    std::size_t late_referrals = 0;  ///< Of these, those that should have been decided.
};

/// Where a list stands.
html::Url AddressOf(Whose whose, const std::optional<Part>& part);

html::Html TodayPage(const TodayView& view);

/// The page of somebody's own calendar.
struct CalendarView {
    html::Url page;
    std::vector<std::pair<std::string, std::string>> hidden;
    std::optional<Instant> since;  ///< It has an address since then.
    std::string address;           ///< What to copy into a calendar program.
};
html::Html CalendarPage(const CalendarView& view);

}  // namespace alongside::today
