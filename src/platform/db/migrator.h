// Brings a database's tables to the shape that the program expects.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/instant.h"
#include "platform/base/result.h"
#include "platform/db/database.h"

namespace alongside::db {

/// One step of the schema, as tools/gen_migrations.py makes it from db/migrations. Numbers run from
/// 1 without a gap. What has been released is never edited: the next step changes it.
struct Migration {
    int number;
    std::string_view name;      ///< `create_people`
    std::string_view sqlite;    ///< The text for SQLite.
    std::string_view postgres;  ///< The text for PostgreSQL, with row-level security and grants.
};

/// The role that a server takes on PostgreSQL: it owns no table, so row-level security binds it.
/// The migrator makes it.
inline constexpr std::string_view kServerRole = "alongside_server";

/// The names of the migrations that the database still needs, in order. Refuses a database that is
/// newer than this program, and one to which a migration of another text was applied.
Result<std::vector<std::string>> PendingMigrations(
    Database& database, std::span<const Migration> migrations
);

/// Applies what is pending, each step in a transaction of its own, and returns the names. On
/// PostgreSQL the database must have been opened as the tables' owner. Refuses as
/// `PendingMigrations` does; throws `Failure` naming the step that the database would not take:
/// that step is undone, those before it stay.
Result<std::vector<std::string>> Migrate(
    Database& database, std::span<const Migration> migrations, Instant now
);

}  // namespace alongside::db
