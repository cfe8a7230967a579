// An area's changes, from entries to words.
// SPDX-License-Identifier: MIT
#include "care/governance/area_history_store.h"

#include <algorithm>
#include <map>

#include "care/governance/account_store.h"
#include "care/governance/governance_facts.h"
#include "platform/journal/journal.h"

namespace alongside::governance {
namespace {

bool IsAboutTheArea(std::string_view type) {
    return type == AreaDescribed::kType || type == ListItemAdded::kType ||
           type == ListItemRemoved::kType;
}

}  // namespace

std::vector<AreaChange> AreaHistoryStore::Changes() const {
    std::map<std::string, std::string, std::less<>> names;
    for (const User& user : AccountStore(tables_, scope_).Users())
        names.emplace(user.id.value, user.name);
    std::vector<AreaChange> changes;
    const StreamId stream(scope_.area().value);
    journal::ForEachEntry(
        tables_,
        catalogue_,
        keys_,
        scope_.area(),
        stream,
        [&](const journal::Entry& entry) {
            if (!IsAboutTheArea(entry.fact.type)) return;
            const auto named = names.find(entry.actor.value);
            changes.push_back(
                {.recorded = entry.recorded,
                 .who = named == names.end() ? entry.actor.value : named->second,
                 .words = catalogue_.Describe(entry.fact)}
            );
        }
    );
    std::ranges::reverse(changes);
    return changes;
}

}  // namespace alongside::governance
