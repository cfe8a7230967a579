// How a name sounds, whoever wrote it down, and how far two spellings are apart.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alongside::people {

/// The sound of one folded word (`FoldWords`): its consonants as they sound in English, Polish,
/// South Asian, Arabic and West African spellings, and its first vowel by kind, so that "Choudhury"
/// and "Chaudhry" are one and "Hassan" and "Hussain" are two. A word with other letters than a to z
/// is its own sound. A change of it is a new version of the projection `person_keys`.
std::string SoundOf(std::string_view word);

/// How many letters were mistyped, left out, added or swapped with their neighbour; `most` + 1
/// stands for anything above `most`.
std::size_t SpellingDistance(std::string_view one, std::string_view other, std::size_t most);

}  // namespace alongside::people
