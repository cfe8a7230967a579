// Signing a quarter's return off.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/returns/quarter.h"
#include "care/returns/returns_facts.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::returns {

struct SignReturnCommand {
    Quarter quarter;
    std::string seen;  ///< `VersionOf` what the signer was shown.
};

/// Freezes the whole return as it is known now, with the versions of the rules and the software,
/// under the rules of `CheckSigning`. Refused when a figure or a word changed since it was
/// shown: what is signed is what was read.
Result<ReturnSigned> SignReturn(const identity::Work& work, const SignReturnCommand& command);

}  // namespace alongside::returns
