// Asking that an entry be removed because it is about somebody else. Nothing is removed by it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "care/corrections/corrections_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::corrections {

struct AskRemovalCommand {
    StreamId origin;  ///< The stream that the entry was recorded in: a person's.
    std::int64_t number = 0;
    std::string reason;
};
/// Records the request. Refuses as `DecideRequest`; `kInvalid` without a reason.
Result<RemovalAsked> AskRemoval(const identity::Work& work, const AskRemovalCommand& command);

}  // namespace alongside::corrections
