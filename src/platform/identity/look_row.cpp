// The bytes that a row's hash covers.
// SPDX-License-Identifier: MIT
#include "platform/identity/look_row.h"

#include <sodium.h>

#include <array>

namespace alongside::identity {

LookHead LookHead::Of(Date day) {
    return {day, 0, std::string(crypto_generichash_BYTES, '\0')};
}

// Each part with its length before it, so that no two rows give the same bytes.
std::string HashOfLook(
    const AreaId& area, std::string_view node, const LookRow& row, std::string_view previous
) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    const auto add = [&](std::string_view part) {
        const std::uint64_t size = part.size();
        std::array<unsigned char, 8> length{};
        for (unsigned i = 0; i < length.size(); ++i)
            length[i] = static_cast<unsigned char>(size >> (8 * i));
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(
            &state, reinterpret_cast<const unsigned char*>(part.data()), part.size()
        );
    };
    add(previous);
    add(area.value);
    add(node);
    add(ToText(row.day));
    add(std::to_string(row.number));
    add(std::to_string(ToMicros(row.at)));
    add(row.user);
    add(row.stream);
    add(row.what);
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
    return hash;
}

}  // namespace alongside::identity
