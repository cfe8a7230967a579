// What other modules may name of reviews.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::reviews {

/// One C(E)TR or LAEP, from the asking to the last recommendation.
using ReviewId = Id<struct ReviewTag>;
/// Somebody's place on the panel of one review.
using SeatId = Id<struct ReviewSeatTag>;
/// Somebody who is asked to come to one review.
using InviteeId = Id<struct ReviewInviteeTag>;
/// A chair or an expert on the area's own list.
using PanelMemberId = Id<struct PanelMemberTag>;
/// Looking back at an admission that had no review before it.
using RootCauseId = Id<struct RootCauseTag>;

enum class ReviewKind { kCommunity, kLaep, kPostAdmission, kInpatient };
constexpr std::array<std::string_view, 4> NamesOf(ReviewKind) {
    return {"community", "laep", "post-admission", "inpatient"};
}

enum class ReviewStatus { kRequested, kPlanned, kHeld, kCancelled };
constexpr std::array<std::string_view, 4> NamesOf(ReviewStatus) {
    return {"requested", "planned", "held", "cancelled"};
}

/// Who agreed that the review is held and that the panel reads the papers, and on what basis.
enum class Consent { kGiven, kBestInterests, kParentalResponsibility, kRefused, kWithdrawn };
constexpr std::array<std::string_view, 5> NamesOf(Consent) {
    return {"given", "best-interests", "parental-responsibility", "refused", "withdrawn"};
}

/// In what part somebody asks for a review. All of them have a right to.
enum class Asker { kPerson, kFamily, kAdvocate, kKeyworker, kProfessional, kCommissioner };
constexpr std::array<std::string_view, 6> NamesOf(Asker) {
    return {"person", "family", "advocate", "keyworker", "professional", "commissioner"};
}

enum class PanelRole { kChair, kClinicalExpert, kExpertByExperience, kOther };
constexpr std::array<std::string_view, 4> NamesOf(PanelRole) {
    return {"chair", "clinical-expert", "expert-by-experience", "other"};
}

/// Why somebody is on a panel no more.
enum class Leaving { kNotFree, kConflict, kMistake };
constexpr std::array<std::string_view, 3> NamesOf(Leaving) {
    return {"not-free", "conflict", "mistake"};
}

/// How somebody is asked to come.
enum class InvitedBy { kInPerson, kPhone, kEmail, kLetter, kEasyRead };
constexpr std::array<std::string_view, 5> NamesOf(InvitedBy) {
    return {"in-person", "phone", "email", "letter", "easy-read"};
}

/// What somebody who was asked said.
enum class Answer { kWaiting, kComing, kNotComing, kSendsReport };
constexpr std::array<std::string_view, 4> NamesOf(Answer) {
    return {"waiting", "coming", "not-coming", "sends-report"};
}

/// What the panel would like to read beforehand.
enum class Paper {
    kPlanner,
    kConsent,
    kLastReport,
    kCrisisPlan,
    kRiskAssessment,
    kCarePlans,
    kEhcPlan,
    kAssessments,
    kDischargePlan,
    kRestrictions,
};
constexpr std::array<std::string_view, 10> NamesOf(Paper) {
    return {
        "planner",
        "consent",
        "last-report",
        "crisis-plan",
        "risk-assessment",
        "care-plans",
        "ehc-plan",
        "assessments",
        "discharge-plan",
        "restrictions"};
}

/// What an urgent conversation ended with.
enum class LaepDecision { kAvoided, kNeeded, kTomorrow };
constexpr std::array<std::string_view, 3> NamesOf(LaepDecision) {
    return {"admission-avoided", "admission-needed", "decision-tomorrow"};
}

}  // namespace alongside::reviews
