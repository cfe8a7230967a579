// A signed list of every stream's head, kept outside the database: what shows that a tail was lost.
// SPDX-License-Identifier: MIT
#pragma once

#include <istream>
#include <ostream>
#include <string>
#include <vector>

#include "platform/base/instant.h"
#include "platform/db/database.h"

namespace alongside::journal {

/// An Ed25519 key pair as text: `secret` 128 and `open` 64 hexadecimal digits.
struct SigningKeys {
    std::string secret;
    std::string open;
};
SigningKeys NewSigningKeys();

/// Writes the heads of all streams as known now, signed with a key that is held elsewhere. Gives
/// the number of streams. Throws `KeyProblem` when `secret` is no signing key.
std::int64_t WriteCheckpoint(
    const db::Reader& tables, const std::string& secret, Instant now, std::ostream& to
);

/// Compares a checkpoint with the database: any entry that it names must still be there and be the
/// same. Gives what is wrong in words, each naming stream and number; a checkpoint that was not
/// signed by the holder of the secret to `open` is itself what is wrong.
std::vector<std::string> CompareCheckpoint(
    const db::Reader& tables, const std::string& open, std::istream& from
);

}  // namespace alongside::journal
