// The band at the bottom of every page.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/heading.h"

namespace alongside::nhsuk {

struct FooterItem {
    std::string text = {};
    Html html = {};
    Url href = {};
    Attributes attributes = {};
};

/// One column of links or words.
struct FooterNavigation {
    Heading heading = {};
    std::string text = {};
    Html html = {};
    std::vector<FooterItem> items = {};
    Width width = Width::kDefault;
};

struct FooterMeta {
    std::vector<FooterItem> items = {};
    std::string visually_hidden_text = "Support links";
    std::string text = {};
    Html html = {};
};

struct Footer {
    std::vector<FooterNavigation> navigation = {};
    int columns = 4;
    FooterMeta meta = {};
    Phrase copyright = {.text = "© NHS England"};  ///< Empty for none.
    std::string container_classes = {};
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
