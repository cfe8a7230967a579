// Renders the picture.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/image.h"

namespace alongside::nhsuk {

namespace {

void RenderPicture(Writer& to, const Image& image) {
    to << "<img class=\"nhsuk-image__img\"" << Attribute("src", image.src)
       << Attribute("alt", image.alt) << Attribute::IfAny("sizes", image.sizes);
    if (!image.srcset.empty()) {
        to << " srcset=\"";
        Markup separator = "";
        for (const ImageCandidate& candidate : image.srcset) {
            to << separator << Text(candidate.src.view()) << " "
               << Text(std::to_string(candidate.width)) << "w";
            separator = ", ";
        }
        to << "\"";
    }
    to << ">";
}

}  // namespace

void Image::Render(Writer& to) const {
    const bool own_width = Overrides(classes, "nhsuk-u-width-");
    to << "<figure"
       << ClassList("nhsuk-image")
              .AddIf(!border, "nhsuk-image--no-border")
              .AddIf(!background, "nhsuk-image--no-background")
              .Add("nhsuk-u-width-", own_width ? std::string_view() : Word(width))
              .Add(classes)
       << Attribute::IfAny("id", id) << attributes << ">";
    if (!html.empty()) {
        to << html;
    } else if (!src.empty()) {
        RenderPicture(to, *this);
    }
    if (!caption.empty()) {
        to << "<figcaption" << ClassList("nhsuk-image__caption").Add(caption.classes) << ">"
           << Content(caption.text, caption.html) << "</figcaption>";
    }
    to << "</figure>";
}

}  // namespace alongside::nhsuk
