// The routes of reviews.
// SPDX-License-Identifier: MIT
#include "care/reviews/module.h"

#include <vector>

#include "care/reviews/calendar_pages.h"
#include "care/reviews/invitation_pages.h"
#include "care/reviews/panel_pages.h"
#include "care/reviews/review_form_pages.h"
#include "care/reviews/review_pages.h"

namespace alongside::reviews {

std::span<const site::Route> ReviewRoutes() {
    static const std::vector<site::Route> all = [] {
        std::vector<site::Route> routes;
        for (const auto& some :
             {ReviewPageRoutes(),
              ReviewFormRoutes(),
              PanelRoutes(),
              InvitationRoutes(),
              CalendarRoutes()})
            routes.insert(routes.end(), some.begin(), some.end());
        return routes;
    }();
    return all;
}

}  // namespace alongside::reviews
