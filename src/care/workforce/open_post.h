// Opening a post.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/workforce/workforce_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::workforce {

struct OpenPostCommand {
    PostRecorded details;  ///< Its reason is not used.
};

struct OpenedPost {
    PostId post;
    PostRecorded recorded;
};

/// Records a new post with a stream of its own. `kRefused` (WORK-1) when its worker id is taken.
Result<OpenedPost> OpenPost(const identity::Work& work, const OpenPostCommand& command);

}  // namespace alongside::workforce
