// More about something, folded away.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct DetailsSummary {
    std::string text = {};
    Html html = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct Details {
    DetailsSummary summary = {};
    std::string text = {};
    Html html = {};
    bool open = false;
    Variant variant = Variant::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
