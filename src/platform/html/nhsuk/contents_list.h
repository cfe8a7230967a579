// The pages of a guide, as links above each of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct ContentsListItem {
    std::string text = {};
    Html html = {};
    Url href = {};
    bool current = false;                      ///< This page: no link.
    std::vector<ContentsListItem> items = {};  ///< Its sections.
    std::string classes = {};
    Attributes attributes = {};
};

struct ContentsList {
    std::vector<ContentsListItem> items = {};
    std::string aria_label = "Pages in this guide";
    std::string visually_hidden_text = "Contents";  ///< The heading of the list.
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
