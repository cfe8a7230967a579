// A stay on the register: from referral, through the decision, to removal.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/register/ids.h"
#include "care/register/register_facts.h"
#include "platform/base/date.h"

namespace alongside::dsr {

struct Stay {
    RegisterEntryId id;
    int version = 1;
    Date referred_on;
    std::optional<ReferralSource> source = {};
    Decision decision = Decision::kPending;
    std::optional<Date> decided_on = {};
    std::optional<std::string> decision_reason = {};
    std::optional<Consent> consent = {};
    std::optional<Date> consent_on = {};
    std::optional<Date> removed_on = {};
    std::optional<std::string> removal_reason = {};

    /// The days on the register: none unless accepted.
    Period OnRegister() const;
    bool operator==(const Stay&) const = default;
};

/// Whether somebody is on the register on a day: accepted on or before it and not removed on or
/// before it.
bool IsOnRegister(const std::vector<Stay>& stays, Date day);

}  // namespace alongside::dsr
