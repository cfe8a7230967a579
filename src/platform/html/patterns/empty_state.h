// What stands where there is nothing to show: why, and what to do.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

struct EmptyState {
    std::string heading = {};
    std::string text = {};
    Html actions = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
