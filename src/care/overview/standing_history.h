// How somebody's standing went through time: what the strip on their page draws.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "care/register/ids.h"
#include "platform/base/date.h"

namespace alongside::overview {

/// A rating and the days on which it is the latest.
struct RatedDays {
    Period days;
    dsr::Rating rating{};
};

/// What a standing follows from. No order is asked of the lists.
struct StandingFacts {
    std::vector<Period> on_register;
    std::vector<RatedDays> ratings;
    std::vector<Period> in_hospital;
};

struct StandingDays {
    Period days;
    dsr::Standing standing{};
    bool operator==(const StandingDays&) const = default;
};

/// The standing on a day: blue in hospital, on the register or not; nothing when they were neither
/// there nor on the register.
std::optional<dsr::Standing> StandingOn(const StandingFacts& facts, Date day);

/// The stretches that began on or before `until`, in order, without overlap. Days in hospital are
/// blue, on the register or not; other days off the register are left out.
std::vector<StandingDays> StandingHistory(const StandingFacts& facts, Date until);

}  // namespace alongside::overview
