// Load, decide, record: a changed post.
// SPDX-License-Identifier: MIT
#include "care/workforce/amend_post.h"

#include "care/workforce/post_store.h"

namespace alongside::workforce {

Result<PostRecorded> AmendPost(const identity::Work& work, const AmendPostCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.Allow(
            work.actor,
            identity::Permission::kManagePosts,
            command.post,
            journal::StreamKind::kWorker
        )
    );
    TRY_ASSIGN(const PostRecorded amended, DecidePostAmendment(command.details, command.reason));
    work.journal.Lock(scope.stream());
    const PostStore posts(work.tables, scope);
    TRY_ASSIGN(const Post held, posts.GetPostToChange(scope.stream(), command.seen));
    if (amended.worker_id != held.details.worker_id) {
        // Whoever gives a post its id holds the area's stream, so that two never take the same one.
        work.journal.Lock(StreamId(scope.area().value));
        TRY(CheckWorkerIdIsFree(posts, amended, held.id));
    }
    return work.journal.Record(scope.stream(), amended);
}

}  // namespace alongside::workforce
