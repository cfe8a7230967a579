// The words that name a field.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "platform/html/nhsuk/field_heading.h"

namespace alongside::nhsuk {

struct Label {
    std::string text = {};
    Html html = {};
    std::string visually_hidden_text = {};
    Caption caption = {};
    Size size = Size::kDefault;  ///< s, m, l or xl.
    std::optional<FieldHeading> heading =
        std::nullopt;  ///< Set it to make this the page's heading.
    std::string id = {};
    std::string for_id = {};  ///< The field it names.
    std::string classes = {};
    Attributes attributes = {};

    void Render(Writer& to) const;
};

}  // namespace alongside::nhsuk
