// Looking after the root key: another in its place, and a copy that only its keeper can open.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "platform/db/database.h"
#include "platform/journal/keys.h"

namespace alongside::journal {

/// Makes a new root key, wraps every area's key with it and puts it in the place of the key file
/// `path`; the one before stays beside it as `path.old`, for backups made until now. `also` runs in
/// the same transaction. Begun again after an interruption it goes on where it stopped. Throws
/// `KeyProblem`, `db::Failure`.
void RotateRoot(
    db::Database& database,
    const std::string& path,
    const std::function<void(db::Tx&, const SecretKey& root)>& also
);

/// An X25519 key pair as text, 64 hexadecimal digits each. `secret` is kept away from every server.
struct RecoveryKeys {
    std::string secret;
    std::string open;
};
RecoveryKeys NewRecoveryKeys();

/// The root key, sealed so that only the holder of the secret to `open` can read it: one line of
/// text to print or to store. Throws `KeyProblem` when `open` is no such key.
std::string ExportRoot(const SecretKey& root, const std::string& open);
/// The root key again. Throws `KeyProblem` when it was sealed for another or was changed.
SecretKey OpenExportedRoot(const std::string& sealed, const std::string& secret);

}  // namespace alongside::journal
