// Names of actors, from accounts.
// SPDX-License-Identifier: MIT
#include "care/governance/actor_name_store.h"

#include "care/governance/account_store.h"

namespace alongside::governance {

ActorNameStore::ActorNameStore(const db::Reader& tables, const identity::Scope& scope) {
    for (const User& user : AccountStore(tables, scope).Users()) names_.emplace(user.id, user.name);
}

std::string ActorNameStore::NameOf(const journal::ActorId& actor) const {
    const auto name = names_.find(actor);
    if (name != names_.end()) return name->second;
    return actor.value == "import" ? "an import" : actor.value;
}

}  // namespace alongside::governance
