// Renders the label, within its heading if it is one.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/label.h"

#include "platform/html/nhsuk/heading_of.h"

namespace alongside::nhsuk {

void Label::Render(Writer& to) const {
    Heading label = HeadingOf(*this);
    if (label.empty()) return;
    const Caption outside = label.caption;
    const bool before = outside.placement == Placement::kBefore && !outside.empty();
    const bool after = outside.placement == Placement::kAfter && !outside.empty();
    if (before || after) label.caption = {};
    const Text level(std::string_view("123456").substr(static_cast<std::size_t>(label.level) - 1, 1)
    );
    label.element = "label";
    label.id = id;
    label.classes = classes;
    label.attributes = attributes;

    if (before) to << outside;
    if (heading) {
        to << "<h" << level << " class=\"nhsuk-label-wrapper\""
           << Attribute::IfAny("id", heading->id) << heading->attributes << ">";
    }
    RenderHeading(
        to,
        label,
        {.class_name = "nhsuk-label",
         .size_prefix = "nhsuk-label--",
         .smallest = Size::kS,
         .for_id = for_id}
    );
    if (heading) to << "</h" << level << ">";
    if (after) to << outside;
}

}  // namespace alongside::nhsuk
