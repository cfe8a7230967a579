// The pages about what is due for a person, and about an area's rules.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/clocks/clock.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::clocks {

/// One deadline with where more time can be given; empty for a reader who may not.
struct DueLine {
    Clock clock;
    html::Url extend = {};
};

struct DeadlinesView {
    std::string name;
    Date today;
    std::vector<DueLine> open;
    std::vector<Clock> past;
    /// Until when the rating stays red after hospital.
    std::optional<deadlines::Deadline> red_until = {};
    enum class Life { kAlive, kDied } life = Life::kAlive;
};
html::Html DeadlinesPage(const DeadlinesView& view);

html::Html ExtensionForm(const patterns::FormFrame& frame, const Clock& clock, Date today);

}  // namespace alongside::clocks
