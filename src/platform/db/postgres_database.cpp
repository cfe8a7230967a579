// A database on a PostgreSQL server: a pool of connections, and transactions that are run again.
// SPDX-License-Identifier: MIT
#include "platform/db/postgres_database.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "platform/db/pool.h"
#include "platform/db/postgres_session.h"

namespace alongside::db {
namespace {

constexpr int kMostAttempts = 5;

/// Long work that must not run twice at once waits here, and has all the time it needs.
constexpr std::string_view kStandAlone =
    "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '60s';"
    "SELECT pg_advisory_xact_lock(4911207135041257061)";

class PostgresDatabase final : public Database {
public:
    PostgresDatabase(const std::string& url, const OpenOptions& options)
        : pool_(std::max(options.readers, 1), [url, role = options.role] {
              return std::make_unique<PostgresSession>(url, role);
          }) {
        pool_.Borrow();
    }

    void Read(const AreaSetting& area, const std::function<void(Reader&)>& body) override {
        Within("REPEATABLE READ READ ONLY", area, [&](PostgresSession& session) {
            Reader reader(session);
            body(reader);
            return Ending::kCommit;
        });
    }

    void Write(const AreaSetting& area, const std::function<Ending(Tx&)>& body) override {
        Within("READ COMMITTED", area, [&](PostgresSession& session) {
            Tx tx(session);
            return body(tx);
        });
    }

    void WriteAlone(const AreaSetting& area, const std::function<Ending(Tx&)>& body) override {
        Within("READ COMMITTED", area, [&](PostgresSession& session) {
            session.Script(kStandAlone);
            Tx tx(session);
            return body(tx);
        });
    }

    void Check(std::span<const Statement* const> statements) override {
        auto lease = Borrow();
        for (const Statement* statement : statements) lease->Prepare(*statement);
    }

    void Compact() override {
        auto lease = Borrow();
        lease->Script("SET statement_timeout = 0");
        lease->Script("VACUUM FULL");
        lease.Discard();  // With its changed time-out.
    }

    Dialect dialect() const override { return Dialect::kPostgres; }

private:
    using Lease = Pool<PostgresSession>::Lease;

    /// A connection that answers: those that broke while they lay idle are replaced.
    Lease Borrow() {
        return pool_.Borrow([](PostgresSession& session) { return session.IsHealthy(); });
    }

    /// One transaction of `kind` around `body`, up to five times after a deadlock.
    template <class Body>
    void Within(std::string_view kind, const AreaSetting& area, const Body& body) {
        auto lease = Borrow();
        for (int attempt = 1; !Try(lease, kind, area, body, attempt); ++attempt)
            std::this_thread::sleep_for(std::chrono::milliseconds(1 << attempt));
    }

    /// False when it is worth another attempt. Throws what `body` threw, and `Failure`.
    template <class Body>
    static bool Try(
        Lease& lease, std::string_view kind, const AreaSetting& area, const Body& body, int attempt
    ) {
        try {
            lease->Begin(kind, area);
            if (body(*lease) == Ending::kCommit)
                lease->Commit();
            else
                lease->Rollback();
            return true;
        } catch (...) {
            const bool again = lease->can_retry() && attempt < kMostAttempts;
            lease->Rollback();
            if (again) return false;
            if (!lease->IsHealthy()) lease.Discard();
            throw;
        }
    }

    Pool<PostgresSession> pool_;
};

}  // namespace

std::unique_ptr<Database> OpenPostgres(const std::string& url, const OpenOptions& options) {
    return std::make_unique<PostgresDatabase>(url, options);
}

}  // namespace alongside::db
