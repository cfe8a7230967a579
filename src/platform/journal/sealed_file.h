// Files that only the holder of a secret key can read: written piece by piece, of any length.
// SPDX-License-Identifier: MIT
#pragma once

#include <istream>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace alongside::journal {

/// Writes a file for the holder of the secret to `open`, an X25519 key of `NewRecoveryKeys`. Until
/// `Finish` the file of that name is the one that was there before: a full disk or a crash leaves
/// it whole. Throws `std::runtime_error` when the disk takes no more, and `KeyProblem` when `open`
/// is no such key.
class SealedFile {
public:
    SealedFile(std::string path, const std::string& open);
    SealedFile(const SealedFile&) = delete;
    SealedFile& operator=(const SealedFile&) = delete;
    /// What was not finished is removed.
    ~SealedFile();

    void Write(std::string_view text);
    /// Makes it durable and puts it in its place.
    void Finish();

private:
    class Cipher;
    void Flush(bool last);
    void Put(std::string_view bytes);

    std::string path_;
    std::string unfinished_;
    int file_ = -1;
    std::unique_ptr<Cipher> cipher_;
    std::string waiting_;
};

/// Reads one whole. Throws `KeyProblem` when it was sealed for another key, was changed or was cut
/// short; what it wrote to `to` until then is worth nothing.
void OpenSealedFile(std::istream& from, const std::string& secret, std::ostream& to);

}  // namespace alongside::journal
