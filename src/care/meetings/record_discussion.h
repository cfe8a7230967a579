// What a meeting says and decides about somebody: minutes, rating and action in one.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "care/meetings/meeting.h"
#include "care/people/ids.h"
#include "care/register/ids.h"
#include "platform/base/result.h"
#include "platform/identity/work.h"

namespace alongside::meetings {

/// A rating that the meeting gave, as far as it was filled in.
struct GivenInMeeting {
    std::optional<dsr::Rating> rating = {};
    std::optional<std::string> rationale = {};
    std::string seen = {};  ///< `dsr::VersionOf` the rating that was shown.
    std::optional<std::string> lowered_because = {};  ///< Before the time after hospital is over.
};

/// An action that was agreed, as far as it was filled in.
struct AgreedInMeeting {
    std::optional<std::string> title = {};
    std::optional<std::string> agency = {};
    std::optional<std::string> owner = {};
    std::optional<Date> due_on = {};
    bool IsEmpty() const { return !title && !agency && !owner && !due_on; }
};

struct RecordDiscussionCommand {
    MeetingId meeting;
    people::PersonId person;
    ItemId item;
    int seen = 0;  ///< Of the item: two who write at once do not overwrite each other.
    std::string said;
    std::optional<std::string> decided = {};
    GivenInMeeting rating = {};
    AgreedInMeeting action = {};
};

/// Records all of it, or nothing. `kInvalid` at the field: a rating without its reason or a reason
/// without its rating, an action without what or by when. The rating and the action go the way that
/// every other goes: they count wherever ratings and actions count.
Result<ItemDiscussed> RecordDiscussion(
    const identity::Work& work, const RecordDiscussionCommand& command
);

}  // namespace alongside::meetings
