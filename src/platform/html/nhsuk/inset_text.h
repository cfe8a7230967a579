// A passage set apart from the text around it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct InsetText {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = "Information";
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
