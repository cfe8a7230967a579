// An account's details against the tables.
// SPDX-License-Identifier: MIT
#include "care/governance/account_rules.h"

#include "care/governance/user.h"
#include "care/workforce/api.h"

namespace alongside::governance {
namespace {

Error Invalid(std::vector<FieldFault> fields) {
    return {Fault::kInvalid, "There is a problem", {}, std::move(fields)};
}

}  // namespace

Result<Done> CheckDetails(
    const identity::Work& work, const identity::Scope& scope, const UserRecorded& details
) {
    auto faults = CheckAccount(details);
    if (details.post && !workforce::PostOn(work.tables, scope, *details.post, work.today))
        faults.push_back({"post", "Choose a post that is open"});
    if (!faults.empty()) return Invalid(std::move(faults));
    return Done{};
}

Error AddressTaken() {
    return Invalid({{"email", "Somebody already signs in with this email address"}});
}

}  // namespace alongside::governance
