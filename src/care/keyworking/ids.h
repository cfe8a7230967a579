// What other modules may name of keyworking.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::keyworking {

using EpisodeId = Id<struct EpisodeTag>;
using AllocationId = Id<struct AllocationTag>;
/// A plan by which support steps down, a step of it, and a service that is asked to take over.
using StepDownId = Id<struct StepDownTag>;
using StepId = Id<struct StepTag>;
using HandoverId = Id<struct HandoverTag>;
/// An offer to take over as lead keyworker.
using LeadHandoverId = Id<struct LeadHandoverTag>;
/// An episode's move to a phase.
using PhaseMoveId = Id<struct PhaseMoveTag>;
/// One time that they were asked whether they want the keyworker back.
using ReengagementId = Id<struct ReengagementTag>;

enum class EpisodeKind { kKeyworking, kPreventativeConsultation };
constexpr std::array<std::string_view, 2> NamesOf(EpisodeKind) {
    return {"keyworking", "preventative-consultation"};
}

enum class CloseReason { kSteppedBack, kMovedArea, kAgedOut, kDeclined, kDied, kOther };
constexpr std::array<std::string_view, 6> NamesOf(CloseReason) {
    return {"stepped-back", "moved-area", "aged-out", "declined", "died", "other"};
}

enum class AllocationRole { kLead, kDeputy, kSupport };
constexpr std::array<std::string_view, 3> NamesOf(AllocationRole) {
    return {"lead", "deputy", "support"};
}

enum class FamilyAgreement { kYes, kNo, kNotAsked };
constexpr std::array<std::string_view, 3> NamesOf(FamilyAgreement) {
    return {"yes", "no", "not-asked"};
}

enum class SchoolStage { kNotNeeded, kPlanned, kPartTime, kFullTime };
constexpr std::array<std::string_view, 4> NamesOf(SchoolStage) {
    return {"not-needed", "planned", "part-time", "full-time"};
}

/// Where they were asked whether they want the keyworker back.
enum class AskedAt { kReview, kEhcpReview, kOther };
constexpr std::array<std::string_view, 3> NamesOf(AskedAt) {
    return {"review", "ehcp-review", "other"};
}
enum class Wanted { kYes, kNo, kLater };
constexpr std::array<std::string_view, 3> NamesOf(Wanted) {
    return {"yes", "no", "later"};
}

enum class HandoverState { kOffered, kAccepted, kDeclined };
constexpr std::array<std::string_view, 3> NamesOf(HandoverState) {
    return {"offered", "accepted", "declined"};
}

enum class Phase {
    kIdentification,
    kAssessment,
    kFirstIntervention,
    kReview,
    kCrisis,
    kStepDown,
    kClosed
};
constexpr std::array<std::string_view, 7> NamesOf(Phase) {
    return {
        "identification",
        "assessment",
        "first-intervention",
        "review",
        "crisis",
        "step-down",
        "closed"};
}

/// What a keyworker does in a phase: see `kActivities`.
enum class Activity {
    kMet,
    kRiskUnderstood,
    kServicesCalled,
    kInformationGathered,
    kGapsNamed,
    kAssessmentsJoined,
    kPlanMade,
    kStoryKnown,
    kServicesTogether,
    kSpokenFor,
    kContinuityKept,
    kServicesLinked,
    kMeetingsAttended,
    kObstaclesCleared,
    kMissingReported,
    kAdmissionAverted,
    kWardBridged,
    kRecommendationsFollowed,
    kProgressTracked,
    kStillSpokenFor,
    kReadmissionAverted,
    kOngoingSupportFound,
    kWayBackExplained
};
constexpr std::array<std::string_view, 23> NamesOf(Activity) {
    return {
        "met",
        "risk-understood",
        "services-called",
        "information-gathered",
        "gaps-named",
        "assessments-joined",
        "plan-made",
        "story-known",
        "services-together",
        "spoken-for",
        "continuity-kept",
        "services-linked",
        "meetings-attended",
        "obstacles-cleared",
        "missing-reported",
        "admission-averted",
        "ward-bridged",
        "recommendations-followed",
        "progress-tracked",
        "still-spoken-for",
        "readmission-averted",
        "ongoing-support-found",
        "way-back-explained"};
}

}  // namespace alongside::keyworking
