// Posts, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/workforce/post_store.h"

#include "care/workforce/workforce_rows.h"
#include "care/workforce/workforce_sql.h"
#include "platform/base/as_seen.h"

namespace alongside::workforce {

std::vector<Post> PostStore::Posts(Instant as_known) const {
    return tables_.All(
        sql::kListPosts, {{"area", scope_.area()}, {"as_known", as_known}}, ReadPost
    );
}

std::vector<Post> PostStore::OpenPosts(Date day, Instant as_known) const {
    return tables_.All(
        sql::kListOpenPosts,
        {{"area", scope_.area()}, {"day", day}, {"as_known", as_known}},
        ReadPost
    );
}

Result<Post> PostStore::GetPost(const PostId& id) const {
    auto post = tables_.First(sql::kGetPost, {{"area", scope_.area()}, {"stream", id}}, ReadPost);
    if (!post) return Error{Fault::kNotFound, "There is no such post"};
    return *std::move(post);
}

Result<Post> PostStore::GetPostToChange(const PostId& id, int seen) const {
    return AsSeen(GetPost(id), seen, "this post");
}

std::optional<Post> PostStore::FindByWorkerId(std::string_view worker_id) const {
    return tables_.First(
        sql::kGetPostOfWorkerId, {{"area", scope_.area()}, {"worker_id", worker_id}}, ReadPost
    );
}

Result<Done> CheckWorkerIdIsFree(
    const PostStore& posts, const PostRecorded& details, const PostId& post
) {
    const auto held = posts.FindByWorkerId(details.worker_id);
    if (!held || held->id == post) return Done{};
    return Error{
        Fault::kRefused,
        "Another post already has the id " + details.worker_id,
        "WORK-1",
        {{"worker_id", "Enter an id that no other post has"}}};
}

}  // namespace alongside::workforce
