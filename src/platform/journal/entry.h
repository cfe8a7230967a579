// One line of the record: what happened, in which stream, when it was written down and by whom.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/base/instant.h"
#include "platform/journal/actor.h"
#include "platform/journal/event.h"

namespace alongside::journal {

/// What kind of thing a stream is the history of.
/// A referral is a record of its own until it is known who it is about, and is then merged into
/// theirs. A concern stays apart from the record of the person: few may see it.
enum class StreamKind { kPerson, kWorker, kArea, kReturn, kReferral, kConcern };
constexpr std::array<std::string_view, 6> NamesOf(StreamKind) {
    return {"person", "worker", "area", "return", "referral", "concern"};
}

struct Entry {
    AreaId area;
    StreamId stream;  ///< Whose rows it changes: the survivor, for an entry of a merged stream.
    StreamId origin;  ///< The stream that it was recorded in.
    std::int64_t number = 0;  ///< From 1, without gaps, within `origin`.
    Instant recorded;         ///< When we learned it; never earlier than the entry before.
    ActorId actor;
    Fact fact;

    /// Whether the entry came here by a merge. Facts about identity are then left to the survivor's
    /// own.
    bool Merged() const { return stream != origin; }
};

}  // namespace alongside::journal
