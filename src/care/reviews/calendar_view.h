// The calendar of an area's reviews: what is to be held, to be planned and to be written up.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "care/reviews/review.h"
#include "platform/base/date.h"
#include "platform/html/html.h"

namespace alongside::reviews {

/// Which of the lists is meant. A review whose day has passed does not fall off the calendar: it
/// waits for somebody to say whether it was held.
enum class Waiting { kRecording, kHolding, kPlanning, kReport };
constexpr std::array<std::string_view, 4> NamesOf(Waiting) {
    return {"to-record", "to-hold", "to-plan", "to-report"};
}

struct CalendarLine {
    people::PersonId person;
    std::string name;
    Ceremony ceremony{};
    Review review;
};

struct CalendarList {
    Waiting waiting{};
    std::vector<CalendarLine> lines;
    html::Url next;  ///< Where the list goes on; empty on its last page.
};

struct CalendarView {
    std::vector<CalendarList> lists;
    Date today;
    html::Url whole;  ///< The calendar from its beginning; empty when this is it.
};
html::Html CalendarPage(const CalendarView& view);

}  // namespace alongside::reviews
