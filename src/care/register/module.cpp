// The routes of the register.
// SPDX-License-Identifier: MIT
#include "care/register/module.h"

#include <array>

#include "care/register/rate_pages.h"

namespace alongside::dsr {

std::span<const site::Route> RegisterRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}/ratings/new", kRate, &GetRating},
        {"POST /people/{person}/ratings", kRate, &PostRating},
        {"GET /people/{person}/ratings/{rating}/amend", kCorrectRecord, &GetRatingAmendment},
        {"POST /people/{person}/ratings/{rating}/amend", kCorrectRecord, &PostRatingAmendment},
        {"GET /people/{person}/ratings/{rating}/withdraw", kCorrectRecord, &GetRatingWithdrawal},
        {"POST /people/{person}/ratings/{rating}/withdraw", kCorrectRecord, &PostRatingWithdrawal},
    });
    return kRoutes;
}

}  // namespace alongside::dsr
