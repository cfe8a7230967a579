// The routes of consent and sharing.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::consents {

std::span<const site::Route> ConsentRoutes();

}  // namespace alongside::consents
