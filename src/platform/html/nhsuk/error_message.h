// What is wrong with one field, beside it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

/// Without text it only marks the field as wrong: the words stand elsewhere.
struct ErrorMessage {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = "Error";
    std::string id = {};  ///< Empty for the field's id and `-error`.
    std::string classes = {};
    Attributes attributes = {};

    bool empty() const { return text.empty() && html.empty(); }
    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
