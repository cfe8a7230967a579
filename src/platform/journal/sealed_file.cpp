// A sealed file: its own key, sealed to the reader's, then pieces under that key, the last marked.
// SPDX-License-Identifier: MIT
#include "platform/journal/sealed_file.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "platform/journal/hex.h"
#include "platform/journal/keys.h"

namespace alongside::journal {
namespace {

constexpr std::string_view kHeading = "alongside sealed file 1\n";
constexpr std::size_t kPiece = 64UL * 1024;
constexpr std::size_t kSealedPiece = kPiece + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kSealedKey =
    crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_box_SEALBYTES;
constexpr std::size_t kLength = 4;
constexpr unsigned kByte = 8;

unsigned char* Raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* Raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string LengthBytes(std::size_t length) {
    std::string bytes;
    for (unsigned i = 0; i < kLength; ++i)
        bytes += static_cast<char>((length >> (kByte * i)) & 0xFFU);
    return bytes;
}

std::size_t LengthOf(std::string_view bytes) {
    std::size_t length = 0;
    for (unsigned i = 0; i < kLength; ++i)
        length |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])) << (kByte * i);
    return length;
}

std::string Read(std::istream& from, std::size_t size) {
    std::string bytes(size, '\0');
    from.read(bytes.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::size_t>(from.gcount()) != size)
        throw KeyProblem("the file is cut short: take another copy");
    return bytes;
}

[[noreturn]] void Refuse(const std::string& path) {
    // Told before anything else can change it.
    const int why = errno;
    throw std::runtime_error(path + " cannot be written: " + std::generic_category().message(why));
}

}  // namespace

class SealedFile::Cipher {
public:
    std::string Start(const std::string& open) {
        const auto recipient = FromHex(open, crypto_box_PUBLICKEYBYTES);
        if (!recipient) throw KeyProblem("the key to seal with is not 64 hexadecimal digits");
        const SecretKey key = SecretKey::Random();
        std::string sealed(kSealedKey, '\0');
        if (crypto_box_seal(Raw(sealed), key.data(), SecretKey::kSize, Raw(*recipient)) != 0)
            throw KeyProblem("the key to seal with is not a public key");
        std::string header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&state_, Raw(header), key.data());
        return sealed + header;
    }
    std::string Push(std::string_view text, bool last) {
        std::string piece(text.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        const auto tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                              : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(
            &state_,
            Raw(piece),
            nullptr,
            Raw(text),
            text.size(),
            nullptr,
            0,
            static_cast<unsigned char>(tag)
        );
        return piece;
    }

private:
    crypto_secretstream_xchacha20poly1305_state state_{};
};

SealedFile::SealedFile(std::string path, const std::string& open)
    : path_(std::move(path)), unfinished_(path_ + ".unfinished"), cipher_(new Cipher()) {
    const std::string start = cipher_->Start(open);
    constexpr int kOwnerOnly = 0600;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
    file_ = ::open(unfinished_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kOwnerOnly);
    if (file_ < 0) Refuse(unfinished_);
    try {
        Put(std::string(kHeading) + start);
    } catch (...) {
        ::close(file_);
        ::unlink(unfinished_.c_str());
        throw;
    }
}

SealedFile::~SealedFile() {
    if (file_ < 0) return;
    ::close(file_);
    ::unlink(unfinished_.c_str());
}

void SealedFile::Write(std::string_view text) {
    waiting_ += text;
    while (waiting_.size() > kPiece) Flush(false);
}

void SealedFile::Flush(bool last) {
    const std::string_view next = std::string_view(waiting_).substr(0, kPiece);
    const std::string piece = cipher_->Push(next, last);
    Put(LengthBytes(piece.size()));
    Put(piece);
    waiting_.erase(0, next.size());
}

void SealedFile::Put(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) Refuse(unfinished_);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void SealedFile::Finish() {
    Flush(true);
    if (::fsync(file_) != 0) Refuse(unfinished_);
    ::close(std::exchange(file_, -1));
    if (std::rename(unfinished_.c_str(), path_.c_str()) != 0) Refuse(path_);
}

void OpenSealedFile(std::istream& from, const std::string& secret, std::ostream& to) {
    const auto key = FromHex(secret, crypto_box_SECRETKEYBYTES);
    if (!key) throw KeyProblem("the key file does not hold 64 hexadecimal digits");
    if (Read(from, kHeading.size()) != kHeading) throw KeyProblem("this is not a sealed file");
    const std::string sealed = Read(from, kSealedKey);
    std::string open(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(Raw(open), Raw(*key));
    std::string content_key(SecretKey::kSize, '\0');
    if (crypto_box_seal_open(Raw(content_key), Raw(sealed), sealed.size(), Raw(open), Raw(*key)) !=
        0)
        throw KeyProblem("this file was sealed for another key");
    const std::string header = Read(from, crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, Raw(header), Raw(content_key));
    sodium_memzero(content_key.data(), content_key.size());
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const std::size_t size = LengthOf(Read(from, kLength));
        if (size < crypto_secretstream_xchacha20poly1305_ABYTES || size > kSealedPiece)
            throw KeyProblem("the file was changed: take another copy");
        const std::string piece = Read(from, size);
        std::string text(size - crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, Raw(text), nullptr, &tag, Raw(piece), piece.size(), nullptr, 0
            ) != 0)
            throw KeyProblem("the file was changed: take another copy");
        to.write(text.data(), static_cast<std::streamsize>(text.size()));
    }
}

}  // namespace alongside::journal
