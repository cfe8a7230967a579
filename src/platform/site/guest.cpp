// Who comes without an account.
// SPDX-License-Identifier: MIT
#include "platform/site/guest.h"

namespace alongside::site {

Result<identity::OpenedLink> LinkOf(const Visit& visit) {
    const Site& site = visit.site();
    const auto cookie = visit.request().Cookie(web::CookieName(kLinkCookie, site.cookies));
    const identity::OneTimeLinks links(
        site.runner.database(), site.runner.keys(), site.runner.clock()
    );
    if (const auto link = links.Find(cookie.value_or(""))) return *link;
    return Error{Fault::kForbidden, "You need the link that you were sent"};
}

identity::Actor ActorOf(const identity::OpenedLink& link) {
    return {
        .id = journal::ActorId("link-" + link.link.value),
        .area = link.area,
        .name = "Somebody with a link",
        .grants = {identity::Permission::kPublic}};
}

identity::Actor AnybodyIn(const AreaId& area) {
    return {
        .id = journal::ActorId("anybody"),
        .area = area,
        .name = "Somebody without an account",
        .grants = {identity::Permission::kPublic}};
}

}  // namespace alongside::site
