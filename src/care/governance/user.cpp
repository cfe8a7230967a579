// The rules of accounts.
// SPDX-License-Identifier: MIT
#include "care/governance/user.h"

#include <algorithm>

#include "platform/base/text.h"
#include "platform/identity/credentials.h"

namespace alongside::governance {

std::vector<FieldFault> CheckAccount(const UserRecorded& details) {
    constexpr std::size_t kLongestName = 200;
    std::vector<FieldFault> faults;
    if (!identity::IsEmail(details.email))
        faults.push_back(
            {"email", "Enter an email address in the correct format, like name@example.com"}
        );
    if (Trim(details.name).empty() || CountCharacters(details.name) > kLongestName)
        faults.push_back({"name", "Enter the full name, 200 characters or fewer"});
    return faults;
}

Result<Done> CheckAnAdministratorStays(const std::vector<User>& users, const UserId& leaving) {
    const auto administers = [](const User& user) {
        return user.account == Account::kOpen && user.role == Role::kAdministrator;
    };
    const auto left = std::ranges::find(users, leaving, &User::id);
    if (left == users.end() || !administers(*left)) return Done{};
    const bool another = std::ranges::any_of(users, [&](const User& user) {
        return user.id != leaving && administers(user);
    });
    if (another) return Done{};
    return Error{
        Fault::kRefused,
        "They are the only administrator. Make somebody else an administrator first",
        "GOV-1"};
}

}  // namespace alongside::governance
