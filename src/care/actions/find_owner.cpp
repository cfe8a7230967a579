// Looks up the posts of owners.
// SPDX-License-Identifier: MIT
#include "care/actions/find_owner.h"

#include <vector>

#include "care/workforce/api.h"
#include "platform/base/text.h"

namespace alongside::actions {

Result<Done> FindOwnerPost(
    const identity::View& view,
    const identity::Scope& scope,
    const std::optional<workforce::PostId>& post
) {
    if (!post || workforce::PostOn(view.tables, scope, *post, view.today)) return Done{};
    return Error{
        Fault::kInvalid,
        "There is a problem",
        {},
        {{"owner_post", "Choose somebody who works in the service today"}}};
}

std::string FindOwner(
    const db::Reader& tables, const identity::Scope& scope, const Action& action
) {
    std::vector<std::string> parts;
    if (action.owner_post) {
        const auto named = workforce::NameOfPost(tables, scope, *action.owner_post);
        parts.push_back((named ? named->Shown() : "A worker") + " (one of us)");
    }
    if (action.owner) parts.push_back(*action.owner);
    if (action.agency) parts.push_back(*action.agency);
    return Join(parts, ", ");
}

}  // namespace alongside::actions
