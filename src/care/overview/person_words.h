// The words of a record as its page says them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/keyworking/ids.h"
#include "care/people/ids.h"
#include "care/register/ids.h"

namespace alongside::overview {

std::string WordsOf(keyworking::AllocationRole role);
std::string WordsOf(keyworking::EpisodeKind kind);
std::string WordsOf(keyworking::CloseReason reason);
std::string WordsOf(dsr::ReferralSource source);
std::string WordsOf(dsr::Consent consent);
std::string WordsOf(people::Diagnosis diagnosis);

}  // namespace alongside::overview
