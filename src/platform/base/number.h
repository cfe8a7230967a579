// Whole numbers as people and programs write them.
// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <concepts>
#include <optional>
#include <string_view>

namespace alongside {

/// The number that the whole text is, in decimal digits with a minus sign or none; nothing when
/// there is more or less than that, or when it does not fit.
template <std::integral Number>
std::optional<Number> ParseNumber(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace alongside
