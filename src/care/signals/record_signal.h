// Recording an early signal, taking one back, and saying what came of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "care/people/ids.h"
#include "care/signals/signal.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::signals {

struct RecordSignalCommand {
    people::PersonId person;
    SignalRecorded signal;  ///< Its id is not read.
};
/// Additive: it never meets a conflict. Whether it asks for another look is concluded with it.
Result<SignalRecorded> RecordSignal(const identity::Work& work, const RecordSignalCommand& command);

struct WithdrawSignalCommand {
    people::PersonId person;
    SignalId signal;
    std::string reason;
};
Result<SignalWithdrawn> WithdrawSignal(
    const identity::Work& work, const WithdrawSignalCommand& command
);

struct KeepRatingCommand {
    people::PersonId person;
    std::string seen;  ///< `VersionOf` what waited when its writer looked.
    std::string reason;
};
/// Somebody looked, and the rating stays. SIG-1: a look is asked for. `kConflict` when another
/// signal was recorded meanwhile.
Result<SignalsConsidered> KeepRating(const identity::Work& work, const KeepRatingCommand& command);

/// Says which signals ask for another look in an area. What is open already stays open.
Result<SignalRuleChosen> ChooseSignalRule(
    const identity::Work& work, const SignalRuleChosen& chosen
);

}  // namespace alongside::signals
