// Calendar days: reading, writing, ages and half-open periods.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

/// A calendar day, without time or zone.
using Date = std::chrono::sys_days;

/// The day that stands for "no end" in a half-open period.
inline constexpr Date kForever =
    std::chrono::sys_days(std::chrono::year(9999) / std::chrono::month(12) / std::chrono::day(31));

/// A day from numbers. Calling it with one that does not exist is a bug.
Date DateOf(int year, unsigned month, unsigned day);

/// Exactly `YYYY-MM-DD`, years 1000 to 9999, of a day that exists; otherwise nothing.
std::optional<Date> ParseDate(std::string_view text);

/// `YYYY-MM-DD`.
std::string ToText(Date day);
/// The same into ten characters, for where an allocation would matter.
std::array<char, 10> ToChars(Date day);
/// In words for a page: `9 January 2023`.
std::string InWords(Date day);
/// How soon, or how late: `3 days overdue`, `due today`, `due tomorrow`, `due in 5 days`.
std::string DueInWords(Date due, Date today);

/// The same day of the month `months` later, or that month's last day.
Date AddMonths(Date day, int months);

/// The day somebody born on `born` turns `years` old. Born on 29 February: 1 March in other years.
Date BirthdayOf(Date born, int years);
/// Completed years of age on `day`; negative before birth.
int AgeOn(Date born, Date day);

/// A half-open period `[from, to)`; `to` is `kForever` when it has no end.
struct Period {
    Date from;
    Date to = kForever;
    /// Open on `day`: began on or before it and has not ended on or before it.
    bool Contains(Date day) const { return from <= day && day < to; }
    /// Open on at least one day of `[other.from, other.to)`.
    bool Meets(const Period& other) const {
        return from < to && other.from < other.to && from < other.to && other.from < to;
    }
    bool operator==(const Period&) const = default;
};

}  // namespace alongside
