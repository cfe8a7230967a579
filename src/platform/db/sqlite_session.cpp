// One connection to an SQLite file, with its prepared statements.
// SPDX-License-Identifier: MIT
#include "platform/db/sqlite_session.h"

#include <sqlite3.h>

#include <utility>

#include "platform/db/binding.h"

namespace alongside::db {
namespace {

constexpr int kBusyMilliseconds = 10'000;

constexpr Statement kBegin{"db.begin", "BEGIN", {}, {}};
constexpr Statement kBeginImmediate{"db.begin_immediate", "BEGIN IMMEDIATE", {}, {}};
constexpr Statement kCommit{"db.commit", "COMMIT", {}, {}};
constexpr Statement kRollback{"db.rollback", "ROLLBACK", {}, {}};
constexpr Statement kSavepoint{"db.savepoint", "SAVEPOINT body", {}, {}};
constexpr Statement kRelease{"db.release", "RELEASE body", {}, {}};
constexpr Statement kRollbackTo{"db.rollback_to", "ROLLBACK TO body", {}, {}};

/// A row of a running statement. Types are compared, never converted.
class SqliteRow final : public Row {
public:
    SqliteRow(std::string_view statement, sqlite3_stmt* handle) : Row(statement), handle_(handle) {}

    int Columns() const override { return sqlite3_data_count(handle_); }
    std::string AsText(int column) const override {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
        return {
            text == nullptr ? "" : text,
            static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
    }
    bool IsNull(int column) const override { return Type(column) == SQLITE_NULL; }
    std::int64_t Int(int column) const override {
        if (Type(column) != SQLITE_INTEGER) Refuse(column, "a whole number");
        return sqlite3_column_int64(handle_, column);
    }
    double Real(int column) const override {
        if (Type(column) != SQLITE_FLOAT) Refuse(column, "a real number");
        return sqlite3_column_double(handle_, column);
    }
    std::string_view Text(int column) const override {
        if (Type(column) != SQLITE_TEXT) Refuse(column, "text");
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
        return {text, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
    }
    std::string_view Bytes(int column) const override {
        if (Type(column) != SQLITE_BLOB) Refuse(column, "bytes");
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle_, column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
    }

private:
    int Type(int column) const {
        if (column < 0 || column >= sqlite3_data_count(handle_)) Refuse(column, "anything");
        return sqlite3_column_type(handle_, column);
    }

    sqlite3_stmt* handle_;
};

Failure::Kind KindOf(int code) {
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return Failure::Kind::kUnique;
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT:
            return Failure::Kind::kConstraint;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Failure::Kind::kBusy;
        case SQLITE_FULL:
            return Failure::Kind::kFull;
        case SQLITE_IOERR:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_CANTOPEN:
            return Failure::Kind::kIo;
        case SQLITE_ERROR:
        case SQLITE_MISUSE:
        case SQLITE_RANGE:
        case SQLITE_MISMATCH:
            return Failure::Kind::kMisuse;
        default:
            return Failure::Kind::kOther;
    }
}

/// After one of these nothing that the transaction did can be relied on.
bool BreaksTransaction(int code) {
    switch (code & 0xff) {
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_NOMEM:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return true;
        default:
            return false;
    }
}

/// `UNIQUE constraint failed: people.area, people.nhs_number` names the columns after the colon.
std::string ConstraintIn(std::string_view words) {
    const auto colon = words.find(": ");
    return colon == words.npos ? std::string() : std::string(words.substr(colon + 2));
}

/// Bound text is read where it lies, until the call returns. A null pointer would mean NULL.
int BindValue(sqlite3_stmt* handle, int index, const Parameter& parameter) {
    // Text of a day lives in the parameter, so its view must not be taken from a copy.
    const Parameter::Value value = parameter.value();
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(handle, index, *number);
    if (const auto* real = std::get_if<double>(&value))
        return sqlite3_bind_double(handle, index, *real);
    if (const auto* text = std::get_if<std::string_view>(&value))
        return sqlite3_bind_text64(
            handle,
            index,
            text->empty() ? "" : text->data(),
            text->size(),
            SQLITE_STATIC,
            SQLITE_UTF8
        );
    if (const auto* bytes = std::get_if<BytesView>(&value))
        return sqlite3_bind_blob64(
            handle,
            index,
            bytes->data.empty() ? "" : bytes->data.data(),
            bytes->data.size(),
            SQLITE_STATIC
        );
    return sqlite3_bind_null(handle, index);
}

/// For the whole process, before the first connection; too late does no harm. SQLite would count
/// what it allocates under one lock for all connections; and a connection drops its pages whenever
/// another has written, so it keeps some room for them instead of asking for it each time.
void ShareNoAllocations() {
    constexpr int kPagesKept = 512;
    static const int codes = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) |
                             sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, kPagesKept);
    static_cast<void>(codes);
}

}  // namespace

