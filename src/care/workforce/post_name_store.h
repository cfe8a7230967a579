// The names of posts, read without the rest of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "care/workforce/ids.h"
#include "platform/base/date.h"
#include "platform/db/database.h"
#include "platform/identity/policy.h"

namespace alongside::workforce {

/// A post by the name that lists show: the holder's, or the post's id when nobody is named.
struct NamedPost {
    PostId id;
    std::string name;
};

/// The area's own id of a post, and who holds it.
struct PostName {
    std::string worker_id;
    std::optional<std::string> name;

    /// As `PostSummary` says it.
    const std::string& Shown() const { return name ? *name : worker_id; }
};

/// The posts of the scope's area that are open on a day and carry a caseload: at most `most`.
std::vector<NamedPost> CaseloadPostsOn(
    const db::Reader& tables, const identity::Scope& scope, Date day, int most
);

/// Less to read than `FindPost`; nothing when there is no such post.
std::optional<PostName> NameOfPost(
    const db::Reader& tables, const identity::Scope& scope, const PostId& id
);

/// The same for several, read a few at a time; those that do not exist are left out.
std::map<PostId, PostName> NamesOfPosts(
    const db::Reader& tables, const identity::Scope& scope, const std::set<PostId>& ids
);

}  // namespace alongside::workforce
