// The words of the shared options.
// SPDX-License-Identifier: MIT
#include "platform/html/nhsuk/options.h"

#include <array>

namespace alongside::nhsuk {

std::string_view Word(Size size) {
    constexpr std::array<std::string_view, 8> kWords = {
        "", "xxs", "xs", "s", "m", "l", "xl", "xxl"};
    return kWords[static_cast<std::size_t>(size)];
}

std::string_view Word(Width width) {
    constexpr std::array<std::string_view, 7> kWords = {
        "", "one-quarter", "one-third", "one-half", "two-thirds", "three-quarters", "full"};
    return kWords[static_cast<std::size_t>(width)];
}

}  // namespace alongside::nhsuk
