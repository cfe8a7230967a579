// Enumerators and the words they are written as, in one place for page, code, table and file.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace alongside {

/// An enum with a `constexpr std::array<std::string_view, N> NamesOf(E)` beside it, found by ADL.
/// Enumerators are 0, 1, 2 … in the order of the names; a released name is never changed.
template <class E>
concept NamedEnum = std::is_enum_v<E> && requires(E e) {
    NamesOf(e).size();
};

/// The stored word of an enumerator, e.g. "social-care". Static storage.
template <NamedEnum E>
constexpr std::string_view NameOf(E value) {
    return NamesOf(value)[static_cast<std::size_t>(value)];
}

/// The enumerator that is written so, or nothing. Exact match, case included.
template <NamedEnum E>
constexpr std::optional<E> EnumNamed(std::string_view name) {
    const auto names = NamesOf(E{});
    const auto it = std::find(names.begin(), names.end(), name);
    if (it == names.end()) return std::nullopt;
    return static_cast<E>(it - names.begin());
}

}  // namespace alongside
