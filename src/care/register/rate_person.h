// Giving somebody a rating.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/people/ids.h"
#include "care/register/register_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::dsr {

struct RatePersonCommand {
    people::PersonId person;
    Rating rating{};
    Date rated_on;
    std::string rationale;
    std::string seen;  ///< `VersionOf` the current rating that the writer was shown.
    std::optional<std::string> lowered_because = {};  ///< Why before the area's time is over.
    std::optional<Date> kept_red_until = {};          ///< `risk::RateByHand` finds it.
};

/// Records a rating. `kConflict` when somebody rated the person meanwhile. Whoever rates by hand
/// does it through `risk::RateByHand`, which knows how long the area keeps a rating red.
Result<RatingGiven> RatePerson(const identity::Work& work, const RatePersonCommand& command);

}  // namespace alongside::dsr
