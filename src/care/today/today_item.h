// What stands on the page of today: something to do, to wait for, or just given to somebody.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "care/people/ids.h"
#include "care/workforce/ids.h"
#include "platform/base/date.h"
#include "platform/base/sensitive.h"

namespace alongside::html {
class Url;
}

namespace alongside::today {

/// Which list something stands on. New is what a worker was given to lead, under the day it began;
/// an answer is what a worker was asked and has not said yet, under the day on which they were.
enum class List { kToDo, kWaiting, kNew, kAnswer };
constexpr std::array<std::string_view, 4> NamesOf(List) {
    return {"to-do", "waiting", "new", "answer"};
}

enum class Kind {
    kDeadline,
    kAction,
    kReview,
    kPerson,
    kStep,
    kHandover,
    kTransfer,
    kDuty,
    kSignals,
    kCrisis,
    kConsultation,
    kConsent,
    kEhcReview
};
constexpr std::array<std::string_view, 13> NamesOf(Kind) {
    return {
        "deadline",
        "action",
        "review",
        "person",
        "step",
        "handover",
        "transfer",
        "duty",
        "signals",
        "crisis",
        "consultation",
        "consent",
        "ehc-review"};
}

struct Item {
    people::PersonId person;
    List list{};
    Kind kind{};
    std::string thing;         ///< Its id.
    workforce::PostId worker;  ///< Whose it is; empty where nobody's.
    Date due_on;
    std::string words;
    Sensitive<std::string> name;  ///< The person's, as shown.
    bool operator==(const Item&) const = default;
};

/// Where it is looked at and done.
html::Url PageOf(const Item& item);

/// A part of the page of today: a list, or those days of it that go together.
enum class Part { kAnswer, kOverdue, kThisWeek, kLater, kWaiting, kNew };
constexpr std::array<std::string_view, 6> NamesOf(Part) {
    return {"answer", "overdue", "week", "later", "waiting", "new"};
}

/// The list that a part is of.
constexpr List ListOf(Part part) {
    if (part == Part::kWaiting) return List::kWaiting;
    if (part == Part::kAnswer) return List::kAnswer;
    return part == Part::kNew ? List::kNew : List::kToDo;
}

inline constexpr int kWeek = 7;
/// How many days ahead something is due later: a birthday in ten years asks for nothing yet.
inline constexpr int kYear = 366;
/// For how many days somebody is new to a worker.
inline constexpr int kNewFor = 14;

/// The first and the last day, both included.
struct DayRange {
    Date from;
    Date to;
};
constexpr Date kEver =
    std::chrono::sys_days(std::chrono::year(1000) / std::chrono::month(1) / std::chrono::day(1));

/// The days of a part: overdue is up to yesterday, this week today and the six days after, later
/// the rest of a year.
constexpr DayRange DaysOf(Part part, Date today) {
    const std::chrono::days week(kWeek);
    const std::chrono::days day(1);
    switch (part) {
        case Part::kOverdue:
            return {kEver, today - day};
        case Part::kThisWeek:
            return {today, today + week - day};
        case Part::kLater:
            return {today + week, today + std::chrono::days(kYear)};
        case Part::kWaiting:
        case Part::kAnswer:
            return {kEver, kForever};
        case Part::kNew:
            return {today - std::chrono::days(kNewFor), today};
    }
    return {};
}

struct Counts {
    std::int64_t overdue = 0;
    std::int64_t this_week = 0;
    std::int64_t later = 0;
    std::int64_t waiting = 0;
    std::int64_t fresh = 0;
    std::int64_t to_answer = 0;
};

/// Where a page goes on: after this item.
struct After {
    Date due_on = kEver;
    std::string person;
    std::string thing;
};

}  // namespace alongside::today
