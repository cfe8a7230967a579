// Removing an entry that is about somebody else: what may go, what goes with it, and who decides.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "care/corrections/ids.h"
#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/journal/actor.h"

namespace alongside::corrections {

/// An entry of a record, as far as the rules and the pages look at it.
struct RecordLine {
    StreamId origin;  ///< The stream that it was recorded in.
    std::int64_t number = 0;
    std::string type;
    std::string thing = {};  ///< The id of what it is about; "" for the record as a whole.
    std::string words = {};
    journal::ActorId actor = {};
    Instant recorded = {};
    bool operator==(const RecordLine&) const = default;
};

/// A request to remove an entry, and what became of it.
struct Removal {
    RemovalId id;
    StreamId origin;  ///< The stream of the entry, and of the request.
    std::int64_t number = 0;
    std::string reason;
    journal::ActorId asked_by;
    Instant asked_at;
    RemovalState state = RemovalState::kOpen;
    std::optional<journal::ActorId> settled_by = {};
    std::optional<Instant> settled_at = {};
    std::optional<std::string> settled_reason = {};
    bool operator==(const Removal&) const = default;
};

/// CORR-1: the entry that began a record stays, for without it there is nobody. CORR-2: what says
/// what became of other entries stays.
Result<Done> CheckRemovable(const RecordLine& line);

/// The entry, and those that go with it: where it began something, e.g. an admission, whatever was
/// recorded of that thing later is about somebody else too, and would stay behind unseen. In the
/// order of `record`; empty when `record`, all readable entries in their order, does not have it.
std::vector<RecordLine> LinesToRemove(
    const std::vector<RecordLine>& record, const StreamId& origin, std::int64_t number
);

/// What a request to remove an entry asks for: its `LinesToRemove`. `kNotFound` when there never
/// was such an entry; `kRefused` by CORR-1 and CORR-2; by CORR-3 when an `open` request would
/// remove some of it, with a link to that one; by CORR-8 when the entry was removed already.
Result<std::vector<RecordLine>> DecideRequest(
    const std::vector<RecordLine>& record,
    const std::vector<Removal>& open,
    const StreamId& origin,
    std::int64_t number
);

/// CORR-4: nobody decides alone. CORR-5: what was decided, or taken back, is not decided again.
Result<Done> CheckMaySettle(const Removal& removal, const journal::ActorId& actor);
/// CORR-5, and CORR-6: a request is taken back by who made it.
Result<Done> CheckMayWithdraw(const Removal& removal, const journal::ActorId& actor);

}  // namespace alongside::corrections
