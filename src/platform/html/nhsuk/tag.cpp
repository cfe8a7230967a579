// Renders the tag.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/tag.h"

#include <array>

namespace alongside::nhsuk {

void Tag::Render(Writer& to) const {
    constexpr std::array<std::string_view, 12> kColours = {
        "",
        "no-colour",
        "white",
        "grey",
        "green",
        "aqua-green",
        "blue",
        "purple",
        "pink",
        "red",
        "orange",
        "yellow"};
    to << "<strong"
       << ClassList("nhsuk-tag")
              .Add("nhsuk-tag--", kColours[static_cast<std::size_t>(colour)])
              .AddIf(!border, "nhsuk-tag--no-border")
              .Add(classes)
       << Attribute::IfAny("id", id) << attributes << ">" << Content(text, html) << "</strong>";
}

}  // namespace alongside::nhsuk
