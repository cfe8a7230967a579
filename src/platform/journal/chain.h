// The chain of hashes that ties a stream's entries together, and the sealing of one entry.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/journal/entry.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

/// An entry as it is stored.
struct StoredEntry {
    std::int64_t position = 0;
    std::int64_t number = 0;
    Instant recorded;
    std::string hash;
    std::optional<std::string> content_key;  ///< Wrapped by the stream's key; none once redacted.
    std::string ciphertext;
};

/// The hash before a stream's first entry.
std::string FirstHash();

/// BLAKE2b over everything that must not change unnoticed: where the entry stands, when it was
/// recorded, the hash before it, and the ciphertext.
std::string HashOf(
    const AreaId& area,
    const StreamId& stream,
    std::int64_t number,
    Instant recorded,
    std::string_view previous_hash,
    std::string_view ciphertext
);

/// Encrypts an entry under a fresh content key and computes its hash.
StoredEntry Seal(const Entry& entry, std::string_view previous_hash, const SecretKey& stream_key);

/// Decrypts; nothing when a key is destroyed. Throws `UnreadableFact` when it was altered.
std::optional<Entry> Unseal(
    const AreaId& area,
    const StreamId& stream,
    const StoredEntry& stored,
    std::string_view previous_hash,
    const SecretKey& stream_key
);

/// Names what a stream's key is wrapped for.
std::string StreamKeyPurpose(const AreaId& area, const StreamId& stream);

}  // namespace alongside::journal
