// Chance that is the same on every machine: the standard fixes the engine, not its distributions.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

#include "platform/base/date.h"

namespace alongside::synth {

/// Draws from one seed; equal seeds give equal draws everywhere.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : engine_(seed) {}

    /// 0 to `limit` - 1; `limit` is small, so that the remainder favours nothing noticeably.
    std::uint64_t Below(std::uint64_t limit) { return engine_() % limit; }
    /// Both ends included.
    int Between(int low, int high) {
        return low + static_cast<int>(Below(static_cast<std::uint64_t>(high - low) + 1));
    }
    /// True `percent` times in a hundred.
    bool Chance(int percent) { return Between(0, 99) < percent; }
    template <class Items>
    const auto& Pick(const Items& items) {
        return items[static_cast<std::size_t>(Below(std::size(items)))];
    }
    /// Both ends included; the first when the last is before it.
    Date Day(Date first, Date last) {
        return last <= first
                   ? first
                   : first +
                         std::chrono::days(Between(0, static_cast<int>((last - first).count())));
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace alongside::synth
