// Renders the page template.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/page.h"

#include "platform/html/nhsuk/skip_link.h"

namespace alongside::nhsuk {
namespace {

// Two people, side by side. Not the NHS lozenge: Alongside is not published by the NHS.
constexpr Markup kMark =
    "<svg class=\"app-mark\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\" "
    "width=\"40\" "
    "height=\"40\" focusable=\"false\" aria-hidden=\"true\"><g fill=\"currentcolor\"><circle "
    "cx=\"13\" "
    "cy=\"9\" r=\"5.5\"/><circle cx=\"29\" cy=\"13.5\" r=\"4.5\"/><path d=\"M4 36V25a9 9 0 0 1 18 "
    "0v11z\"/>"
    "<path d=\"M25 36V25.5a6 6 0 0 1 12 0V36z\"/></g></svg>";

HeaderAccount AccountOf(const PageAccount& account) {
    HeaderAccount made;
    made.items.push_back({.text = account.name, .href = account.profile, .icon = true});
    if (!account.sign_out.empty()) {
        made.items.push_back(
            {.text = "Sign out", .action = account.sign_out, .fields = account.sign_out_fields}
        );
    }
    return made;
}

Header HeaderOf(const Page& page) {
    Header header = {
        .logo = {.aria_label = page.service_name + " home", .mark = kMark},
        .service = {.text = page.service_name, .href = page.home},
        .search = page.search,
        .navigation = {.items = page.navigation},
    };
    if (page.account) header.account = AccountOf(*page.account);
    return header;
}

void RenderHead(Writer& to, const Page& page) {
    to << "<head><meta charset=\"utf-8\"><title>";
    if (page.has_errors) to << "Error: ";
    if (!page.title.empty()) to << Text(page.title) << " – ";
    to << Text(page.service_name)
       << "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1, "
          "viewport-fit=cover\"><meta name=\"theme-color\" content=\"#005eb8\">";
    const PageAssets& assets = page.assets;
    if (!assets.icon.empty()) {
        to << "<link rel=\"icon\" type=\"image/svg+xml\"" << Attribute("href", assets.icon) << ">";
    }
    if (!assets.stylesheet.empty()) {
        to << "<link rel=\"stylesheet\"" << Attribute("href", assets.stylesheet) << ">";
    }
    if (!assets.script.empty()) {
        to << "<script type=\"module\"" << Attribute("src", assets.script) << "></script>";
    }
    to << "</head>";
}

}  // namespace

void Page::Render(Writer& to) const {
    to << "<!DOCTYPE html><html lang=\"en-GB\">";
    RenderHead(to, *this);
    to << "<body" << ClassList("app-page").AddIf(wide, "app-page--wide") << ">" << SkipLink{}
       << banner << HeaderOf(*this) << "<div class=\"nhsuk-width-container\">";
    // A landmark, so that whoever goes from one to the next finds the way back.
    if (!before_content.empty()) to << "<nav aria-label=\"Back\">" << before_content << "</nav>";
    to << "<main class=\"nhsuk-main-wrapper\" id=\"maincontent\">" << content << "</main>"
       << after_content << "</div>" << footer << "</body></html>";
}

}  // namespace alongside::nhsuk
