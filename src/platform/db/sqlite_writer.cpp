// The one thread that writes to an SQLite file, and its grouped commits.
// SPDX-License-Identifier: MIT
#include "platform/db/sqlite_writer.h"

#include <utility>

namespace alongside::db {
namespace {

/// Bodies that share a commit at most: a bound on how long the first of them waits.
constexpr std::size_t kLargestGroup = 256;

/// A larger cache for as long as it lives.
class LargeCache {
public:
    explicit LargeCache(SqliteSession& session) : session_(session) {
        session_.SetCache(kAloneCacheKib);
    }
    ~LargeCache() {
        try {
            session_.SetCache(SqliteWriter::kCacheKib);
        } catch (const Failure&) {
            // It stays large, which harms nobody.
            return;
        }
    }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    static constexpr int kAloneCacheKib = 128 * 1024;
    SqliteSession& session_;
};

}  // namespace

SqliteWriter::SqliteWriter(Connect connect)
    : connect_(std::move(connect)), session_(connect_()), thread_([this] { Serve(); }) {}

SqliteWriter::~SqliteWriter() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    arrived_.notify_one();
    thread_.join();
}

void SqliteWriter::Write(const Body& body) {
    Enqueue({.body = &body});
}

void SqliteWriter::WriteAlone(const Body& body) {
    Enqueue({.body = &body, .alone = true});
}

void SqliteWriter::Outside(const std::function<void(SqliteSession&)>& work) {
    Enqueue({.outside = &work, .alone = true});
}

void SqliteWriter::Enqueue(Request request) {
    if (std::this_thread::get_id() == thread_.get_id())
        throw Failure(Failure::Kind::kMisuse, "A write transaction cannot wait for another one");
    std::future<void> done = request.done.get_future();
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(request));
    }
    arrived_.notify_one();
    done.get();
}

std::vector<SqliteWriter::Request> SqliteWriter::TakeGroup() {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [this] { return closing_ || !queue_.empty(); });
    std::vector<Request> group;
    while (!queue_.empty() && group.size() < kLargestGroup) {
        if (queue_.front().alone && !group.empty()) break;
        group.push_back(std::move(queue_.front()));
        queue_.pop_front();
        if (group.back().alone) break;
    }
    return group;
}

void SqliteWriter::Serve() {
    for (auto group = TakeGroup(); !group.empty(); group = TakeGroup()) {
        RunGroup(group);
        // Nobody was answered before this point: the commit has succeeded or failed for all.
        for (Request& request : group) {
            if (request.error)
                request.done.set_exception(std::move(request.error));
            else
                request.done.set_value();
        }
    }
}

void SqliteWriter::RunGroup(std::vector<Request>& group) {
    try {
        if (!session_) session_ = connect_();
        Request& first = group.front();
        if (first.outside)
            (*first.outside)(*session_);
        else if (first.alone)
            RunAlone(first);
        else
            RunTogether(group);
    } catch (...) {
        for (Request& request : group) request.error = std::current_exception();
        if (session_) Recover();
    }
}

/// A flush that failed may have left a whole commit in the write-ahead log, beyond the end that
/// SQLite knows of: whoever opens the file after a crash would find it and believe it. A commit
/// that changes nothing overwrites its beginning; until that succeeds the connection is kept,
/// because it knows where the end is.
void SqliteWriter::Recover() {
    const bool disk_failed = session_->breakage().has_value();
    if (!session_->Rollback()) {
        session_.reset();
        return;
    }
    if (!disk_failed) return;
    try {
        session_->BeginImmediate();
        session_->Script("PRAGMA user_version = 0");
        session_->Commit();
    } catch (const Failure&) {
        if (!session_->Rollback()) session_.reset();
    }
}

void SqliteWriter::RunTogether(std::vector<Request>& group) {
    session_->BeginImmediate();
    for (Request& request : group) {
        session_->Savepoint();
        if (RunBody(request) == Ending::kCommit)
            session_->Release();
        else
            session_->RollbackToSavepoint();
    }
    session_->Commit();
}

/// Without a savepoint, for which SQLite would keep a copy of every changed page in memory, and
/// with room for the pages that long work comes back to: what does not fit goes to the log, often.
void SqliteWriter::RunAlone(Request& request) {
    const LargeCache cache(*session_);
    session_->BeginImmediate();
    if (RunBody(request) == Ending::kCommit)
        session_->Commit();
    else
        session_->Rollback();
}

/// Keeps what the body threw for its caller. Throws when nothing of the transaction can be kept.
Ending SqliteWriter::RunBody(Request& request) {
    auto ending = Ending::kRollback;
    try {
        Tx tx(*session_);
        ending = (*request.body)(tx);
        if (ending == Ending::kCommit && session_->failed())
            throw Failure(
                Failure::Kind::kMisuse, "A transaction was to be committed after a statement failed"
            );
    } catch (...) {
        ending = Ending::kRollback;
        request.error = std::current_exception();
    }
    if (session_->breakage()) throw Failure(*session_->breakage());
    return ending;
}

}  // namespace alongside::db
