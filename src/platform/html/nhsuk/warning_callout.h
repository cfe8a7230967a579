// A warning that stands out from its page.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/card.h"

namespace alongside::nhsuk {

/// A card of the warning kind; "Important" is said before a heading that does not say so itself.
struct WarningCallout {
    CardHeading heading = {.level = 3};
    std::string text = {};
    Html html = {};
    std::vector<Action> actions = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
