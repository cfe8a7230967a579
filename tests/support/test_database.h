// A fresh, migrated database for one test, on either of the two.
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <span>
#include <string>

#include "db_migrations.h"
#include "platform/db/database.h"
#include "platform/db/migrator.h"

namespace alongside::test {

/// A folder that is removed with what it holds.
class TestFolder {
public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

/// A database of its own with the migrations applied, gone again at the end. SQLite lies in a
/// temporary folder; PostgreSQL on the server that ALONGSIDE_TEST_POSTGRES names (see bin/db),
/// without which making one throws: the test fails, it is never skipped.
class TestDatabase {
public:
    explicit TestDatabase(
        db::Dialect dialect, std::span<const db::Migration> migrations = kMigrations
    );
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    /// As a server sees it: on PostgreSQL in the role that owns no table.
    db::Database& operator*() { return *server_; }
    db::Database* operator->() { return server_.get(); }

    /// As the command line sees it: on PostgreSQL the owner of the tables. On SQLite the same.
    db::Database& owner();

    const std::string& url() const { return url_; }
    /// Opens it once more.
    std::unique_ptr<db::Database> Open(const db::OpenOptions& options = {}) const;
    /// Closes the server's handle and opens it again as if it had been restarted.
    void Reopen(const db::OpenOptions& options = {});
    /// Closes the handles, for a test that opens the file in its own way.
    void Close();

private:
    db::Dialect dialect_;
    TestFolder folder_;
    std::string url_;
    std::unique_ptr<db::Database> server_;
    std::unique_ptr<db::Database> owner_;
};

/// The base of a fixture whose tests run on both databases: see `INSTANTIATE_ON_BOTH`.
class DatabaseTest : public testing::TestWithParam<db::Dialect> {
protected:
    explicit DatabaseTest(std::span<const db::Migration> migrations = kMigrations)
        : database_(GetParam(), migrations) {}

    TestDatabase database_;
};

inline std::string NameOfDialect(const testing::TestParamInfo<db::Dialect>& info) {
    return info.param == db::Dialect::kSqlite ? "Sqlite" : "Postgres";
}

}  // namespace alongside::test

/// Runs a suite of TEST_P on SQLite and on PostgreSQL.
#define INSTANTIATE_ON_BOTH(Fixture)                                                             \
    INSTANTIATE_TEST_SUITE_P(                                                                    \
        On,                                                                                      \
        Fixture,                                                                                 \
        testing::Values(::alongside::db::Dialect::kSqlite, ::alongside::db::Dialect::kPostgres), \
        &::alongside::test::NameOfDialect                                                        \
    )
