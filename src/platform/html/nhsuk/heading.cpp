// Renders headings, and what is built like one: labels, legends, table captions.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/heading.h"

#include <algorithm>
#include <array>

namespace alongside::nhsuk {

namespace {

std::string_view LevelName(int level) {
    constexpr std::array<std::string_view, 6> kNames = {"h1", "h2", "h3", "h4", "h5", "h6"};
    return kNames[static_cast<std::size_t>(std::clamp(level, 1, 6)) - 1];
}

std::string SizePrefix(const HeadingShape& shape) {
    return shape.size_prefix.empty() ? std::string(shape.class_name) + "-"
                                     : std::string(shape.size_prefix);
}

void RenderClass(Writer& to, const Heading& heading, const HeadingShape& shape, bool sized) {
    const bool replaces = sized && shape.size_prefix.empty();
    ClassList list(replaces ? std::string_view() : shape.class_name);
    const std::string prefix = SizePrefix(shape);
    if (sized) list.Add(prefix, Word(heading.size));
    list.Add(heading.classes);
    if (!shape.class_name.empty() || !heading.classes.empty()) to << list;
}

void RenderInner(Writer& to, const Heading& heading) {
    if (heading.href.empty()) {
        to << Content(heading.text, heading.html);
        return;
    }
    to << "<a class=\"nhsuk-link\"" << Attribute("href", heading.href) << ">"
       << Content(heading.text, heading.html) << "</a>";
}

}  // namespace

void Heading::Render(Writer& to) const {
    RenderHeading(to, *this, {});
}

void RenderHeading(Writer& to, const Heading& heading, const HeadingShape& shape) {
    if (heading.empty()) return;
    const bool sized = heading.size >= shape.smallest && heading.size <= Size::kXl &&
                       !Overrides(heading.classes, SizePrefix(shape));
    const Caption* caption = heading.caption.empty() ? nullptr : &heading.caption;
    const auto render_caption = [&](auto... placements) {
        if (caption == nullptr || ((caption->placement != placements) && ...)) return;
        if (caption->size != Size::kDefault || !sized) {
            to << *caption;
            return;
        }
        Caption as_heading = *caption;
        as_heading.size = heading.size;
        to << as_heading;
    };
    const bool by_level = heading.element.view().empty();
    const Text level(LevelName(heading.level));

    render_caption(Placement::kBefore);
    to << "<";
    by_level ? to << level : to << heading.element;
    RenderClass(to, heading, shape, sized);
    to << Attribute::IfAny("id", heading.id) << Attribute::IfAny("for", shape.for_id)
       << heading.attributes << ">";
    render_caption(Placement::kStart, Placement::kDefault);
    if (caption != nullptr) to << " ";
    RenderInner(to, heading);
    if (!heading.visually_hidden_text.empty()) {
        to << "<span class=\"nhsuk-u-visually-hidden\"> " << Text(heading.visually_hidden_text)
           << "</span>";
    }
    if (caption != nullptr) to << " ";
    render_caption(Placement::kEnd);
    to << "</";
    by_level ? to << level : to << heading.element;
    to << ">";
    render_caption(Placement::kAfter);
}

}  // namespace alongside::nhsuk
