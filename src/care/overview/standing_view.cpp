// The looks of standings.
// SPDX-License-Identifier: MIT
#include "care/overview/standing_view.h"

#include <utility>

namespace alongside::overview {

using patterns::Shape;
using patterns::Tone;

StandingLook LookOf(dsr::Standing standing) {
    switch (standing) {
        case dsr::Standing::kRed:
            return {"Red", Shape::kTriangle, Tone::kRed};
        case dsr::Standing::kAmber:
            return {"Amber", Shape::kDiamond, Tone::kAmber};
        case dsr::Standing::kGreen:
            return {"Green", Shape::kCircle, Tone::kGreen};
        case dsr::Standing::kBlue:
            return {"In hospital", Shape::kSquare, Tone::kBlue};
        case dsr::Standing::kUnrated:
            return {"Not rated", Shape::kRing, Tone::kGrey};
    }
    return {};
}

std::vector<patterns::StripSegment> SegmentsOf(const std::vector<StandingDays>& history) {
    std::vector<patterns::StripSegment> segments;
    for (const StandingDays& days : history) {
        StandingLook look = LookOf(days.standing);
        segments.push_back(
            {.period = days.days,
             .label = std::move(look.word),
             .colour = look.tone,
             .shape = look.shape}
        );
    }
    return segments;
}

}  // namespace alongside::overview
