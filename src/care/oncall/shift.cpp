// The rules of the on-call list.
// SPDX-License-Identifier: MIT
#include "care/oncall/shift.h"

#include <algorithm>
#include <array>
#include <utility>

#include "platform/base/field_checks.h"

namespace alongside::oncall {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestPhone = 40;
constexpr int kFewestDigits = 3;

bool IsDigit(char c) {
    return c >= '0' && c <= '9';
}

void CheckWho(Shift& shift, const std::optional<PostKnown>& post, FieldChecks& checks) {
    if (post) {
        shift.name = post->name;
        if (shift.phone.empty()) shift.phone = post->phone;
    }
    checks.Require(
        shift.name,
        "name",
        "The name",
        "Choose somebody of your service, or enter the name of who is on call",
        kLongestName
    );
    checks.Require(
        shift.phone, "phone", "The number", "Enter the number at which they are rung", kLongestPhone
    );
    if (!shift.phone.empty() && !IsPhone(shift.phone))
        checks.Add("phone", "Enter a telephone number, like 01622 000000");
}

void CheckWhen(const Shift& shift, FieldChecks& checks) {
    if (shift.ends <= shift.starts)
        checks.Add("to_day", "It must end after it begins");
    else if (shift.ends - shift.starts > kLongestShift)
        checks.Add("to_day", "One stretch must be eight days or shorter");
}

// ONCALL-1
Result<Done> CheckTurnIsFree(const Shift& shift, const std::vector<Shift>& others) {
    for (const Shift& other : others) {
        if (other.id == shift.id || other.turn != shift.turn) continue;
        if (other.ends <= shift.starts || shift.ends <= other.starts) continue;
        return Error{
            Fault::kRefused,
            other.name + " is " + std::string(NameOf(other.turn)) + " on call from " +
                OnDayInWords(other.starts) + " to " + OnDayInWords(other.ends) +
                ". Change that first, or choose the other turn",
            "ONCALL-1"};
    }
    return Done{};
}

}  // namespace

Instant InstantOf(Date day, minutes time) {
    const auto shown = [](Instant at) {
        const LocalTime local = ToLocal(at);
        return local.day.time_since_epoch() + local.time;
    };
    const auto wanted = day.time_since_epoch() + time;
    const Instant first = StartOf(day) + time;
    const Instant moved = first + (wanted - shown(first));
    return shown(moved) == wanted ? moved : first;
}

Date MondayOf(Date day) {
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

std::vector<Shift> ShiftsOf(const WeekPlan& plan) {
    std::vector<Shift> shifts;
    for (const Weekday weekday : plan.days) {
        const Date day = plan.monday + days(static_cast<int>(weekday));
        const Date last = plan.to > plan.from ? day : day + days(1);
        Shift shift = plan.who;
        shift.id = ShiftId::New();
        shift.starts = InstantOf(day, plan.from);
        shift.ends = InstantOf(last, plan.to);
        shifts.push_back(std::move(shift));
    }
    return shifts;
}

Shift AWeekLater(const Shift& shift) {
    constexpr days kWeek(7);
    const LocalTime from = ToLocal(shift.starts);
    const LocalTime to = ToLocal(shift.ends);
    Shift later = shift;
    later.id = ShiftId::New();
    later.version = 1;
    later.starts = InstantOf(from.day + kWeek, from.time);
    later.ends = InstantOf(to.day + kWeek, to.time);
    return later;
}

Result<ShiftRecorded> DecideShift(
    const ShiftContext& context, Shift shift, std::optional<std::string> reason
) {
    FieldChecks checks;
    CheckWho(shift, context.post, checks);
    CheckWhen(shift, checks);
    checks.Tidy(shift.note, "note", "The note");
    checks.Tidy(reason, "reason", "The reason");
    if (!checks.fine()) return checks.Refusal();
    // ONCALL-2
    if (context.post && StartOf(context.post->until) < shift.ends)
        return Error{
            Fault::kRefused,
            "The post of " + shift.name + " ends on " + InWords(context.post->until) +
                ". Choose somebody who is still here then",
            "ONCALL-2"};
    TRY(CheckTurnIsFree(shift, context.others));
    return ShiftRecorded{
        .id = shift.id,
        .turn = shift.turn,
        .post = shift.post,
        .name = shift.name,
        .phone = shift.phone,
        .starts = ToMicros(shift.starts),
        .ends = ToMicros(shift.ends),
        .note = shift.note,
        .reason = std::move(reason)};
}

bool IsPhone(std::string_view text) {
    const auto allowed = [](char c) {
        return IsDigit(c) || c == ' ' || c == '+' || c == '(' || c == ')' || c == '-';
    };
    return std::ranges::all_of(text, allowed) &&
           std::ranges::count_if(text, IsDigit) >= kFewestDigits;
}

std::string Dialled(std::string_view phone) {
    std::string dialled;
    for (const char c : phone)
        if (IsDigit(c) || (c == '+' && dialled.empty())) dialled += c;
    return dialled;
}

std::vector<Gap> GapsIn(const std::vector<Shift>& shifts, Instant from, Instant to) {
    std::vector<Gap> gaps;
    Instant covered = from;
    for (const Shift& shift : shifts) {
        if (shift.turn != Turn::kFirst || shift.ends <= covered) continue;
        if (shift.starts >= to) break;
        if (shift.starts > covered) gaps.push_back({covered, shift.starts});
        covered = shift.ends;
    }
    if (covered < to) gaps.push_back({covered, to});
    return gaps;
}

std::string OnDayInWords(Instant at) {
    static constexpr std::array<std::string_view, 7> kNames = {
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    const Date day = ToLocal(at).day;
    std::string words(kNames[std::chrono::weekday(day).c_encoding()]);
    words += " " + InWords(at);
    // The year says nothing on a list of this week and the next.
    const auto year = words.rfind(" at ");
    constexpr std::size_t kYear = 5;
    words.erase(year - kYear, kYear);
    return words;
}

}  // namespace alongside::oncall
