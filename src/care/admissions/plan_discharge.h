// Planning that somebody leaves hospital: when, where to, what it needs, and what delays it.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/open_stay.h"

namespace alongside::admissions {

/// Each under the rules of its `Decide`, and returned as it was recorded.
Result<DischargePlanned> PlanDischarge(
    const identity::Work& work, const StayCommand<DischargePlanned>& command
);
Result<ReadyForDischarge> RecordReady(
    const identity::Work& work, const StayCommand<ReadyForDischarge>& command
);

Result<DelayRecorded> RecordDelay(
    const identity::Work& work, const StayCommand<DelayRecorded>& command
);
Result<DelayEnded> EndDelay(const identity::Work& work, const StayCommand<DelayEnded>& command);

Result<DischargePlanRecorded> RecordDischargePlan(
    const identity::Work& work, const StayCommand<DischargePlanRecorded>& command
);
Result<DischargeNeedAdded> AddDischargeNeed(
    const identity::Work& work, const StayCommand<DischargeNeedAdded>& command
);
Result<DischargeNeedMet> MeetDischargeNeed(
    const identity::Work& work, const StayCommand<DischargeNeedMet>& command
);
Result<DischargeNeedDropped> DropDischargeNeed(
    const identity::Work& work, const StayCommand<DischargeNeedDropped>& command
);
Result<AftercareRecorded> RecordAftercare(
    const identity::Work& work, const StayCommand<AftercareRecorded>& command
);

}  // namespace alongside::admissions
