// What other modules may name of consents.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::consents {

/// One conversation in which somebody said yes or no, or took a yes back.
using ConsentId = Id<struct ConsentTag>;
/// One time that something was shared with somebody.
using SharingId = Id<struct SharingTag>;

/// With whom something may be shared.
enum class Agency {
    kSchool,
    kSocialCare,
    kCamhs,
    kGp,
    kHealth,
    kPolice,
    kHousing,
    kYouthJustice,
    kVoluntary,
    kNextService,
};
inline constexpr std::size_t kAgencies = 10;
constexpr std::array<std::string_view, kAgencies> NamesOf(Agency) {
    return {
        "school",
        "social-care",
        "camhs",
        "gp",
        "health",
        "police",
        "housing",
        "youth-justice",
        "voluntary",
        "next-service"};
}

constexpr std::string_view WordsOf(Agency agency) {
    constexpr std::array<std::string_view, kAgencies> kWords = {
        "School or college",
        "Social care",
        "CAMHS",
        "GP",
        "Hospital and community health",
        "Police",
        "Housing",
        "Youth justice",
        "Voluntary organisations",
        "The next area or adult service"};
    return kWords.at(static_cast<std::size_t>(agency));
}

/// Whose answer it is.
enum class ConsentGiver { kYoungPerson, kParentalResponsibility, kBestInterests };
constexpr std::array<std::string_view, 3> NamesOf(ConsentGiver) {
    return {"young-person", "parental-responsibility", "best-interests"};
}

/// How somebody was asked, or how they said so.
enum class AskedHow { kInPerson, kByPhone, kByVideo, kInWriting };
constexpr std::array<std::string_view, 4> NamesOf(AskedHow) {
    return {"in-person", "by-phone", "by-video", "in-writing"};
}

/// How it stands with one thing that was asked, or not asked yet.
enum class Standing { kNotAsked, kGiven, kBestInterests, kRefused, kTakenBack, kAskAgain };
constexpr std::array<std::string_view, 6> NamesOf(Standing) {
    return {"not-asked", "given", "best-interests", "refused", "taken-back", "ask-again"};
}

/// What allows something to be shared. All but the first need no consent.
enum class SharingBasis {
    kConsent,
    kSafeguardingChild,
    kSafeguardingAdult,
    kStatutoryDuty,
    kCourtOrder,
    kVitalInterests,
};
constexpr std::array<std::string_view, 6> NamesOf(SharingBasis) {
    return {
        "consent",
        "safeguarding-child",
        "safeguarding-adult",
        "statutory-duty",
        "court-order",
        "vital-interests"};
}

}  // namespace alongside::consents
