// People who sign in, and the rules for their accounts.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/governance/governance_facts.h"
#include "care/governance/ids.h"
#include "platform/base/result.h"

namespace alongside::governance {

enum class Account { kOpen, kClosed };

struct User {
    UserId id;
    int version = 1;
    std::string email;
    std::string name;
    Role role{};
    std::optional<StreamId> post = {};
    Account account = Account::kOpen;
    bool operator==(const User&) const = default;
};

/// What is wrong with an account's details, field by field. The address must be folded.
std::vector<FieldFault> CheckAccount(const UserRecorded& details);

/// Rule GOV-1: an area keeps an administrator. Refuses to take the last one away.
Result<Done> CheckAnAdministratorStays(const std::vector<User>& users, const UserId& leaving);

}  // namespace alongside::governance
