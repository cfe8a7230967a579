// Wakes this process's workers when one of its threads asks for work.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace alongside::jobs {

/// Only a hint, so that nobody waits for the next look at the table: what is to be done stands
/// there. It rings before the transaction that asks has committed.
class Bell {
public:
    static Bell& OfThisProcess() {
        static Bell bell;
        return bell;
    }

    void Ring() {
        {
            const std::lock_guard lock(mutex_);
            ++rings_;
        }
        rung_.notify_all();
    }

    /// Waits until it has rung more than `heard` times, at most for `longest`; gives how often.
    std::uint64_t Wait(std::uint64_t heard, std::chrono::milliseconds longest) {
        std::unique_lock lock(mutex_);
        rung_.wait_for(lock, longest, [&] { return rings_ != heard; });
        return rings_;
    }

private:
    std::mutex mutex_;
    std::condition_variable rung_;
    std::uint64_t rings_ = 0;
};

}  // namespace alongside::jobs
