// Says on every page that the people on it do not exist.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/patterns/tone.h"

namespace alongside::patterns {

struct DemoBanner {
    std::string title = "Demonstration";
    std::string text = {};
    Html html = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::patterns
