// Recording who looks out for somebody in hospital: visits, advocates, reports of restrictions.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/open_stay.h"

namespace alongside::admissions {

/// Each under the rules of its `Decide`, and returned as it was recorded.
Result<OversightVisited> RecordOversightVisit(
    const identity::Work& work, const StayCommand<OversightVisited>& command
);

Result<AdvocateOffered> OfferAdvocate(
    const identity::Work& work, const StayCommand<AdvocateOffered>& command
);
Result<AdvocateAnswered> AnswerAdvocate(
    const identity::Work& work, const StayCommand<AdvocateAnswered>& command
);

Result<RestrictionReported> ReportRestriction(
    const identity::Work& work, const StayCommand<RestrictionReported>& command
);
Result<RestrictionEnded> EndRestriction(
    const identity::Work& work, const StayCommand<RestrictionEnded>& command
);
Result<RestrictionReviewed> ReviewRestriction(
    const identity::Work& work, const StayCommand<RestrictionReviewed>& command
);

}  // namespace alongside::admissions
