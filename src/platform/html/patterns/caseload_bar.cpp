// Renders the bar.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/caseload_bar.h"

#include <algorithm>

namespace alongside::patterns {

namespace {

constexpr long long kWidth = 200;

}  // namespace

void CaseloadBar::Render(Writer& to) const {
    const long long most = std::max({count, limit, longest, 1LL});
    const long long within = limit > 0 ? std::min(count, limit) : count;
    const long long over = count - within;
    const auto wide = [&](long long number) { return number * kWidth / most; };
    to << "<div class=\"app-load\"><svg class=\"app-load__picture\" viewBox=\"0 0 200 14\" "
          "preserveAspectRatio=\"none\" focusable=\"false\" aria-hidden=\"true\">";
    if (limit > 0) {
        to << "<rect class=\"app-load__room\" x=\"0.5\" y=\"0.5\""
           << Attribute("width", std::max(wide(limit) - 1, 1LL)) << " height=\"13\"/>";
    }
    to << "<rect class=\"app-load__used\" y=\"1\"" << Attribute("width", wide(within))
       << " height=\"12\"/>";
    if (over > 0) {
        to << "<rect class=\"app-load__over\" y=\"1\"" << Attribute("x", wide(within))
           << Attribute("width", wide(over)) << " height=\"12\"/>";
    }
    to << "</svg><span class=\"app-load__words\">" << Number(count);
    if (!unit.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\"> " << Text(unit) << "</span>";
    }
    if (limit > 0) to << " of " << Number(limit);
    if (over > 0) to << " – " << Number(over) << " over";
    to << "</span></div>";
}

}  // namespace alongside::patterns
