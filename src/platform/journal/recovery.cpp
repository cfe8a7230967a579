// Rotating the root key and sealing it for its keeper.
// SPDX-License-Identifier: MIT
#include "platform/journal/recovery.h"

#include <sodium.h>
#include <unistd.h>

#include <cstdio>

#include "platform/journal/hex.h"
#include "platform/journal/journal_sql.h"

namespace alongside::journal {
namespace {

constexpr std::string_view kHeading = "alongside root key 1 ";

const unsigned char* Raw(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* Raw(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

bool Opens(const db::Reader& tables, const KeyRing& keys) {
    const auto area =
        tables.First(sql::kListAreaKeys, {}, [](const db::Row& row) { return row.Get<AreaId>(0); });
    if (!area) return false;
    try {
        keys.AreaKey(tables, *area);
        return true;
    } catch (const KeyProblem&) {
        return false;
    }
}

void Move(const std::string& from, const std::string& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0)
        throw KeyProblem("the key file " + from + " cannot be renamed: rename it to " + to);
}

}  // namespace

void RotateRoot(
    db::Database& database,
    const std::string& path,
    const std::function<void(db::Tx&, const SecretKey& root)>& also
) {
    const std::string fresh = path + ".new";
    const bool begun = access(fresh.c_str(), F_OK) == 0;
    const SecretKey root = begun ? KeyRing::LoadRoot(fresh) : KeyRing::CreateRoot(fresh);
    database.WriteAlone(db::AreaSetting::Every(), [&](db::Tx& tx) {
        if (begun && Opens(tx, KeyRing(root))) return db::Ending::kRollback;
        KeyRing(KeyRing::LoadRoot(path)).Rewrap(tx, root);
        also(tx, root);
        return db::Ending::kCommit;
    });
    // Interrupted between the two, the old key is beside the place where it was.
    if (access(path.c_str(), F_OK) == 0) Move(path, path + ".old");
    Move(fresh, path);
}

RecoveryKeys NewRecoveryKeys() {
    std::string open(crypto_box_PUBLICKEYBYTES, '\0');
    std::string secret(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_keypair(Raw(open), Raw(secret));
    return {ToHex(secret), ToHex(open)};
}

std::string ExportRoot(const SecretKey& root, const std::string& open) {
    const auto key = FromHex(open, crypto_box_PUBLICKEYBYTES);
    if (!key) throw KeyProblem("the recovery key does not hold 64 hexadecimal digits");
    std::string sealed(SecretKey::kSize + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(Raw(sealed), root.data(), SecretKey::kSize, Raw(*key)) != 0)
        throw KeyProblem("the recovery key is no key: make another pair");
    return std::string(kHeading) + ToHex(sealed);
}

SecretKey OpenExportedRoot(const std::string& sealed, const std::string& secret) {
    const auto key = FromHex(secret, crypto_box_SECRETKEYBYTES);
    if (!key) throw KeyProblem("the recovery secret does not hold 64 hexadecimal digits");
    const auto bytes = sealed.starts_with(kHeading)
                           ? FromHex(
                                 std::string_view(sealed).substr(kHeading.size()),
                                 SecretKey::kSize + crypto_box_SEALBYTES
                             )
                           : std::nullopt;
    if (!bytes) throw KeyProblem("this is not an exported root key: is a part of it missing?");
    std::string open(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(Raw(open), Raw(*key));
    std::string root(SecretKey::kSize, '\0');
    if (crypto_box_seal_open(Raw(root), Raw(*bytes), bytes->size(), Raw(open), Raw(*key)) != 0)
        throw KeyProblem("this root key was exported for another recovery key, or was changed");
    const SecretKey opened(root);
    sodium_memzero(root.data(), root.size());
    return opened;
}

}  // namespace alongside::journal
