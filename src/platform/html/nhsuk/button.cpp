// Renders the button.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/button.h"

#include <array>

namespace alongside::nhsuk {

namespace {

constexpr std::array<std::string_view, 7> kVariants = {
    "", "brand", "login", "reverse", "secondary", "secondary-solid", "warning"};

void RenderInner(Writer& to, const Button& button) {
    const Content content(button.text, button.html);
    if (!button.icon) {
        to << content;
        return;
    }
    const Icon icon = {.name = button.icon->name};
    if (button.icon->placement == Placement::kStart) to << icon;
    if (!content.empty()) to << "<span class=\"nhsuk-button__content\">" << content << "</span>";
    if (button.icon->placement == Placement::kEnd) to << icon;
}

}  // namespace

void Button::Render(Writer& to) const {
    const bool link = !href.empty() && type.empty();
    to << (link ? Markup("<a") : Markup("<button"))
       << ClassList("nhsuk-button")
              .Add("nhsuk-button--", kVariants[static_cast<std::size_t>(variant)])
              .AddIf(icon.has_value(), "nhsuk-button--icon")
              .AddIf(small, "nhsuk-button--small")
              .Add(classes)
       << Attribute::IfAny("id", id) << Attribute::IfAny("name", link ? std::string_view() : name)
       << " data-module=\"nhsuk-button\"";
    if (prevent_double_click) {
        to << Attribute("data-prevent-double-click", *prevent_double_click ? "true" : "false");
    }
    if (link) {
        to << Attribute("href", href) << " role=\"button\" draggable=\"false\""
           << Attribute::IfAny("aria-label", aria_label);
    } else {
        to << Attribute("type", type.empty() ? "submit" : type) << Attribute::IfAny("value", value)
           << Attribute::Flag("disabled", disabled) << Attribute::IfAny("aria-label", aria_label)
           << Attribute::IfAny("aria-disabled", disabled ? "true" : "");
    }
    to << attributes << ">";
    RenderInner(to, *this);
    to << (link ? Markup("</a>") : Markup("</button>"));
}

}  // namespace alongside::nhsuk
