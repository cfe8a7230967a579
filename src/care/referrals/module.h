// What referrals give to the web: their routes, and the pages for people without an account.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/guest.h"
#include "platform/site/visit.h"

namespace alongside::referrals {

std::span<const site::Route> ReferralRoutes();

/// Below /refer, for anybody and for who holds a link.
std::span<const site::GuestRoute> ReferralGuestRoutes();
/// Where the links lead.
std::span<const site::LinkPurpose> ReferralLinkPurposes();

}  // namespace alongside::referrals
