// Given names that are forms of one name: short forms, and spellings of several languages.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace alongside::people {

/// The names of which a folded word is a form, each by the word that heads its line of the list:
/// "sam" is of "samuel" and "samantha". Empty for a word that is not in the list. A change of the
/// list is a new version of the projection `person_keys`.
std::vector<std::string_view> FullNamesOf(std::string_view word);

/// Whether one person may bear both words as a given name.
bool AreFormsOfOneName(std::string_view one, std::string_view other);

}  // namespace alongside::people
