// Points in time: always UTC, to the microsecond; and the clock that a runner passes in.
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/date.h"

namespace alongside {

/// A point in time, UTC, in microseconds. Databases hold it as a count since 1970.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// The instant that stands for "still held to be so" in `known_to`.
inline constexpr Instant kStillKnown = Instant(kForever);
/// The last instant before the end of time: every row that is held now was known then.
inline constexpr Instant kNowKnown = kStillKnown - std::chrono::microseconds(1);

inline std::int64_t ToMicros(Instant instant) {
    return instant.time_since_epoch().count();
}
inline Instant FromMicros(std::int64_t micros) {
    return Instant(std::chrono::microseconds(micros));
}

/// `2023-01-09T09:00:00Z`, with microseconds only when there are any.
std::string ToText(Instant instant);

/// The day and the time of day in the United Kingdom at an instant.
struct LocalTime {
    Date day;
    std::chrono::minutes time;  ///< Since local midnight.
};
LocalTime ToLocal(Instant instant);
/// `9 January 2023 at 9:00am`, UK time.
std::string InWords(Instant instant);
/// The first instant of a UK day; the end of a day is the start of the next.
Instant StartOf(Date day);

/// Where the time comes from. Only a runner (web, job, command line) asks; everyone below is told.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    virtual Instant Now() const = 0;
    /// Today in the United Kingdom.
    Date Today() const { return ToLocal(Now()).day; }
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    Instant Now() const override;
};

/// A clock that stands where it was put: tests, and the loading of demonstration data.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant now) : now_(ToMicros(now)) {}
    Instant Now() const override { return FromMicros(now_); }
    void AdvanceTo(Instant now) { now_ = ToMicros(now); }

private:
    std::atomic<std::int64_t> now_;
};

/// A clock that started somewhere else and runs on from there: the demonstration's January 2023.
class ShiftedClock final : public Clock {
public:
    ShiftedClock(const Clock& real, Instant starts_at)
        : real_(real), shift_(starts_at - real.Now()) {}
    Instant Now() const override { return real_.Now() + shift_; }

private:
    const Clock& real_;
    std::chrono::microseconds shift_;
};

}  // namespace alongside
