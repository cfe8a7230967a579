// Changing what is held of a post: who holds it, their training, their leaving, or a mistake.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/workforce/workforce_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::workforce {

struct AmendPostCommand {
    PostId post;
    int seen = 0;
    PostRecorded details;  ///< The post whole, as it is from now on; its reason is not used.
    std::string reason;
};

/// Records the post anew. `kRefused` (WORK-1) when another post bears its worker id.
Result<PostRecorded> AmendPost(const identity::Work& work, const AmendPostCommand& command);

}  // namespace alongside::workforce
