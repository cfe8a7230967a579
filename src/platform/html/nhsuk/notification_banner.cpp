// Renders the notification banner.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/notification_banner.h"

namespace alongside::nhsuk {

void NotificationBanner::Render(Writer& to) const {
    const bool success = variant == BannerVariant::kSuccess;
    Heading named = title;
    if (named.id.empty()) named.id = "nhsuk-notification-banner-title";
    if (named.empty()) named.text = success ? "Success" : "Important";

    to << "<div"
       << ClassList("nhsuk-notification-banner")
              .Add(classes)
              .AddIf(success, "nhsuk-notification-banner--success")
       << Attribute::IfAny("id", id) << " data-module=\"nhsuk-notification-banner\"";
    if (disable_auto_focus) {
        to << Attribute("data-disable-auto-focus", *disable_auto_focus ? "true" : "false");
    }
    to << Attribute(
              "role",
              !role.empty() ? role
              : success     ? "alert"
                            : "region"
          )
       << Attribute("aria-labelledby", named.id) << attributes
       << "><div class=\"nhsuk-notification-banner__header\">";
    RenderHeading(to, named, {.class_name = "nhsuk-notification-banner__title"});
    to << "</div><div class=\"nhsuk-notification-banner__content\">";
    RenderHeading(to, heading, {.class_name = "nhsuk-notification-banner__heading"});
    if (!html.empty()) {
        to << html;
    } else if (!text.empty()) {
        to << (heading.empty() ? Markup("<p class=\"nhsuk-notification-banner__heading\">")
                               : Markup("<p class=\"nhsuk-body\">"))
           << Text(text) << "</p>";
    }
    to << "</div></div>";
}

}  // namespace alongside::nhsuk
