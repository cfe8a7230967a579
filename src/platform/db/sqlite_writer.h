// The one thread that writes to an SQLite file, and its grouped commits.
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "platform/db/database.h"
#include "platform/db/sqlite_session.h"

namespace alongside::db {

/// Runs write bodies for all other threads. Whatever is waiting when a commit ends shares the next
/// one, so that many threads pay for one flush of the disk. After the disk or the memory failed it
/// takes the next group as if nothing had happened.
class SqliteWriter {
public:
    using Body = std::function<Ending(Tx&)>;
    using Connect = std::function<std::unique_ptr<SqliteSession>()>;

    /// How many KiB of pages the connection keeps, but for long work alone.
    static constexpr int kCacheKib = 32 * 1024;

    /// Opens the connection at once, so that a file that cannot be written fails here.
    explicit SqliteWriter(Connect connect);
    /// Finishes what is queued.
    ~SqliteWriter();
    SqliteWriter(const SqliteWriter&) = delete;
    SqliteWriter& operator=(const SqliteWriter&) = delete;

    /// Returns once the group that `body` became part of is durable, or its own work rolled back.
    void Write(const Body& body);
    /// The same as one transaction of its own.
    void WriteAlone(const Body& body);
    /// Something that no transaction may be open for.
    void Outside(const std::function<void(SqliteSession&)>& work);

private:
    /// What one caller waits for: exactly one of a body and work outside any transaction.
    struct Request {
        const Body* body = nullptr;
        const std::function<void(SqliteSession&)>* outside = nullptr;
        bool alone = false;
        std::promise<void> done = {};
        std::exception_ptr error = nullptr;
    };

    void Enqueue(Request request);
    void Serve();
    std::vector<Request> TakeGroup();
    void RunGroup(std::vector<Request>& group);
    void RunTogether(std::vector<Request>& group);
    void RunAlone(Request& request);
    Ending RunBody(Request& request);
    void Recover();

    const Connect connect_;
    std::unique_ptr<SqliteSession> session_;
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<Request> queue_;
    bool closing_ = false;
    std::thread thread_;
};

}  // namespace alongside::db
