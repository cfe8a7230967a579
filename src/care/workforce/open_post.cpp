// Check, decide, record: a new post.
// SPDX-License-Identifier: MIT
#include "care/workforce/open_post.h"

#include "care/workforce/post_store.h"

namespace alongside::workforce {

Result<OpenedPost> OpenPost(const identity::Work& work, const OpenPostCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(work.actor, identity::Permission::kManagePosts)
    );
    PostRecorded details = command.details;
    details.reason.reset();
    if (auto faults = CheckPost(details); !faults.empty())
        return Error{Fault::kInvalid, "There is a problem", {}, std::move(faults)};
    // Whoever gives a post its id holds the area's stream, so that two never take the same one.
    work.journal.Lock(scope.stream());
    TRY(CheckWorkerIdIsFree(PostStore(work.tables, scope), details, PostId()));
    const PostId post = work.journal.Begin(journal::StreamKind::kWorker);
    return OpenedPost{post, work.journal.Record(post, details)};
}

}  // namespace alongside::workforce
