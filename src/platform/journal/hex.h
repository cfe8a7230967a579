// Keys and hashes as hexadecimal digits.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace alongside::journal {

/// Two lower-case digits for each byte.
std::string ToHex(std::string_view bytes);
/// The bytes that exactly `size` pairs of digits mean, or nothing.
std::optional<std::string> FromHex(std::string_view text, std::size_t size);

}  // namespace alongside::journal
