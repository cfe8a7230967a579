// The list of those whose support stepped back, by quarter.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "care/keyworking/stepped_back.h"
#include "platform/html/html.h"

namespace alongside::keyworking {

struct NamedSteppedBack {
    std::string name;
    html::Url page;
    SteppedBackLine line;
};
struct SteppedBackView {
    QuarterDays quarter;
    std::vector<OutcomeCount> counts;
    std::vector<NamedSteppedBack> lines;
    html::Url before;
    html::Url after;  ///< Empty for the quarter of today.
    html::Url previous_page;
    html::Url next_page;

    std::int64_t Total() const;
};
html::Html SteppedBackPage(const SteppedBackView& view);

}  // namespace alongside::keyworking
