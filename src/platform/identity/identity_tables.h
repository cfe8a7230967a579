// Which of sign-in's tables a backup holds, and which may hold what an erased person must not
// leave. SPDX-License-Identifier: MIT
#pragma once

#include "platform/journal/catalogue.h"

namespace alongside::identity {

void AddIdentityTables(journal::Catalogue& catalogue);

}  // namespace alongside::identity
