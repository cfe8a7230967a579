// Load, decide, record: an item of a list.
// SPDX-License-Identifier: MIT
#include "care/governance/change_list.h"

#include <algorithm>

#include "care/governance/area_store.h"
#include "platform/base/text.h"

namespace alongside::governance {
namespace {

Error InvalidName(std::string words) {
    return {Fault::kInvalid, "There is a problem", {}, {{"name", std::move(words)}}};
}

bool IsOnList(const AreaStore& area, ListKind list, const std::string& name) {
    const auto names = area.Names(list);
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

Result<ListItemAdded> AddListItem(const identity::Work& work, const ListItemCommand& command) {
    constexpr std::size_t kLongestName = 200;
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(work.actor, identity::Permission::kManageArea)
    );
    const std::string name(Trim(command.name));
    if (name.empty() || CountCharacters(name) > kLongestName)
        return InvalidName("Enter a name, 200 characters or fewer");
    if (name.find(';') != std::string::npos) return InvalidName("Enter a name without a semicolon");
    work.journal.Lock(scope.stream());
    if (IsOnList(AreaStore(work.tables, scope), command.list, name))
        return InvalidName(name + " is already on the list");
    return work.journal.Record(scope.stream(), ListItemAdded{command.list, name});
}

Result<ListItemRemoved> RemoveListItem(const identity::Work& work, const ListItemCommand& command) {
    TRY_ASSIGN(
        const identity::Scope scope,
        work.policy.AllowArea(work.actor, identity::Permission::kManageArea)
    );
    work.journal.Lock(scope.stream());
    if (!IsOnList(AreaStore(work.tables, scope), command.list, command.name))
        return Error{Fault::kNotFound, command.name + " is not on the list"};
    return work.journal.Record(scope.stream(), ListItemRemoved{command.list, command.name});
}

}  // namespace alongside::governance
