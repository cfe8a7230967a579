// Renders the opening, two columns to a row.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/hero.h"

namespace alongside::nhsuk {

namespace {

// Entities are decoded before CSS reads the value, so what could end `url('…')` is
// percent-encoded. An allowed address holds no backslash and no line break.
std::string WithoutQuotes(std::string_view url) {
    std::string safe;
    for (const char c : url) {
        if (c == '\'') {
            safe.append("%27");
        } else {
            safe.push_back(c);
        }
    }
    return safe;
}

std::vector<HeroContent> Columns(const Hero& hero) {
    std::vector<HeroContent> columns;
    if (!hero.heading.empty() || !hero.text.empty() || !hero.html.empty()) {
        columns.push_back(
            {.heading = hero.heading, .text = hero.text, .html = hero.html, .width = hero.width}
        );
    }
    columns.insert(columns.end(), hero.content.begin(), hero.content.end());
    return columns;
}

void RenderColumn(Writer& to, const HeroContent& column, Markup arrow) {
    Heading heading = column.heading;
    if (heading.size == Size::kDefault) heading.size = Size::kXl;
    heading.classes = Joined("nhsuk-hero__heading", heading.classes);
    to << "<div class=\"nhsuk-grid-column-" << Text(Word(column.width)) << "\"><div"
       << ClassList("nhsuk-hero__content").Add(column.classes) << ">" << arrow << heading;
    if (!column.html.empty()) {
        to << column.html;
    } else if (!column.text.empty()) {
        to << "<p class=\"nhsuk-body-l\">" << Text(column.text) << "</p>";
    }
    if (column.image) to << *column.image;
    to << "</div></div>";
}

}  // namespace

void Hero::Render(Writer& to) const {
    const bool picture = !image.src.empty();
    to << "<section"
       << ClassList("nhsuk-hero")
              .AddIf(picture, "nhsuk-hero--image")
              .AddIf(picture && !heading.empty(), "nhsuk-hero--image-description")
              .AddIf(!picture && border, "nhsuk-hero--border")
              .Add(classes)
       << Attribute::IfAny("id", id);
    if (picture) {
        to << " style=\"background-image: url('" << Text(WithoutQuotes(image.src.view()))
           << "');\"";
    }
    to << attributes << ">";
    const std::vector<HeroContent> columns = Columns(*this);
    if (!columns.empty()) {
        to << "<div" << ClassList("nhsuk-width-container").Add(container_classes) << ">";
        const bool alone = picture && columns.size() == 1;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i % 2 == 0) to << "<div class=\"nhsuk-grid-row\">";
            RenderColumn(
                to,
                columns[i],
                alone ? Markup("<span class=\"nhsuk-hero__arrow\" aria-hidden=\"true\"></span>")
                      : Markup("")
            );
            if (i % 2 == 1 || i + 1 == columns.size()) to << "</div>";
        }
        to << "</div>";
    }
    if (picture) to << "<div class=\"nhsuk-hero__overlay\"></div>";
    to << "</section>";
}

}  // namespace alongside::nhsuk
