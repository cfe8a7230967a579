// Reading stored entries and stream keys from the database, for the journal's own files.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "platform/db/database.h"
#include "platform/journal/chain.h"

namespace alongside::journal {

/// Reads position, number, recorded, hash, content key and ciphertext from column `first` on.
StoredEntry ReadStoredEntry(const db::Row& row, int first);

/// The stream's key; nothing when it was erased or does not exist. Throws `UnreadableFact` when
/// altered.
std::optional<SecretKey> StreamKey(
    const db::Reader& tables, const SecretKey& area_key, const AreaId& area, const StreamId& stream
);
/// Opens a stream's wrapped key. Throws `UnreadableFact` when altered.
SecretKey OpenStreamKey(
    const SecretKey& area_key, const AreaId& area, const StreamId& stream, std::string_view wrapped
);

}  // namespace alongside::journal
