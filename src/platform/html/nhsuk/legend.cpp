// Renders the legend, around its heading if it has one.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/legend.h"

#include "platform/html/nhsuk/heading_of.h"

namespace alongside::nhsuk {

void Legend::Render(Writer& to) const {
    Heading legend = HeadingOf(*this);
    if (legend.empty()) return;
    if (legend.caption.placement == Placement::kBefore)
        legend.caption.placement = Placement::kStart;
    Caption outside;
    if (legend.caption.placement == Placement::kAfter) std::swap(outside, legend.caption);
    std::string class_names = "nhsuk-fieldset__legend";
    if (legend.size >= Size::kS && !Overrides(classes, "nhsuk-fieldset__legend--")) {
        class_names.append(" nhsuk-fieldset__legend--").append(Word(legend.size));
    }
    legend.size = Size::kDefault;

    if (heading) {
        to << "<legend" << ClassList(class_names).Add(classes) << Attribute::IfAny("id", id)
           << attributes << ">";
        legend.id = heading->id;
        legend.attributes = heading->attributes;
        RenderHeading(to, legend, {.class_name = "nhsuk-fieldset__heading"});
        to << "</legend>";
    } else {
        legend.element = "legend";
        legend.id = id;
        legend.classes = classes;
        legend.attributes = attributes;
        RenderHeading(to, legend, {.class_name = class_names});
    }
    if (!outside.empty()) to << outside;
}

}  // namespace alongside::nhsuk
