// The journal: the one way in which a record changes.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "platform/base/result.h"
#include "platform/db/database.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/entry.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

/// A page of history: who, when, what.
struct HistoryLine {
    std::int64_t number;
    StreamId origin;
    Instant recorded;
    ActorId actor;
    std::string words;
    std::string type;
};

/// The journal within one write transaction. Made by the runner, which calls `Settle` before it
/// commits.
class Journal {
public:
    Journal(
        db::Tx& tx,
        const Catalogue& catalogue,
        const KeyRing& keys,
        AreaId area,
        ActorId actor,
        Instant now
    );
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// A new, empty stream with a key of its own.
    StreamId Begin(StreamKind kind);
    /// The same with a given id: an area's own stream bears the area's id.
    void Begin(const StreamId& stream, StreamKind kind);
    /// Locks the stream's head until the transaction ends. What a command decides from must be
    /// loaded after this. Streams that meet in one transaction are locked in the order of their
    /// ids.
    void Lock(const StreamId& stream);

    /// Appends an event, applies it to its module's tables, and lets other modules react.
    template <Event E>
    E Record(const StreamId& stream, const E& event) {
        Append(stream, Encode(event));
        return event;
    }
    void Append(const StreamId& stream, Fact fact);

    // What is done to the record itself (corrections.cpp). A use case asks the `May…` first, with
    // the streams locked, and passes its refusal on; to go on regardless is a bug.

    /// Refuses what would leave the journal without its own traces, or one person alone deciding.
    Result<Done> MayRedact(const StreamId& stream, std::int64_t number, std::string_view agreed_by)
        const;
    /// Destroys the content of one entry of `stream` and replays the record without it.
    void Redact(
        const StreamId& stream, std::int64_t number, std::string reason, std::string agreed_by
    );
    /// Refuses all but two whole, separate records of the same kind.
    Result<Done> MayMerge(const StreamId& survivor, const StreamId& other) const;
    /// Makes `survivor` the record of both; `Unmerge` takes it back.
    void Merge(const StreamId& survivor, const StreamId& other, std::string reason);
    Result<Done> MayUnmerge(const StreamId& survivor, const StreamId& other) const;
    /// Separates a merged stream; gives the entries recorded in between, for a person to sort.
    std::vector<HistoryLine> Unmerge(
        const StreamId& survivor, const StreamId& other, std::string reason
    );
    Result<Done> MayErase(const StreamId& stream) const;
    /// Destroys the keys of a whole record, `StreamsToErase`, and every row that came from it. Not
    /// undone by anything.
    void Erase(const StreamId& stream, std::string reason);
    /// The same for exactly one stream. What was merged into it stands for itself again.
    void EraseAlone(const StreamId& stream, std::string reason);

    /// Deletes the rows of the record that holds the stream and rebuilds them from its entries.
    /// Applies; never reacts.
    void Replay(const StreamId& stream);

    /// The same for a survivor, from `entries` as `ForEachEntry` gives them, into tables that hold
    /// no row of it.
    void ReplayInto(const StreamId& stream, const std::vector<Entry>& entries);

    /// Where a command with this key sent its sender when it was carried out before; nothing if it
    /// was not. The same command in another transaction waits until this one ends.
    std::optional<std::string> CarriedOut(std::string_view once) const;
    /// Keeps that it was, by a keyed fingerprint. An empty key is not kept.
    void RememberCarriedOut(
        std::string_view once, const StreamId& stream, std::string_view redirect
    );

    /// Records what modules conclude from the whole transaction, and writes stream heads, derived
    /// rows and counters. Nothing is complete before it.
    void Settle();

    /// The keyed fingerprint of text, for idempotency and other look-ups that must not be readable.
    std::string FingerprintOf(std::string_view purpose, std::string_view text) const;

    /// As the function `ForEachEntry`, within this transaction.
    void VisitEntries(const StreamId& stream, const std::function<void(const Entry&)>& visit) const;

    db::Tx& tx() { return tx_; }
    const Catalogue& catalogue() const { return catalogue_; }
    const AreaId& area() const { return area_; }
    Instant now() const { return now_; }

private:
    struct Head {
        std::int64_t number;
        Instant recorded;
        std::string hash;
        std::optional<SecretKey> key;  ///< None once erased.
        StreamId survivor;             ///< Itself, or the one that it was merged into.
        enum class State { kClean, kChanged } state = State::kClean;
    };
    /// What a transaction did to the rows of a record.
    struct Touched {
        Instant last;                          ///< When its last entry was recorded.
        std::vector<std::string_view> tables;  ///< Those that were written.
        bool anew = false;  ///< Whatever follows from it follows anew, whichever were written.
    };
    using AllTouched = std::map<StreamId, Touched>;

    Head& HeadOf(const StreamId& stream);
    void LockAll(std::vector<StreamId> streams);
    void DeleteRows(const StreamId& stream);
    void Apply(const Entry& entry);
    void Derive(const AllTouched& touched);
    void RememberType(const Fact& fact);
    void Conclude();

    db::Tx& tx_;
    const Catalogue& catalogue_;
    const KeyRing& keys_;
    AreaId area_;
    ActorId actor_;
    Instant now_;
    SecretKey area_key_;
    std::map<StreamId, Head> heads_;
    AllTouched touched_;
    std::set<std::pair<std::string, int>> types_;
    std::map<StreamId, std::vector<Conclusion>> unconcluded_;
};

/// Reads the entries of one stream and of those merged into it, oldest first. Entries whose key was
/// destroyed are skipped. Throws `KeyProblem` or `UnreadableFact`.
void ForEachEntry(
    const db::Reader& tables,
    const Catalogue& catalogue,
    const KeyRing& keys,
    const AreaId& area,
    const StreamId& stream,
    const std::function<void(const Entry&)>& visit
);

enum class StreamState { kOpen, kErased };

/// What a stream is, and where its record is now.
struct FoundStream {
    StreamKind kind;
    StreamState state;
    StreamId survivor;  ///< Itself, or the survivor of a merge.
};
std::optional<FoundStream> FindStream(
    const db::Reader& tables, const AreaId& area, const StreamId& stream
);

/// The stream that now holds a person's record: itself, or the survivor of a merge.
StreamId SurvivorOf(const db::Reader& tables, const AreaId& area, const StreamId& stream);

/// The streams that make up a person's record, the survivor last.
std::vector<StreamId> StreamsOfRecord(
    const db::Reader& tables, const AreaId& area, const StreamId& stream
);

/// All that an erasure destroys, and so what the register of erasures has to name: what is kept
/// apart from the record, then `StreamsOfRecord`.
std::vector<StreamId> StreamsToErase(
    const db::Reader& tables, const Catalogue& catalogue, const AreaId& area, const StreamId& stream
);

/// The events that this module itself records.
void AddJournalEvents(Catalogue& catalogue);

}  // namespace alongside::journal
