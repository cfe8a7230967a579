// Hexadecimal digits, in constant time: some of them are keys.
// SPDX-License-Identifier: MIT
#include "platform/journal/hex.h"

#include <sodium.h>

namespace alongside::journal {

std::string ToHex(std::string_view bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(
        text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()
    );
    text.pop_back();
    return text;
}

std::optional<std::string> FromHex(std::string_view text, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t length = 0;
    if (text.size() != size * 2 ||
        sodium_hex2bin(
            reinterpret_cast<unsigned char*>(bytes.data()),
            size,
            text.data(),
            text.size(),
            nullptr,
            &length,
            nullptr
        ) != 0 ||
        length != size)
        return std::nullopt;
    return bytes;
}

}  // namespace alongside::journal
