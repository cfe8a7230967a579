// What the words over a column name.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "care/spreadsheets/ids.h"

namespace alongside::spreadsheets {

inline constexpr int kWholeMatch = 100;

struct HeadingMatch {
    Field field{};
    int score = 0;  ///< `kWholeMatch` when the whole heading names it, less for a part of it.
};
/// What a heading most likely names, by its words alone.
std::optional<HeadingMatch> MatchOf(std::string_view heading);
std::optional<Field> FieldOfHeading(std::string_view heading);

/// A column about somebody else than whom the row is about: their parents, their social worker.
bool IsAboutSomebodyElse(const std::string& folded);

/// How a field is called on a page.
std::string_view WordsOf(Field field);

}  // namespace alongside::spreadsheets
