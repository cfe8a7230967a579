// Opening a return again that was signed off.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/returns/quarter.h"
#include "care/returns/returns_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::returns {

struct ReopenReturnCommand {
    Quarter quarter;
    int seen = 0;  ///< The version of the return that the writer was shown.
    std::string reason;
};

/// Records that the return is open again, and why; what was signed is kept. Under the rules of
/// `DecideReopening`; `kConflict` when somebody reopened and signed it meanwhile.
Result<ReturnReopened> ReopenReturn(const identity::Work& work, const ReopenReturnCommand& command);

}  // namespace alongside::returns
