// Folding of names for search and order.
// SPDX-License-Identifier: MIT
#include "care/people/person_words.h"

#include <gtest/gtest.h>

namespace alongside::people {
namespace {

struct Row {
    const char* why;
    const char* text;
    std::vector<std::string> words;
};

TEST(FoldWords, FindsTheWordsThatSomebodyWouldType) {
    const Row rows[] = {
        {"case does not matter", "Ann SMITH", {"ann", "smith"}},
        {"accents do not matter", "José Núñez", {"jose", "nunez"}},
        {"an accent may come as a character of its own", "Jose\xCC\x81", {"jose"}},
        {"an apostrophe joins, straight or curly", "O'Brien O’Brien", {"obrien", "obrien"}},
        {"either half of a double name is found", "Smith-Jones", {"smith", "jones"}},
        {"a stroke through a letter is left out", "Łukasz Sørensen", {"lukasz", "sorensen"}},
        {"sharp s is two letters in capitals", "Strauß", {"strauss"}},
        {"other scripts stay", "Ольга 山田", {"ольга", "山田"}},
        {"a wide letter is the letter", "Ａｎｎ", {"ann"}},
        {"nothing but punctuation has no words", " -'. ", {}},
        {"nothing has no words", "", {}},
    };
    for (const Row& row : rows) EXPECT_EQ(FoldWords(row.text), row.words) << row.why;
}

TEST(Fold, JoinsWordsForSorting) {
    EXPECT_EQ(Fold("  O'Brien   Smith-Jones "), "obrien smith jones");
}

}  // namespace
}  // namespace alongside::people
