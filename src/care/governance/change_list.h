// An area's lists of teams and of localities: adding to them and taking off them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/governance/governance_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::governance {

struct ListItemCommand {
    ListKind list{};
    std::string name;
};

/// `kInvalid` without a name, with a semicolon in it, or when it is already on the list.
Result<ListItemAdded> AddListItem(const identity::Work& work, const ListItemCommand& command);
/// `kNotFound` when it is not on the list. Records that name it keep it.
Result<ListItemRemoved> RemoveListItem(const identity::Work& work, const ListItemCommand& command);

}  // namespace alongside::governance
