// Names as they are looked for: folded, so that case, accents and punctuation do not matter.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alongside::people {

/// The folded words of UTF-8 text, in its order: case folded, accents dropped ("José" and "jose"
/// are one), apostrophes closed up ("O'Brien" is "obrien"), hyphens and other punctuation taken for
/// spaces. Scripts without case or accents stay as they are. Text that is not UTF-8 has no words
/// beyond the readable ones.
std::vector<std::string> FoldWords(std::string_view text);

/// The same joined by single spaces: what names are sorted by.
std::string Fold(std::string_view text);

}  // namespace alongside::people
