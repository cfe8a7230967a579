// Pages for people without an account: those of everybody, and those behind a one-time link.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "platform/identity/one_time_links.h"
#include "platform/site/visit.h"

namespace alongside::site {

/// Who may see a public page.
enum class Guest {
    kAnybody,     ///< Nothing is known of who asks.
    kLinkHolder,  ///< Opened a link of the route's purpose.
};

/// What a public route asks of who comes. It has no default.
struct GuestNeeds {
    Guest guest;
    std::string_view purpose;  ///< As `identity::NewLink` names it; empty for anybody.
};

/// A public page is like any other: its form is shown with `FirstTime` and answered with
/// `CarryOut`. Its actor has `Permission::kPublic` alone. The actor's area is the link's; for
/// anybody it is the only area there is, or the one whose code the query or the form names in
/// `area`, and empty where that is still to be asked: then nothing may be shown or changed.
using GuestRoute = web::Route<GuestNeeds, Visit>;

/// A purpose of links, and the page to which an opened one leads.
struct LinkPurpose {
    std::string_view purpose;
    std::string_view path;  ///< "/refer/form"
};

/// The cookie that holds an opened link.
inline constexpr std::string_view kLinkCookie = "link";
/// What the forms of anybody are bound to.
inline constexpr std::string_view kAnybodysForms = "anybody";

/// The link by which a visitor came; `kForbidden` for one who did not.
Result<identity::OpenedLink> LinkOf(const Visit& visit);
/// Who came by a link, to the policy and to the journal.
identity::Actor ActorOf(const identity::OpenedLink& link);
/// Anybody, in an area.
identity::Actor AnybodyIn(const AreaId& area);

}  // namespace alongside::site
