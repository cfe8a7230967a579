// What other modules may name of admissions.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::admissions {

/// One admission to one ward or hospital; a spell may hold several.
using AdmissionId = Id<struct AdmissionTag>;

enum class Security { kNone, kLow, kMedium, kHigh };
constexpr std::array<std::string_view, 4> NamesOf(Security) {
    return {"none", "low", "medium", "high"};
}

/// One thing that was recorded of an admission: a visit, a delay, some leave…
using StayRecordId = Id<struct StayRecordTag>;

/// The kinds of thing that can be recorded of an admission, each taken back in the same way.
enum class StayThing {
    kLegalStatus,
    kReady,
    kDelay,
    kLeave,
    kVisit,
    kResponsibility,
    kAftercare,
    kDischargePlan,
    kDischargeNeed,
    kAdvocate,
    kRestriction
};
constexpr std::array<std::string_view, 11> NamesOf(StayThing) {
    return {
        "legal-status",
        "ready",
        "delay",
        "leave",
        "visit",
        "responsibility",
        "aftercare",
        "discharge-plan",
        "discharge-need",
        "advocate",
        "restriction"};
}

/// What keeps somebody in hospital who could leave: the groups of MHSDS v6.0, M518030 (delayed
/// discharge reason), in words of our own.
enum class DelayReason {
    kCareCoordinator,
    kPsychiatrist,
    kSocialWorker,
    kHealthFunding,
    kSocialCareFunding,
    kHousing,
    kChoice,
    kCourt,
    kOther
};
constexpr std::array<std::string_view, 9> NamesOf(DelayReason) {
    return {
        "care-coordinator",
        "psychiatrist",
        "social-worker",
        "health-funding",
        "social-care-funding",
        "housing",
        "choice",
        "court",
        "other"};
}

/// Whether whoever visited found the person safe.
enum class Safety { kSafe, kNotSafe, kNotSure };
constexpr std::array<std::string_view, 3> NamesOf(Safety) {
    return {"safe", "not-safe", "not-sure"};
}

/// Where somebody is to live when they leave.
enum class Destination {
    kFamilyHome,
    kSupportedLiving,
    kResidentialSchool,
    kFosterCare,
    kCareHome,
    kOtherHospital,
    kOther
};
constexpr std::array<std::string_view, 7> NamesOf(Destination) {
    return {
        "family-home",
        "supported-living",
        "residential-school",
        "foster-care",
        "care-home",
        "other-hospital",
        "other"};
}

/// Independent mental health advocate, independent mental capacity advocate.
enum class AdvocateKind { kImha, kImca };
constexpr std::array<std::string_view, 2> NamesOf(AdvocateKind) {
    return {"imha", "imca"};
}
enum class AdvocateAnswer { kAccepted, kDeclined, kNotYet };
constexpr std::array<std::string_view, 3> NamesOf(AdvocateAnswer) {
    return {"accepted", "declined", "not-yet"};
}

enum class RestrictionKind { kLongTermSegregation, kSeclusion, kRestraint };
constexpr std::array<std::string_view, 3> NamesOf(RestrictionKind) {
    return {"long-term-segregation", "seclusion", "restraint"};
}

// Each of them as it stands in the middle of a sentence.
constexpr std::string_view InTheMiddle(DelayReason reason) {
    constexpr std::array<std::string_view, 9> kWords = {
        "waiting for a care co-ordinator",
        "waiting for a psychiatrist",
        "waiting for a social worker",
        "waiting for health funding",
        "waiting for social care funding",
        "waiting for a home or placement",
        "the choice of the person or their family",
        "waiting for a court",
        "another reason"};
    return kWords.at(static_cast<std::size_t>(reason));
}

constexpr std::string_view InTheMiddle(Safety safe) {
    constexpr std::array<std::string_view, 3> kWords = {
        "found safe", "found not safe", "not sure that they are safe"};
    return kWords.at(static_cast<std::size_t>(safe));
}

constexpr std::string_view InTheMiddle(Destination destination) {
    constexpr std::array<std::string_view, 7> kWords = {
        "the family home",
        "supported living",
        "a residential school or college",
        "foster care",
        "a care home",
        "another hospital",
        "somewhere else"};
    return kWords.at(static_cast<std::size_t>(destination));
}

constexpr std::string_view InTheMiddle(AdvocateKind kind) {
    return kind == AdvocateKind::kImha ? "an independent mental health advocate (IMHA)"
                                       : "an independent mental capacity advocate (IMCA)";
}

constexpr std::string_view InTheMiddle(AdvocateAnswer answer) {
    constexpr std::array<std::string_view, 3> kWords = {
        "they accepted", "they declined", "they have not answered yet"};
    return kWords.at(static_cast<std::size_t>(answer));
}

constexpr std::string_view InTheMiddle(RestrictionKind kind) {
    constexpr std::array<std::string_view, 3> kWords = {
        "long-term segregation", "seclusion", "restraint"};
    return kWords.at(static_cast<std::size_t>(kind));
}

constexpr std::string_view InTheMiddle(StayThing thing) {
    constexpr std::array<std::string_view, 11> kWords = {
        "a legal status",
        "ready to leave",
        "a delay",
        "leave",
        "an oversight visit",
        "who is responsible",
        "aftercare",
        "the discharge plan",
        "a need before leaving",
        "an advocate",
        "a restriction"};
    return kWords.at(static_cast<std::size_t>(thing));
}

/// `1 mile`, `40 miles`.
inline std::string MilesInWords(int miles) {
    return std::to_string(miles) + (miles == 1 ? " mile" : " miles");
}

}  // namespace alongside::admissions
