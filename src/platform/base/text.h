// Small questions about text that came from outside.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// Whether every byte belongs to a well-formed UTF-8 sequence (no overlong forms, no surrogates).
bool IsValidUtf8(std::string_view text);
/// Characters (code points) in valid UTF-8.
std::size_t CountCharacters(std::string_view text);
/// Whether it holds a control character other than tab, line feed and carriage return, NUL
/// included.
bool HasControlCharacters(std::string_view text);

/// Without white space (ASCII) at both ends.
std::string_view Trim(std::string_view text);
/// The pieces between separators; "" gives one empty piece.
std::vector<std::string_view> Split(std::string_view text, char separator);
std::string Join(const std::vector<std::string>& pieces, std::string_view separator);
/// `1 person`, `2 people`: a count with its noun.
std::string Counted(std::size_t count, std::string_view one, std::string_view many);
/// `12,345`.
std::string WithThousands(long long number);
/// As a sentence begins with it: the first letter, where it is one of a to z, is a capital.
std::string WithCapital(std::string words);

}  // namespace alongside