/// A prepared statement while it runs: reset at the end, whatever happens. A statement that is
/// already running (a query within the rows of the same query) is compiled once more.
class SqliteSession::Use {
public:
    Use(SqliteSession& session, const Statement& statement) {
        Prepared& cached = session.Find(statement);
        if (cached.busy) {
            handle_ = session.Compile(statement);
            return;
        }
        cached_ = &cached;
        cached_->busy = true;
        handle_ = cached_->handle;
    }
    ~Use() {
        if (!cached_) {
            sqlite3_finalize(handle_);
            return;
        }
        sqlite3_reset(handle_);
        cached_->busy = false;
    }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    sqlite3_stmt* handle() const { return handle_; }

private:
    Prepared* cached_ = nullptr;
    sqlite3_stmt* handle_ = nullptr;
};

SqliteSession::SqliteSession(const SqliteSettings& settings) {
    ShareNoAllocations();
    const char* vfs = settings.vfs.empty() ? nullptr : settings.vfs.c_str();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(settings.path.c_str(), &db_, flags, vfs);
    try {
        if (code != SQLITE_OK) Fail(settings.path, code);
        Configure(settings);
    } catch (...) {
        sqlite3_close_v2(db_);
        throw;
    }
}

SqliteSession::~SqliteSession() {
    for (auto& [_, prepared] : prepared_) sqlite3_finalize(prepared.handle);
    sqlite3_close_v2(db_);
}

void SqliteSession::Configure(const SqliteSettings& settings) {
    // The busy time-out comes first: every pragma below may have to wait for another process.
    sqlite3_busy_timeout(db_, kBusyMilliseconds);
    for (const auto& [option, value] : {
             std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
             std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
             std::pair(SQLITE_DBCONFIG_DQS_DML, 0),  // "x" is a column, never text
             std::pair(SQLITE_DBCONFIG_DQS_DDL, 0),
         })
        sqlite3_db_config(db_, option, value, nullptr);
    if (settings.may_write)
        Script("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864");
    Script(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
        "PRAGMA secure_delete = ON; PRAGMA mmap_size = 0; PRAGMA wal_autocheckpoint = 4000"
    );
    SetCache(settings.cache_kib);
    if (!settings.may_write) Script("PRAGMA query_only = ON");
}

void SqliteSession::SetCache(int kib) {
    Script("PRAGMA cache_size = -" + std::to_string(kib) + "; PRAGMA shrink_memory");
}

void SqliteSession::Fail(std::string_view what, int code) {
    const std::string_view words = db_ ? sqlite3_errmsg(db_) : sqlite3_errstr(code);
    const auto kind = KindOf(code);
    const bool constraint = kind == Failure::Kind::kUnique || kind == Failure::Kind::kConstraint;
    Failure failure(
        kind,
        std::string(what) + ": " + std::string(words) + " (SQLite " + std::to_string(code) + ")",
        constraint ? ConstraintIn(words) : std::string()
    );
    failed_ = true;
    // SQLite ends the transaction by itself after some failures.
    const bool given_up = in_transaction_ && sqlite3_get_autocommit(db_) != 0;
    if (!breakage_ && (BreaksTransaction(code) || given_up)) breakage_ = failure;
    throw failure;
}

