// Stored entries, from rows to values.
// SPDX-License-Identifier: MIT
#include "platform/journal/stored_entry.h"

#include "platform/journal/codec.h"
#include "platform/journal/journal_sql.h"

namespace alongside::journal {

StoredEntry ReadStoredEntry(const db::Row& row, int first) {
    return {
        .position = row.Int(first),
        .number = row.Int(first + 1),
        .recorded = row.Get<Instant>(first + 2),
        .hash = std::string(row.Bytes(first + 3)),
        .content_key =
            row.IsNull(first + 4) ? std::nullopt : std::optional(std::string(row.Bytes(first + 4))),
        .ciphertext = std::string(row.Bytes(first + 5))};
}

std::optional<SecretKey> StreamKey(
    const db::Reader& tables, const SecretKey& area_key, const AreaId& area, const StreamId& stream
) {
    const auto key = tables.First(
        sql::kGetStreamHead,
        {{"area", area}, {"stream", stream}},
        [&](const db::Row& row) -> std::optional<SecretKey> {
            if (row.IsNull(4)) return std::nullopt;
            return OpenStreamKey(area_key, area, stream, row.Bytes(4));
        }
    );
    return key ? *key : std::nullopt;
}

SecretKey OpenStreamKey(
    const SecretKey& area_key, const AreaId& area, const StreamId& stream, std::string_view wrapped
) {
    const auto key = Unwrap(area_key, wrapped, StreamKeyPurpose(area, stream));
    if (!key) throw UnreadableFact("the key of stream " + stream.value + " was altered");
    return SecretKey(*key);
}

}  // namespace alongside::journal
