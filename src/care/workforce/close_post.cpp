// Load, decide, record: a closed post.
// SPDX-License-Identifier: MIT
#include "care/workforce/close_post.h"

#include "care/workforce/post_store.h"

namespace alongside::workforce {

Result<PostRecorded> ClosePost(const identity::Work& work, const ClosePostCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(
            work.actor,
            identity::Permission::kManagePosts,
            command.post,
            journal::StreamKind::kWorker
        )
    );
    work.journal.Lock(scope.stream());
    const PostStore posts(work.tables, scope);
    TRY_ASSIGN(const Post held, posts.GetPostToChange(scope.stream(), command.seen));
    TRY_ASSIGN(const PostRecorded closed, DecideClosing(held, command.closed_on, command.reason));
    return work.journal.Record(scope.stream(), closed);
}

}  // namespace alongside::workforce
