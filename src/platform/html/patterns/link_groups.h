// The pages of one record, grouped by what somebody wants there.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/patterns/prose.h"

namespace alongside::patterns {

struct LinkGroup {
    std::string heading = {};
    /// The page that must be found in a second, above the others; may be empty.
    Link first = {};
    std::vector<Link> links = {};
};

/// Groups beside one another; below one another on a narrow screen. Groups without a link are left
/// out, and it writes nothing when none has any.
struct LinkGroups {
    std::string label = {};  ///< What they lead through, for those who listen.
    std::vector<LinkGroup> groups = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
