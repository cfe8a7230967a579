// Checkpoints: one line a head, then a signature over all lines.
// SPDX-License-Identifier: MIT
#include "platform/journal/checkpoint.h"

#include <sodium.h>

#include <optional>
#include <sstream>

#include "platform/journal/hex.h"
#include "platform/journal/journal_sql.h"
#include "platform/journal/keys.h"

namespace alongside::journal {
namespace {

constexpr std::string_view kHeading = "alongside checkpoint 1 ";
constexpr std::string_view kSignature = "signature ";

// Ed25519 over many lines, without holding them all.
class Signer {
public:
    Signer() { crypto_sign_init(&state_); }
    void Add(std::string_view line) {
        crypto_sign_update(
            &state_, reinterpret_cast<const unsigned char*>(line.data()), line.size()
        );
    }
    std::string Sign(const std::string& secret) {
        std::string signature(crypto_sign_BYTES, '\0');
        crypto_sign_final_create(
            &state_,
            reinterpret_cast<unsigned char*>(signature.data()),
            nullptr,
            reinterpret_cast<const unsigned char*>(secret.data())
        );
        return signature;
    }
    bool IsSignedBy(const std::string& open, const std::string& signature) {
        return crypto_sign_final_verify(
                   &state_,
                   reinterpret_cast<const unsigned char*>(signature.data()),
                   reinterpret_cast<const unsigned char*>(open.data())
               ) == 0;
    }

private:
    crypto_sign_state state_{};
};

// One head of a checkpoint; nothing when the line is none.
struct HeadLine {
    AreaId area;
    StreamId stream;
    std::int64_t number = 0;
    std::string hash;
};
std::optional<HeadLine> ReadHead(const std::string& line) {
    std::istringstream words(line);
    HeadLine head;
    std::string hash;
    words >> head.area.value >> head.stream.value >> head.number >> hash;
    const auto bytes = FromHex(hash, 32);
    if (words.fail() || !bytes) return std::nullopt;
    head.hash = *bytes;
    return head;
}

std::optional<std::string> WhatIsWrong(const db::Reader& tables, const HeadLine& head) {
    const auto hash = tables.First(
        sql::kGetEntryHash,
        {{"area", head.area}, {"stream", head.stream}, {"number", head.number}},
        [](const db::Row& row) { return std::string(row.Bytes(0)); }
    );
    const std::string place =
        "stream " + head.stream.value + ": entry " + std::to_string(head.number);
    if (!hash) return place + " is missing";
    if (*hash != head.hash) return place + " is not the one that the checkpoint saw";
    return std::nullopt;
}

}  // namespace

SigningKeys NewSigningKeys() {
    std::string open(crypto_sign_PUBLICKEYBYTES, '\0');
    std::string secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_keypair(
        reinterpret_cast<unsigned char*>(open.data()),
        reinterpret_cast<unsigned char*>(secret.data())
    );
    return {ToHex(secret), ToHex(open)};
}

std::int64_t WriteCheckpoint(
    const db::Reader& tables, const std::string& secret, Instant now, std::ostream& to
) {
    const auto key = FromHex(secret, crypto_sign_SECRETKEYBYTES);
    if (!key) throw KeyProblem("the signing key does not hold 128 hexadecimal digits");
    Signer signer;
    std::int64_t streams = 0;
    const auto write = [&](const std::string& line) {
        signer.Add(line + "\n");
        to << line << "\n";
    };
    write(std::string(kHeading) + ToText(now));
    tables.Query(sql::kListHeads, {}, [&](const db::Row& row) {
        write(
            row.Get<std::string>(0) + " " + row.Get<std::string>(1) + " " +
            std::to_string(row.Int(2)) + " " + ToHex(row.Bytes(3))
        );
        ++streams;
    });
    to << kSignature << ToHex(signer.Sign(*key)) << "\n";
    return streams;
}

std::vector<std::string> CompareCheckpoint(
    const db::Reader& tables, const std::string& open, std::istream& from
) {
    const auto key = FromHex(open, crypto_sign_PUBLICKEYBYTES);
    if (!key) return {"the public key does not hold 64 hexadecimal digits"};
    Signer signer;
    std::vector<std::string> problems;
    std::string line;
    std::getline(from, line);
    if (!line.starts_with(kHeading)) return {"this file is not a checkpoint"};
    signer.Add(line + "\n");
    while (std::getline(from, line) && !line.starts_with(kSignature)) {
        signer.Add(line + "\n");
        const auto head = ReadHead(line);
        if (!head) return {"the checkpoint is damaged"};
        if (auto wrong = WhatIsWrong(tables, *head)) problems.push_back(*std::move(wrong));
    }
    const auto signature = line.starts_with(kSignature)
                               ? FromHex(line.substr(kSignature.size()), crypto_sign_BYTES)
                               : std::nullopt;
    if (!signature || !signer.IsSignedBy(*key, *signature))
        return {"the checkpoint was not signed by the holder of this key, or was changed since"};
    return problems;
}

}  // namespace alongside::journal
