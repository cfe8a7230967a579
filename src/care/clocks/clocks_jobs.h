// The job that works out what is due for everybody of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "care/people/ids.h"
#include "platform/jobs/worker.h"

namespace alongside::clocks {

/// How far it has come, as the job keeps it.
struct RecalculationProgress {
    people::PersonId last = {};
    std::size_t looked_at = 0;
    std::size_t moved = 0;
};
std::string ProgressText(const RecalculationProgress& progress);
RecalculationProgress ReadProgress(std::string_view text);

/// One portion: looks at the next few hundred people, and changes those whose dates move.
Result<jobs::Then> WorkOutDueDates(jobs::Turn& turn);

}  // namespace alongside::clocks
