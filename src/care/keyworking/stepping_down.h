// A plan by which support steps down, and the rules for it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/keyworking/episode.h"
#include "care/keyworking/ids.h"
#include "care/keyworking/keyworking_facts.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::keyworking {

struct StepDown {
    StepDownId id;
    int version = 1;
    EpisodeId episode;
    Date starts_on;
    Date ends_on;
    FamilyAgreement agreed_with_family{};
    std::string why;
    std::string how_to_come_back;
    std::optional<Date> stepped_back_on = {};
    std::optional<std::string> outcome = {};
    bool operator==(const StepDown&) const = default;
};

struct PlannedStep {
    StepId id;
    int version = 1;
    StepDownId plan;
    Date on;
    std::string what;
    std::optional<Date> taken_on = {};
    std::optional<std::string> note = {};
    bool operator==(const PlannedStep&) const = default;
};

/// A service that was asked to take over, and what it answered.
struct Handover {
    HandoverId id;
    int version = 1;
    StepDownId plan;
    std::string service;
    std::optional<std::string> contact = {};
    std::string what;
    Date offered_on;
    std::optional<bool> accepted = {};
    std::optional<Date> answered_on = {};
    std::optional<std::string> answered_by = {};
    std::optional<std::string> note = {};
    bool operator==(const Handover&) const = default;
};

struct SchoolReturn {
    SchoolStage stage{};
    Date from;
    std::optional<std::string> note = {};
    bool operator==(const SchoolReturn&) const = default;
};

struct Reengagement {
    ReengagementId id;
    Date asked_on;
    AskedAt at{};
    Wanted wanted{};
    std::optional<std::string> note = {};
    bool operator==(const Reengagement&) const = default;
};

/// What is known of a person when a plan is made.
struct StepDownContext {
    std::vector<Episode> episodes;
    std::vector<StepDown> plans;
    Date today;
};

/// The plan that is being carried out: not stepped back from, and of support that is open.
std::optional<StepDown> OpenPlan(const StepDownContext& context);

/// Makes a plan for the episode of keyworking that is open. Practice rules: STEP-1 one open plan at
/// a time; STEP-3 support is open.
Result<StepDownPlanned> DecidePlan(const StepDownContext& context, StepDownPlanned plan);

// All of these keep practice rule STEP-4: a plan that was stepped back from, or whose support ended
// otherwise, stays as it is. Their day must be possible, and what must be said is said.

Result<StepDownChanged> DecidePlanChange(
    const StepDownContext& context, const StepDown& plan, StepDownChanged right
);
Result<StepAdded> DecideStep(const StepDownContext& context, const StepDown& plan, StepAdded step);
/// Practice rule STEP-5: it is taken once.
Result<StepTaken> DecideTaking(
    const StepDownContext& context, const StepDown& plan, const PlannedStep& step, StepTaken taken
);
Result<HandoverOffered> DecideOffer(
    const StepDownContext& context, const StepDown& plan, HandoverOffered offer
);
/// Practice rule STEP-5: it is answered once.
Result<HandoverAnswered> DecideAnswer(
    const StepDownContext& context,
    const StepDown& plan,
    const Handover& handover,
    HandoverAnswered answer
);
Result<SchoolReturnRecorded> DecideSchoolReturn(
    const StepDownContext& context, const StepDown& plan, SchoolReturnRecorded school
);
/// Practice rule STEP-2: not while a service has still to answer, nor when one declined and none
/// accepted, nor before the family was asked whether they agree.
Result<SteppedBack> DecideSteppingBack(
    const StepDownContext& context,
    const StepDown& plan,
    const std::vector<Handover>& handovers,
    SteppedBack back
);

Result<ReengagementAsked> DecideReengagement(ReengagementAsked asked, Date today);

}  // namespace alongside::keyworking
