// Opening a database, and the calls that are the same on every one.
// SPDX-License-Identifier: MIT
#include "platform/db/database.h"

#include <algorithm>
#include <atomic>

#include "platform/db/postgres_database.h"
#include "platform/db/sqlite_database.h"

namespace alongside::db {
namespace {

std::atomic<void (*)(std::string_view)> observer = nullptr;

std::int64_t RunObserved(
    Session& session,
    const Statement& statement,
    std::span<const Parameter> parameters,
    const OnRow* on_row
) {
    if (const auto observe = observer.load(std::memory_order_relaxed)) observe(statement.name);
    return session.Run(statement, parameters, on_row);
}

}  // namespace

void SetStatementObserver(void (*observe)(std::string_view name)) {
    observer = observe;
}

void Reader::Query(const ReadStatement& statement, Parameters parameters, const OnRow& on_row)
    const {
    RunObserved(*session_, statement, {parameters.begin(), parameters.size()}, &on_row);
}

void Reader::Query(
    const ReadStatement& statement, std::span<const Parameter> parameters, const OnRow& on_row
) const {
    RunObserved(*session_, statement, parameters, &on_row);
}

void Tx::NoteWritten(const WriteStatement& statement) {
    if (statement.tables.empty()) return;
    const std::string_view table = statement.tables.front();
    if (std::ranges::find(written_, table) == written_.end()) written_.push_back(table);
}

std::int64_t Tx::Execute(const WriteStatement& statement, Parameters parameters) {
    NoteWritten(statement);
    return RunObserved(session(), statement, {parameters.begin(), parameters.size()}, nullptr);
}

std::int64_t Tx::Execute(const WriteStatement& statement, std::span<const Parameter> parameters) {
    NoteWritten(statement);
    return RunObserved(session(), statement, parameters, nullptr);
}

void Tx::Execute(const WriteStatement& statement, Parameters parameters, const OnRow& on_row) {
    NoteWritten(statement);
    RunObserved(session(), statement, {parameters.begin(), parameters.size()}, &on_row);
}

std::unique_ptr<Database> Open(std::string_view url, const OpenOptions& options) {
    constexpr std::string_view kSqlite = "sqlite:";
    if (url.starts_with(kSqlite) && url.size() > kSqlite.size())
        return OpenSqlite(std::string(url.substr(kSqlite.size())), options);
    if (url.starts_with("postgresql://") || url.starts_with("postgres://"))
        return OpenPostgres(std::string(url), options);
    throw Failure(
        Failure::Kind::kOther, "A database is named sqlite:PATH or postgresql://HOST/DATABASE"
    );
}

}  // namespace alongside::db
