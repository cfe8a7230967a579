// The reviews of one person over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::reviews {

/// `/people/{person}/reviews`, one of them, asking for one, and what is recorded in one go: a LAEP,
/// and looking back at an admission.
std::span<const site::Route> ReviewPageRoutes();

}  // namespace alongside::reviews
