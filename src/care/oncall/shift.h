// Who is on call and when, and the rules of the list.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "care/oncall/ids.h"
#include "care/oncall/oncall_facts.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"

namespace alongside::oncall {

/// Nobody is on call for longer in one stretch. A look at the list reads back no further.
inline constexpr std::chrono::days kLongestShift{8};

struct Shift {
    ShiftId id;
    int version = 1;
    Turn turn{};
    std::optional<workforce::PostId> post = {};
    std::string name;
    std::string phone;
    Instant starts;
    Instant ends;
    std::optional<std::string> note = {};

    bool Covers(Instant at) const { return starts <= at && at < ends; }
    bool operator==(const Shift&) const = default;
};

/// Whom to ring when nobody is on call.
struct AreaNumber {
    std::string name;
    std::string phone;
    bool operator==(const AreaNumber&) const = default;
};

/// What one on call left for the next.
struct HandoverNote {
    NoteId id;
    std::string text;
    Instant left;
    std::string left_by;
    std::optional<Instant> read = {};
};

/// The point in time at which clocks in the United Kingdom show a time of a day. Of the hour that
/// comes twice in October it is the first; of the one that March leaves out, an hour later.
Instant InstantOf(Date day, std::chrono::minutes time);
/// The Monday of a day's week.
Date MondayOf(Date day);

/// A week as it is planned: the same hours on some of its days. Hours that end at or before they
/// begin end on the day after.
struct WeekPlan {
    Date monday;
    std::vector<Weekday> days;
    std::chrono::minutes from{};
    std::chrono::minutes to{};
    Shift who;  ///< Its ends are not read.
};
std::vector<Shift> ShiftsOf(const WeekPlan& plan);
/// The same a week later, by the clock on the wall.
Shift AWeekLater(const Shift& shift);

/// Of whom a shift is, as the rest of the service knows them.
struct PostKnown {
    std::string name;
    std::string phone;      ///< The number held for the post; may be empty.
    Date until = kForever;  ///< From then on the post is closed.
};

/// What is known when somebody is put on the list.
struct ShiftContext {
    std::optional<PostKnown> post;
    std::vector<Shift> others;  ///< That meet it in time.
};

/// Puts somebody on the list, or changes it: `shift` is whole, with its id. `kInvalid` at the
/// field: nobody is named, there is no number that can be rung, it ends before it begins or lasts
/// longer than `kLongestShift`. Practice: ONCALL-1 one is first and one second at a time; ONCALL-2
/// a post is on call only while it is open.
Result<ShiftRecorded> DecideShift(
    const ShiftContext& context, Shift shift, std::optional<std::string> reason
);

/// Whether a text can be rung: digits, at least three, with spaces, brackets, hyphens and a plus.
bool IsPhone(std::string_view text);
/// What is dialled: its digits and a plus before them.
std::string Dialled(std::string_view phone);

/// A time in which nobody is first on call.
struct Gap {
    Instant from;
    Instant to;
    bool operator==(const Gap&) const = default;
};
/// The gaps between `from` and `to`; `shifts` in the order of their beginnings.
std::vector<Gap> GapsIn(const std::vector<Shift>& shifts, Instant from, Instant to);

/// `Saturday 14 January at 6:00pm`, UK time.
std::string OnDayInWords(Instant at);

}  // namespace alongside::oncall
