// What a post is called where the rest of it does not matter.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/workforce/ids.h"

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

    /// The holder's name, or the post's id when nobody is named.
    const std::string& Shown() const { return name ? *name : worker_id; }
};

}  // namespace alongside::workforce
