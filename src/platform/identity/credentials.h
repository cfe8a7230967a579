// What somebody signs in with: an e-mail address, one to an installation, and a password's hash.
// Operational: none of it is in the journal, which only records that a password was set.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/db/database.h"
#include "platform/journal/actor.h"

namespace alongside::identity {

/// An e-mail address as it is held and compared: without white space at its ends, ASCII in lower
/// case.
std::string FoldEmail(std::string_view email);
/// Whether it could be an address: one `@` with something before it and a dotted name after it, no
/// white space or control characters, at most 254 bytes.
bool IsEmail(std::string_view email);

struct Credential {
    AreaId area;
    journal::ActorId user;
    std::string password_hash;
};

/// Whether an address could be given to somebody.
enum class Claim { kTaken, kGiven };

/// The credential of a folded address.
std::optional<Credential> FindCredential(const db::Reader& tables, std::string_view email);
/// Gives a user an address and a password; `kTaken` when somebody in any area has the address.
Claim AddCredential(db::Tx& tx, const Credential& credential, std::string_view email);
/// Gives a user another address.
Claim ChangeEmail(
    db::Tx& tx, const AreaId& area, const journal::ActorId& user, std::string_view email
);
/// Sets a user's password and ends every session of theirs.
void ChangePassword(
    db::Tx& tx, const AreaId& area, const journal::ActorId& user, const std::string& password_hash
);
/// Takes a user's leave to sign in, ends every session of theirs and takes their calendar's
/// address.
void RemoveCredential(db::Tx& tx, const AreaId& area, const journal::ActorId& user);

}  // namespace alongside::identity
