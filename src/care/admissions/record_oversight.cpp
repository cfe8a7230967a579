// Who looks out for somebody in hospital.
// SPDX-License-Identifier: MIT
#include "care/admissions/record_oversight.h"

namespace alongside::admissions {

Result<OversightVisited> RecordOversightVisit(
    const identity::Work& work, const StayCommand<OversightVisited>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<AdvocateOffered> OfferAdvocate(
    const identity::Work& work, const StayCommand<AdvocateOffered>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<AdvocateAnswered> AnswerAdvocate(
    const identity::Work& work, const StayCommand<AdvocateAnswered>& command
) {
    return RecordInStay<Does::kChange>(work, command);
}

Result<RestrictionReported> ReportRestriction(
    const identity::Work& work, const StayCommand<RestrictionReported>& command
) {
    return RecordInStay<Does::kBegin>(work, command);
}

Result<RestrictionEnded> EndRestriction(
    const identity::Work& work, const StayCommand<RestrictionEnded>& command
) {
    return RecordInStay<Does::kChange>(work, command);
}

Result<RestrictionReviewed> ReviewRestriction(
    const identity::Work& work, const StayCommand<RestrictionReviewed>& command
) {
    return RecordInStay<Does::kChange>(work, command);
}

}  // namespace alongside::admissions
