// A quarter's return as it stands: the signed one while it is signed off, else as computed now.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "care/returns/progress_return.h"
#include "care/returns/quarter_return.h"
#include "care/returns/return_builder.h"
#include "platform/identity/policy.h"
#include "platform/identity/work.h"

namespace alongside::returns {

struct StandingReturn {
    QuarterReturn held;
    std::vector<SignedReturn> signed_returns;  ///< The latest first.
    /// Until when what was recorded counts: now, or the moment of the signature.
    Instant as_known;
    ProgressReturn figures;

    bool IsSigned() const { return held.state == SigningState::kSigned; }
};

/// What a page, a spreadsheet or the command line shows of a quarter. The figures of a signed
/// return are those that were frozen.
StandingReturn FindStandingReturn(
    const identity::View& view, const identity::Scope& area, const Quarter& quarter
);

/// The people behind the figures, as they were known when the figures were.
FigureMembers PeopleOf(
    const identity::View& view, const identity::Scope& area, const StandingReturn& standing
);

/// Leaves out what is said of single people, for those who may not see anybody's record.
void LeaveOutPeople(ProgressReturn& figures);

}  // namespace alongside::returns
