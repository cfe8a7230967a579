// Work that is done later: what waits, what was done, what failed.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/journal/actor.h"

namespace alongside::jobs {

using JobId = Id<struct JobTag>;

enum class JobState { kWaiting, kDone, kFailed };
constexpr std::array<std::string_view, 3> NamesOf(JobState) {
    return {"waiting", "done", "failed"};
}

/// What is to be done. The same kind with the same argument waits once.
struct NewJob {
    std::string_view kind;      ///< As the timetable names it: `work-out-due-dates`.
    std::string argument = {};  ///< Ids only, never a word about anybody.
    Instant not_before = {};    ///< The default is at once.
};

struct Job {
    AreaId area;
    JobId id;
    std::string kind;
    std::string argument = {};
    JobState state{};
    Instant not_before;
    Instant lease_until = {};  ///< Until when somebody works on it; 1970 when nobody does.
    int attempts = 0;          ///< Since it last came further.
    std::string progress = {};
    std::string problem = {};  ///< What the last attempt failed for, without a word about anybody.
    journal::ActorId asked_by = {};
    Instant made = {};
    std::optional<Instant> ended = {};
};

/// How far a job has come.
enum class Then { kMore, kDone };
struct Progress {
    std::string text = {};  ///< In words of the job's own; no more than ids and numbers.
    Then then = Then::kDone;
};

}  // namespace alongside::jobs
