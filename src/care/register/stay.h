// A stay on the register: from referral, through the decision, to removal.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/register/ids.h"
#include "care/register/register_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

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

/// What is known of a person when a stay is recorded.
struct StayContext {
    std::vector<Stay> stays;
    Date today;
};

/// Tidies and checks a stay as it would be held. Impossible, `kInvalid` at the field: a decision
/// before the referral or without its day, a removal before the decision or of somebody not
/// accepted, anything in the future. Practice, `kRefused`: REG-1 one stay at a time is open, that
/// is neither declined nor ended. The stay's own former self does not count.
Result<Stay> DecideStay(const StayContext& context, Stay stay);

/// Accepts or declines a referral. REG-2: it is still to be decided; declining needs a reason.
Result<ReferralDecided> DecideOutcome(
    const StayContext& context,
    const Stay& stay,
    Decision decision,
    Date decided_on,
    std::optional<std::string> reason
);

/// Ends a stay. REG-3: they are on the register; a removal needs a reason.
Result<RemovedFromRegister> DecideRemoval(
    const StayContext& context, const Stay& stay, Date removed_on, std::string reason
);

}  // namespace alongside::dsr
