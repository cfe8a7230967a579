// The heading that a label or legend can be.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/caption.h"

namespace alongside::nhsuk {

/// Makes a label or a legend the heading of its page. What is left empty is taken from the label
/// or legend itself.
struct FieldHeading {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = {};
    Caption caption = {};
    Size size = Size::kDefault;
    int level = 1;
    std::string id = {};
    Attributes attributes = {};
};

}  // namespace alongside::nhsuk
