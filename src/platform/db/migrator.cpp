// Brings a database's tables to the shape that the program expects.
// SPDX-License-Identifier: MIT
#include "platform/db/migrator.h"

#include <sodium.h>

#include <array>

#include "platform/db/db_sql.h"

namespace alongside::db {
namespace {

constexpr std::string_view kTableOnSqlite =
    "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
    " hash TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT;";

// Roles belong to the whole server: another database's migrator may make the same one meanwhile.
constexpr std::string_view kTableOnPostgres = R"SQL(
    DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'alongside_server') THEN
            CREATE ROLE alongside_server NOLOGIN;
        END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$;
    CREATE TABLE IF NOT EXISTS schema_migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL,
        hash TEXT NOT NULL, applied_at BIGINT NOT NULL);
    GRANT SELECT ON schema_migrations TO alongside_server;)SQL";

struct Applied {
    int number;
    std::string name;
    std::string hash;
};

std::string_view TextFor(Dialect dialect, const Migration& migration) {
    return dialect == Dialect::kSqlite ? migration.sqlite : migration.postgres;
}

std::string HashOf(std::string_view text) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    crypto_generichash(hash.data(), hash.size(), bytes, text.size(), nullptr, 0);
    std::array<char, 2 * hash.size() + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

std::vector<Applied> ListApplied(const Reader& reader) {
    const auto tables =
        reader.First(sql::kCountMigrationTables, {}, [](const Row& row) { return row.Int(0); });
    if (tables.value_or(0) == 0) return {};
    return reader.All(sql::kListMigrations, {}, [](const Row& row) {
        return Applied{row.Get<int>(0), row.Get<std::string>(1), row.Get<std::string>(2)};
    });
}

/// The migrations that are missing, once what was applied is found to be this program's own.
Result<std::span<const Migration>> Missing(
    const Reader& reader, std::span<const Migration> migrations
) {
    const auto applied = ListApplied(reader);
    if (applied.size() > migrations.size())
        return Error{
            Fault::kRefused,
            "The database is newer than this program: it holds migration " +
                std::to_string(applied.back().number) + ", " + applied.back().name +
                ". Use the release that made it, or a later one"};
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const std::string expected = HashOf(TextFor(reader.dialect(), migrations[i]));
        if (applied[i].number != migrations[i].number || applied[i].hash != expected)
            return Error{
                Fault::kRefused,
                "Migration " + std::to_string(applied[i].number) + ", " + applied[i].name +
                    ", was applied with another text than this program has. Use the release that "
                    "made the database, or restore a backup"};
    }
    return migrations.subspan(applied.size());
}

void Apply(Tx& tx, const Migration& migration, Instant now) {
    const std::string_view text = TextFor(tx.dialect(), migration);
    try {
        tx.Script(text);
        tx.Execute(
            sql::kInsertMigration,
            {{"number", migration.number},
             {"name", migration.name},
             {"hash", HashOf(text)},
             {"applied_at", now}}
        );
    } catch (const Failure& failure) {
        throw Failure(
            failure.kind(),
            "Migration " + std::to_string(migration.number) + ", " + std::string(migration.name) +
                ": " + failure.what()
        );
    }
}

/// Applies the first that is missing and returns its name; nothing when none is.
Result<std::optional<std::string>> ApplyNext(
    Database& database, std::span<const Migration> migrations, Instant now
) {
    Result<std::optional<std::string>> done = std::optional<std::string>();
    database.WriteAlone(AreaSetting::Every(), [&](Tx& tx) {
        const auto missing = Missing(tx, migrations);
        if (!missing) {
            done = missing.error();
            return Ending::kRollback;
        }
        if (missing->empty()) return Ending::kRollback;
        tx.Script(tx.dialect() == Dialect::kSqlite ? kTableOnSqlite : kTableOnPostgres);
        Apply(tx, missing->front(), now);
        done = std::optional(std::string(missing->front().name));
        return Ending::kCommit;
    });
    return done;
}

}  // namespace

Result<std::vector<std::string>> PendingMigrations(
    Database& database, std::span<const Migration> migrations
) {
    Result<std::vector<std::string>> pending = std::vector<std::string>();
    database.Read(AreaSetting::Every(), [&](Reader& reader) {
        const auto missing = Missing(reader, migrations);
        if (!missing) {
            pending = missing.error();
            return;
        }
        std::vector<std::string> names;
        for (const Migration& migration : *missing) names.emplace_back(migration.name);
        pending = std::move(names);
    });
    return pending;
}

Result<std::vector<std::string>> Migrate(
    Database& database, std::span<const Migration> migrations, Instant now
) {
    std::vector<std::string> applied;
    while (true) {
        TRY_ASSIGN(const auto name, ApplyNext(database, migrations, now));
        if (!name) return applied;
        applied.push_back(*name);
    }
}

}  // namespace alongside::db
