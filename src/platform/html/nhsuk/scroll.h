// A box that scrolls sideways when its content is too wide.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct Scroll {
    std::string text = {};
    Html html = {};
    std::string labelled_by = {};
    Variant variant = Variant::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
