// Renders the tag.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/tag.h"

#include <algorithm>
#include <array>

namespace alongside::nhsuk {

namespace {

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

// A caller's own class of a colour overrides the option; one of the border does not.
bool NamesColour(std::string_view classes) {
    return Overrides(classes, "nhsuk-tag--") &&
           std::any_of(kColours.begin() + 2, kColours.end(), [&](std::string_view colour) {
               return Overrides(classes, std::string("nhsuk-tag--").append(colour));
           });
}

}  // namespace

void Tag::Render(Writer& to) const {
    const auto word = NamesColour(classes) ? "" : kColours[static_cast<std::size_t>(colour)];
    to << "<strong"
       << ClassList("nhsuk-tag")
              .Add("nhsuk-tag--", word)
              .AddIf(!border, "nhsuk-tag--no-border")
              .Add(classes)
       << Attribute::IfAny("id", id) << attributes << ">" << Content(text, html) << "</strong>";
}

}  // namespace alongside::nhsuk
