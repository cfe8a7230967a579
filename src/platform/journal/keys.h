// Keys: the root wraps each area's, the area's wraps each stream's, the stream's wraps each
// entry's. SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <shared_mutex>
#include <stdexcept>
#include <string>
#include <string_view>

#include "platform/base/id.h"
#include "platform/db/database.h"

namespace alongside::journal {

/// 32 secret bytes, wiped when they go out of scope.
class SecretKey {
public:
    static constexpr std::size_t kSize = 32;
    SecretKey() = default;
    explicit SecretKey(std::string_view bytes);
    static SecretKey Random();
    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey();
    const unsigned char* data() const { return bytes_.data(); }
    std::string_view view() const {
        return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
    }

private:
    std::array<unsigned char, kSize> bytes_{};
};

/// A key is missing, or is not the one that the database was written with. The words say what to
/// do.
class KeyProblem : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Encrypts with XChaCha20-Poly1305 under a random nonce, which the result begins with.
std::string Wrap(const SecretKey& key, std::string_view secret, std::string_view associated);
/// The inverse; nothing when the key or the associated data is another, or the bytes were changed.
std::optional<std::string> Unwrap(
    const SecretKey& key, std::string_view wrapped, std::string_view associated
);

/// Encrypts a payload under a key that is used this once, so its nonce may be zero.
std::string SealOnce(const SecretKey& key, std::string_view payload, std::string_view associated);
std::optional<std::string> OpenSealed(
    const SecretKey& key, std::string_view sealed, std::string_view associated
);

/// A BLAKE2b fingerprint that says nothing to who lacks the key. 32 bytes.
std::string Fingerprint(const SecretKey& key, std::string_view purpose, std::string_view text);

/// The root key, and the area keys that it opens.
class KeyRing {
public:
    explicit KeyRing(const SecretKey& root) : root_(root) {}

    /// Reads a root key file: 64 hexadecimal digits, readable by its owner alone. Throws
    /// `KeyProblem`.
    static SecretKey LoadRoot(const std::string& path);
    /// Makes a root key file with mode 0600; refuses to overwrite one. Throws `KeyProblem`.
    static SecretKey CreateRoot(const std::string& path);

    /// The area's key. Throws `KeyProblem` when the area has none or the root key is another's.
    SecretKey AreaKey(const db::Reader& tables, const AreaId& area) const;
    /// Makes a new area's key in a transaction.
    SecretKey CreateAreaKey(db::Tx& tx, const AreaId& area) const;
    /// Wraps every area's key in `tx` under another root.
    void Rewrap(db::Tx& tx, const SecretKey& new_root) const;
    /// A key for one purpose, derived from the root: cookies, forms.
    SecretKey Derived(std::string_view purpose) const;

    const SecretKey& root() const { return root_; }

private:
    SecretKey Open(const AreaId& area, std::string_view wrapped) const;

    SecretKey root_;
    mutable std::shared_mutex guard_;
    mutable std::map<AreaId, SecretKey> areas_;
};

}  // namespace alongside::journal
