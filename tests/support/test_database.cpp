// A fresh, migrated database for one test, on either of the two.
// SPDX-License-Identifier: MIT
#include "support/test_database.h"

#include <libpq-fe.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>
#include <utility>

#include "platform/db/migrator.h"

/// SQLite asks the disk to have written all, after every commit. No test ends with a power cut, and
/// on a busy disk they would wait for it most of their time: they are told that it has.
extern "C" int fdatasync(int) {
    return 0;
}

namespace alongside::test {
namespace {

using db::Dialect;

std::string UrlOfServer() {
    const char* url = std::getenv("ALONGSIDE_TEST_POSTGRES");
    if (!url || !*url)
        throw std::runtime_error(
            "ALONGSIDE_TEST_POSTGRES names no PostgreSQL. Start one: "
            "export ALONGSIDE_TEST_POSTGRES=$(bin/db start)"
        );
    return url;
}

/// The URL of another database on the same server.
std::string UrlOf(const std::string& database) {
    const std::string url = UrlOfServer();
    return url.substr(0, url.rfind('/') + 1) + database;
}

/// For what no transaction may be open for: CREATE DATABASE and DROP DATABASE.
void RunOnServer(const std::string& sql) {
    PGconn* connection = PQconnectdb(UrlOfServer().c_str());
    PGresult* result = PQexec(connection, sql.c_str());
    const bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
    const std::string words = PQerrorMessage(connection);
    PQclear(result);
    PQfinish(connection);
    if (!done) throw std::runtime_error(sql + ": " + words);
}

std::string NewName() {
    static std::atomic<int> made = 0;
    return "alongside_test_" + std::to_string(::getpid()) + "_" + std::to_string(++made);
}

void MigrateNew(const std::string& url, std::span<const db::Migration> migrations) {
    const auto database = db::Open(url, {.alone = true, .create = true, .readers = 1});
    const auto done = db::Migrate(*database, migrations, Instant(DateOf(2023, 1, 9)));
    if (!done) throw std::runtime_error(done.error().message);
}

/// A migrated database that the others of this process are copied from.
class Template {
public:
    Template(Dialect dialect, std::span<const db::Migration> migrations) : dialect_(dialect) {
        if (dialect == Dialect::kSqlite) {
            file_ = folder_.path() + "/template.db";
            MigrateNew("sqlite:" + file_, migrations);
        } else {
            name_ = NewName();
            RunOnServer("CREATE DATABASE " + name_);
            MigrateNew(UrlOf(name_), migrations);
        }
    }
    ~Template() {
        if (!name_.empty()) RunOnServer("DROP DATABASE IF EXISTS " + name_ + " WITH (FORCE)");
    }
    Template(const Template&) = delete;
    Template& operator=(const Template&) = delete;

    /// Returns the URL of a copy.
    std::string Copy(const TestFolder& folder) const {
        if (dialect_ == Dialect::kSqlite) {
            const std::string path = folder.path() + "/test.db";
            std::filesystem::copy_file(file_, path);
            return "sqlite:" + path;
        }
        const std::string name = NewName();
        RunOnServer("CREATE DATABASE " + name + " TEMPLATE " + name_);
        return UrlOf(name);
    }

private:
    Dialect dialect_;
    TestFolder folder_;
    std::string file_;
    std::string name_;
};

const Template& TemplateOf(Dialect dialect, std::span<const db::Migration> migrations) {
    static std::map<std::pair<Dialect, const db::Migration*>, std::unique_ptr<Template>> made;
    auto& found = made[{dialect, migrations.data()}];
    if (!found) found = std::make_unique<Template>(dialect, migrations);
    return *found;
}

}  // namespace

TestFolder::TestFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "alongside-test-XXXXXX";
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("Cannot make a temporary folder");
    path_ = pattern;
}

TestFolder::~TestFolder() {
    std::filesystem::remove_all(path_);
}

TestDatabase::TestDatabase(Dialect dialect, std::span<const db::Migration> migrations)
    : dialect_(dialect), url_(TemplateOf(dialect, migrations).Copy(folder_)) {
    Reopen();
}

TestDatabase::~TestDatabase() {
    Close();
    if (dialect_ == Dialect::kPostgres)
        RunOnServer("DROP DATABASE " + url_.substr(url_.rfind('/') + 1) + " WITH (FORCE)");
}

db::Database& TestDatabase::owner() {
    if (dialect_ == Dialect::kSqlite) return *server_;
    if (!owner_) owner_ = Open();
    return *owner_;
}

std::unique_ptr<db::Database> TestDatabase::Open(const db::OpenOptions& options) const {
    return db::Open(url_, options);
}

void TestDatabase::Reopen(const db::OpenOptions& options) {
    Close();
    db::OpenOptions as_server = options;
    if (dialect_ == Dialect::kPostgres) as_server.role = db::kServerRole;
    server_ = db::Open(url_, as_server);
}

void TestDatabase::Close() {
    server_.reset();
    owner_.reset();
}

}  // namespace alongside::test
