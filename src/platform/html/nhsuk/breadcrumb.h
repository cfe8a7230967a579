// Where a page stands in the service.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/html/nhsuk/back_link.h"

namespace alongside::nhsuk {

struct BreadcrumbItem {
    std::string text = {};
    Html html = {};
    Url href = {};
    Attributes attributes = {};
};

/// On narrow screens only the way back to the last item shows.
struct Breadcrumb {
    std::vector<BreadcrumbItem> items = {};
    std::optional<BackLink> back_link = std::nullopt;  ///< Empty options come from the last item.
    std::string aria_label = "Breadcrumb";
    Variant variant = Variant::kDefault;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
