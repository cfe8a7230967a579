// What can happen to the phases of support, and what is done in each.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "care/keyworking/ids.h"
#include "platform/journal/event.h"

namespace alongside::keyworking {

constexpr std::string_view WordsOf(Phase phase) {
    switch (phase) {
        case Phase::kIdentification:
            return "Identification";
        case Phase::kAssessment:
            return "Assessment";
        case Phase::kFirstIntervention:
            return "First-stage intervention";
        case Phase::kReview:
            return "Review";
        case Phase::kCrisis:
            return "Crisis intervention";
        case Phase::kStepDown:
            return "Step-down";
        case Phase::kClosed:
            return "Closed";
    }
    return {};
}

/// An activity, the phase that it belongs to, and its words.
struct PhaseActivity {
    Phase phase;
    Activity activity;
    std::string_view words;
};
/// The least that is done in each phase. From the activities that the Keyworking Function Guidance
/// (Council for Disabled Children, for NHS England) maps to a process, in our words; the guidance
/// calls its own list "neither prescriptive nor exhaustive".
inline constexpr auto kActivities = std::to_array<PhaseActivity>({
    {Phase::kIdentification, Activity::kMet, "Met them and those close to them"},
    {Phase::kIdentification,
     Activity::kRiskUnderstood,
     "Looked at why they are on the register, and what could make things worse"},
    {Phase::kIdentification,
     Activity::kServicesCalled,
     "Got the services moving that are needed now"},
    {Phase::kAssessment,
     Activity::kInformationGathered,
     "Gathered what is known already, so that nobody has to tell it again"},
    {Phase::kAssessment, Activity::kGapsNamed, "Named what is not known yet"},
    {Phase::kAssessment, Activity::kAssessmentsJoined, "Brought the assessments into one order"},
    {Phase::kAssessment, Activity::kPlanMade, "Made a personal plan with them"},
    {Phase::kFirstIntervention,
     Activity::kStoryKnown,
     "Know their story, and how it came to where they are"},
    {Phase::kFirstIntervention,
     Activity::kServicesTogether,
     "Brought health, school, social care and others to one table"},
    {Phase::kFirstIntervention,
     Activity::kSpokenFor,
     "Stood beside them where their care was decided"},
    {Phase::kReview, Activity::kContinuityKept, "Saw to it that familiar people stayed"},
    {Phase::kReview, Activity::kServicesLinked, "Kept health, education and social care in touch"},
    {Phase::kReview, Activity::kMeetingsAttended, "Went to the meetings that matter"},
    {Phase::kReview, Activity::kObstaclesCleared, "Cleared what stood in the family’s way"},
    {Phase::kReview, Activity::kMissingReported, "Reported what the area does not offer"},
    {Phase::kCrisis,
     Activity::kAdmissionAverted,
     "Put help in place that can keep them out of hospital"},
    {Phase::kCrisis,
     Activity::kWardBridged,
     "Stayed beside them into hospital and out of it, so that the stay is short"},
    {Phase::kCrisis,
     Activity::kRecommendationsFollowed,
     "Followed up what the review recommended, and raised what is not done"},
    {Phase::kStepDown, Activity::kProgressTracked, "Looked at how much support they still need"},
    {Phase::kStepDown, Activity::kStillSpokenFor, "Still stood beside them where it was needed"},
    {Phase::kStepDown,
     Activity::kReadmissionAverted,
     "Worked with the family on what keeps them out of hospital"},
    {Phase::kStepDown,
     Activity::kOngoingSupportFound,
     "Found the support that goes on when ours ends"},
    {Phase::kClosed, Activity::kWayBackExplained, "Told them how to come back"},
});
static_assert(kActivities.size() == NamesOf(Activity{}).size());

constexpr const PhaseActivity& ActivityOf(Activity activity) {
    return *std::ranges::find(kActivities, activity, &PhaseActivity::activity);
}

/// Support went over to another phase.
struct PhaseMoved {
    PhaseMoveId id;
    EpisodeId episode;
    Phase phase{};
    Date from;
    ALONGSIDE_EVENT("keyworking.phase_moved", 1, id, episode, phase, from)
    friend std::string InWords(const PhaseMoved& e) {
        return "Phase from " + InWords(e.from) + ": " + std::string(WordsOf(e.phase));
    }
};

/// Something was done that belongs to a phase.
struct ActivityDone {
    EpisodeId episode;
    Activity activity{};
    Date on;
    std::optional<std::string> note;
    ALONGSIDE_EVENT("keyworking.activity_done", 1, episode, activity, on, note)
    friend std::string InWords(const ActivityDone& e) {
        return std::string(ActivityOf(e.activity).words) + ", on " + InWords(e.on);
    }
};

}  // namespace alongside::keyworking
