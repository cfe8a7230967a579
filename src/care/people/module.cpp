// The routes of people.
// SPDX-License-Identifier: MIT
#include "care/people/module.h"

#include <array>

#include "care/people/details_pages.h"

namespace alongside::people {

std::span<const site::Route> PeopleRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/new", kAddPerson, &GetAdding},
        {"POST /people", kAddPerson, &PostAdding},
        {"GET /people/{person}/details/edit", kAmendPerson, &GetDetails},
        {"POST /people/{person}/details/edit", kAmendPerson, &PostDetails},
    });
    return kRoutes;
}

}  // namespace alongside::people