sqlite3_stmt* SqliteSession::Compile(const Statement& statement) {
    sqlite3_stmt* handle = nullptr;
    const char* tail = nullptr;
    const std::string_view text = statement.sqlite;
    const int code = sqlite3_prepare_v3(
        db_, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &handle, &tail
    );
    if (code != SQLITE_OK) Fail(statement.name, code);
    const auto parameters = static_cast<std::size_t>(sqlite3_bind_parameter_count(handle));
    if (handle && tail == text.data() + text.size() && parameters == statement.parameters.size())
        return handle;
    sqlite3_finalize(handle);
    throw Failure(
        Failure::Kind::kMisuse,
        std::string(statement.name) + " is not one statement with the parameters that it lists"
    );
}

SqliteSession::Prepared& SqliteSession::Find(const Statement& statement) {
    Prepared& found = prepared_[&statement];
    if (found.text == statement.sqlite.data()) [[likely]]
        return found;
    // First use; or a statement that was not a constant, where another one lived before.
    sqlite3_stmt* fresh = Compile(statement);
    sqlite3_finalize(std::exchange(found.handle, fresh));
    found.text = statement.sqlite.data();
    return found;
}

void SqliteSession::Prepare(const Statement& statement) {
    Find(statement);
}

void SqliteSession::Bind(
    sqlite3_stmt* handle, const Statement& statement, std::span<const Parameter> given
) {
    const Binding binding(statement, given);
    int index = 0;
    for (const Parameter* parameter : binding.ordered()) {
        const int code = BindValue(handle, ++index, *parameter);
        if (code != SQLITE_OK) Fail(statement.name, code);
    }
}

std::int64_t SqliteSession::Run(
    const Statement& statement, std::span<const Parameter> given, const OnRow* on_row
) {
    if (failed_)
        throw Failure(
            Failure::Kind::kMisuse,
            std::string(statement.name) + ": the transaction has failed and can only be rolled back"
        );
    const Use use(*this, statement);
    Bind(use.handle(), statement, given);
    const SqliteRow row(statement.name, use.handle());
    std::int64_t rows = 0;
    int code = sqlite3_step(use.handle());
    for (; code == SQLITE_ROW; code = sqlite3_step(use.handle())) {
        ++rows;
        if (on_row) (*on_row)(row);
    }
    if (code != SQLITE_DONE) Fail(statement.name, code);
    return sqlite3_column_count(use.handle()) > 0 ? rows : sqlite3_changes64(db_);
}

void SqliteSession::Script(std::string_view text) {
    const int code = sqlite3_exec(db_, std::string(text).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) Fail("script", code);
}

void SqliteSession::Control(const Statement& statement) {
    const Use use(*this, statement);
    const int code = sqlite3_step(use.handle());
    if (code != SQLITE_DONE) Fail(statement.name, code);
}

void SqliteSession::Begin() {
    failed_ = false;
    breakage_.reset();
    Control(kBegin);
    in_transaction_ = true;
}

void SqliteSession::BeginImmediate() {
    failed_ = false;
    breakage_.reset();
    Control(kBeginImmediate);
    in_transaction_ = true;
}

void SqliteSession::Commit() {
    Control(kCommit);
    in_transaction_ = false;
}

bool SqliteSession::Rollback() noexcept {
    in_transaction_ = false;
    if (sqlite3_get_autocommit(db_) != 0) return true;
    try {
        Control(kRollback);
        return true;
    } catch (const Failure&) {
        return false;
    }
}

void SqliteSession::Savepoint() {
    failed_ = false;
    Control(kSavepoint);
}

void SqliteSession::Release() {
    Control(kRelease);
}

void SqliteSession::RollbackToSavepoint() {
    Control(kRollbackTo);
    Control(kRelease);
    failed_ = false;
}

}  // namespace alongside::db
