// Those whose support stepped back, as an area's quarter shows and counts them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "care/keyworking/consultation.h"
#include "care/keyworking/stepped_back_facts.h"
#include "care/people/ids.h"
#include "platform/base/date.h"

namespace alongside::keyworking {

/// Somebody whose support stepped back. What was recorded before outcomes were has no word.
struct SteppedBackLine {
    people::PersonId person;
    Date on;
    std::string how_things_are;
    std::optional<StepOutcome> result;
    std::string family_view;
};
struct OutcomeCount {
    std::optional<StepOutcome> result;
    std::int64_t people = 0;
};

}  // namespace alongside::keyworking
