// A stay in hospital with all that was recorded of it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/admissions/admission.h"
#include "care/admissions/admissions_facts.h"
#include "platform/base/instant.h"

namespace alongside::admissions {

/// What an event recorded, as it stands: `version` is that which its next change must have seen.
template <class E>
struct Held : E {
    int version = 1;
    bool operator==(const Held&) const = default;
};

using LegalStatusChange = Held<LegalStatusChanged>;
using ReadyDay = Held<ReadyForDischarge>;
using OversightVisit = Held<OversightVisited>;
using Responsibility = Held<ResponsibilityRecorded>;
using Aftercare = Held<AftercareRecorded>;
using DischargePlan = Held<DischargePlanRecorded>;

struct Delay : Held<DelayRecorded> {
    std::optional<Date> ended_on = {};
    bool operator==(const Delay&) const = default;
};
struct Leave : Held<LeaveRecorded> {
    std::optional<Date> back_on = {};
    bool operator==(const Leave&) const = default;
};
struct DischargeNeed : Held<DischargeNeedAdded> {
    std::optional<Date> met_on = {};
    bool operator==(const DischargeNeed&) const = default;
};
struct AdvocateOffer : Held<AdvocateOffered> {
    std::optional<Date> answered_on = {};
    bool operator==(const AdvocateOffer&) const = default;
};
/// Without a review it stands out: nobody independent has looked at it yet.
struct Restriction : Held<RestrictionReported> {
    std::optional<Date> reviewed_on = {};
    std::optional<std::string> outcome = {};
    bool operator==(const Restriction&) const = default;
};

/// A day that was planned for the discharge, or that there was none any more.
struct PlannedDischarge {
    AdmissionId admission;
    std::optional<Date> planned_on;
    std::optional<std::string> reason;  ///< Absent where it came with the admission.
    Instant recorded;
    bool operator==(const PlannedDischarge&) const = default;
};

/// Each list in the order in which its things happened.
struct Stay {
    Admission admission = {};
    std::vector<LegalStatusChange> statuses = {};
    std::vector<PlannedDischarge> plans = {};
    std::vector<ReadyDay> ready = {};
    std::vector<Delay> delays = {};
    std::vector<Leave> leave = {};
    std::vector<OversightVisit> visits = {};
    std::optional<Responsibility> responsibility = {};
    std::optional<Aftercare> aftercare = {};
    std::optional<DischargePlan> plan = {};
    std::vector<DischargeNeed> needs = {};
    std::vector<AdvocateOffer> advocates = {};
    std::vector<Restriction> restrictions = {};
};

}  // namespace alongside::admissions
