// Who or what recorded an entry.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/base/id.h"

namespace alongside::journal {

/// A user's id, or a system actor such as `import`.
using ActorId = Id<struct ActorTag>;

}  // namespace alongside::journal
