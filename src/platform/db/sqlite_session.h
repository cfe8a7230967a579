// One connection to an SQLite file, with its prepared statements.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "platform/db/database.h"

struct sqlite3;
struct sqlite3_stmt;

namespace alongside::db {

/// How a connection is set up.
struct SqliteSettings {
    std::string path;
    std::string vfs;        ///< Empty: the system's own.
    int cache_kib = 16384;  ///< Pages kept by this connection.
    bool may_write = false;
};

/// A connection, used by one thread at a time.
class SqliteSession final : public Session {
public:
    /// Opens an existing file and sets everything that a connection of ours relies on.
    explicit SqliteSession(const SqliteSettings& settings);
    ~SqliteSession() override;

    std::int64_t Run(const Statement&, std::span<const Parameter>, const OnRow*) override;
    void Script(std::string_view text) override;
    Dialect dialect() const override { return Dialect::kSqlite; }

    /// Prepares without running. Throws `Failure{kMisuse}` when the statement does not fit.
    void Prepare(const Statement& statement);

    /// How many pages are kept from now on; those beyond are let go of at once.
    void SetCache(int kib);

    void Begin();           ///< One picture from the first statement on.
    void BeginImmediate();  ///< Takes the write lock, waiting for it.
    void Commit();
    /// Also when there is no transaction any more. False when even that failed: the connection is
    /// of no more use.
    bool Rollback() noexcept;
    void Savepoint();
    void Release();
    void RollbackToSavepoint();

    /// A statement has failed since `Begin` or `Savepoint`: only a rollback may follow.
    bool failed() const { return failed_; }
    /// The disk or the memory failed, or SQLite gave the transaction up: nothing of it can be kept.
    /// Holds what went wrong.
    const std::optional<Failure>& breakage() const { return breakage_; }

private:
    struct Prepared {
        sqlite3_stmt* handle = nullptr;
        const char* text = nullptr;
        bool busy = false;
    };
    class Use;

    void Configure(const SqliteSettings& settings);
    void Control(const Statement& statement);
    sqlite3_stmt* Compile(const Statement& statement);
    Prepared& Find(const Statement& statement);
    void Bind(sqlite3_stmt* handle, const Statement&, std::span<const Parameter> given);
    [[noreturn]] void Fail(std::string_view what, int code);

    sqlite3* db_ = nullptr;
    std::unordered_map<const Statement*, Prepared> prepared_;
    bool in_transaction_ = false;
    bool failed_ = false;
    std::optional<Failure> breakage_;
};

}  // namespace alongside::db
