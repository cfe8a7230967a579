// The way through pages of a list or chapters of a text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/html/nhsuk/options.h"

namespace alongside::nhsuk {

struct PaginationLink {
    std::string text = {};  ///< "Previous" or "Next", unless set.
    Html html = {};
    Phrase label = {};  ///< The name of that page. Not shown with numbered items.
    Url href = {};
    Attributes attributes = {};
};

struct PaginationItem {
    long long number = 0;
    Url href = {};
    bool current = false;
    bool ellipsis = false;
    std::string aria_label = {};  ///< Empty for "Page" and the number.
    std::string classes = {};
    Attributes attributes = {};
};

/// Numbered pages of a list with `items`; without, the chapters before and after.
struct Pagination {
    PaginationLink previous = {};
    PaginationLink next = {};
    std::vector<PaginationItem> items = {};
    std::string aria_label = "Pagination";
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
