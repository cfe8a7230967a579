// Renders the footer.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/footer.h"

namespace alongside::nhsuk {

namespace {

void RenderItems(Writer& to, const std::vector<FooterItem>& items) {
    to << "<ul class=\"nhsuk-footer__list\">";
    for (const FooterItem& item : items) {
        to << "<li class=\"nhsuk-footer__list-item\"><a class=\"nhsuk-footer__list-item-link\""
           << Attribute("href", item.href) << item.attributes << ">"
           << Content(item.text, item.html) << "</a></li>";
    }
    to << "</ul>";
}

Width ColumnWidth(int columns) {
    if (columns == 1) return Width::kFull;
    if (columns == 2) return Width::kOneHalf;
    return columns == 3 ? Width::kOneThird : Width::kOneQuarter;
}

void RenderColumn(Writer& to, const FooterNavigation& column, Width usual) {
    const Width width = column.width == Width::kDefault ? usual : column.width;
    std::string class_name = "nhsuk-grid-column-";
    class_name.append(Word(width));
    to << "<div" << ClassList(class_name) << ">";
    Heading heading = column.heading;
    heading.level = 2;
    heading.size = Size::kS;
    RenderHeading(
        to, heading, {.class_name = "nhsuk-footer__heading", .size_prefix = "nhsuk-heading-"}
    );
    if (!column.html.empty()) {
        to << column.html;
    } else if (!column.text.empty()) {
        to << "<p class=\"nhsuk-body-s\">" << Text(column.text) << "</p>";
    }
    if (!column.items.empty()) RenderItems(to, column.items);
    to << "</div>";
}

void RenderNavigation(Writer& to, const Footer& footer) {
    const bool known = footer.columns >= 1 && footer.columns <= 3;
    const auto per_row = static_cast<std::size_t>(known ? footer.columns : 4);
    for (std::size_t i = 0; i < footer.navigation.size(); ++i) {
        if (i % per_row == 0) to << "<div class=\"nhsuk-footer__navigation nhsuk-grid-row\">";
        RenderColumn(to, footer.navigation[i], ColumnWidth(footer.columns));
        if ((i + 1) % per_row == 0 || i + 1 == footer.navigation.size()) to << "</div>";
    }
}

void RenderMeta(Writer& to, const FooterMeta& meta) {
    if (!meta.items.empty()) {
        to << "<h2 class=\"nhsuk-u-visually-hidden\">" << Text(meta.visually_hidden_text)
           << "</h2>";
        RenderItems(to, meta.items);
    }
    if (!meta.html.empty()) {
        to << meta.html;
    } else if (!meta.text.empty()) {
        to << "<p class=\"nhsuk-body-s\">" << Text(meta.text) << "</p>";
    }
}

}  // namespace

void Footer::Render(Writer& to) const {
    to << "<footer" << ClassList("nhsuk-footer").Add(classes) << Attribute::IfAny("id", id)
       << " role=\"contentinfo\"" << attributes << "><div"
       << ClassList("nhsuk-width-container").Add(container_classes) << ">";
    RenderNavigation(to, *this);
    to << "<div class=\"nhsuk-footer__meta\">";
    RenderMeta(to, meta);
    if (!copyright.html.empty()) {
        to << copyright.html;
    } else if (!copyright.text.empty()) {
        to << "<p class=\"nhsuk-body-s\">" << Text(copyright.text) << "</p>";
    }
    to << "</div></div></footer>";
}

}  // namespace alongside::nhsuk
