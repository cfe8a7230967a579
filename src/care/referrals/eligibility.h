// What a referral says of whether the register is for somebody. It never decides.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "care/referrals/referrals_facts.h"
#include "platform/base/date.h"

namespace alongside::referrals {

/// What an answer means for one of the things to look at.
enum class Fits { kYes, kNo, kNotKnown };

/// One thing to look at, with what was told about it.
struct Criterion {
    std::string what;
    Fits fits{};
    std::string because;  ///< In words: what was told, or what is missing.
    bool operator==(const Criterion&) const = default;
};

/// What the area's service is for.
struct Serves {
    int oldest = 25;  ///< Years of age, included.
};

/// Autism or a learning disability, age, where they live, the risk of admission, consent, in this
/// order. What was not told is "not known", which is never a no. A person decides.
std::vector<Criterion> EligibilityOf(const ReferralArrived& told, const Serves& serves, Date today);

}  // namespace alongside::referrals
