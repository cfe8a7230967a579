// What a lead does about a concern.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/safeguarding/concern.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::safeguarding {

/// One thing to do about one concern. `seen` is the version that whoever does it was shown.
template <class E>
struct HandleCommand {
    ConcernId concern;
    int seen = 0;
    E what;
};

/// Each decides by the rule of the same name in concern.h. `kForbidden` for whoever only recorded
/// the concern, `kNotFound` for whoever may not see it, `kConflict` when it changed meanwhile.
Result<ConcernTakenOn> TakeOn(
    const identity::Work& work, const HandleCommand<ConcernTakenOn>& command
);
/// Works out by when they have to answer.
Result<ConcernReferred> ReferOn(
    const identity::Work& work, const HandleCommand<ConcernReferred>& command
);
Result<ConcernAnswered> RecordAnswer(
    const identity::Work& work, const HandleCommand<ConcernAnswered>& command
);
/// Whoever recorded the concern may add to it too; two notes at once never conflict.
Result<ConcernNoted> AddNote(
    const identity::Work& work, const HandleCommand<ConcernNoted>& command
);
Result<ConcernClosed> CloseConcern(
    const identity::Work& work, const HandleCommand<ConcernClosed>& command
);
Result<ConcernReopened> ReopenConcern(
    const identity::Work& work, const HandleCommand<ConcernReopened>& command
);

}  // namespace alongside::safeguarding
