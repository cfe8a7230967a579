// The first link of a page: past its header.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct SkipLink {
    std::string text = "Skip to main content";
    Html html = {};
    Url href = Url("#maincontent");
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
