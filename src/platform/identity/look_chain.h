// One area's chain of looks, and the thread that makes them durable.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "platform/identity/access_log.h"
#include "platform/identity/look_row.h"
#include "platform/identity/look_spool.h"

namespace alongside::identity {

/// The log of one area, and the thread that writes it. With a spool the database may be written by
/// another thread at the same time, while what comes goes into the spool's other file.
class AccessLog::Chain {
public:
    struct Place {
        db::Database& database;
        AreaId area;
        std::string node;
        const Clock& clock;
        std::string spool;  ///< The path of its first file; none when empty.
    };

    explicit Chain(Place place);
    Chain(const Chain&) = delete;
    Chain& operator=(const Chain&) = delete;

    /// Makes durable what was given first.
    ~Chain();

    /// Returns at once; see `AccessLog::Append`.
    void Add(std::vector<Look> looks, Then then);

private:
    struct Waiting {
        std::vector<Look> looks;
        Then then;
    };
    using Batch = std::vector<Waiting>;
    using Rows = std::vector<LookRow>;

    void Serve();
    void OpenSpool();
    void CloseSpool();
    bool Take(Batch& batch);
    std::exception_ptr Keep(const Batch& batch);
    std::size_t Number(const Batch& batch, Instant now);
    void MakeDurable(std::size_t rows);
    bool Spool(std::size_t rows);
    void BeginCommit();
    void EndCommit();
    void CommitNow(std::size_t unspooled);
    void Committed(std::size_t rows);
    bool Busy() const;
    void Write(const Rows& rows, std::size_t unspooled) const;
    LookHead LastHead(const db::Reader& tables, Date day) const;

    const Place place_;

    // Only the chain's thread touches these.
    bool opened_ = false;                             ///< What a crash left behind is known.
    std::vector<std::unique_ptr<LookSpool>> spools_;  ///< Two, or none.
    std::size_t spool_ = 0;                           ///< Which of them is appended to.
    Rows pending_;     ///< Not known to be in the database; spooled, but for the last.
    Rows committing_;  ///< Spooled in the other file, and being committed by another thread.
    std::future<void> commit_;
    std::optional<LookHead> last_;  ///< The last durable look's day and number; read when unknown.
    std::chrono::steady_clock::time_point committed_;  ///< When the last commit had succeeded.
    std::chrono::steady_clock::time_point next_commit_;
    std::chrono::steady_clock::time_point next_flush_;
    std::chrono::milliseconds pause_;
    bool together_ = false;  ///< Several looked at once: it is worth while to wait for one another.
    bool failing_ = false;   ///< The database refused last time: nothing goes to the spool alone.

    std::mutex guard_;
    std::condition_variable arrived_;
    Batch waiting_;
    bool closing_ = false;
    std::thread thread_;
};

}  // namespace alongside::identity
