// The routes of people.
// SPDX-License-Identifier: MIT
#include "care/people/module.h"

#include <array>

#include "care/people/death_pages.h"
#include "care/people/details_pages.h"

namespace alongside::people {

std::span<const site::Route> PeopleRoutes() {
    using enum identity::Permission;
    static constexpr auto kRoutes = std::to_array<site::Route>({
        {"GET /people/new", kAddPerson, &GetAdding},
        {"POST /people", kAddPerson, &PostAdding},
        {"GET /people/{person}/details/edit", kAmendPerson, &GetDetails},
        {"POST /people/{person}/details/edit", kAmendPerson, &PostDetails},
        {"GET /people/{person}/death", kViewPerson, &GetDeath},
        {"POST /people/{person}/death", kAmendPerson, &PostDeath},
        {"GET /people/{person}/death/edit", kAmendPerson, &GetDeathChange},
        {"GET /people/{person}/death/steps", kAmendPerson, &GetDeathStep},
        {"POST /people/{person}/death/steps", kAmendPerson, &PostDeathStep},
        {"GET /people/{person}/death/undo", kCorrectRecord, &GetDeathUndoing},
        {"POST /people/{person}/death/undo", kCorrectRecord, &PostDeathUndoing},
    });
    return kRoutes;
}

}  // namespace alongside::people
