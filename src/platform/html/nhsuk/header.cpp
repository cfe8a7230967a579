// Renders the header.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/header.h"

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/input.h"

namespace alongside::nhsuk {

namespace {

void RenderLogo(Writer& to, const Header& header) {
    const HeaderLogo& logo = header.logo;
    if (!logo.mark.empty()) {
        to << logo.mark;
    } else if (!logo.src.empty()) {
        to << "<img class=\"nhsuk-header__organisation-logo\"" << Attribute("src", logo.src)
           << " width=\"280\"" << Attribute("alt", logo.alt) << ">";
    } else {
        to << "<svg class=\"nhsuk-header__logo\" xmlns=\"http://www.w3.org/2000/svg\" "
              "viewBox=\"0 0 200 80\" height=\"40\" width=\"100\" focusable=\"false\" role=\"img\""
           << Attribute("aria-label", logo.alt) << "><title>" << Text(logo.alt)
           << "</title><path fill=\"currentcolor\" d=\"M200 0v80H0V0h200Zm-27.5 5.5c-14.5 0-29 "
              "5-29 "
              "22 0 10.2 7.7 13.5 14.7 16.3l.7.3c5.4 2 10.1 3.9 10.1 8.4 0 6.5-8.5 7.5-14 "
              "7.5s-12.5-1.5-16-3.5L135 70c5.5 2 13.5 3.5 20 3.5 15.5 0 32-4.5 32-22.5 "
              "0-19.5-25.5-16.5-25.5-25.5 0-5.5 5.5-6.5 12.5-6.5a35 35 0 0 1 14.5 "
              "3l4-13.5c-4.5-2-12-3-20-3Zm-131 2h-22l-14 65H22l9-45h.5l13.5 "
              "45h21.5l14-65H64l-9 45h-.5l-13-45Zm63 0h-18l-13 65h17l6-28H117l-5.5 "
              "28H129l13.5-65H125L119.5 32h-20l5-24.5Z\"/></svg>";
    }
    if (!header.organisation) return;
    const HeaderOrganisation& organisation = *header.organisation;
    to << "<span class=\"nhsuk-header__organisation-name\">" << Text(organisation.name);
    if (!organisation.split.empty()) {
        to << " <span class=\"nhsuk-header__organisation-name-split\">" << Text(organisation.split)
           << "</span>";
    }
    to << "</span>";
    if (!organisation.descriptor.empty()) {
        to << "<span class=\"nhsuk-header__organisation-name-descriptor\">"
           << Text(organisation.descriptor) << "</span>";
    }
}

void RenderName(Writer& to, const std::string& text, const Url& href) {
    if (text.empty()) return;
    if (href.empty()) {
        to << "<span class=\"nhsuk-header__service-name\">" << Text(text) << "</span>";
    } else {
        to << "<a class=\"nhsuk-header__service-name\"" << Attribute("href", href) << ">"
           << Text(text) << "</a>";
    }
}

// The names that the logo's link shows, and where it leads.
std::string LogoLabel(const Header& header, bool with_service) {
    if (!header.logo.aria_label.empty()) return header.logo.aria_label;
    std::string label = header.logo.alt;
    const auto add = [&](const std::string& word) {
        if (!word.empty()) label.append(" ").append(word);
    };
    if (header.organisation) {
        add(header.organisation->name);
        add(header.organisation->split);
    }
    if (with_service) add(header.service.text);
    add("homepage");
    return label;
}

void RenderService(Writer& to, const Header& header) {
    const HeaderService& service = header.service;
    const bool combined =
        !service.href.empty() &&
        (service.href == header.logo.href || (!service.text.empty() && header.logo.href.empty()));
    const Url& home = combined ? service.href : header.logo.href;
    to << "<div class=\"nhsuk-header__service\">";
    if (!home.empty()) {
        to << "<a class=\"nhsuk-header__service-logo\"" << Attribute("href", home)
           << Attribute("aria-label", LogoLabel(header, combined)) << ">";
    }
    RenderLogo(to, header);
    if (combined) RenderName(to, service.text, {});
    if (!home.empty()) to << "</a>";
    if (!combined) {
        to << " ";
        RenderName(to, service.text, service.href);
    }
    to << "</div>";
}

void RenderSearch(Writer& to, const HeaderSearch& search) {
    to << "<search" << ClassList("nhsuk-header__search").Add(search.classes) << search.attributes
       << "><form class=\"nhsuk-header__search-form\" id=\"search\""
       << Attribute("action", search.action) << Attribute("method", search.method) << " novalidate>"
       << search.fields
       << Input{
              .label =
                  {.text = search.visually_hidden_label, .classes = "nhsuk-u-visually-hidden"},
              .id = "search-field",
              .name = search.name,
              .type = "search",
              .autocomplete = "off",
              .placeholder = search.placeholder,
              .form_group =
                  {.after_input =
                       {.html =
                            Button{
                                .icon = ButtonIcon{.name = IconName::kSearch},
                                .small = true,
                                .aria_label = search.button_aria_label,
                            }}},
          }
       << "</form></search>";
}

void RenderAccountItem(Writer& to, const HeaderAccountItem& item) {
    const auto content = [&] {
        if (item.icon) to << Icon{.name = IconName::kUser};
        to << Content(item.text, item.html);
    };
    to << "<li" << ClassList("nhsuk-header__account-item").Add(item.classes) << ">";
    if (!item.href.empty()) {
        to << "<a class=\"nhsuk-header__account-link\"" << Attribute("href", item.href) << ">";
        content();
        to << "</a>";
    } else if (!item.action.empty()) {
        to << "<form class=\"nhsuk-header__account-form\"" << Attribute("action", item.action)
           << Attribute("method", item.method) << " novalidate>" << item.fields
           << "<button class=\"nhsuk-header__account-button\">";
        content();
        to << "</button></form>";
    } else {
        content();
    }
    to << "</li>";
}

void RenderAccount(Writer& to, const HeaderAccount& account) {
    to << "<nav" << ClassList("nhsuk-header__account").Add(account.classes)
       << Attribute("aria-label", account.aria_label) << account.attributes
       << "><ul class=\"nhsuk-header__account-list\">";
    for (const HeaderAccountItem& item : account.items) RenderAccountItem(to, item);
    to << "</ul></nav>";
}

void RenderNavigationItem(Writer& to, const HeaderNavigationItem& item) {
    const bool marked = item.active || item.current;
    const bool link = !item.href.empty();
    to << "<li"
       << ClassList("nhsuk-header__navigation-item")
              .AddIf(marked, "nhsuk-header__navigation-item--current")
              .Add(item.classes)
       << item.attributes << ">";
    if (link) {
        to << "<a class=\"nhsuk-header__navigation-link\"" << Attribute("href", item.href);
    } else {
        to << "<span class=\"nhsuk-header__navigation-text\"";
    }
    if (marked) to << Attribute("aria-current", item.current ? "page" : "true");
    to << ">";
    if (marked) to << "<strong class=\"nhsuk-header__navigation-item-current-fallback\">";
    to << Content(item.text, item.html);
    if (marked) to << "</strong>";
    to << (link ? Markup("</a>") : Markup("</span>")) << "</li>";
}

void RenderNavigation(Writer& to, const Header& header) {
    const HeaderNavigation& navigation = header.navigation;
    if (navigation.items.empty()) return;
    to << "<nav"
       << ClassList("nhsuk-header__navigation")
              .AddIf(navigation.colour == HeaderColour::kWhite, "nhsuk-header__navigation--white")
              .AddIf(navigation.justified, "nhsuk-header__navigation--justified")
              .Add(navigation.classes)
       << Attribute("aria-label", navigation.aria_label) << navigation.attributes << "><div"
       << ClassList("nhsuk-header__navigation-container nhsuk-width-container")
              .Add(header.container_classes)
       << "><ul class=\"nhsuk-header__navigation-list\">";
    for (const HeaderNavigationItem& item : navigation.items) RenderNavigationItem(to, item);
    to << "<li class=\"nhsuk-header__menu\" hidden><button class=\"nhsuk-header__menu-toggle "
          "nhsuk-header__navigation-link\" id=\"toggle-menu\" aria-expanded=\"false\"><span "
          "class=\"nhsuk-u-visually-hidden\">Browse </span>More</button></li></ul></div></nav>";
}

}  // namespace

void Header::Render(Writer& to) const {
    to << "<header"
       << ClassList("nhsuk-header")
              .AddIf(colour == HeaderColour::kWhite, "nhsuk-header--white")
              .AddIf(inline_items, "nhsuk-header--inline")
              .AddIf(organisation.has_value(), "nhsuk-header--organisation")
              .Add(classes)
       << Attribute::IfAny("id", id) << " data-module=\"nhsuk-header\" role=\"banner\""
       << attributes << "><div"
       << ClassList("nhsuk-header__container nhsuk-width-container").Add(container_classes) << ">";
    RenderService(to, *this);
    if (search) RenderSearch(to, *search);
    if (account) RenderAccount(to, *account);
    to << "</div>";
    RenderNavigation(to, *this);
    to << "</header>";
}

}  // namespace alongside::nhsuk
