// Statements over the table that this module's own tests use.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "platform/db/database.h"

namespace alongside::db {

inline constexpr std::string_view kNoteParameters[] = {"area", "id", "count", "words"};
inline constexpr WriteStatement kInsertNote{
    {"test.insert_note",
     "INSERT INTO notes (area, id, count, words) VALUES (?1, ?2, ?3, ?4)",
     "INSERT INTO notes (area, id, count, words) VALUES ($1, $2, $3, $4)",
     kNoteParameters}};

inline constexpr std::string_view kValueParameters[] = {
    "id", "count", "share", "words", "day", "at", "bytes"};
inline constexpr WriteStatement kInsertValues{
    {"test.insert_values",
     "INSERT INTO notes (area, id, count, share, words, day, at, bytes)"
     " VALUES ('north', ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
     "INSERT INTO notes (area, id, count, share, words, day, at, bytes)"
     " VALUES ('north', $1, $2, $3, $4, $5, $6, $7)",
     kValueParameters}};

inline constexpr std::string_view kIdParameter[] = {"id"};
inline constexpr ReadStatement kGetValues{
    {"test.get_values",
     "SELECT count, share, words, day, at, bytes FROM notes WHERE id = ?1",
     "SELECT count, share, words, day, at, bytes FROM notes WHERE id = $1",
     kIdParameter}};

inline constexpr ReadStatement kListIds{
    {"test.list_ids", "SELECT id FROM notes ORDER BY id", "SELECT id FROM notes ORDER BY id", {}}};

inline constexpr std::string_view kAddParameters[] = {"id", "more"};
inline constexpr WriteStatement kAddToCount{
    {"test.update_count",
     "UPDATE notes SET count = count + ?2 WHERE id = ?1",
     "UPDATE notes SET count = count + $2 WHERE id = $1",
     kAddParameters}};
inline constexpr ReadStatement kLockCount{
    {"test.lock_count",
     "SELECT count FROM notes WHERE id = ?1",
     "SELECT count FROM notes WHERE id = $1 FOR UPDATE",
     kIdParameter}};

inline const AreaSetting kNorth = AreaSetting::Of(AreaId("north"));
inline const AreaSetting kSouth = AreaSetting::Of(AreaId("south"));

/// Writes a note of the north in a transaction of its own.
inline void AddNote(Database& database, std::string_view id, std::int64_t count = 0) {
    database.Write(kNorth, [&](Tx& tx) {
        tx.Execute(
            kInsertNote, {{"area", "north"}, {"id", id}, {"count", count}, {"words", std::nullopt}}
        );
        return Ending::kCommit;
    });
}

/// The notes' ids that an area sees.
inline std::vector<std::string> IdsSeenBy(Database& database, const AreaSetting& area) {
    std::vector<std::string> ids;
    database.Read(area, [&](Reader& reader) {
        ids = reader.All(kListIds, {}, [](const Row& row) { return row.Get<std::string>(0); });
    });
    return ids;
}

}  // namespace alongside::db
