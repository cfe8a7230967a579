// Accounts, from rows to values.
// SPDX-License-Identifier: MIT
#include "care/governance/account_store.h"

#include "care/governance/governance_rows.h"
#include "care/governance/governance_sql.h"
#include "care/governance/roles.h"

namespace alongside::governance {

std::vector<User> AccountStore::Users() const {
    return tables_.All(sql::kListUsers, {{"area", scope_.area()}}, ReadUser);
}

Result<User> AccountStore::GetUser(const UserId& id) const {
    auto user = tables_.First(sql::kGetUser, {{"area", scope_.area()}, {"user_id", id}}, ReadUser);
    if (!user) return Error{Fault::kNotFound, "There is no such user"};
    return *std::move(user);
}

Result<User> AccountStore::GetUserToChange(const UserId& id, int seen) const {
    TRY_ASSIGN(User user, GetUser(id));
    if (user.account == Account::kClosed)
        return Error{Fault::kRefused, "This account has been closed", "GOV-2"};
    if (user.version != seen)
        return Error{Fault::kConflict, "Someone else changed this account while you were writing"};
    return user;
}

std::optional<identity::Actor> ActorFor(
    const db::Reader& tables, const AreaId& area, const UserId& user
) {
    const auto held = tables.First(sql::kGetUser, {{"area", area}, {"user_id", user}}, ReadUser);
    if (!held || held->account == Account::kClosed) return std::nullopt;
    return identity::Actor{
        .id = held->id,
        .area = area,
        .name = held->name,
        .grants = GrantsOf(held->role),
        .post = held->post.value_or(StreamId())};
}

}  // namespace alongside::governance
