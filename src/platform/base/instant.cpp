// UK local time. The only file that knows the time-zone database.
// SPDX-License-Identifier: MIT
#include "platform/base/instant.h"

#include <date/tz.h>

namespace alongside {
namespace {

using std::chrono::microseconds;
using std::chrono::minutes;

std::string TwoDigits(std::int64_t number) {
    const std::string text = std::to_string(number);
    return number < 10 ? "0" + text : text;
}

const date::time_zone& London() {
    static const date::time_zone* const zone = date::locate_zone("Europe/London");
    return *zone;
}

}  // namespace

std::string ToText(Instant instant) {
    const Date day = std::chrono::floor<std::chrono::days>(instant);
    const std::int64_t micros = (instant - day).count();
    const std::int64_t seconds = micros / 1'000'000;
    std::string text = ToText(day) + "T" + TwoDigits(seconds / 3600) + ":" +
                       TwoDigits(seconds / 60 % 60) + ":" + TwoDigits(seconds % 60);
    if (const std::int64_t part = micros % 1'000'000; part != 0)
        text += "." + std::to_string(1'000'000 + part).substr(1);
    return text + "Z";
}

LocalTime ToLocal(Instant instant) {
    const auto local = London().to_local(instant).time_since_epoch();
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return {Date(day), std::chrono::floor<minutes>(local - day)};
}

std::string InWords(Instant instant) {
    const LocalTime local = ToLocal(instant);
    const auto hour = local.time.count() / 60;
    const auto shown = hour % 12 == 0 ? 12 : hour % 12;
    return InWords(local.day) + " at " + std::to_string(shown) + ":" +
           TwoDigits(local.time.count() % 60) + (hour < 12 ? "am" : "pm");
}

Instant StartOf(Date day) {
    // Clocks change at 01:00 in the United Kingdom, so every day has exactly one midnight.
    return London().to_sys(date::local_time<microseconds>(day.time_since_epoch()));
}

Instant SystemClock::Now() const {
    return std::chrono::floor<microseconds>(std::chrono::system_clock::now());
}

}  // namespace alongside
