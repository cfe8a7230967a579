// What tools/gen_sql.py makes of the files in a module's sql/ folder.
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace alongside::db {

/// One statement: its text for each database with the parameters already numbered, and their names.
struct Statement {
    std::string_view name;      ///< `register.insert_rating`: in logs, metrics and errors.
    std::string_view sqlite;    ///< Parameters as `?1`.
    std::string_view postgres;  ///< Parameters as `$1`.
    std::span<const std::string_view> parameters;  ///< Parameter n is called `parameters[n - 1]`.
    /// The tables that it names, the one it writes first.
    std::span<const std::string_view> tables = {};
};

/// From `get_*.sql`, `list_*.sql`, `count_*.sql`, `lock_*.sql`: changes nothing.
struct ReadStatement : Statement {};
/// From `insert_*.sql`, `update_*.sql`, `delete_*.sql`: only a `*_tables.cpp` or a platform store
/// runs it.
struct WriteStatement : Statement {};

}  // namespace alongside::db
