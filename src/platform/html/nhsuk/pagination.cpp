// Renders the pagination.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/pagination.h"

#include "platform/html/nhsuk/icon.h"

namespace alongside::nhsuk {

namespace {

void RenderTitle(Writer& to, const PaginationLink& link, Markup usual) {
    const Content own(link.text, link.html);
    to << "<span class=\"nhsuk-pagination__title\">";
    if (own.empty()) {
        to << usual << "<span class=\"nhsuk-u-visually-hidden\"> page</span>";
    } else {
        to << own;
    }
    to << "</span>";
}

void RenderItem(Writer& to, const PaginationItem& item) {
    to << "<li"
       << ClassList("nhsuk-pagination__item")
              .AddIf(item.current, "nhsuk-pagination__item--current")
              .AddIf(item.ellipsis, "nhsuk-pagination__item--ellipsis")
              .Add(item.classes)
       << ">";
    if (item.ellipsis) {
        to << "&ctdot;";
    } else {
        const std::string number = std::to_string(item.number);
        to << "<a class=\"nhsuk-pagination__link\"" << Attribute("href", item.href)
           << Attribute("aria-label", item.aria_label.empty() ? "Page " + number : item.aria_label)
           << Attribute::IfAny("aria-current", item.current ? "page" : "") << item.attributes << ">"
           << Text(number) << "</a>";
    }
    to << "</li>";
}

void RenderNumbered(Writer& to, const Pagination& pages) {
    if (!pages.previous.href.empty()) {
        to << "<a" << Attribute("href", pages.previous.href)
           << " class=\"nhsuk-pagination__previous\" rel=\"prev\">"
           << Icon{.name = IconName::kArrowLeft};
        RenderTitle(to, pages.previous, "Previous");
        to << "</a>";
    }
    to << "<ul class=\"nhsuk-pagination__list\">";
    for (const PaginationItem& item : pages.items) RenderItem(to, item);
    to << "</ul>";
    if (!pages.next.href.empty()) {
        to << "<a" << Attribute("href", pages.next.href)
           << " class=\"nhsuk-pagination__next\" rel=\"next\">";
        RenderTitle(to, pages.next, "Next");
        to << Icon{.name = IconName::kArrowRight} << "</a>";
    }
}

void RenderChapter(Writer& to, const PaginationLink& link, bool forward) {
    if (link.href.empty()) return;
    to << (forward ? Markup("<li class=\"nhsuk-pagination-item--next\">"
                            "<a class=\"nhsuk-pagination__link nhsuk-pagination__link--next\"")
                   : Markup("<li class=\"nhsuk-pagination-item--previous\">"
                            "<a class=\"nhsuk-pagination__link nhsuk-pagination__link--prev\""))
       << Attribute("href", link.href) << Attribute("rel", forward ? "next" : "prev")
       << link.attributes << ">";
    RenderTitle(to, link, forward ? Markup("Next") : Markup("Previous"));
    if (!link.label.empty()) {
        to << "\n<span class=\"nhsuk-u-visually-hidden\">:</span>\n"
              "<span class=\"nhsuk-pagination__page\">"
           << link.label << "</span>";
    }
    to << Icon{.name = forward ? IconName::kArrowRight : IconName::kArrowLeft} << "</a></li>";
}

}  // namespace

void Pagination::Render(Writer& to) const {
    to << "<nav"
       << ClassList("nhsuk-pagination")
              .AddIf(!items.empty(), "nhsuk-pagination--numbered")
              .Add(classes)
       << Attribute::IfAny("id", id) << " role=\"navigation\""
       << Attribute("aria-label", aria_label) << attributes << ">";
    if (items.empty()) {
        to << "<ul class=\"nhsuk-list nhsuk-pagination__list\">";
        RenderChapter(to, previous, false);
        RenderChapter(to, next, true);
        to << "</ul>";
    } else {
        RenderNumbered(to, *this);
    }
    to << "</nav>";
}

}  // namespace alongside::nhsuk
