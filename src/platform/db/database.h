// The one way to a database: read and write transactions over SQLite or PostgreSQL.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/base/id.h"
#include "platform/db/statement.h"
#include "platform/db/value.h"

namespace alongside::db {

enum class Dialect { kSqlite, kPostgres };

/// The world failed, or a statement was used wrongly. Carries the statement's name and the
/// database's own code, never a bound value: its text may be logged.
class Failure : public std::runtime_error {
public:
    enum class Kind {
        kUnique,      ///< A unique index refused; `constraint()` names it where the database says.
        kConstraint,  ///< Another constraint refused.
        kBusy,  ///< Lock or statement time-out, deadlock or serialisation failure: worth retrying.
        kFull,  ///< Disk full.
        kIo,    ///< Read or write error, damaged file.
        kLost,  ///< The connection is gone.
        kMisuse,  ///< Missing or extra parameter, wrong column type, unknown statement: a bug.
        kOther,
    };
    Failure(Kind kind, const std::string& words, std::string constraint = {})
        : std::runtime_error(words), kind_(kind), constraint_(std::move(constraint)) {}
    Kind kind() const { return kind_; }
    const std::string& constraint() const { return constraint_; }

private:
    Kind kind_;
    std::string constraint_;
};

/// The values of a call: each parameter of the statement exactly once, in any order.
using Parameters = std::initializer_list<Parameter>;
using OnRow = std::function<void(const Row&)>;

/// A connection's statements, as each database implements them.
class Session {
public:
    Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    virtual ~Session() = default;
    /// Runs a statement and returns how many rows it gave or changed.
    virtual std::int64_t Run(const Statement&, std::span<const Parameter>, const OnRow* on_row) = 0;
    /// Several statements of fixed text without parameters: migrations, temporary tables, VACUUM.
    virtual void Script(std::string_view text) = 0;
    virtual Dialect dialect() const = 0;
};

/// A read transaction: one consistent picture of the database for as long as it lives.
class Reader {
public:
    explicit Reader(Session& session) : session_(&session) {}

    /// Calls `on_row` for each row, in order.
    void Query(const ReadStatement& statement, Parameters parameters, const OnRow& on_row) const;
    /// The same for parameters that are put together at run time: a list with a choice of orders.
    void Query(
        const ReadStatement& statement, std::span<const Parameter> parameters, const OnRow& on_row
    ) const;
    /// The first row's value as `make` reads it, or nothing when there is no row.
    template <class Make>
    auto First(const ReadStatement& statement, Parameters parameters, Make make) const
        -> std::optional<decltype(make(std::declval<const Row&>()))> {
        std::optional<decltype(make(std::declval<const Row&>()))> first;
        Query(statement, parameters, [&](const Row& row) {
            if (!first) first.emplace(make(row));
        });
        return first;
    }
    /// Every row as `make` reads it.
    template <class Make>
    auto All(const ReadStatement& statement, Parameters parameters, Make make) const
        -> std::vector<decltype(make(std::declval<const Row&>()))> {
        std::vector<decltype(make(std::declval<const Row&>()))> all;
        Query(statement, parameters, [&](const Row& row) { all.push_back(make(row)); });
        return all;
    }
    Dialect dialect() const { return session_->dialect(); }

protected:
    Session& session() const { return *session_; }

private:
    Session* session_;
};

/// A write transaction. Only tables code and platform stores are handed one. Once a statement has
/// failed the transaction can only be rolled back, on both databases: whatever follows throws.
class Tx : public Reader {
public:
    using Reader::Reader;
    /// Runs a statement that changes rows and returns how many it changed.
    std::int64_t Execute(const WriteStatement& statement, Parameters parameters);
    /// The same for parameters that are known only at run time: restoring a backup.
    std::int64_t Execute(const WriteStatement& statement, std::span<const Parameter> parameters);
    /// The same for one with RETURNING.
    void Execute(const WriteStatement& statement, Parameters parameters, const OnRow& on_row);
    void Script(std::string_view text) { session().Script(text); }

    /// The tables that were written since it was last asked, each once.
    std::vector<std::string_view> TakeWritten() { return std::exchange(written_, {}); }

private:
    void NoteWritten(const WriteStatement& statement);

    std::vector<std::string_view> written_;
};

/// What a write body says at its end.
enum class Ending { kCommit, kRollback };

/// Whose rows a transaction may see. On PostgreSQL row-level security enforces it.
struct AreaSetting {
    std::optional<AreaId> area;  ///< None: operational tables only (sign-in, sessions).
    bool every_area = false;     ///< The command line as owner: rebuild, verify, migrate.
    static AreaSetting Of(const AreaId& area) { return {area, false}; }
    static AreaSetting None() { return {}; }
    static AreaSetting Every() { return {std::nullopt, true}; }
};

/// A database, safe to use from many threads.
class Database {
public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    /// Runs `body` in a read transaction. Throws `Failure`.
    virtual void Read(const AreaSetting& area, const std::function<void(Reader&)>& body) = 0;

    /// Runs `body` in a write transaction and returns when it is durable, or rolled back. On SQLite
    /// bodies of many threads share one commit, each behind a savepoint; if that commit fails,
    /// every one of them throws. On PostgreSQL a body may be run again after a deadlock, so it must
    /// not change anything outside the transaction. Throws `Failure`, or what `body` threw (rolled
    /// back).
    virtual void Write(const AreaSetting& area, const std::function<Ending(Tx&)>& body) = 0;

    /// One long transaction that nothing else interrupts: import into an empty area, rebuild,
    /// migrate. On SQLite the caller must hold the file (see `OpenOptions::alone`).
    virtual void WriteAlone(const AreaSetting& area, const std::function<Ending(Tx&)>& body) = 0;

    /// Prepares each statement on the live schema: the check that a server makes at start. Throws
    /// `Failure` naming the first that does not fit.
    virtual void Check(std::span<const Statement* const> statements) = 0;

    /// Rewrites the storage without what was deleted, so that erased words are in no file. Needs
    /// room for a copy; on SQLite no other process may hold the file.
    virtual void Compact() = 0;

    virtual Dialect dialect() const = 0;
};

struct OpenOptions {
    bool alone = false;     ///< SQLite: hold the file; opening fails while a server holds it, and a
                            ///< server cannot start.
    bool create = false;    ///< SQLite: make the file when it is absent.
    int readers = 4;        ///< Read connections (SQLite) or pooled connections (PostgreSQL).
    std::string vfs = {};   ///< SQLite: a registered VFS, for tests that make the disk fail.
    std::string role = {};  ///< PostgreSQL: the role to take after connecting, which owns no table.
};

/// Calls `observe` with the name of every statement that runs from now on; null ends it. For the
/// test that proves that every statement is executed by a test.
void SetStatementObserver(void (*observe)(std::string_view name));

/// Opens `sqlite:PATH` or `postgresql://…`. Throws `Failure` with words an operator can act on.
std::unique_ptr<Database> Open(std::string_view url, const OpenOptions& options = {});

}  // namespace alongside::db
