// Parts of a page, one shown at a time.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct TabItem {
    std::string label = {};
    Phrase panel = {};
    Attributes panel_attributes = {};
    std::string id = {};  ///< Empty for the prefix and its number.
    Attributes attributes = {};
};

/// Without scripts a list of links to the parts, one below another.
struct Tabs {
    std::string visually_hidden_text = "Contents";
    std::vector<TabItem> items = {};
    std::string id_prefix = {};  ///< Empty for the id.
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
