// Closing a post.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/workforce/workforce_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::workforce {

struct ClosePostCommand {
    PostId post;
    int seen = 0;
    Date closed_on;  ///< The first day on which there is no such post; it may lie ahead.
    std::string reason;
};

/// Closes a post. Its caseload is not moved: the team page shows whom it leaves without a
/// keyworker.
Result<PostRecorded> ClosePost(const identity::Work& work, const ClosePostCommand& command);

}  // namespace alongside::workforce
