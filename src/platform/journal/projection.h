// Tables that follow from the journal, and how their rows of one stream are emptied and compared.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "platform/db/statement.h"

namespace alongside::journal {

inline constexpr std::array<std::string_view, 2> kAreaAndStream = {"area", "stream"};

/// A table whose every row names the one stream that it came from.
struct Projection {
    std::string_view table;
    int version;  ///< Raised when the same entries give other rows: `alongside migrate` then
                  ///< rebuilds.
    db::ReadStatement list_stream;     ///< All columns of a stream's rows, in a fixed order.
    db::WriteStatement delete_stream;  ///< Empties a stream's rows, for Replay and erasure.
    db::WriteStatement delete_all;     ///< Empties the table, for rebuild.
    db::ReadStatement list_strangers;  ///< Area and stream of rows whose stream does not exist.
};

/// A table that is not a projection and can hold personal data: it is emptied when a person is
/// erased.
struct PersonalTable {
    std::string_view table;
    db::WriteStatement delete_stream;
};

/// Counts that follow from a projection's rows: `list_expected` derives them anew, for `verify`.
struct Counters {
    std::string_view table;
    db::ReadStatement list;           ///< Every counter that is not zero, in a fixed order.
    db::ReadStatement list_expected;  ///< The same columns and order, from the rows counted.
    db::WriteStatement delete_all;
};

/// A table that a backup holds: what cannot be rebuilt. `columns` has a letter for each column of
/// `list`: `t` text, `i` whole number, `b` bytes; `insert` takes parameters of the same order.
struct ArchivedTable {
    std::string_view table;
    std::string_view columns;
    db::ReadStatement list;
    db::WriteStatement insert;
};

}  // namespace alongside::journal

/// `ALONGSIDE_PROJECTION("ratings", 1, "id, entry, rating")`: the table's columns apart from area
/// and stream, first those that order its rows. A test compares the list with the schema.
#define ALONGSIDE_PROJECTION(table, version, columns)                                             \
    ::alongside::journal::Projection {                                                            \
        table, version,                                                                           \
            {{"projection.list_" table,                                                           \
              "SELECT " columns " FROM " table                                                    \
              " WHERE area = ?1 AND stream = ?2 ORDER BY " columns,                               \
              "SELECT " columns " FROM " table                                                    \
              " WHERE area = $1 AND stream = $2 ORDER BY " columns,                               \
              ::alongside::journal::kAreaAndStream}},                                             \
            {{"projection.delete_" table,                                                         \
              "DELETE FROM " table " WHERE area = ?1 AND stream = ?2",                            \
              "DELETE FROM " table " WHERE area = $1 AND stream = $2",                            \
              ::alongside::journal::kAreaAndStream}},                                             \
            {{"projection.delete_all_" table, "DELETE FROM " table, "DELETE FROM " table, {}}}, { \
            {                                                                                     \
                "projection.list_strangers_" table, ALONGSIDE_STRANGERS(table),                   \
                    ALONGSIDE_STRANGERS(table), {}                                                \
            }                                                                                     \
        }                                                                                         \
    }
/// The rows of a table whose stream does not exist.
#define ALONGSIDE_STRANGERS(table)                            \
    "SELECT DISTINCT area, stream FROM " table                \
    " AS held WHERE NOT EXISTS (SELECT 1 FROM streams WHERE " \
    "streams.area = held.area AND streams.stream = held.stream) ORDER BY area, stream LIMIT 100"
