// What to do, or what not to, as a list in a card.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

enum class DoDontIcon { kTick, kCross };

struct DoDontHeading {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = {};
    int level = 3;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};
};

struct DoDontList {
    DoDontHeading heading = {};
    DoDontIcon icon = DoDontIcon::kTick;
    std::vector<Phrase> items = {};
    std::string prefix_text = {};  ///< Before each item; empty for "do not" after crosses.
    bool hide_prefix = false;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
