// Wrapping, sealing and the root key file, on libsodium.
// SPDX-License-Identifier: MIT
#include "platform/journal/keys.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <vector>

#include "platform/base/check.h"
#include "platform/journal/hex.h"
#include "platform/journal/journal_sql.h"

namespace alongside::journal {
namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(SecretKey::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* Raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* Raw(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

void Encrypt(
    const SecretKey& key,
    const unsigned char* nonce,
    std::string_view payload,
    std::string_view associated,
    unsigned char* out
) {
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out,
        nullptr,
        Raw(payload),
        payload.size(),
        Raw(associated),
        associated.size(),
        nullptr,
        nonce,
        key.data()
    );
}

std::optional<std::string> Decrypt(
    const SecretKey& key,
    const unsigned char* nonce,
    std::string_view sealed,
    std::string_view associated
) {
    if (sealed.size() < kTag) return std::nullopt;
    std::string payload(sealed.size() - kTag, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        Raw(payload),
        nullptr,
        nullptr,
        Raw(sealed),
        sealed.size(),
        Raw(associated),
        associated.size(),
        nonce,
        key.data()
    );
    if (failed != 0) return std::nullopt;
    return payload;
}

// Random bytes in pages, so that an import does not ask the kernel twice for every entry.
void RandomBytes(unsigned char* out, std::size_t size) {
    thread_local std::array<unsigned char, 4096> page{};
    thread_local std::size_t used = page.size();
    ALONGSIDE_CHECK(size <= page.size());
    if (used + size > page.size()) {
        randombytes_buf(page.data(), page.size());
        used = 0;
    }
    for (std::size_t i = 0; i < size; ++i, ++used) {
        out[i] = page.at(used);
        page.at(used) = 0;
    }
}

}  // namespace

SecretKey::SecretKey(std::string_view bytes) {
    ALONGSIDE_CHECK(bytes.size() == kSize);
    std::copy(bytes.begin(), bytes.end(), bytes_.begin());
}

SecretKey SecretKey::Random() {
    SecretKey key;
    RandomBytes(key.bytes_.data(), kSize);
    return key;
}

SecretKey::~SecretKey() {
    sodium_memzero(bytes_.data(), bytes_.size());
}

std::string Wrap(const SecretKey& key, std::string_view secret, std::string_view associated) {
    std::string wrapped(kNonce + secret.size() + kTag, '\0');
    RandomBytes(Raw(wrapped), kNonce);
    Encrypt(key, Raw(wrapped), secret, associated, Raw(wrapped) + kNonce);
    return wrapped;
}

std::optional<std::string> Unwrap(
    const SecretKey& key, std::string_view wrapped, std::string_view associated
) {
    if (wrapped.size() < kNonce) return std::nullopt;
    return Decrypt(key, Raw(wrapped), wrapped.substr(kNonce), associated);
}

std::string SealOnce(const SecretKey& key, std::string_view payload, std::string_view associated) {
    static constexpr std::array<unsigned char, kNonce> kZero{};
    std::string sealed(payload.size() + kTag, '\0');
    Encrypt(key, kZero.data(), payload, associated, Raw(sealed));
    return sealed;
}

std::optional<std::string> OpenSealed(
    const SecretKey& key, std::string_view sealed, std::string_view associated
) {
    static constexpr std::array<unsigned char, kNonce> kZero{};
    return Decrypt(key, kZero.data(), sealed, associated);
}

std::string Fingerprint(const SecretKey& key, std::string_view purpose, std::string_view text) {
    std::string hash(32, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), SecretKey::kSize, hash.size());
    const std::string head = std::string(purpose) + '\0';
    crypto_generichash_update(&state, Raw(std::string_view(head)), head.size());
    crypto_generichash_update(&state, Raw(text), text.size());
    crypto_generichash_final(&state, Raw(hash), hash.size());
    return hash;
}

SecretKey KeyRing::LoadRoot(const std::string& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        throw KeyProblem(
            "the key file " + path +
            " cannot be read: restore it from your key escrow, or name it with "
            "key_file in the configuration. Without it the record cannot be opened"
        );
    struct stat status {};
    std::array<char, 2 * SecretKey::kSize + 2> text{};
    const bool known = fstat(file, &status) == 0;
    const ssize_t size = read(file, text.data(), text.size());
    close(file);
    if (!known || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        throw KeyProblem("the key file " + path + " is open to others: run chmod 600 " + path);
    std::string_view digits(text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    if (digits.ends_with('\n')) digits.remove_suffix(1);
    auto bytes = FromHex(digits, SecretKey::kSize);
    sodium_memzero(text.data(), text.size());
    if (!bytes) throw KeyProblem("the key file " + path + " does not hold 64 hexadecimal digits");
    const SecretKey key(*bytes);
    sodium_memzero(bytes->data(), bytes->size());
    return key;
}

SecretKey KeyRing::CreateRoot(const std::string& path) {
    const SecretKey key = SecretKey::Random();
    std::array<char, 65> text{};
    sodium_bin2hex(text.data(), text.size(), key.data(), SecretKey::kSize);
    text[64] = '\n';
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        throw KeyProblem(
            "the key file " + path + " cannot be made" +
            (errno == EEXIST ? ": there is one already" : ": is its folder there and writable?")
        );
    const bool written =
        write(file, text.data(), text.size()) == ssize_t(text.size()) && fsync(file) == 0;
    close(file);
    sodium_memzero(text.data(), text.size());
    if (!written) throw KeyProblem("the key file " + path + " cannot be written");
    return key;
}

SecretKey KeyRing::Open(const AreaId& area, std::string_view wrapped) const {
    const auto bytes = Unwrap(root_, wrapped, "area " + area.value);
    if (!bytes)
        throw KeyProblem(
            "the root key is not the one that this database was written with: use the key file "
            "that "
            "belongs to it"
        );
    return SecretKey(*bytes);
}

SecretKey KeyRing::AreaKey(const db::Reader& tables, const AreaId& area) const {
    {
        const std::shared_lock lock(guard_);
        if (const auto it = areas_.find(area); it != areas_.end()) return it->second;
    }
    const auto key = tables.First(sql::kGetAreaKey, {{"area", area}}, [&](const db::Row& row) {
        return Open(area, row.Bytes(0));
    });
    if (!key) throw KeyProblem("the area has no key in this database");
    const std::unique_lock lock(guard_);
    areas_.insert_or_assign(area, *key);
    return *key;
}

SecretKey KeyRing::CreateAreaKey(db::Tx& tx, const AreaId& area) const {
    const SecretKey key = SecretKey::Random();
    const std::string wrapped = Wrap(root_, key.view(), "area " + area.value);
    tx.Execute(sql::kInsertAreaKey, {{"area", area}, {"wrapped_key", db::BytesView{wrapped}}});
    return key;
}

void KeyRing::Rewrap(db::Tx& tx, const SecretKey& new_root) const {
    const auto areas = tx.All(sql::kListAreaKeys, {}, [&](const db::Row& row) {
        const auto area = row.Get<AreaId>(0);
        return std::pair(area, Open(area, row.Bytes(1)));
    });
    for (const auto& [area, key] : areas) {
        const std::string wrapped = Wrap(new_root, key.view(), "area " + area.value);
        tx.Execute(sql::kUpdateAreaKey, {{"area", area}, {"wrapped_key", db::BytesView{wrapped}}});
    }
}

SecretKey KeyRing::Derived(std::string_view purpose) const {
    return SecretKey(Fingerprint(root_, "derive", purpose));
}

}  // namespace alongside::journal
