// A link to the main thing to do next.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

/// A link with `href`; without, or with a `type`, a button that looks like one.
struct ActionLink {
    std::string text = {};
    Html html = {};
    Url href = {};
    std::string type = {};
    Variant variant = Variant::kDefault;
    bool open_in_new_window = false;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
