// A standing on the register as a word, a shape and a colour.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/register/ids.h"
#include "platform/html/patterns/tone.h"

namespace alongside::overview {

struct StandingLook {
    std::string word;
    patterns::Shape shape;
    patterns::Tone tone;
};

StandingLook LookOf(dsr::Standing standing);

}  // namespace alongside::overview
