// One connection to PostgreSQL, with its prepared statements.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>

#include "platform/db/database.h"

struct pg_conn;
struct pg_result;

namespace alongside::db {

/// A connection, used by one thread at a time. Messages of failures carry PostgreSQL's own words
/// only for classes whose words cannot quote a value.
class PostgresSession final : public Session {
public:
    /// Connects, checks the version, sets what a connection of ours relies on and takes `role`
    /// unless it is empty.
    PostgresSession(const std::string& url, const std::string& role);
    ~PostgresSession() override;

    std::int64_t Run(const Statement&, std::span<const Parameter>, const OnRow*) override;
    void Script(std::string_view text) override;
    Dialect dialect() const override { return Dialect::kPostgres; }

    /// Prepares without running. Throws `Failure{kMisuse}` when the statement does not fit.
    void Prepare(const Statement& statement);

    /// Starts a transaction of the given kind (`READ COMMITTED`, …) that sees the rows of an area.
    void Begin(std::string_view kind, const AreaSetting& area);
    /// Throws `Failure{kMisuse}` when a statement had failed, so that there was nothing to commit.
    void Commit();
    void Rollback() noexcept;

    /// Whether the last failure was a deadlock or a serialisation failure: running the whole
    /// transaction again may succeed.
    bool can_retry() const;
    /// Whether the server still answers, as far as can be told without asking it.
    bool IsHealthy();

private:
    const std::string& NameOfPrepared(const Statement& statement);
    [[noreturn]] void Fail(std::string_view what, const pg_result* result);

    pg_conn* connection_ = nullptr;
    std::unordered_map<const Statement*, std::pair<const char*, std::string>> prepared_;
    int made_ = 0;
    std::string sqlstate_;
};

}  // namespace alongside::db
