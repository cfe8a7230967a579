// What can happen as support steps down: the plan, who takes over, school, and the way back.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "care/keyworking/ids.h"
#include "platform/journal/event.h"

namespace alongside::keyworking {

/// A plan was made by which support becomes less, bit by bit, until it ends.
struct StepDownPlanned {
    StepDownId id;
    EpisodeId episode;
    Date starts_on;
    Date ends_on;
    FamilyAgreement agreed_with_family{};
    std::string why;
    std::string how_to_come_back;  ///< The way back in that the family was given.
    ALONGSIDE_EVENT(
        "keyworking.step_down_planned",
        1,
        id,
        episode,
        starts_on,
        ends_on,
        agreed_with_family,
        why,
        how_to_come_back
    )
    friend std::string InWords(const StepDownPlanned& e) {
        return "Step-down planned from " + InWords(e.starts_on) + " to " + InWords(e.ends_on) +
               ": " + e.why;
    }
};

/// The plan is another one now; this is it, whole.
struct StepDownChanged {
    StepDownId id;
    Date starts_on;
    Date ends_on;
    FamilyAgreement agreed_with_family{};
    std::string why;
    std::string how_to_come_back;
    std::string reason;
    ALONGSIDE_EVENT(
        "keyworking.step_down_changed",
        1,
        id,
        starts_on,
        ends_on,
        agreed_with_family,
        why,
        how_to_come_back,
        reason
    )
    friend std::string InWords(const StepDownChanged& e) {
        return "Step-down plan changed: " + e.reason;
    }
};

struct StepAdded {
    StepId id;
    StepDownId plan;
    Date on;
    std::string what;
    ALONGSIDE_EVENT("keyworking.step_added", 1, id, plan, on, what)
    friend std::string InWords(const StepAdded& e) {
        return "Step planned for " + InWords(e.on) + ": " + e.what;
    }
};

struct StepTaken {
    StepId id;
    Date on;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("keyworking.step_taken", 1, id, on, note)
    friend std::string InWords(const StepTaken& e) {
        return "Step taken on " + InWords(e.on) + (e.note ? ": " + *e.note : "");
    }
};

/// A service was asked to take something over.
struct HandoverOffered {
    HandoverId id;
    StepDownId plan;
    std::string service;
    std::optional<std::string> contact;
    std::string what;
    Date offered_on;
    ALONGSIDE_EVENT("keyworking.handover_offered", 1, id, plan, service, contact, what, offered_on)
    friend std::string InWords(const HandoverOffered& e) {
        return e.service + " asked on " + InWords(e.offered_on) + " to take over: " + e.what;
    }
};

struct HandoverAnswered {
    HandoverId id;
    bool accepted = false;
    Date answered_on;
    std::string by;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("keyworking.handover_answered", 1, id, accepted, answered_on, by, note)
    friend std::string InWords(const HandoverAnswered& e) {
        return std::string(e.accepted ? "Hand-over accepted on " : "Hand-over declined on ") +
               InWords(e.answered_on) + " by " + e.by;
    }
};

struct SchoolReturnRecorded {
    StepDownId plan;
    SchoolStage stage{};
    Date from;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("keyworking.school_return_recorded", 1, plan, stage, from, note)
    friend std::string InWords(const SchoolReturnRecorded& e) {
        const std::string since = " from " + InWords(e.from);
        switch (e.stage) {
            case SchoolStage::kNotNeeded:
                return "No return to school or college is needed";
            case SchoolStage::kPlanned:
                return "Return to school or college planned" + since;
            case SchoolStage::kPartTime:
                return "Back at school or college part-time" + since;
            case SchoolStage::kFullTime:
                return "Back at school or college full-time" + since;
        }
        return {};
    }
};

/// They no longer need the support. The episode closes with it.
struct SteppedBack {
    StepDownId plan;
    Date on;
    std::string outcome;
    ALONGSIDE_EVENT("keyworking.stepped_back", 1, plan, on, outcome)
    friend std::string InWords(const SteppedBack& e) {
        return "Stepped back on " + InWords(e.on) + ": " + e.outcome;
    }
};

/// They were asked whether they want the keyworker back.
struct ReengagementAsked {
    ReengagementId id;
    Date asked_on;
    AskedAt at{};
    Wanted wanted{};
    std::optional<std::string> note;
    ALONGSIDE_EVENT("keyworking.reengagement_asked", 1, id, asked_on, at, wanted, note)
    friend std::string InWords(const ReengagementAsked& e) {
        const std::string_view said = e.wanted == Wanted::kYes  ? "yes"
                                      : e.wanted == Wanted::kNo ? "no"
                                                                : "not now";
        return "Asked on " + InWords(e.asked_on) +
               " whether they want the keyworker back: " + std::string(said);
    }
};

/// They came back: this is why the episode was opened.
struct CameBack {
    EpisodeId id;
    Date on;
    std::string why;
    std::string asked_by;
    ALONGSIDE_EVENT("keyworking.came_back", 1, id, on, why, asked_by)
    friend std::string InWords(const CameBack& e) {
        return "Came back on " + InWords(e.on) + ": " + e.why;
    }
};

}  // namespace alongside::keyworking
