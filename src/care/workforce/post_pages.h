// Opening, changing and closing posts over HTTP.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::workforce {

/// `/team/new`, `POST /team`, and `amend` and `close` of a post.
std::span<const site::Route> PostRoutes();

}  // namespace alongside::workforce
