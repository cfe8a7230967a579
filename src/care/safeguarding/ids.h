// What other modules may name of safeguarding.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::safeguarding {

/// A concern is a stream of its own, apart from the record of whom it is about: few may see it.
using ConcernId = StreamId;

enum class ConcernKind {
    kSafety,      ///< That somebody is not safe.
    kAllegation,  ///< That somebody who works with children or adults at risk did harm.
};
constexpr std::array<std::string_view, 2> NamesOf(ConcernKind) {
    return {"safety", "allegation"};
}

/// Who said it.
enum class WhoSaid { kYoungPerson, kParent, kFamily, kProfessional, kSeenMyself, kOther };
constexpr std::array<std::string_view, 6> NamesOf(WhoSaid) {
    return {"young-person", "parent", "family", "professional", "seen-myself", "other"};
}

/// Whether they are safe at this moment.
enum class SafeNow { kSafe, kNotSafe, kNotKnown };
constexpr std::array<std::string_view, 3> NamesOf(SafeNow) {
    return {"safe", "not-safe", "not-known"};
}

enum class ConcernState {
    kNew,       ///< Nobody has taken it on.
    kTaken,     ///< A lead looks after it.
    kReferred,  ///< Another agency has to answer.
    kAnswered,  ///< It did.
    kClosed
};
constexpr std::array<std::string_view, 5> NamesOf(ConcernState) {
    return {"new", "taken", "referred", "answered", "closed"};
}

/// Whom a lead tells.
enum class ReferredTo {
    kChildrensSocialCare,
    kAdultSafeguarding,
    kPolice,
    kDesignatedOfficer,  ///< The local authority designated officer, for allegations.
    kOther
};
constexpr std::array<std::string_view, 5> NamesOf(ReferredTo) {
    return {"childrens-social-care", "adult-safeguarding", "police", "designated-officer", "other"};
}

/// Whether the family knows of a referral.
enum class FamilyTold { kYes, kNotYet, kWouldNotBeSafe };
constexpr std::array<std::string_view, 3> NamesOf(FamilyTold) {
    return {"yes", "not-yet", "would-not-be-safe"};
}

using ProtectionId = Id<struct ProtectionTag>;

/// How a local authority looks out for somebody.
enum class ProtectionKind { kProtectionPlan, kChildInNeed, kLookedAfter };
constexpr std::array<std::string_view, 3> NamesOf(ProtectionKind) {
    return {"protection-plan", "child-in-need", "looked-after"};
}

}  // namespace alongside::safeguarding
