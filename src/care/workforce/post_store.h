// Reads the posts of an area.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "care/workforce/post.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::workforce {

class PostStore {
public:
    PostStore(const db::Reader& tables, identity::Scope scope)
        : tables_(tables), scope_(std::move(scope)) {}

    /// Every post, closed ones included, in the order in which they were opened, as known at an
    /// instant; the default is now.
    std::vector<Post> Posts(Instant as_known = kNowKnown) const;
    /// The posts that are open on a day.
    std::vector<Post> OpenPosts(Date day, Instant as_known = kNowKnown) const;

    /// The post, or `kNotFound`; with `seen`, `kConflict` when it has another version now.
    Result<Post> GetPost(const PostId& id) const;
    Result<Post> GetPostToChange(const PostId& id, int seen) const;
    /// The post that bears the area's own id.
    std::optional<Post> FindByWorkerId(std::string_view worker_id) const;

private:
    const db::Reader& tables_;
    identity::Scope scope_;
};

/// Rule WORK-1: within an area no two posts bear the same worker id. Refuses when another post than
/// `post` bears this one's.
Result<Done> CheckWorkerIdIsFree(
    const PostStore& posts, const PostRecorded& details, const PostId& post
);

}  // namespace alongside::workforce
