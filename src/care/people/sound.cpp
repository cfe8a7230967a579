// Spelling to sound by a table of rules, the longest spelling first.
// SPDX-License-Identifier: MIT
#include "care/people/sound.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace alongside::people {
namespace {

constexpr std::size_t kLongestSound = 8;
constexpr std::size_t kLongestWord = 48;  // In bytes, of letters other than a to z.

enum class Where { kAnywhere, kAtTheStart, kBeforeAVowel };

struct Rule {
    std::string_view spelling;
    std::string_view
        sound;  // 'a', 'e' and 'o' are the three kinds of vowel; capitals have no letter.
    Where where = Where::kAnywhere;
};

// The first that fits counts, so the longer stand before the shorter.
constexpr auto kRules = std::to_array<Rule>({
    {"szcz", "S"},
    {"tsch", "C"},
    {"mack", "mk", Where::kAtTheStart},
    {"sch", "S"},
    {"tch", "C"},
    {"dzh", "j"},
    {"ngh", "ng"},
    {"ght", "t"},
    {"mps", "ms"},
    {"mac", "mk", Where::kAtTheStart},
    {"mck", "mk", Where::kAtTheStart},
    {"mc", "mk", Where::kAtTheStart},
    {"kn", "n", Where::kAtTheStart},
    {"gn", "n", Where::kAtTheStart},
    {"wr", "r", Where::kAtTheStart},
    {"ps", "s", Where::kAtTheStart},
    {"gh", "g", Where::kAtTheStart},
    {"z", "z", Where::kAtTheStart},
    {"x", "s", Where::kAtTheStart},
    {"h", "h", Where::kAtTheStart},
    {"cz", "C"},
    {"ch", "C"},
    {"sz", "S"},
    {"rz", "S"},
    {"zh", "S"},
    {"sh", "S"},
    {"ck", "k"},
    {"qu", "k"},
    {"ph", "v"},
    {"f", "v"},
    {"th", "t"},
    {"dh", "d"},
    {"bh", "b"},
    {"kh", "k"},
    {"jh", "j"},
    {"wh", "v"},
    {"gh", "g", Where::kBeforeAVowel},
    {"gh", ""},
    {"dg", "j"},
    {"dj", "j"},
    {"tz", "s"},
    {"aye", "e"},
    {"ai", "e"},
    {"ay", "e"},
    {"ea", "e"},
    {"ae", "e"},
    {"ia", "e"},
    {"au", "o"},
    {"aw", "o"},
    {"eu", "o"},
    {"ou", "o"},
    {"ce", "se"},
    {"ci", "se"},
    {"cy", "se"},
    {"ge", "je"},
    {"gi", "je"},
    {"gy", "je"},
    {"y", "y", Where::kBeforeAVowel},
    {"w", "v", Where::kBeforeAVowel},
    {"w", ""},
    {"h", ""},
    {"a", "a"},
    {"e", "e"},
    {"i", "e"},
    {"y", "e"},
    {"o", "o"},
    {"u", "o"},
    {"c", "k"},
    {"q", "k"},
    {"x", "ks"},
    {"z", "s"},
});

bool IsVowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool Fits(const Rule& rule, std::string_view word, std::size_t at) {
    if (!word.substr(at).starts_with(rule.spelling)) return false;
    const std::size_t after = at + rule.spelling.size();
    switch (rule.where) {
        case Where::kAnywhere:
            return true;
        case Where::kAtTheStart:
            return at == 0;
        case Where::kBeforeAVowel:
            return after < word.size() && IsVowel(word[after]);
    }
    return false;
}

// The rule for what stands at a place of a word; none where the letter is its own sound.
const Rule* RuleAt(std::string_view word, std::size_t at) {
    const auto* const rule =
        std::ranges::find_if(kRules, [&](const Rule& each) { return Fits(each, word, at); });
    return rule == kRules.end() ? nullptr : &*rule;
}

// "szcz" is "rz" and more: a consonant that is written twice is said once.
bool IsDoubled(std::string_view word, std::size_t at) {
    return at > 0 && word[at] == word[at - 1] && !IsVowel(word[at]);
}

// Of the vowels of a word the first one counts.
void Say(std::string_view sounds, std::string& said, bool& vowel_said) {
    for (const char sound : sounds) {
        if (!IsVowel(sound) || sound == 'y') {
            said += sound;
        } else if (!vowel_said) {
            said += sound;
            vowel_said = true;
        }
    }
}

}  // namespace

std::string SoundOf(std::string_view word) {
    const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (!std::ranges::all_of(word, is_plain)) {
        // No key grows without end; a character is never cut in two.
        std::size_t end = std::min(word.size(), kLongestWord);
        while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) --end;
        return std::string(word.substr(0, end));
    }
    std::string said;
    bool vowel_said = false;
    for (std::size_t at = 0; at < word.size();) {
        if (IsDoubled(word, at)) {
            ++at;
            continue;
        }
        const Rule* const rule = RuleAt(word, at);
        Say(rule != nullptr ? rule->sound : word.substr(at, 1), said, vowel_said);
        at += rule != nullptr ? rule->spelling.size() : 1;
    }
    said.resize(std::min(said.size(), kLongestSound));
    return said;
}

std::size_t SpellingDistance(std::string_view one, std::string_view other, std::size_t most) {
    const std::size_t longer = std::max(one.size(), other.size());
    if (longer - std::min(one.size(), other.size()) > most) return most + 1;
    // Rows of the table of distances: the last but one, the last, and the present one.
    std::vector<std::size_t> before(other.size() + 1);
    std::vector<std::size_t> last(other.size() + 1);
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= one.size(); ++i) {
        before.swap(last);
        last.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t wrong = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + wrong});
            const bool swapped =
                i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return std::min(row.back(), most + 1);
}

}  // namespace alongside::people
