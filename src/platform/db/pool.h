// A bounded set of connections that threads borrow and give back.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "platform/db/database.h"

namespace alongside::db {

/// Connections of one kind, made when first needed. The one given back last is lent first, because
/// its caches are warm. Whoever finds none free waits; after ten seconds it throws
/// `Failure{kBusy}`.
template <class Connection>
class Pool {
public:
    /// A borrowed connection; given back when it goes out of scope, unless it was `Discard`ed.
    class Lease {
    public:
        Lease(Pool& pool, std::unique_ptr<Connection> connection)
            : pool_(pool), connection_(std::move(connection)) {}
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        ~Lease() { pool_.GiveBack(std::move(connection_)); }
        Connection& operator*() const { return *connection_; }
        Connection* operator->() const { return connection_.get(); }
        /// Closes the connection; the next borrower makes another.
        void Discard() { connection_.reset(); }

    private:
        Pool& pool_;
        std::unique_ptr<Connection> connection_;
    };

    /// `connect` makes a connection or throws; it runs outside the pool's lock.
    Pool(int most, std::function<std::unique_ptr<Connection>()> connect)
        : most_(most), connect_(std::move(connect)) {}

    /// A connection that `is_usable` accepts: others are closed and replaced.
    template <class IsUsable>
    Lease Borrow(IsUsable is_usable) {
        std::unique_lock lock(mutex_);
        const auto available = [this] { return !idle_.empty() || lent_ < most_; };
        if (!given_back_.wait_for(lock, kPatience, available))
            throw Failure(Failure::Kind::kBusy, "Every connection to the database is in use");
        ++lent_;
        std::unique_ptr<Connection> connection;
        if (!idle_.empty()) {
            connection = std::move(idle_.back());
            idle_.pop_back();
        }
        lock.unlock();
        if (connection && !is_usable(*connection)) connection.reset();
        if (!connection) connection = Connect();
        return Lease(*this, std::move(connection));
    }

    Lease Borrow() {
        return Borrow([](Connection&) { return true; });
    }

private:
    static constexpr std::chrono::seconds kPatience{10};

    std::unique_ptr<Connection> Connect() {
        try {
            return connect_();
        } catch (...) {
            GiveBack(nullptr);
            throw;
        }
    }

    void GiveBack(std::unique_ptr<Connection> connection) {
        {
            const std::lock_guard lock(mutex_);
            --lent_;
            if (connection) idle_.push_back(std::move(connection));
        }
        given_back_.notify_one();
    }

    const int most_;
    const std::function<std::unique_ptr<Connection>()> connect_;
    std::mutex mutex_;
    std::condition_variable given_back_;
    std::vector<std::unique_ptr<Connection>> idle_;
    int lent_ = 0;
};

}  // namespace alongside::db
