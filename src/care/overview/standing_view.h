// A standing on the register as a word, a shape and a colour.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/overview/standing_history.h"
#include "care/register/ids.h"
#include "platform/html/patterns/history_strip.h"
#include "platform/html/patterns/tone.h"

namespace alongside::overview {

struct StandingLook {
    std::string word;
    patterns::Shape shape;
    patterns::Tone tone;
};

StandingLook LookOf(dsr::Standing standing);

/// Stretches of standing as a strip shows them.
std::vector<patterns::StripSegment> SegmentsOf(const std::vector<StandingDays>& history);

}  // namespace alongside::overview
