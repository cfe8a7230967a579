// What the form that closes an account asks.
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/html/patterns/ask.h"

namespace alongside::governance {

inline constexpr ask::Words kWhyAccountClosedAsked = {
    .name = "reason",
    .label = "Why is it closed?",
    .hint = "For example, they have left the service",
    .required = "Enter why the account is closed",
    .called = "The reason",
    .longest = 1'000,
    .rows = 3,
};

}  // namespace alongside::governance
