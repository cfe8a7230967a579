// The routes of the overview.
// SPDX-License-Identifier: MIT
#include "care/overview/module.h"

#include <array>

#include "care/overview/person_pages.h"

namespace alongside::overview {

std::span<const site::Route> PersonRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/{person}", kViewPerson, &GetPerson},
        {"GET /people/{person}/person.json", kViewPerson, &GetPersonJson},
        {"GET /people/{person}/history", kViewPerson, &GetHistory},
    });
    return kRoutes;
}

}  // namespace alongside::overview
