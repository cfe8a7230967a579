// Giving somebody more time, with a reason that everybody sees.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/clocks/clock.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::clocks {

struct ExtendDeadlineCommand {
    people::PersonId person;
    DeadlineId deadline;
    int seen = 0;
    int days = 0;  ///< From today.
    ExtensionReason because{};
    std::string note;
};

/// Records the extension, under the rules of `DecideExtension`.
Result<DeadlineExtended> ExtendDeadline(
    const identity::Work& work, const ExtendDeadlineCommand& command
);

}  // namespace alongside::clocks
