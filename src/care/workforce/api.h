// What other modules may ask about posts.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/workforce/ids.h"
#include "care/workforce/post_name_store.h"  // IWYU pragma: export
#include "care/workforce/workforce_facts.h"
#include "platform/base/date.h"
#include "platform/base/instant.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::workforce {

/// Whether people may be allocated to a post.
enum class Caseload { kCarries, kNone };
/// Whether anybody holds a post now.
enum class Holder { kInPost, kVacant };

/// What the rest of the service needs to know of a post.
struct PostSummary {
    PostId id;
    std::string worker_id;            ///< The area's own id.
    std::optional<std::string> name;  ///< Of who holds it.
    std::string role;
    Period open;
    Caseload caseload = Caseload::kNone;  ///< Not known counts as none.
    Holder holder = Holder::kInPost;      ///< Not known counts as held.

    /// The holder's name, or the post's id when nobody is named.
    const std::string& ShownName() const { return name ? *name : worker_id; }
};

/// A post of the scope's area, open or closed; nothing when there is no such post.
std::optional<PostSummary> FindPost(
    const db::Reader& tables, const identity::Scope& scope, const PostId& id
);
/// The same, when it is open on a day.
std::optional<PostSummary> PostOn(
    const db::Reader& tables, const identity::Scope& scope, const PostId& id, Date day
);
/// The posts of the scope's area that are open on a day, in the order in which they were opened.
std::vector<PostSummary> PostsOn(const db::Reader& tables, const identity::Scope& scope, Date day);

/// A post and all that was said of it.
struct KnownPost {
    PostId id;
    PostRecorded details;
};
/// Every post of the scope's area, closed ones included, in the order in which they were opened, as
/// known at an instant: for the return and the bundle.
std::vector<KnownPost> PostsAsKnown(
    const db::Reader& tables, const identity::Scope& scope, Instant as_known
);

}  // namespace alongside::workforce
