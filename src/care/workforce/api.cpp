// Posts as other modules see them.
// SPDX-License-Identifier: MIT
#include "care/workforce/api.h"

#include "care/workforce/post_store.h"

namespace alongside::workforce {
namespace {

PostSummary Summarise(const Post& post) {
    return {
        .id = post.id,
        .worker_id = post.details.worker_id,
        .name = post.details.name,
        .role = post.details.role,
        .open = OpenDays(post.details),
        .caseload =
            post.details.carries_caseload.value_or(false) ? Caseload::kCarries : Caseload::kNone,
        .holder = post.details.vacant.value_or(false) ? Holder::kVacant : Holder::kInPost};
}

}  // namespace

std::optional<PostSummary> FindPost(
    const db::Reader& tables, const identity::Scope& scope, const PostId& id
) {
    const auto post = PostStore(tables, scope).GetPost(id);
    if (!post) return std::nullopt;
    return Summarise(*post);
}

std::optional<PostSummary> PostOn(
    const db::Reader& tables, const identity::Scope& scope, const PostId& id, Date day
) {
    auto post = FindPost(tables, scope, id);
    if (!post || !post->open.Contains(day)) return std::nullopt;
    return post;
}

std::vector<PostSummary> PostsOn(const db::Reader& tables, const identity::Scope& scope, Date day) {
    std::vector<PostSummary> summaries;
    for (const Post& post : PostStore(tables, scope).OpenPosts(day))
        summaries.push_back(Summarise(post));
    return summaries;
}

std::vector<KnownPost> PostsAsKnown(
    const db::Reader& tables, const identity::Scope& scope, Instant as_known
) {
    std::vector<KnownPost> known;
    for (Post& post : PostStore(tables, scope).Posts(as_known))
        known.push_back({std::move(post.id), std::move(post.details)});
    return known;
}

}  // namespace alongside::workforce
