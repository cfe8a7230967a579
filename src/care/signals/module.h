// Early signals, for the list of modules.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/journal/catalogue.h"
#include "platform/site/guest.h"
#include "platform/site/visit.h"

namespace alongside::signals {

/// Declares the events and tables, and when another look is concluded. After the register.
void AddSignals(journal::Catalogue& catalogue);

/// Below `/people/{person}/signals`, and `/admin/signals`.
std::span<const site::Route> SignalRoutes();

/// `/signal`, for who was sent a link; and that its links lead there.
std::span<const site::GuestRoute> SignalGuestRoutes();
std::span<const site::LinkPurpose> SignalLinkPurposes();

}  // namespace alongside::signals
