// Recording a concern, in a minute and from anywhere.
// SPDX-License-Identifier: MIT
#pragma once

#include "care/safeguarding/concern.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::safeguarding {

struct RecordConcernCommand {
    ConcernRecorded concern;  ///< Its due date is worked out here.
};
struct RecordedConcern {
    ConcernId id;
    ConcernRecorded concern;
};

/// Begins a concern under the rules of `DecideConcern`, and tells those who look after its kind at
/// once, by e-mail, without a word of what was said. A concern is never refused because nobody
/// could be told: it stands on their page of today whatever becomes of the mail.
Result<RecordedConcern> RecordConcern(
    const identity::Work& work, const RecordConcernCommand& command
);

}  // namespace alongside::safeguarding
