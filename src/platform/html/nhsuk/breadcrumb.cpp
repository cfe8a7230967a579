// Renders the breadcrumb.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/breadcrumb.h"

namespace alongside::nhsuk {

namespace {

BackLink BackTo(const Breadcrumb& breadcrumb) {
    BackLink back = breadcrumb.back_link.value_or(BackLink{.text = {}});
    if (!breadcrumb.items.empty()) {
        const BreadcrumbItem& last = breadcrumb.items.back();
        if (back.text.empty() && back.html.empty()) back.text = last.text;
        if (back.href.empty()) back.href = last.href;
        if (back.attributes.empty()) back.attributes = last.attributes;
    }
    if (back.text.empty() && back.html.empty()) back.text = "Back";
    if (back.visually_hidden_text.empty()) back.visually_hidden_text = "Back to";
    if (back.variant == Variant::kDefault) back.variant = breadcrumb.variant;
    return back;
}

}  // namespace

void Breadcrumb::Render(Writer& to) const {
    to << "<nav"
       << ClassList("nhsuk-breadcrumb")
              .AddIf(variant == Variant::kReverse, "nhsuk-breadcrumb--reverse")
              .Add(classes)
       << Attribute::IfAny("id", id) << Attribute("aria-label", aria_label) << attributes
       << "><ol class=\"nhsuk-breadcrumb__list\">";
    for (const BreadcrumbItem& item : items) {
        if (item.href.empty()) continue;
        to << "<li class=\"nhsuk-breadcrumb__list-item\"><a class=\"nhsuk-breadcrumb__link\""
           << Attribute("href", item.href) << item.attributes << ">"
           << Content(item.text, item.html) << "</a></li>";
    }
    to << "</ol>" << BackTo(*this) << "</nav>";
}

}  // namespace alongside::nhsuk
