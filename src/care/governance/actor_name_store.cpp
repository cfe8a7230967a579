// Names of actors, from accounts.
// SPDX-License-Identifier: MIT
#include "care/governance/actor_name_store.h"

#include "care/governance/account_store.h"

namespace alongside::governance {
namespace {

constexpr std::size_t kIdLength = 36;  // Of a user's; what else records calls itself by a word.

}  // namespace

ActorNameStore::ActorNameStore(const db::Reader& tables, const identity::Scope& scope) {
    for (const User& user : AccountStore(tables, scope).Users()) names_.emplace(user.id, user.name);
}

std::string ActorNameStore::NameOf(const journal::ActorId& actor) const {
    const auto name = names_.find(actor);
    if (name != names_.end()) return name->second;
    if (actor.value.size() == kIdLength) return "somebody in another area";
    if (actor.value == "jobs") return "Alongside, by itself";
    if (actor.value.starts_with("link-")) return "somebody with a link";
    if (actor.value == "anybody") return "somebody without an account";
    return actor.value == "import" ? "an import" : actor.value;
}

}  // namespace alongside::governance
