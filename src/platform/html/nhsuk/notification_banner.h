// News about the page or the service, above its content.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/heading.h"

namespace alongside::nhsuk {

enum class BannerVariant { kDefault, kSuccess };

struct NotificationBanner {
    Heading title = {.level = 2};  ///< "Important" or "Success", unless it has text.
    Heading heading = {.level = 3};
    std::string text = {};  ///< The heading itself, if there is none.
    Html html = {};
    BannerVariant variant = BannerVariant::kDefault;
    std::string role = {};  ///< Empty for "alert" of a success, else "region".
    std::optional<bool> disable_auto_focus = std::nullopt;
    std::string id = {};
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
