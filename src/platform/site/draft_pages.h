// What is typed into forms and not sent yet: kept while it is typed, and given back.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/identity/drafts.h"
#include "platform/site/form_page.h"
#include "platform/site/visit.h"

namespace alongside::site {

/// How the form of the page that is asked for is shown first: empty, or with what this user typed
/// into it lately and did not send. `?fresh=yes` shows it empty all the same.
Sent FirstTime(const web::Request& request, const Visit& visit);

/// Keeps what a form holds that was sent, for the user whose it is. A form that names no page of
/// ours in its field `page` is left aside.
void KeepDraft(
    const identity::Drafts& drafts,
    const AreaId& area,
    const journal::ActorId& user,
    const web::Request& request
);

/// The page that shows a form, which is asked for or was sent: in the latter case as the form says
/// itself, and empty when it says nothing usable.
html::Url PageOfForm(const web::Request& request);

/// `POST /drafts`, which the script of a page sends to while somebody types.
std::span<const Route> DraftRoutes();

}  // namespace alongside::site
