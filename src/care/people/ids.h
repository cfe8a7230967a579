// What other modules may name of people: ids and the words of a record.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/base/id.h"

namespace alongside::people {

/// A person is a stream: their whole record.
using PersonId = StreamId;

enum class Diagnosis { kConfirmed, kSuspectedOnPathway, kSuspectedNotOnPathway, kNone, kUnknown };
constexpr std::array<std::string_view, 5> NamesOf(Diagnosis) {
    return {"confirmed", "suspected-on-pathway", "suspected-not-on-pathway", "none", "unknown"};
}

/// The record of a death: nobody has two.
using DeathId = Id<struct DeathTag>;

/// What is to be done after somebody died.
enum class DeathStep {
    kMortalityReview,
    kChildDeathReview,
    kBereavementContact,
    kGpAndTeam,
    kFamilyWishes,
    kAppointments
};
constexpr std::array<std::string_view, 6> NamesOf(DeathStep) {
    return {
        "mortality-review",
        "child-death-review",
        "bereavement-contact",
        "gp-and-team",
        "family-wishes",
        "appointments"};
}

/// Age on a day, as the return counts it; computed, never stored.
enum class AgeBand { kUnder18, k18To25, kOver25 };
constexpr std::array<std::string_view, 3> NamesOf(AgeBand) {
    return {"under_18", "18_25", "over_25"};
}

}  // namespace alongside::people
