// The routes of the people around a young person.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "platform/site/visit.h"

namespace alongside::contacts {

std::span<const site::Route> ContactRoutes();

}  // namespace alongside::contacts
