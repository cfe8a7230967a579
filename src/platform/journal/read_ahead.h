// Reading and decrypting the whole record on a thread of its own, ahead of whoever replays it.
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "platform/db/database.h"
#include "platform/journal/catalogue.h"
#include "platform/journal/entry.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

/// What one stream gives a replay: nothing when it was erased, or merged into another, whose
/// entries then hold its own.
struct ReadRecord {
    enum class Stands { kAlone, kForNothing } stands = Stands::kAlone;
    AreaId area;
    StreamId stream;
    std::vector<Entry> entries;  ///< Oldest first; those whose key was destroyed are left out.
};

/// Gives every stream's record, in the order of streams, as one read transaction on a connection of
/// its own shows them: whoever begins it sees to it that nobody records anything meanwhile. Memory:
/// a few hundred records.
class ReadAhead {
public:
    /// Begins to read. Everything given must outlive it.
    ReadAhead(db::Database& database, const Catalogue& catalogue, const KeyRing& keys);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The next few streams; none at the end. Throws what reading threw.
    std::vector<ReadRecord> Next();

private:
    void Read(const db::Reader& tables);
    /// Hands a batch over. False when nobody wants more.
    bool Give(std::vector<ReadRecord> batch);

    const Catalogue& catalogue_;
    const KeyRing& keys_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::vector<ReadRecord>> ready_;
    std::exception_ptr error_;
    enum class State { kReading, kDone, kUnwanted } state_ = State::kReading;
    std::thread thread_;
};

}  // namespace alongside::journal
