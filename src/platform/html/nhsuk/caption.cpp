// Renders the caption.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/caption.h"

namespace alongside::nhsuk {

void Caption::Render(Writer& to) const {
    ClassList list(size >= Size::kM ? std::string_view() : "nhsuk-caption");
    if (size >= Size::kM) list.Add("nhsuk-caption-", Word(size));
    list.AddIf(
        placement == Placement::kEnd || placement == Placement::kAfter, "nhsuk-caption--bottom"
    );
    list.Add(classes);
    to << "<" << element << list << Attribute::IfAny("id", id) << attributes << ">"
       << Content(text, html) << "</" << element << ">";
}

}  // namespace alongside::nhsuk
