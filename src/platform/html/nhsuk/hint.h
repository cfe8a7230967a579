// Help with one field, below its label.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct Hint {
    std::string text = {};
    Html html = {};
    std::string id = {};  ///< Empty for the field's id and `-hint`.
    std::string classes = {};
    Attributes attributes = {};

    bool empty() const { return text.empty() && html.empty(); }
    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
