// The way back to the page before.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

/// A link with `href`; without, or with a `type`, a button that looks like one.
struct BackLink {
    std::string text = "Back";
    Html html = {};
    std::string visually_hidden_text = {};  ///< Said before the text.
    Url href = {};
    std::string type = {};
    Variant variant = Variant::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
