// Planning that somebody leaves hospital.
// SPDX-License-Identifier: MIT
#include "care/admissions/plan_discharge.h"

namespace alongside::admissions {

Result<DischargePlanned> PlanDischarge(
    const identity::Work& work, const StayCommand<DischargePlanned>& command
) {
    return RecordInStay<Does::kChange>(work, command);
}

Result<ReadyForDischarge> RecordReady(
    const identity::Work& work, const StayCommand<ReadyForDischarge>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<DelayRecorded> RecordDelay(
    const identity::Work& work, const StayCommand<DelayRecorded>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<DelayEnded> EndDelay(const identity::Work& work, const StayCommand<DelayEnded>& command) {
    return RecordInStay<Does::kChange>(work, command);
}

Result<DischargePlanRecorded> RecordDischargePlan(
    const identity::Work& work, const StayCommand<DischargePlanRecorded>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<DischargeNeedAdded> AddDischargeNeed(
    const identity::Work& work, const StayCommand<DischargeNeedAdded>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<DischargeNeedMet> MeetDischargeNeed(
    const identity::Work& work, const StayCommand<DischargeNeedMet>& command
) {
    return RecordInStay<Does::kChange>(work, command);
}

Result<DischargeNeedDropped> DropDischargeNeed(
    const identity::Work& work, const StayCommand<DischargeNeedDropped>& command
) {
    return RecordInStay<Does::kChange>(work, command);
}

Result<AftercareRecorded> RecordAftercare(
    const identity::Work& work, const StayCommand<AftercareRecorded>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

}  // namespace alongside::admissions
