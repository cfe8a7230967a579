// How often the program asked the heap for memory.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace alongside {

/// Since the program began. Linking this replaces `operator new`.
std::size_t Allocations();

}  // namespace alongside
