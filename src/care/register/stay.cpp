// What a stay means for a day.
// SPDX-License-Identifier: MIT
#include "care/register/stay.h"

#include <algorithm>

namespace alongside::dsr {

Period Stay::OnRegister() const {
    if (decision != Decision::kAccepted || !decided_on) return {referred_on, referred_on};
    return {*decided_on, removed_on.value_or(kForever)};
}

bool IsOnRegister(const std::vector<Stay>& stays, Date day) {
    return std::ranges::any_of(stays, [&](const Stay& stay) {
        return stay.OnRegister().Contains(day);
    });
}

}  // namespace alongside::dsr
