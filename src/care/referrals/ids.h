// What other modules may name of referrals.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::referrals {

/// One referral. Its entries stand in a stream of its own until it is known whose it is.
using ReferralId = Id<struct ReferralTag>;
/// One question to whoever referred.
using QuestionId = Id<struct QuestionTag>;

/// Who refers.
enum class Route {
    kFamily,
    kYoungPerson,
    kSchool,
    kCollege,
    kHealth,
    kSocialCare,
    kPolice,
    kSinglePointOfAccess,
    kCamhs,
    kOther
};
constexpr std::array<std::string_view, 10> NamesOf(Route) {
    return {
        "family",
        "young-person",
        "school",
        "college",
        "health",
        "social-care",
        "police",
        "spoa",
        "camhs",
        "other"};
}

/// How it came.
enum class HowItCame { kByLink, kByPhone, kByLetter, kInPerson };
constexpr std::array<std::string_view, 4> NamesOf(HowItCame) {
    return {"link", "phone", "letter", "in-person"};
}

/// Whether somebody knows that the referral is made.
enum class Knows { kYes, kNo, kNotKnown };
constexpr std::array<std::string_view, 3> NamesOf(Knows) {
    return {"yes", "no", "not-known"};
}

/// What whoever refers says of consent. It is asked again by the service.
enum class ToldConsent { kYoungPersonAgrees, kParentAgrees, kBestInterests, kRefused, kNotAsked };
constexpr std::array<std::string_view, 5> NamesOf(ToldConsent) {
    return {"young-person-agrees", "parent-agrees", "best-interests", "refused", "not-asked"};
}

/// Where a referral stands. `kDeclined` may become `kAppealed`, which waits like the first time.
enum class ReferralState {
    kWaiting,
    kAsked,
    kAppealed,
    kAccepted,
    kDeclined,
    kSameAsAnother,
    kWithdrawn
};
constexpr std::array<std::string_view, 7> NamesOf(ReferralState) {
    return {"waiting", "asked", "appealed", "accepted", "declined", "same-as-another", "withdrawn"};
}

/// What a person decides.
enum class Outcome { kAccepted, kDeclined };
constexpr std::array<std::string_view, 2> NamesOf(Outcome) {
    return {"accepted", "declined"};
}

/// Where the record of who is accepted comes from.
enum class RecordBefore { kNone, kOnRecord };
constexpr std::array<std::string_view, 2> NamesOf(RecordBefore) {
    return {"new", "on-record"};
}

}  // namespace alongside::referrals
