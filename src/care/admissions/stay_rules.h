// The rules for recording what happens during a stay in hospital.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/admissions/stay.h"
#include "platform/base/date.h"
#include "platform/base/result.h"

namespace alongside::admissions {

/// `seen` is the version of the thing that a change was written about; of a new thing it is not
/// read. Of what is recorded once for a stay (who is responsible, aftercare, the plan) it is 0
/// while nothing is recorded.
struct WrittenWith {
    int seen = 0;
    Date today;
};

/// Each tidies an event and checks it against the stay. For all of them: texts are there and can be
/// kept, days are not in the future and lie within the stay (`kInvalid` at the field); the thing
/// that is changed exists (`kNotFound`) and has the version seen (`kConflict`). Practice,
/// `kRefused`, stands beside each.

/// ADM-4: it is another status than on that day.
Result<LegalStatusChanged> Decide(const Stay&, LegalStatusChanged, const WrittenWith&);
/// ADM-5: it is another day than planned now, and they have not left. A day that is past is no
/// plan: `kInvalid`. `seen` is the version of the admission.
Result<DischargePlanned> Decide(const Stay&, DischargePlanned, const WrittenWith&);
/// ADM-6: one such day at a time.
Result<ReadyForDischarge> Decide(const Stay&, ReadyForDischarge, const WrittenWith&);
/// ADM-7: the same delay by the same agency does not run twice.
Result<DelayRecorded> Decide(const Stay&, DelayRecorded, const WrittenWith&);
/// ADM-8, here and below: what has ended does not end again.
Result<DelayEnded> Decide(const Stay&, DelayEnded, const WrittenWith&);
/// ADM-9: nobody is on leave twice at once.
Result<LeaveRecorded> Decide(const Stay&, LeaveRecorded, const WrittenWith&);
Result<LeaveEnded> Decide(const Stay&, LeaveEnded, const WrittenWith&);
Result<OversightVisited> Decide(const Stay&, OversightVisited, const WrittenWith&);
Result<ResponsibilityRecorded> Decide(const Stay&, ResponsibilityRecorded, const WrittenWith&);
Result<AftercareRecorded> Decide(const Stay&, AftercareRecorded, const WrittenWith&);
Result<DischargePlanRecorded> Decide(const Stay&, DischargePlanRecorded, const WrittenWith&);
Result<DischargeNeedAdded> Decide(const Stay&, DischargeNeedAdded, const WrittenWith&);
Result<DischargeNeedMet> Decide(const Stay&, DischargeNeedMet, const WrittenWith&);
Result<DischargeNeedDropped> Decide(const Stay&, DischargeNeedDropped, const WrittenWith&);
Result<AdvocateOffered> Decide(const Stay&, AdvocateOffered, const WrittenWith&);
/// ADM-10: it is another answer than before.
Result<AdvocateAnswered> Decide(const Stay&, AdvocateAnswered, const WrittenWith&);
Result<RestrictionReported> Decide(const Stay&, RestrictionReported, const WrittenWith&);
Result<RestrictionEnded> Decide(const Stay&, RestrictionEnded, const WrittenWith&);
/// ADM-11: it has not been reviewed before.
Result<RestrictionReviewed> Decide(const Stay&, RestrictionReviewed, const WrittenWith&);
/// Names the kind of the thing itself.
Result<StayRecordWithdrawn> Decide(const Stay&, StayRecordWithdrawn, const WrittenWith&);

}  // namespace alongside::admissions
