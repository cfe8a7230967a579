// Stepping down: the plan, its steps, who takes over, school, and stepping back.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/keyworking/close_episode.h"
#include "care/keyworking/keyworking_facts.h"
#include "care/keyworking/stepped_back_facts.h"
#include "care/people/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::keyworking {

// A command carries the fact as its writer gave it; ids and episode are set here. Rules: see
// stepping_down.h.

struct PlanStepDownCommand {
    people::PersonId person;
    StepDownPlanned plan;
};
Result<StepDownPlanned> PlanStepDown(
    const identity::Work& work, const PlanStepDownCommand& command
);

struct ChangeStepDownCommand {
    people::PersonId person;
    StepDownId plan;
    int seen = 0;
    StepDownChanged right;
};
Result<StepDownChanged> ChangeStepDown(
    const identity::Work& work, const ChangeStepDownCommand& command
);

struct AddStepCommand {
    people::PersonId person;
    StepDownId plan;
    StepAdded step;
};
Result<StepAdded> AddStep(const identity::Work& work, const AddStepCommand& command);

struct TakeStepCommand {
    people::PersonId person;
    StepDownId plan;
    StepId step;
    int seen = 0;
    StepTaken taken;
};
Result<StepTaken> TakeStep(const identity::Work& work, const TakeStepCommand& command);

struct OfferHandoverCommand {
    people::PersonId person;
    StepDownId plan;
    HandoverOffered offer;
};
Result<HandoverOffered> OfferHandover(
    const identity::Work& work, const OfferHandoverCommand& command
);

struct AnswerHandoverCommand {
    people::PersonId person;
    StepDownId plan;
    HandoverId handover;
    int seen = 0;
    HandoverAnswered answer;
};
Result<HandoverAnswered> AnswerHandover(
    const identity::Work& work, const AnswerHandoverCommand& command
);

struct RecordSchoolReturnCommand {
    people::PersonId person;
    StepDownId plan;
    SchoolReturnRecorded school;
};
Result<SchoolReturnRecorded> RecordSchoolReturn(
    const identity::Work& work, const RecordSchoolReturnCommand& command
);

struct StepBackCommand {
    people::PersonId person;
    StepDownId plan;
    int seen = 0;
    SteppedBack back;
    StepOutcomeGiven became;  ///< Its words are required.
};
/// Ends the plan, the episode (stepped back) and the parts of its workers, all on one day.
Result<ClosedEpisode> StepBack(const identity::Work& work, const StepBackCommand& command);

struct AskReengagementCommand {
    people::PersonId person;
    ReengagementAsked asked;
};
Result<ReengagementAsked> AskReengagement(
    const identity::Work& work, const AskReengagementCommand& command
);

}  // namespace alongside::keyworking
