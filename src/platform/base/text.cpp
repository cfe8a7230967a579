// Checks and small edits of UTF-8 text.
// SPDX-License-Identifier: MIT
#include "platform/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace alongside {
namespace {

// A well-formed sequence of more than one byte: where its first and second byte lie. The bytes
// after those are 80..BF. Unicode 15, table 3-7.
struct SequenceShape {
    std::uint8_t first_from, first_to, second_from, second_to;
    std::size_t length;
};
constexpr std::array<SequenceShape, 8> kSequenceShapes = {{
    {0xC2, 0xDF, 0x80, 0xBF, 2},
    {0xE0, 0xE0, 0xA0, 0xBF, 3},
    {0xE1, 0xEC, 0x80, 0xBF, 3},
    {0xED, 0xED, 0x80, 0x9F, 3},
    {0xEE, 0xEF, 0x80, 0xBF, 3},
    {0xF0, 0xF0, 0x90, 0xBF, 4},
    {0xF1, 0xF3, 0x80, 0xBF, 4},
    {0xF4, 0xF4, 0x80, 0x8F, 4},
}};

// Length of the well-formed sequence that starts at `text[0]`, or 0.
std::size_t SequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    if (byte(0) < 0x80) return 1;
    for (const SequenceShape& shape : kSequenceShapes) {
        if (byte(0) < shape.first_from || byte(0) > shape.first_to) continue;
        if (text.size() < shape.length) return 0;
        bool whole = byte(1) >= shape.second_from && byte(1) <= shape.second_to;
        for (std::size_t i = 2; i < shape.length; ++i) whole &= (byte(i) & 0xC0U) == 0x80U;
        return whole ? shape.length : 0;
    }
    return 0;
}

}  // namespace

bool IsValidUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = SequenceLength(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::size_t CountCharacters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<std::uint8_t>(c) & 0xC0U) != 0x80U;
    }));
}

bool HasControlCharacters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
    });
}

std::string_view Trim(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::vector<std::string_view> Split(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    for (;;) {
        const auto at = text.find(separator);
        pieces.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return pieces;
        text.remove_prefix(at + 1);
    }
}

std::string Join(const std::vector<std::string>& pieces, std::string_view separator) {
    std::string joined;
    for (const std::string& piece : pieces) {
        if (&piece != &pieces.front()) joined += separator;
        joined += piece;
    }
    return joined;
}

std::string Counted(std::size_t count, std::string_view one, std::string_view many) {
    return WithThousands(static_cast<long long>(count)) + " " +
           std::string(count == 1 ? one : many);
}

std::string WithThousands(long long number) {
    std::string text = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3;) text.insert(at -= 3, ",");
    return text;
}

std::string WithCapital(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

}  // namespace alongside
