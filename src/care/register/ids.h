// What other modules may name of the Dynamic Support Register.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::dsr {

/// One stay on the register, from referral to removal.
using RegisterEntryId = Id<struct RegisterEntryTag>;
/// One rating given on a day.
using RatingId = Id<struct RatingTag>;

/// What a person decides. Blue is never given: it follows from being an inpatient.
enum class Rating { kRed, kAmber, kGreen };
constexpr std::array<std::string_view, 3> NamesOf(Rating) {
    return {"red", "amber", "green"};
}

/// Where somebody stands on the register on a day.
enum class Standing { kRed, kAmber, kGreen, kBlue, kUnrated };
constexpr std::array<std::string_view, 5> NamesOf(Standing) {
    return {"red", "amber", "green", "blue", "unrated"};
}

enum class ReferralSource {
    kSelf,
    kFamily,
    kSchool,
    kCollege,
    kHealth,
    kSocialCare,
    kPolice,
    kOther
};
constexpr std::array<std::string_view, 8> NamesOf(ReferralSource) {
    return {"self", "family", "school", "college", "health", "social-care", "police", "other"};
}

enum class Decision { kAccepted, kDeclined, kPending };
constexpr std::array<std::string_view, 3> NamesOf(Decision) {
    return {"accepted", "declined", "pending"};
}

enum class Consent { kGiven, kBestInterests, kParentalResponsibility, kRefused, kWithdrawn };
constexpr std::array<std::string_view, 5> NamesOf(Consent) {
    return {"given", "best-interests", "parental-responsibility", "refused", "withdrawn"};
}

}  // namespace alongside::dsr
