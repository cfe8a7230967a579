// Invitations, papers and the person's own pages over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::reviews {

std::span<const site::Route> InvitationRoutes();

}  // namespace alongside::reviews
